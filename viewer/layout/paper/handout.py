"""Handouts: several slides a page; with three, lines beside them to write on."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from viewer.deck import Deck
from viewer.layout.page import BoxItem, Item, Rect
from viewer.layout.paper.prose import line
from viewer.layout.paper.sheet import (
    HAIRLINE,
    LONG,
    MARGIN,
    MUTED,
    SHORT,
    Paper,
    Placed,
    blank,
    fitted,
    footer,
    paper,
)
from viewer.text.face import SEMIBOLD, Face
from viewer.theme import Theme

WITH_LINES = 3
"""So many slides a page leave room to write."""

_GAP = 36.0
_CAPTION = 34.0
_LINE_PITCH = 40.0
_NUMBER = Face(18, SEMIBOLD)


class _Grid(Struct, frozen=True):
    """How a page is divided."""

    size: tuple[float, float]
    columns: int
    rows: int

    def cell(self, at: int) -> Rect:
        """Return the place of the slide ``at`` (from 0), its caption included."""
        row, column = divmod(at, self.columns)
        width, height = self._cell
        return Rect(MARGIN + column * (width + _GAP), MARGIN + row * (height + _GAP), width, height)

    def slide_width(self, shape: float) -> float:
        """Return how wide a slide of ``shape`` becomes."""
        width, height = self._cell
        return min(width, (height - _CAPTION) * shape)

    @property
    def _cell(self) -> tuple[float, float]:
        width, height = self.size[0] - 2 * MARGIN, self.size[1] - 2 * MARGIN - 30
        return (
            (width - _GAP * (self.columns - 1)) / self.columns,
            (height - _GAP * (self.rows - 1)) / self.rows,
        )


def handout_papers(
    deck: Deck, slides: Sequence[int], theme: Theme, shape: float, each: int
) -> Iterator[Paper]:
    """Yield A4 pages with ``each`` of ``slides`` (indices from 0) on a page.

    ``shape`` is the width of a slide by its height. A page lies or stands, whichever makes
    slides larger; with three it stands, with lines at the right.
    """
    grid = _Grid((SHORT, LONG), 2, 3) if each == WITH_LINES else _best(each, shape)
    sheet = blank(theme, deck.title, grid.size)
    for first in range(0, len(slides), each):
        placed, items = list[Placed](), list[Item]()
        for at, index in enumerate(slides[first : first + each]):
            cell = grid.cell(2 * at if each == WITH_LINES else at)
            rect = fitted(replace(cell, h=cell.h - _CAPTION), shape, down=0)
            placed.append(Placed(index, rect))
            items.append(_caption(index, rect))
            if each == WITH_LINES:
                items += _lines(grid.cell(2 * at + 1), rect)
        items += footer(deck.title, str(first // each + 1), grid.size)
        yield paper(sheet, items, placed)


def _caption(index: int, slide: Rect) -> Item:
    below = Rect(slide.x, slide.bottom + 8, slide.w, _CAPTION)
    return line(str(index + 1), below, _NUMBER, MUTED)


def _lines(cell: Rect, beside: Rect) -> list[Item]:
    """Return lines to write on in ``cell``, from the top of the slide ``beside`` it."""
    count = int((cell.bottom - beside.y) // _LINE_PITCH)
    return [
        BoxItem(Rect(cell.x, beside.y + at * _LINE_PITCH, cell.w, 1.5), (HAIRLINE,))
        for at in range(1, count + 1)
    ]


def _best(each: int, shape: float) -> _Grid:
    grids = (
        _Grid(size, columns, -(-each // columns))
        for size in ((SHORT, LONG), (LONG, SHORT))
        for columns in range(1, each + 1)
        if each % columns == 0
    )
    return max(grids, key=lambda grid: grid.slide_width(shape))
