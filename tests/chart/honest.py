"""Whether lengths, turns, areas and numbers of symbols stand for the data, from zero.

One check a kind; each takes any legal chart, whatever its arrangement.
"""

from collections.abc import Callable, Sequence
from math import inf
from typing import Any

from matplotlib.figure import Figure
from matplotlib.patches import Patch

from tests.chart.seen import Shape, marks, places, shapes, side, size, squares, turn
from viewer.chart.ink import Box
from viewer.deck.chart import (
    Chart,
    CompareChart,
    CountsChart,
    DeclineChart,
    GrowthChart,
    RankingChart,
    ShareChart,
    TargetChart,
    TimelineChart,
)
from viewer.deck.fields import Value

NEAR = 0.02
"""How far from the truth a place may be, in units: nothing that an eye can see."""

TAIL = {"dưới": 1.0, "gần": 1.0, "khoảng": 0.5}
"""The part of what a bound leaves open that lies before the figure."""


def close(one: float, other: float) -> bool:
    return abs(one - other) <= NEAR


def stands(value: Value, ends: tuple[float, float], truth: float, most: float) -> None:
    """Assert that what is certain and what is open end where the bound of ``value`` says.

    Around a figure it may be cut at ``most``.
    """
    (low, high), bound = ends, value.amount.bound
    cut = bound == "khoảng" and close(high, most) and low <= truth <= high + NEAR
    assert cut or close(low + TAIL.get(bound, 0) * (high - low), truth), (value, ends, truth)


def honest(figure: Figure, chart: Chart) -> None:
    """Assert that ``figure`` shows ``chart`` as its data are."""
    _CHECKS[type(chart)](figure, chart)


def standing(figure: Figure, bar: Shape, value: Value) -> float:
    """Return the length from the left that stands for ``value``: of the bar and its open part."""
    return bar.width + TAIL.get(value.amount.bound, 0) * _open(figure, bar)


def _open(figure: Figure, bar: Shape) -> float:
    """Return the length of what a bound leaves open at the right end of ``bar``."""
    ends = [
        bound.width
        for bound in shapes(figure, "bound")
        if close(bound.box.top, bar.box.top)
        and close(bound.box.bottom, bar.box.bottom)
        and close(bound.box.left, bar.box.right)
    ]
    return max(ends, default=0.0)


def proportional(lengths: Sequence[float], values: Sequence[Value]) -> None:
    """Assert that ``lengths`` are one scale of ``values``, and zero for zero."""
    numbers = [float(value.number) for value in values]
    assert len(lengths) == len(numbers)
    most = max(numbers)
    scale = max(lengths) / most if most else 0.0
    for length, number in zip(lengths, numbers, strict=True):
        assert close(length, number * scale), (length, number, scale)


def one_base(bars: Sequence[Shape]) -> None:
    """Assert that all bars begin at one place and are equally thick."""
    assert all(close(bar.box.left, bars[0].box.left) for bar in bars)
    assert all(close(bar.height, bars[0].height) for bar in bars)


def _target(figure: Figure, chart: TargetChart) -> None:
    actual, target = shapes(figure, "actual"), shapes(figure, "target")
    one_base(actual)
    one_base(target)
    lengths = [standing(figure, s, b.actual) for s, b in zip(actual, chart.bars, strict=True)]
    values = [v for bar in chart.bars for v in (bar.actual, bar.target)]
    pairs = zip(lengths, target, strict=True)
    proportional([length for a, t in pairs for length in (a, t.width)], values)
    for mark, bar in zip(shapes(figure, "mark"), target, strict=True):
        assert close((mark.box.left + mark.box.right) / 2, bar.box.right)
    for track, shape, goal in zip(shapes(figure, "track"), target, chart.bars, strict=False):
        assert close(shape.width, float(goal.target.number) / 100 * track.width)


