"""``target``: rates beside what was set for them."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from viewer.article.draft.heroes import (
    bar_label,
    target_in_points,
    target_word,
)
from viewer.article.draft.idea import Idea, Scene, capital, key, value
from viewer.article.draft.quantity import chart_value
from viewer.article.draft.told import Point
from viewer.article.figures import Kind, Tie
from viewer.deck.chart import Target, TargetChart
from viewer.deck.fields import Hero, Value
from viewer.deck.number import format_number

_MOST_BARS = 4
_WEIGHT = 8.0
_CALLED = {"kế hoạch là": "kế hoạch", "mục tiêu là": "mục tiêu", "dự toán là": "dự toán"}


@dataclass(frozen=True, eq=False)
class _Bar:
    at: int
    target: Target
    unit: str
    called: str
    shown: frozenset[tuple[str, int]]
    hero: Hero | None = None
    passage: str = ""


def targets(scene: Scene) -> Iterator[Idea]:
    """Yield charts of neighbouring rates that have targets, stated or left by the excess."""
    group: list[_Bar] = []
    for bar in _bars(scene):
        if group and (not _goes_with(group[-1], bar) or len(group) == _MOST_BARS):
            yield _idea(group)
            group = []
        group.append(bar)
    if group:
        yield _idea(group)


def _goes_with(one: _Bar, other: _Bar) -> bool:
    return one.unit == other.unit and one.called == other.called and other.at - one.at <= 1


def _bars(scene: Scene) -> Iterator[_Bar]:
    for _, point, k in scene.places():
        figure = point.told.figures[k]
        stated = figure.relation(Tie.TARGET)
        if stated is not None and stated.of is not None:
            bar = _stated(scene, point, k, stated.of)
        elif (left := target_in_points(point.told, k)) is not None:
            bar = _left(scene, point, k, left)
        else:
            continue
        if bar is not None:
            yield bar


def _stated(scene: Scene, point: Point, k: int, of: int) -> _Bar | None:
    """Return the bar of figure ``of`` whose target is figure ``k``."""
    told = point.told
    actual, target = chart_value(told, of), chart_value(told, k)
    place = scene.find(told.passage.name, of)
    if not actual or not target or place is None:
        return None
    kind, unit = told.figures[of].kind, told.figures[of].unit
    if kind is not Kind.PERCENT and unit != told.figures[k].unit:
        return None
    if kind is Kind.PERCENT and unit != "%":
        return None
    label = capital(bar_label(place[1], of, scene.casing))
    made = Target(label=label, actual=value(actual), target=value(target))
    word = target_word(told, k)
    shown = frozenset({key(point, of), key(point, k)})
    return _Bar(place[0], made, unit, _CALLED.get(word, "chỉ tiêu"), shown)


def _left(scene: Scene, point: Point, k: int, left: Decimal) -> _Bar | None:
    """Return the bar of a rate whose excess is figure ``k``, which leaves its target."""
    told = point.told
    excess = told.figures[k].relation(Tie.EXCESS)
    assert excess is not None
    assert excess.of is not None
    actual, more = chart_value(told, excess.of), chart_value(told, k)
    place = scene.find(told.passage.name, excess.of)
    if not actual or not more or place is None:
        return None
    written = format_number(left.normalize() if left != left.to_integral() else left.to_integral())
    target, passage = _known(scene, actual, written, told.passage.name)
    sign = "-" if excess.direction == "up" else "+"
    given = value(target) if passage else value(written, f"{actual} {sign} {more}")
    label = bar_label(place[1], excess.of, scene.casing)
    against = "chỉ tiêu" if "chỉ tiêu" in (excess.against or "chỉ tiêu") else excess.against
    way = "vượt" if excess.direction == "up" else "thấp hơn"
    hero = Hero(value=f"{more} điểm %", label=f"{way} {against}", detail=label)
    made = Target(label=capital(label), actual=value(actual), target=given)
    shown = frozenset({key(point, excess.of), key(point, k)})
    return _Bar(place[0], made, "%", "chỉ tiêu", shown, hero, passage)


def _known(scene: Scene, actual: str, left: str, here: str) -> tuple[str, str]:
    """Return the target that another passage states for the same rate, and that passage."""
    target, passage = scene.targets.get(actual, ("", ""))
    return (target, passage) if target == left and passage != here else ("", "")


def _idea(group: list[_Bar]) -> Idea:
    computed: list[Value] = [bar.target.target for bar in group if bar.target.target.computed]
    chart = TargetChart(
        unit=group[0].unit,
        bars=tuple(bar.target for bar in group),
        target_label=group[0].called,
    )
    return Idea(
        chart,
        min(bar.at for bar in group),
        max(bar.at for bar in group),
        frozenset().union(*(bar.shown for bar in group)),
        _WEIGHT + len(group),
        "Chỉ tiêu được tính từ mức vượt nêu trong bài" if computed else "",
        tuple(bar.hero for bar in group if bar.hero),
        tuple(dict.fromkeys(bar.passage for bar in group if bar.passage)),
    )
