"""Freeforms: any outline as a shape whose points can be edited."""

from collections.abc import Iterable

from viewer.export.pptx.markup import emu
from viewer.layout.page import Rect

Command = tuple[str, tuple[float, ...]]
"""A letter of SVG and its numbers, in units; ``O`` is a circle: middle and radius."""

_POINTS = {"M": "moveTo", "L": "lnTo", "Q": "quadBezTo", "C": "cubicBezTo"}


def bounds(commands: Iterable[Command]) -> Rect:
    """Return the rectangle that the points of ``commands`` span."""
    xs: list[float] = []
    ys: list[float] = []
    for letter, numbers in commands:
        if letter == "O":
            x, y, radius = numbers
            xs += (x - radius, x + radius)
            ys += (y - radius, y + radius)
        else:
            xs += numbers[::2]
            ys += numbers[1::2]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def geometry(commands: Iterable[Command], rect: Rect) -> str:
    """Return ``commands`` as the geometry of a shape that is at ``rect``, their bounds."""
    path = "".join(_element(letter, numbers, rect) for letter, numbers in commands)
    return (
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        '<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'<a:path w="{emu(rect.w)}" h="{emu(rect.h)}">{path}</a:path></a:pathLst></a:custGeom>'
    )


def _element(letter: str, numbers: tuple[float, ...], rect: Rect) -> str:
    if letter == "Z":
        return "<a:close/>"
    if letter == "O":
        return _circle(numbers, rect)
    points = "".join(_point(x, y, rect) for x, y in zip(numbers[::2], numbers[1::2], strict=True))
    return f"<a:{_POINTS[letter]}>{points}</a:{_POINTS[letter]}>"


def _circle(numbers: tuple[float, ...], rect: Rect) -> str:
    """Return two half turns: a whole one is nothing to some programs."""
    x, y, radius = numbers
    half = f'<a:arcTo wR="{emu(radius)}" hR="{emu(radius)}" stAng="{{}}" swAng="10800000"/>'
    start = f"<a:moveTo>{_point(x + radius, y, rect)}</a:moveTo>"
    return f"{start}{half.format(0)}{half.format(10_800_000)}<a:close/>"


def _point(x: float, y: float, rect: Rect) -> str:
    return f'<a:pt x="{emu(x - rect.x)}" y="{emu(y - rect.y)}"/>'