def _compare(figure: Figure, chart: CompareChart) -> None:
    now, before = shapes(figure, "now"), shapes(figure, "before")
    one_base([*now, *before])
    bars = [shape for pair in zip(now, before, strict=True) for shape in pair]
    values = [value for bar in chart.bars for value in (bar.now, bar.before)]
    proportional([standing(figure, s, v) for s, v in zip(bars, values, strict=True)], values)


def _ranking(figure: Figure, chart: RankingChart) -> None:
    bars = shapes(figure, "bar")
    one_base(bars)
    ranked = sorted((bar.value for bar in chart.bars), key=lambda value: -value.number)
    proportional([standing(figure, s, v) for s, v in zip(bars, ranked, strict=True)], ranked)
    assert [bar.box.top for bar in bars] == sorted(bar.box.top for bar in bars)


def _decline(figure: Figure, chart: DeclineChart) -> None:
    bases, rests = shapes(figure, "base"), shapes(figure, "now")
    for base, rest, bar in zip(bases, rests, chart.bars, strict=True):
        assert close(base.width, rest.width)
        assert close(base.box.bottom, rest.box.bottom)
        over = [
            bound.height
            for bound in shapes(figure, "bound")
            if close(bound.box.bottom, rest.box.top) and close(bound.box.left, rest.box.left)
        ]
        furthest = base.height - rest.height
        fall = float(bar.fall.number) / 100 * base.height
        assert sum(over) <= furthest + NEAR
        stands(bar.fall, (furthest - sum(over), furthest), fall, base.height)


def _growth(figure: Figure, chart: GrowthChart) -> None:
    if shapes(figure, "now"):
        _columns(figure, chart)
        return
    before, more = shapes(figure, "before"), shapes(figure, "increase")
    one_base(before)
    scale = _scale(before[0])
    for first, second, bar in zip(before, more, chart.bars, strict=True):
        zero = first.box.left
        start, last = first.box.right - zero, second.box.right - zero
        change, total = (float(value.number) * scale for value in (bar.before, bar.now))
        bounds = [value.amount.bound for value in (bar.before, bar.increase, bar.now)]
        assert start - NEAR <= change <= second.box.left - zero + NEAR
        assert last - NEAR <= total <= last + _open(figure, second) + NEAR
        if not bounds[0]:
            assert close(start, change)
        if not bounds[1]:
            assert close(second.width, float(bar.increase.number) * scale)
        if not bounds[2]:
            assert close(last, total)
            assert close(_open(figure, second), 0)


_FAR = 1e12
"""A figure so large that its place tells the scale exactly."""


def _scale(bar: Shape) -> float:
    """Return how many units one of the data takes; the scale must begin at zero."""
    assert isinstance(bar.artist, Patch)
    (zero, _), (far, _) = bar.artist.get_data_transform().transform([(0, 0), (_FAR, 0)])
    assert close(zero, bar.box.left)
    return float(far - zero) / _FAR


def _columns(figure: Figure, chart: GrowthChart) -> None:
    (before,), (more,), (now,) = (shapes(figure, gid) for gid in ("before", "increase", "now"))
    (bar,) = chart.bars
    assert close(before.box.bottom, now.box.bottom)
    assert close(before.width, more.width)
    assert close(before.width, now.width)
    top = now.box.bottom - _upright(figure, now, bar.now)
    scale = (now.box.bottom - top) / float(bar.now.number or 1)
    level = _upright(figure, before, bar.before)
    assert close(level, float(bar.before.number) * scale)
    hangs = not bar.now.amount.bound
    assert close(*((more.box.top, top) if hangs else (now.box.bottom - more.box.bottom, level)))
    ends = more.height, more.height + _beyond(figure, more, hangs)
    most = now.box.bottom - top if hangs else inf
    stands(bar.increase, ends, float(bar.increase.number) * scale, most)


def _upright(figure: Figure, bar: Shape, value: Value) -> float:
    """Return the height that stands for ``value``."""
    return bar.height + TAIL.get(value.amount.bound, 0) * _beyond(figure, bar)


