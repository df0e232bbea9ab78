"""``share``: percentages that are parts of a hundred; many of one kind become a ranking."""

import re
from collections.abc import Iterator

from viewer.article.draft.heroes import bar_label, levels, qualifiers
from viewer.article.draft.idea import Idea, Scene, capital, key, value
from viewer.article.draft.label import change_of
from viewer.article.draft.quantity import chart_value
from viewer.article.draft.told import Point
from viewer.article.figures import Tie
from viewer.deck.chart import Bar, RankingChart, Share, ShareChart

_MOST_RINGS, _MOST = 4, 10
_WEIGHT = 4.0
_NO_SHARE = re.compile(
    r"tăng|giảm|tốc độ|lạm phát|lãi suất|chỉ số|tử vong|sinh\b|bình quân|so với|chỉ tiêu",
    re.IGNORECASE,
)

Place = tuple[int, Point, int]


def shares(scene: Scene) -> Iterator[Idea]:
    """Yield a chart for each run of such percentages that no other figure interrupts."""
    run: list[Place] = []
    for at, point in enumerate(scene.points):
        for k in levels(point):
            if _is_share(scene, point, k):
                if run and _is_apart(scene, run[-1][0], at):
                    yield from _ideas(scene, run)
                    run = []
                run.append((at, point, k))
    yield from _ideas(scene, run)


def _is_apart(scene: Scene, one: int, other: int) -> bool:
    """Return whether something else is told between two points than their own figures."""
    return any(not point.opens and not levels(point) for point in scene.points[one + 1 : other])


def _is_share(scene: Scene, point: Point, k: int) -> bool:
    told = point.told
    figure = told.figures[k]
    if figure.unit != "%" or not 0 < figure.value <= 100 or not chart_value(told, k):
        return False
    if figure.relation(Tie.CHANGE, Tie.EXCESS, Tie.LEVEL, Tie.ATTAINS, Tie.TARGET):
        return False
    if change_of(point, k) is not None or any(True for _ in qualifiers(point, k)):
        return False
    return not _NO_SHARE.search(bar_label(point, k, scene.casing))


def _ideas(scene: Scene, run: list[Place]) -> Iterator[Idea]:
    if len(run) > _MOST_RINGS:
        yield _ranked(scene, run[:_MOST])
    elif run:
        yield _rings(scene, run)


def _rings(scene: Scene, run: list[Place]) -> Idea:
    bars = tuple(
        Share(label=bar_label(point, k, scene.casing), value=value(chart_value(point.told, k)))
        for _, point, k in run
    )
    style = "waffle" if len(bars) == 1 else "ring"
    chart = ShareChart(style="waffle", bars=bars) if style == "waffle" else ShareChart(bars=bars)
    weight = _WEIGHT + 1.2 * len(run) - (1.5 if len(run) == 1 else 0)
    return _idea(chart, run, weight)


def _ranked(scene: Scene, run: list[Place]) -> Idea:
    bars = [
        Bar(
            label=capital(bar_label(point, k, scene.casing)),
            value=value(chart_value(point.told, k)),
        )
        for _, point, k in run
    ]
    bars.sort(key=lambda bar: -bar.value.number)
    return _idea(RankingChart(unit="%", bars=tuple(bars)), run, _WEIGHT + len(run))


def _idea(chart: ShareChart | RankingChart, run: list[Place], weight: float) -> Idea:
    shown = frozenset(key(point, k) for _, point, k in run)
    positions = [at for at, _, _ in run]
    return Idea(chart, min(positions), max(positions), shown, weight)
