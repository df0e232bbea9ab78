"""Rings of PowerPoint: one for each share of a hundred."""

from collections.abc import Iterator
from decimal import Decimal
from math import cos, pi, sin

from viewer.chart.bounds import TAIL, ends
from viewer.chart.figures import size
from viewer.deck.chart import Share, ShareChart
from viewer.export.pptx.freeform import Command
from viewer.export.pptx.native import Native, Point, Series, Sketch
from viewer.export.pptx.sheet import cell, computed
from viewer.export.pptx.strokes import Stroke
from viewer.layout.page import Rect

_REST = {"vi": "Còn lại", "en": "Rest"}
_HOLE = 66
"""The hole in percent of the ring: what our own rings leave."""

_CORNERS = 12


def share(chart: ShareChart, sketch: Sketch) -> list[Native]:
    """Return a ring for each value; waffles are drawn."""
    if chart.style != "ring":
        return []
    tracks, parts = sketch.named("track"), sketch.named("share")
    if not len(chart.bars) == len(tracks) == len(parts):
        return []
    return [
        _ring(bar, sketch, one, other)
        for bar, one, other in zip(chart.bars, tracks.items(), parts.items(), strict=True)
    ]


def _ring(
    bar: Share, sketch: Sketch, track: tuple[int, Stroke], part: tuple[int, Stroke]
) -> Native:
    value, rest = bar.value.number, Decimal(100) - bar.value.number
    points = (
        Point(value, part[1].fill, computed(bar.value)),
        Point(rest, track[1].fill, f"=100-{cell(0, 0)}"),
    )
    return Native(
        "ring",
        track[1].rect,
        (bar.label, _REST[sketch.language]),
        (Series(bar.label, points),),
        frozenset((track[0], part[0])),
        hole=_HOLE,
        covers=tuple(_covers(bar, track[1], sketch.ground)),
    )


def _covers(bar: Share, track: Stroke, ground: str) -> Iterator[Stroke]:
    """Yield what a bound leaves open in the ring, and its hole.

    Some programs cut every hole to one half.
    """
    rect = track.rect
    solid, _ = ends(bar.value, TAIL / (pi * rect.w) * 100, 100)
    if solid < size(bar.value):
        yield Stroke("open", tuple(_part(rect, solid, size(bar.value))), track.fill, None, 0)
    middle = rect.x + rect.w / 2, rect.y + rect.h / 2
    yield Stroke("hole", (("O", (*middle, rect.w * _HOLE / 200)),), ground, None, 0)


def _part(rect: Rect, begin: float, end: float) -> Iterator[Command]:
    """Yield the part of a turn from ``begin`` to ``end`` percent, as a many-cornered shape."""
    steps = [begin + (end - begin) * at / _CORNERS for at in range(_CORNERS + 1)]
    corners = [_at(rect, step, 1.0) for step in steps]
    corners += [_at(rect, step, _HOLE / 100) for step in reversed(steps)]
    yield "M", corners[0]
    yield from (("L", corner) for corner in corners[1:])
    yield "Z", ()


def _at(rect: Rect, percent: float, part: float) -> tuple[float, float]:
    """Return the point at ``part`` of the radius, ``percent`` of a turn past the top."""
    angle, radius = pi * percent / 50, rect.w / 2 * part
    return (
        rect.x + rect.w / 2 + radius * sin(angle),
        rect.y + rect.h / 2 - radius * cos(angle),
    )
