"""``compare`` and ``growth``: levels that rose or fell by a stated number, and what was before."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.article.draft.casing import Casing
from viewer.article.draft.heroes import bar_label
from viewer.article.draft.idea import Idea, Scene, capital, computed, key, value
from viewer.article.draft.phrases import complement, thing
from viewer.article.draft.quantity import chart_value, quantity
from viewer.article.draft.told import Point
from viewer.article.figures import Figure, Kind, Relation, Tie
from viewer.article.figures.levels import same_thing
from viewer.deck.chart import CompareChart, Growth, GrowthChart, Pair
from viewer.deck.fields import Hero, Value
from viewer.deck.number import Amount, format_number, parse_amount

_MOST_BARS = 6
_WEIGHT = 8.5
_LONGEST_NAME = 28
_BEFORE_BOUND = {"": "", "hơn": "dưới", "trên": "dưới", "khoảng": "khoảng"}
"""How what was before is bounded where the increase is."""

_TIMES = re.compile(r"năm|nhiệm kỳ|giai đoạn|đầu|trước|cùng kỳ|khóa|khoá|tháng|quý", re.IGNORECASE)
_TERM_WORDS = re.compile(r"nhiệm kỳ|giai đoạn|khóa trước", re.IGNORECASE)
_YEAR = re.compile(r"\b[Nn]ăm ((?:19|20)\d\d)\b")
_POINTS = "điểm phần trăm"
_PEOPLE = frozenset({"người", "đồng chí", "em", "chị", "anh"})
"""Nouns that say again who was counted: ``273 đảng viên, tăng 25 đồng chí``."""


@dataclass(frozen=True, eq=False)
class _Bar:
    at: int
    point: Point
    of: int
    by: int
    change: Relation
    now: Value
    increase: Value
    before: Value

    @property
    def figure(self) -> Figure:
        return self.point.told.figures[self.of]


def changes(scene: Scene) -> Iterator[Idea]:
    """Yield a chart for each group of changes of one unit from one base."""
    groups: dict[tuple[object, ...], list[_Bar]] = {}
    for bar in _bars(scene):
        group = (
            bar.point.told.passage.name,
            bar.change.against,
            bar.change.implied,
            bar.change.direction,
            _head(bar.figure),
        )
        groups.setdefault(group, []).append(bar)
    for kept in _apart([bars[:_MOST_BARS] for bars in groups.values()]):
        yield _growth(scene, kept) if _grows(kept) else _compare(scene, kept)


def _apart(groups: list[list[_Bar]]) -> list[list[_Bar]]:
    """Return the groups that share no point: half of a pair alone would mislead."""
    users = Counter(at for bars in groups for at in {bar.at for bar in bars})
    return [bars for bars in groups if all(users[bar.at] == 1 for bar in bars)]


def _grows(bars: list[_Bar]) -> bool:
    """Return whether the parts matter: of one thing alone, or of bases that are implied."""
    points = bars[0].figure.kind is Kind.PERCENT
    rising = bars[0].change.direction == "up"
    return rising and not points and (len(bars) == 1 or bars[0].change.implied)


def _head(figure: Figure) -> str:
    """Return what the unit of figures is that one chart may hold."""
    if figure.kind is not Kind.COUNT:
        return figure.unit
    return figure.noun.lower().split(" ")[0]


def _bars(scene: Scene) -> Iterator[_Bar]:
    for _, point, k in scene.places():
        change = point.told.figures[k].relation(Tie.CHANGE)
        if change is None or change.of is None or not _TIMES.search(change.against):
            continue
        place = scene.find(point.told.passage.name, change.of)
        if place is not None and (bar := _bar(*place, change.of, k, change)):
            yield bar


def _bar(at: int, point: Point, of: int, by: int, change: Relation) -> _Bar | None:
    told = point.told
    level, step = told.figures[of], told.figures[by]
    now, more = chart_value(told, of), chart_value(told, by)
    if not now or not more or not _comparable(level, step):
        return None
    amount, increase = parse_amount(now), parse_amount(more)
    if amount.bound or increase.bound not in _BEFORE_BOUND:
        return None
    rising = change.direction == "up"
    if not rising and increase.bound:
        return None
    before = amount.value - increase.value if rising else amount.value + increase.value
    if before <= 0:
        return None
    formula = f"{format_number(amount.value)} {'-' if rising else '+'} "
    formula += format_number(increase.value)
    was = computed(Amount(before, _BEFORE_BOUND[increase.bound]), formula)
    return _Bar(at, point, of, by, change, value(now), value(more), was)


def _comparable(level: Figure, step: Figure) -> bool:
    """Return whether a level can be reckoned back by a step: one unit, or points of a rate.

    Counts with a multiplier are left out: their bare digits do not say what they are.
    """
    if level.scale != step.scale or (level.scale != 1 and level.kind is Kind.COUNT):
        return False
    if level.kind is Kind.PERCENT:
        return level.unit == "%" and step.unit == _POINTS
    if level.kind is Kind.COUNT and step.kind is Kind.COUNT:
        return not step.noun or step.noun in _PEOPLE or same_thing(step.noun, level.noun)
    return level.kind is step.kind and level.unit == step.unit


def _unit(bars: list[_Bar]) -> str:
    if bars[0].figure.kind is not Kind.COUNT:
        return bars[0].figure.unit
    nouns = [bar.figure.noun.split(" ") for bar in bars]
    common = []
    for words in zip(*nouns, strict=False):
        if len(set(words)) > 1:
            break
        common.append(words[0])
    return " ".join(common)


def _labels(scene: Scene, bars: list[_Bar], unit: str) -> list[str]:
    """Return what tells the bars apart, or what the only one counts."""
    labels = []
    for bar in bars:
        rest = bar.figure.noun.removeprefix(unit).strip(" ,")
        after = complement(bar.point, bar.of)
        if bar.figure.kind is not Kind.COUNT:
            label = bar_label(bar.point, bar.of, scene.casing)
        elif len(bars) == 1:
            label = thing(bar.point, bar.of)
        elif all(complement(one.point, one.of) for one in bars):
            label = f"{rest} {after}".strip()
        else:
            label = rest or thing(bar.point, bar.of)
        labels.append(capital(label or bar_label(bar.point, bar.of, scene.casing)))
    return labels


def _was(against: str) -> str:
    name = capital(against) if len(against) <= _LONGEST_NAME else "Mốc so sánh"
    return f"{name} (tính ra)"


def _now(scene: Scene, bar: _Bar) -> str:
    if _TERM_WORDS.search(bar.change.against) and scene.term:
        return scene.term
    year = _YEAR.search(bar.point.text[: bar.point.told.figures[bar.of].span[0] - bar.point.start])
    return f"Năm {year[1]}" if year else "Hiện nay"


def _compare(scene: Scene, bars: list[_Bar]) -> Idea:
    unit = _unit(bars)
    pairs = tuple(
        Pair(label=label, now=bar.now, before=bar.before)
        for bar, label in zip(bars, _labels(scene, bars, unit), strict=True)
    )
    chart = CompareChart(
        unit=unit,
        bars=pairs,
        now_label=_now(scene, bars[0]),
        before_label=_was(bars[0].change.against),
    )
    way = "tăng" if bars[0].change.direction == "up" else "giảm"
    heroes = tuple(_hero(bar, way, scene.casing) for bar in bars[:3])
    return _idea(chart, bars, f"Số trước đó được tính từ mức {way} nêu trong bài", heroes)


def _hero(bar: _Bar, way: str, casing: Casing) -> Hero:
    parts = quantity(bar.point.told, bar.by)
    return Hero(
        value=f"{way} {parts.bare}",
        label=parts.noun or bar.figure.noun or bar_label(bar.point, bar.of, casing),
        detail=f"so với {bar.change.against}" if not bar.change.implied else "",
    )


def _growth(scene: Scene, bars: list[_Bar]) -> Idea:
    unit = _unit(bars)
    parts = tuple(
        Growth(label=label, before=bar.before, increase=bar.increase, now=bar.now)
        for bar, label in zip(bars, _labels(scene, bars, unit), strict=True)
    )
    implied = bars[0].change.implied
    chart = GrowthChart(
        unit=unit,
        bars=parts,
        before_label="Trước đó (tính ra)" if implied else _was(bars[0].change.against),
        increase_label="Tăng thêm",
        now_label=_now(scene, bars[0]),
    )
    remark = "Số trước đó được tính từ mức tăng nêu trong bài"
    if implied:
        remark = "Số trước đó tính từ mức tăng; mốc so sánh được ngầm hiểu"
    return _idea(chart, bars, remark, ())


def _idea(
    chart: CompareChart | GrowthChart, bars: list[_Bar], remark: str, heroes: tuple[Hero, ...]
) -> Idea:
    shown = {key(bar.point, k) for bar in bars for k in (bar.of, bar.by)}
    places = [bar.at for bar in bars]
    weight = _WEIGHT + len(bars)
    return Idea(chart, min(places), max(places), frozenset(shown), weight, remark, heroes)
