"""Pieces of Office XML as text: lengths, places, words."""

import re
from xml.sax.saxutils import escape, quoteattr

from viewer.layout.page import Rect

UNIT = 6350
"""A canvas unit in EMU: the canvas is 1080 units high, a slide 7,5 inches."""

NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


def emu(units: float) -> int:
    """Return a length in EMU."""
    return round(units * UNIT)


def hundredths(units: float) -> int:
    """Return a length in hundredths of a point; a unit is half a point."""
    return round(units * 50)


def text(plain: str) -> str:
    """Return ``plain`` as markup, with a blank for what no XML may hold."""
    return escape(_UNPRINTABLE.sub(" ", plain))


def quoted(plain: str) -> str:
    """Return ``plain`` as the value of an attribute, in quotes."""
    return quoteattr(_UNPRINTABLE.sub(" ", plain))


def place(rect: Rect, tag: str = "a:xfrm") -> str:
    """Return where a shape is; ``tag`` is ``p:xfrm`` for the frame of a chart."""
    return f"<{tag}>{_extent(rect)}</{tag}>"


def group_place(rect: Rect) -> str:
    """Return where a group is, whose shapes keep the slide's own lengths."""
    inside = _extent(rect).replace("a:off", "a:chOff").replace("a:ext", "a:chExt")
    return f"<a:xfrm>{_extent(rect)}{inside}</a:xfrm>"


def _extent(rect: Rect) -> str:
    return (
        f'<a:off x="{emu(rect.x)}" y="{emu(rect.y)}"/>'
        f'<a:ext cx="{emu(max(0.0, rect.w))}" cy="{emu(max(0.0, rect.h))}"/>'
    )
