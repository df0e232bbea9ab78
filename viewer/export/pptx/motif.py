"""Motifs as shapes that can be coloured anew: a group, one freeform for each of its figures."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from viewer.export.pptx.box import NO_LINE, pen
from viewer.export.pptx.draft import Draft, Shape
from viewer.export.pptx.freeform import Command, bounds, geometry
from viewer.export.pptx.markup import group_place, place
from viewer.layout.page import MotifItem, Rect
from viewer.paint.motif import MOTIFS, REACH, Beads, Figure, Hatch, Rays, Ring, angles, at_angle


def write_motif(item: MotifItem, draft: Draft) -> Shape:
    """Return the motif, centred in its place and as large as that allows."""
    side = min(item.rect.w, item.rect.h)
    middle = item.rect.x + item.rect.w / 2, item.rect.y + item.rect.h / 2
    rect = Rect(middle[0] - side / 2, middle[1] - side / 2, side, side)
    ident, name = draft.named("motif", decorative=True)
    figures = "".join(
        _figure(figure, middle, side / (2 * REACH), item.colour, draft)
        for figure in MOTIFS[item.name]
    )
    return Shape(
        ident,
        f"<p:grpSp><p:nvGrpSpPr>{name}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
        f"<p:grpSpPr>{group_place(rect)}</p:grpSpPr>{figures}</p:grpSp>",
    )


def _figure(
    figure: Figure, middle: tuple[float, float], scale: float, colour: str, draft: Draft
) -> str:
    rect, outline = _outline(figure, scale)
    line = draft.palette
    look = (
        "<a:noFill/>" + pen(line, colour, figure.width * scale)
        if figure.width
        else line.fill(colour) + NO_LINE
    )
    _, name = draft.named("line", decorative=True)
    return (
        f"<p:sp><p:nvSpPr>{name}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
        f"<p:spPr>{place(rect.moved(*middle))}{outline}{look}</p:spPr></p:sp>"
    )


@lru_cache(maxsize=200)  # of some thousand points, and many slides have the same
def _outline(figure: Figure, scale: float) -> tuple[Rect, str]:
    """Return the bounds of ``figure`` around its middle, and its geometry."""
    commands = [_scaled(command, scale) for command in _COMMANDS[type(figure)](figure)]
    rect = bounds(commands)
    return rect, geometry(commands, rect)


def _scaled(command: Command, scale: float) -> Command:
    letter, numbers = command
    return letter, tuple(number * scale for number in numbers)


def _ring(figure: Ring) -> Iterator[Command]:
    yield "O", (0.0, 0.0, figure.radius)


def _hatch(figure: Hatch) -> Iterator[Command]:
    starts = angles(figure.number, figure.turn)
    ends = angles(figure.number, figure.turn + figure.lean)
    for start, end in zip(starts, ends, strict=True):
        yield "M", _at(figure.inner, start)
        yield "L", _at(figure.outer, end)


def _beads(figure: Beads) -> Iterator[Command]:
    for angle in angles(figure.number):
        yield "O", (*_at(figure.radius, angle), figure.size)


def _rays(figure: Rays) -> Iterator[Command]:
    for number, angle in enumerate(angles(2 * figure.number)):
        reach = figure.inner if number % 2 else figure.outer
        yield "L" if number else "M", _at(reach, angle)
    yield "Z", ()


def _at(radius: float, angle: float) -> tuple[float, float]:
    point = at_angle(radius, angle)
    return point.x(), point.y()


_COMMANDS: dict[type, Callable[[Any], Iterator[Command]]] = {
    Ring: _ring,
    Hatch: _hatch,
    Beads: _beads,
    Rays: _rays,
}