def _beyond(figure: Figure, bar: Shape, hangs: bool = False) -> float:
    """Return the height of what a bound leaves open over ``bar``, or under one that hangs."""
    edges = ("top", "bottom") if hangs else ("bottom", "top")
    found = [
        bound.height
        for bound in shapes(figure, "bound")
        if close(getattr(bound.box, edges[0]), getattr(bar.box, edges[1]))
        and close(bound.box.left, bar.box.left)
    ]
    return max(found, default=0.0)


def _share(figure: Figure, chart: ShareChart) -> None:
    (_ring if chart.style == "ring" else _waffle)(figure, chart)


def _ring(figure: Figure, chart: ShareChart) -> None:
    tracks = shapes(figure, "track")
    assert all(close(track.width, tracks[0].width) for track in tracks)
    for track, bar in zip(tracks, chart.bars, strict=True):
        here = [shape for shape in shapes(figure) if _inside(shape.box, track.box)]
        sure = [turn(shape)[1] for shape in here if shape.gid == "share"]
        perhaps = [turn(shape)[1] for shape in here if shape.gid == "bound"]
        start, end = max(sure, default=0.0), max((*sure, *perhaps), default=0.0)
        assert all(turn(shape)[0] == 0 for shape in here if shape.gid != "bound")
        stands(bar.value, (start, end), float(bar.value.number), 100)
        assert turn(track) == (0, 100)


def _waffle(figure: Figure, chart: ShareChart) -> None:
    tracks = shapes(figure, "track")
    assert all(len(squares(track, figure)) == 100 for track in tracks)
    for track, bar in zip(tracks, chart.bars, strict=True):
        whole = sum(map(_area, squares(track, figure))) / 100
        areas = dict.fromkeys(("share", "bound"), 0.0)
        for gid in areas:
            for shape in shapes(figure, gid):
                if _inside(shape.box, track.box):
                    areas[gid] += sum(map(_area, squares(shape, figure))) / whole
        end = areas["share"] + areas["bound"]
        stands(bar.value, (areas["share"], end), float(bar.value.number), 100)


def _area(box: Box) -> float:
    return (box.right - box.left) * (box.bottom - box.top)


def _inside(box: Box, other: Box) -> bool:
    level = box.left >= other.left - 1 and box.right <= other.right + 1
    return level and box.top >= other.top - 1 and box.bottom <= other.bottom + 1


_DRAWN = {"": (0, 0), "dưới": (-1, 1), "gần": (-1, 1), "khoảng": (-1, 1)}
"""How many symbols a bounded count draws less in full, and how many in outline."""


def _counts(figure: Figure, chart: CountsChart) -> None:
    full, outlined = marks(figure, "symbol"), marks(figure, "bound")
    assert len({round(side(found), 6) for found in (*full, *outlined)}) == 1
    certain = [len(places(found, figure)) for found in full]
    expected, open_ = [], 0
    for bar in chart.bars:
        less, more = _DRAWN.get(bar.value.amount.bound, (0, 1))
        expected.append(int(bar.value.number) + less)
        open_ += more
    assert certain == [count for count in expected if count]
    assert sum(len(places(found, figure)) for found in outlined) == open_


def _timeline(figure: Figure, chart: TimelineChart) -> None:
    dots, (line,) = shapes(figure, "event"), shapes(figure, "line")
    middles = [((d.box.left + d.box.right) / 2, (d.box.top + d.box.bottom) / 2) for d in dots]
    assert len(dots) == len(chart.events)
    assert middles == sorted(middles, key=lambda spot: (spot[0], spot[1]))
    assert all(_inside(Box(x, y, x, y), line.box) for x, y in middles)
    assert line.box.right <= size(figure)[0] + NEAR


_CHECKS: dict[type, Callable[[Figure, Any], None]] = {
    TargetChart: _target,
    CompareChart: _compare,
    RankingChart: _ranking,
    DeclineChart: _decline,
    GrowthChart: _growth,
    ShareChart: _share,
    CountsChart: _counts,
    TimelineChart: _timeline,
}
