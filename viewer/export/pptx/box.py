"""Boxes: one colour or a gradient, square or round."""

from math import atan2, degrees

from viewer.export.pptx.draft import Draft, Shape
from viewer.export.pptx.markup import emu, place
from viewer.export.pptx.palette import Palette
from viewer.layout.page import BoxItem, Rect

_STROKE = 2.0


def write_box(item: BoxItem, draft: Draft) -> Shape:
    """Return the box as a shape."""
    ident, name = draft.named("box", item.rect, decorative=True)
    line = pen(draft.palette, item.stroke, _STROKE) if item.stroke else NO_LINE
    return Shape(
        ident,
        f"<p:sp><p:nvSpPr>{name}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{place(item.rect)}"
        f"{_geometry(item)}{ground(item.fill, item.rect, draft.palette)}{line}</p:spPr></p:sp>",
        builds="box",
    )


NO_LINE = "<a:ln><a:noFill/></a:ln>"


def pen(palette: Palette, colour: str, width: float, inside: str = "") -> str:
    """Return a line of ``width`` units; ``inside`` says how it is dashed and joined."""
    return f'<a:ln w="{emu(width)}">{palette.fill(colour)}{inside}</a:ln>'


def ground(fill: tuple[str, ...], rect: Rect, palette: Palette) -> str:
    """Return the fill of ``rect``: a gradient runs from its top left to its bottom right."""
    if len(fill) == 1:
        return palette.fill(fill[0])
    stops = "".join(
        f'<a:gs pos="{round(at * 100_000 / (len(fill) - 1))}">{palette.colour(colour)}</a:gs>'
        for at, colour in enumerate(fill)
    )
    angle = round(degrees(atan2(rect.h, rect.w)) * 60_000)
    return (
        f'<a:gradFill rotWithShape="1"><a:gsLst>{stops}</a:gsLst>'
        f'<a:lin ang="{angle}" scaled="0"/></a:gradFill>'
    )


def _geometry(item: BoxItem) -> str:
    if not item.radius:
        return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    part = round(100_000 * item.radius / max(1.0, min(item.rect.w, item.rect.h)))
    return (
        '<a:prstGeom prst="roundRect"><a:avLst>'
        f'<a:gd name="adj" fmla="val {min(50_000, part)}"/></a:avLst></a:prstGeom>'
    )
