"""Figures under something else, where a canvas is too narrow for a column beside it."""

from msgspec import Struct

from viewer.deck.fields import Hero
from viewer.layout.block import Block, Cell, blocks_for
from viewer.layout.page import Rect
from viewer.layout.sheet import Sheet

_GAP = 32.0
_APART = 56.0
"""Between what is above and the figures: a hairline runs in the middle."""

_SHARE = 0.42
"""The largest share of the height that figures may take."""

_ALONE, _IN_ROWS, _SIDE_BY_SIDE, _LEAST = 150, 112, 88, 40
"""The largest sizes of figures, and the least."""

_FIGURE = 0.44
"""The part of a row that the figure takes; its words take the rest."""


class Under(Struct, frozen=True):
    """Figures that have their places: ``above`` is the room that is left."""

    above: Rect
    line: Rect
    blocks: tuple[Block, ...]
    rooms: tuple[Rect, ...]
    in_rows: bool

    def place(self, sheet: Sheet) -> None:
        """Put the hairline and the figures."""
        sheet.box(self.line, sheet.surface.hairline)
        for block, room in zip(self.blocks, self.rooms, strict=True):
            step = sheet.next_step()
            if self.in_rows:
                _place_row(sheet, block, room, step)
            else:
                block.place(sheet, room, step)
            if _height(block, self.in_rows) > room.h + 1:
                block.note(sheet)


def under(sheet: Sheet, heroes: tuple[Hero, ...], area: Rect) -> Under:
    """Return ``heroes`` in places at the foot of ``area``: rows where it is high, else columns.

    One alone has its words under it where the area is high, else beside it.
    """
    high = area.h > 1.15 * area.w
    in_rows = high if len(heroes) > 1 else not high
    columns = 1 if in_rows else min(3, len(heroes))
    count = -(-len(heroes) // columns)
    width = (area.w - _GAP * (columns - 1)) / columns
    most = (area.h * _SHARE - _GAP * (count - 1)) / count
    blocks = blocks_for(sheet, heroes, _cell(sheet, len(heroes), Rect(0, 0, width, most), in_rows))
    height = min(most, max(_height(block, in_rows) for block in blocks))
    top = area.bottom - height * count - _GAP * (count - 1)
    rooms = tuple(
        Rect(
            area.x + (i % columns) * (width + _GAP),
            top + (i // columns) * (height + _GAP),
            width,
            height,
        )
        for i in range(len(heroes))
    )
    above = Rect(area.x, area.y, area.w, top - _APART - area.y)
    line = Rect(area.x, top - _APART / 2, area.w, 2)
    return Under(above, line, tuple(blocks), rooms, in_rows)


def _cell(sheet: Sheet, count: int, room: Rect, in_rows: bool) -> Cell:
    width, height, label = room.w, room.h, sheet.theme.type.label
    if in_rows:
        words = width * (1 - _FIGURE)
        return Cell(width * _FIGURE - _GAP, height, _IN_ROWS, label, words, _LEAST)
    size = _ALONE if count == 1 else _SIDE_BY_SIDE
    return Cell(width, height, size, label, least=_LEAST)


def _height(block: Block, in_rows: bool) -> float:
    return max(block.value.height, block.words_height) if in_rows else block.height


def _place_row(sheet: Sheet, block: Block, room: Rect, step: int) -> None:
    x, middle = room.x + room.w * _FIGURE, room.y + room.h / 2
    value, words = block.value.height, block.words_height
    sheet.place(block.value, Rect(room.x, middle - value / 2, room.w * _FIGURE, value), step)
    block.place_words(sheet, Rect(x, middle - words / 2, room.right - x, words), step)
