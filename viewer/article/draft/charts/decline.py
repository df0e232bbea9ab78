"""``decline``: counts that fell by so many percent, of a base that may not be stated."""

import re
from collections.abc import Iterator

from viewer.article.draft.heroes import bar_label
from viewer.article.draft.idea import Idea, Scene, capital, key, value
from viewer.article.draft.quantity import chart_value
from viewer.article.draft.told import Point
from viewer.article.figures import Kind, Relation, Tie
from viewer.deck.chart import DeclineChart, Fall

_MOST_BARS = 4
_WEIGHT = 10.0
_YEAR = re.compile(r"\bnăm ((?:19|20)\d\d)\b")


def declines(scene: Scene) -> Iterator[Idea]:
    """Yield a chart for each group of falls from one base, stated or not."""
    groups: dict[tuple[str, str], list[tuple[int, Point, int, Relation]]] = {}
    for at, point, k in scene.places():
        change = point.told.figures[k].relation(Tie.CHANGE)
        if change is None or not _is_fall(point, k, change):
            continue
        base = "" if change.implied else change.against
        groups.setdefault((point.told.passage.name, base), []).append((at, point, k, change))
    for (_, base), falls in groups.items():
        if idea := _idea(scene, base, falls[:_MOST_BARS]):
            yield idea


def _is_fall(point: Point, k: int, change: Relation) -> bool:
    told = point.told
    if change.of is None or change.direction != "down" or told.figures[k].unit != "%":
        return False
    if told.figures[change.of].kind is not Kind.COUNT or told.figures[k].value > 100:
        return False
    return bool(chart_value(told, change.of) and chart_value(told, k))


def _idea(scene: Scene, base: str, falls: list[tuple[int, Point, int, Relation]]) -> Idea | None:
    bars, places, shown = [], [], set()
    label = ""
    for at, point, k, change in falls:
        of = change.of
        assert of is not None
        place = scene.find(point.told.passage.name, of)
        if place is None or key(point, of) in shown:
            continue
        label = bar_label(place[1], of, scene.casing)
        bars.append(
            Fall(
                label=label,
                value=value(chart_value(point.told, of)),
                fall=value(chart_value(point.told, k)),
            )
        )
        places += [at, place[0]]
        shown |= {key(point, of), key(point, k)}
    if not bars:
        return None
    year = _YEAR.search(label)
    chart = DeclineChart(
        bars=tuple(bars),
        base_label=capital(base) if 0 < len(base) <= 30 else "Mốc so sánh",
        now_label=f"Năm {year[1]}" if year and len(bars) == 1 else "Kỳ này",
    )
    remark = "" if base else "Bài viết không nêu mốc so sánh của mức giảm"
    weight = _WEIGHT + len(bars)
    return Idea(chart, min(places), max(places), frozenset(shown), weight, remark)
