"""``counts``: a few things, each of which is drawn."""

import re
from collections.abc import Iterator
from typing import Literal

from viewer.article.draft.around import around
from viewer.article.draft.heroes import levels
from viewer.article.draft.idea import Idea, Scene, capital, key, value
from viewer.article.draft.label import change_of
from viewer.article.draft.label_count import passive
from viewer.article.draft.phrases import cleared, thing, trailing_acts
from viewer.article.draft.quantity import chart_value
from viewer.article.draft.told import Point
from viewer.article.figures import Kind
from viewer.deck.chart import Count, CountsChart

Symbol = Literal["dot", "person", "house", "flag", "star", "book", "square"]

_SYMBOLS: dict[Symbol, str] = {
    "house": "nhà; căn nhà; ngôi nhà; căn; mái ấm; trụ sở; trạm; bệnh viện; hợp tác xã; chợ; "
    "nhà máy",
    "book": "trường; điểm trường; phòng học; lớp; lớp học; nghị quyết; đề tài; sáng kiến; "
    "giáo trình",
    "flag": "cờ; lá cờ; cờ thi đua",
    "star": "huân chương; huy chương; bằng khen; giấy khen; danh hiệu; giải; kỷ niệm chương; cúp",
    "square": "đơn vị; đội; phòng; chi cục; ban; tổ; công trình; cây cầu; cầu; xã; thôn; "
    "dự án; chi bộ; "
    "đảng bộ cơ sở; hạng mục; mô hình; chi hội; chi đoàn; trung tâm",
    "person": "đảng viên; bác sĩ; giáo viên; học sinh; tiến sĩ; thạc sĩ; con nuôi; đại biểu; "
    "nghệ nhân",
}
_MOST_EACH, _MOST_TOGETHER = 30, 60
_FEWEST, _MOST = 2, 6
_WEIGHT = 3.0
_LONGEST = 44
_GIVES = re.compile(r"(?:tặng|trao|thưởng)$", re.IGNORECASE)

Place = tuple[int, Point, int]


def counts(scene: Scene) -> Iterator[Idea]:
    """Yield a chart for each run of small counts of things that have a symbol."""
    run: list[Place] = []
    for at, point in enumerate(scene.points):
        for k in levels(point):
            if not _is_small(point, k):
                continue
            if run and (at - run[-1][0] > 1 or point.line != run[-1][1].line):
                yield from _ideas(run)
                run = []
            run.append((at, point, k))
    yield from _ideas(run)


def _is_small(point: Point, k: int) -> bool:
    figure = point.told.figures[k]
    if figure.kind is not Kind.COUNT or figure.scale != 1 or figure.relations or figure.side:
        return False
    if change_of(point, k) is not None:
        return False
    whole = figure.value == figure.value.to_integral()
    if not whole or not 0 < figure.value <= _MOST_EACH or not chart_value(point.told, k):
        return False
    return symbol_of(figure.noun) is not None


def symbol_of(noun: str) -> Symbol | None:
    """Return the symbol of what ``noun`` counts, by the words that it begins with."""
    words = noun.lower()
    for symbol, table in _SYMBOLS.items():
        for phrase in table.split(";"):
            if words == phrase.strip() or words.startswith(phrase.strip() + " "):
                return symbol
    return None


def _ideas(run: list[Place]) -> Iterator[Idea]:
    total = sum(point.told.figures[k].value for _, point, k in run)
    if not _FEWEST <= len(run) <= _MOST or total > _MOST_TOGETHER:
        return
    done = list(_acts(run))
    apart = len(set(done)) > 1
    bars = [_count(p, k, acts if apart else "") for (_, p, k), acts in zip(run, done, strict=True)]
    if len({bar.label for bar in bars}) < len(bars):
        return
    positions = [at for at, _, _ in run]
    shown = frozenset(key(point, k) for _, point, k in run)
    weight = _WEIGHT + len(run)
    yield Idea(CountsChart(bars=tuple(bars)), min(positions), max(positions), shown, weight)


def _acts(run: list[Place]) -> Iterator[str]:
    """Yield what was done to the things of a run; one after a comma shares what stands before."""
    acts = ""
    for _, point, k in run:
        before = cleared(around(point, k).before)
        acts = acts if before in ("", "và") else trailing_acts(before)
        yield "" if _GIVES.search(acts) else acts


def _count(point: Point, k: int, acts: str) -> Count:
    """Return the bar of figure ``k``, with ``acts`` where these tell the bars apart."""
    figure = point.told.figures[k]
    label, before = thing(point, k), around(point, k).before
    if acts and len(label) + len(acts) <= _LONGEST:
        label = f"{label} {passive(acts)}"
    if _GIVES.search(before) and before[:1].isupper() and len(before.split()) <= 6:
        label = f"{label} {before}"
    symbol = symbol_of(figure.noun) or "dot"
    return Count(label=capital(label), value=value(chart_value(point.told, k)), symbol=symbol)
