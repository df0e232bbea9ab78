"""``compare`` of what something was and became, both of which are stated."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.article.draft.around import reach_of
from viewer.article.draft.heroes import bar_label
from viewer.article.draft.idea import Idea, Scene, capital, key, value
from viewer.article.draft.quantity import chart_value
from viewer.article.draft.told import Point, Told
from viewer.article.figures import Kind, Tie
from viewer.deck.chart import CompareChart, Pair
from viewer.deck.fields import Hero

_WEIGHT = 6.0
_WHEN = re.compile(
    r"\s*\(?(?:vào |của )?(?P<when>(?:đầu |cuối )?(?:năm|tháng|nhiệm kỳ|quý)\s?[\d/]*|(?:19|"
    r"20)\d\d)\b"
)


@dataclass(frozen=True, eq=False)
class _Bar:
    at: int
    point: Point
    before: int
    now: int
    unit: str
    names: tuple[str, str]


def passages(scene: Scene) -> Iterator[Idea]:
    """Yield a chart for each group of such changes that have one unit and the same times."""
    group: list[_Bar] = []
    for at, point, k in scene.places():
        bar = _bar(at, point, k)
        if bar is None:
            continue
        if group and not _goes_with(group[-1], bar):
            yield _idea(scene, group)
            group = []
        group.append(bar)
    if group:
        yield _idea(scene, group)


def _goes_with(one: _Bar, other: _Bar) -> bool:
    return one.unit == other.unit and one.names == other.names and other.at - one.at <= 1


def _bar(at: int, point: Point, k: int) -> _Bar | None:
    told = point.told
    step = told.figures[k].relation(Tie.BEFORE)
    if step is None or step.of is None or step.of not in point.indices:
        return None
    one, other = told.figures[k], told.figures[step.of]
    if not (chart_value(told, k) and chart_value(told, step.of)) or one.scale != other.scale:
        return None
    unit = other.noun if other.kind is Kind.COUNT else other.unit
    names = _when(told, k) or "Trước đây", _when(told, step.of) or "Hiện nay"
    return _Bar(at, point, k, step.of, unit, names)


def _when(told: Told, k: int) -> str:
    found = _WHEN.match(told.text, reach_of(told, k))
    return capital(found["when"].strip()) if found else ""


def _idea(scene: Scene, bars: list[_Bar]) -> Idea:
    pairs = tuple(
        Pair(
            label=capital(bar_label(bar.point, bar.now, scene.casing)),
            now=value(chart_value(bar.point.told, bar.now)),
            before=value(chart_value(bar.point.told, bar.before)),
        )
        for bar in bars
    )
    before, now = bars[0].names
    chart = CompareChart(unit=bars[0].unit, bars=pairs, now_label=now, before_label=before)
    shown = {key(bar.point, k) for bar in bars for k in (bar.before, bar.now)}
    places = [bar.at for bar in bars]
    heroes: tuple[Hero, ...] = ()
    weight = _WEIGHT + 1.5 * len(bars)
    return Idea(chart, min(places), max(places), frozenset(shown), weight, "", heroes)
