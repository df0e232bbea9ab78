"""A sheet: items of its own, and places for slides."""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from viewer.layout.page import BoxItem, Item, Page, Rect
from viewer.layout.paper.prose import line
from viewer.text.face import REGULAR, SEMIBOLD, Face
from viewer.theme import Theme

SHORT, LONG = 1050.0, 1485.0
"""The sides of A4, in units of 0.2 mm."""

MARGIN = 75.0
INK, MUTED, HAIRLINE, WHITE = "#1F1A17", "#6A625C", "#C9C3BB", "#FFFFFF"

_SMALL = 18


class Placed(Struct, frozen=True):
    """The slide at index ``slide`` (from 0) in its place on a sheet, up to ``step``."""

    slide: int
    rect: Rect
    step: int | None = None


class Paper(Struct, frozen=True):
    """A sheet: ``slides`` lie on the boxes of ``page``, and its text on the slides."""

    page: Page
    slides: tuple[Placed, ...]


def blank(theme: Theme, title: str, size: tuple[float, float], ground: str = WHITE) -> Page:
    """Return a sheet of ``size`` (width and height in units) with nothing on it."""
    width, height = size
    return Page(width, height, theme, title, ground, ())


def paper(page: Page, items: Iterable[Item], slides: Sequence[Placed]) -> Paper:
    """Return the sheet ``page`` with ``items`` and ``slides``, a hairline around each slide."""
    edges = (BoxItem(placed.rect.inset(-1.5, -1.5), (HAIRLINE,)) for placed in slides)
    return Paper(replace(page, items=(*edges, *items)), tuple(slides))


def footer(left: str, right: str, size: tuple[float, float]) -> list[Item]:
    """Return a hairline at the foot of a sheet, with ``left`` and ``right`` under it."""
    width, height = size
    top = height - MARGIN + 12
    inner = width - 2 * MARGIN
    rule = BoxItem(Rect(MARGIN, top - 10, inner, 1.5), (HAIRLINE,))
    usual, strong = Face(_SMALL, REGULAR), Face(_SMALL, SEMIBOLD)
    return [
        rule,
        line(left, Rect(MARGIN, top, inner - 150, 30), usual, MUTED),
        line(right, Rect(width - MARGIN - 140, top, 140, 30), strong, MUTED, align=1.0),
    ]


def fitted(room: Rect, shape: float, across: float = 0.5, down: float = 0.5) -> Rect:
    """Return the largest rectangle of ``shape`` (width by height) in ``room``.

    ``across`` and ``down`` say where it lies: 0 at the left or top, 1 at the other end.
    """
    width = min(room.w, room.h * shape)
    height = width / shape
    x, y = room.x + (room.w - width) * across, room.y + (room.h - height) * down
    return Rect(x, y, width, height)
