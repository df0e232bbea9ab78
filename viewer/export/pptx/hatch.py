"""Hatches as freeforms: patterns of Office are as fine as the device's pixels."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from math import ceil, sqrt

from viewer.export.pptx.freeform import Command
from viewer.export.pptx.strokes import Stroke, boxes_of
from viewer.layout.page import Rect

_PERIOD = 24.0
"""Distance of stripes along a level line, in units: matplotlib's six lines an inch, slanted."""

_WIDE = 4.5 * sqrt(2)
"""How far a stripe reaches along a level line."""

Corner = tuple[float, float]


def stripes(stroke: Stroke) -> Stroke | None:
    """Return the stripes of a hatched stroke; None where its outline is no row of boxes."""
    boxes = boxes_of(stroke)
    if boxes is None:
        return None
    commands = tuple(command for box in boxes for command in _striped(box))
    if not commands:
        return None
    return replace(stroke, commands=commands, fill=stroke.hatch, line=None, hatch=None)


def _striped(box: Rect) -> Iterator[Command]:
    corners = [(box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom)]
    first = ceil((box.x + box.y - _WIDE / 2) / _PERIOD)
    last = int((box.right + box.bottom + _WIDE / 2) // _PERIOD)
    for number in range(first, last + 1):
        middle = number * _PERIOD
        upper = _cut(corners, _beyond(middle - _WIDE / 2, 1))
        shape = _cut(upper, _beyond(middle + _WIDE / 2, -1))
        if len(shape) > 2:
            yield "M", shape[0]
            yield from (("L", corner) for corner in shape[1:])
            yield "Z", ()


def _beyond(line: float, side: int) -> Callable[[Corner], float]:
    """Return how far a corner is on one side of the slanted ``line``."""
    return lambda corner: side * (corner[0] + corner[1] - line)


def _cut(corners: list[Corner], inside: Callable[[Corner], float]) -> list[Corner]:
    """Return the part of a convex shape where ``inside``, a linear measure, is not negative."""
    kept: list[Corner] = []
    for start, end in zip(corners, corners[1:] + corners[:1], strict=True):
        before, after = inside(start), inside(end)
        if before >= 0:
            kept.append(start)
        if before * after < 0:
            part = before / (before - after)
            kept.append(
                (start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1]))
            )
    return kept
