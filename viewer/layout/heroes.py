"""Large figures: a grid of cards, a column beside something else, or rows under it."""

from viewer.deck.fields import Hero
from viewer.layout.block import Block, Cell, blocks_for, fits_all
from viewer.layout.page import Rect
from viewer.layout.sheet import OPTICAL_MIDDLE, Sheet

_RULE = (72.0, 7.0)
_PADDING = 56.0
_TALLEST = 560.0
_COLUMNS = {1: 1, 2: 2, 3: 3, 4: 2, 5: 3, 6: 3}
_EVEN = {1: (1,), 2: (1, 2), 3: (1, 3), 4: (1, 2, 4), 5: (1, 2, 3, 5), 6: (1, 2, 3, 6)}
"""The numbers of columns that look even on canvases of other shapes."""

_SIZES = {1: 1.9, 2: 1.5, 3: 1.3, 4: 1.05, 5: 0.9, 6: 0.9}
_IN_COLUMN, _IN_COLUMN_LEAST = {1: 128, 2: 108}, 92
"""The largest sizes of one, two and more figures in a column."""

_WIDEST_GAP = 72.0
_SMALLEST = 44
"""The least size of a figure on a canvas that is not as wide as a screen."""


def heroes_grid(sheet: Sheet, heroes: tuple[Hero, ...], area: Rect) -> None:
    """Put one to six figures as a calm grid of cards, each under a short rule."""
    columns = _columns(sheet, heroes, area)
    cards = _cards(sheet, len(heroes), columns, area)
    pad = _padding(columns, cards[0].w)
    blocks = blocks_for(sheet, heroes, _cell(sheet, len(heroes), columns, cards[0]))
    tallest = max(block.height for block in blocks)
    for block, card in zip(blocks, cards, strict=True):
        y = card.y + (card.h - tallest) * 0.46
        inner = Rect(card.x + pad, y, card.w - 2 * pad, tallest)
        _place_card(sheet, block, card, inner, alone=len(blocks) == 1)
        if block.height > card.h:
            block.note(sheet)


def _columns(sheet: Sheet, heroes: tuple[Hero, ...], area: Rect) -> int:
    """Return the number of columns: on other shapes than a screen, that with the largest text."""
    count = len(heroes)
    if sheet.canvas.usual:
        return _COLUMNS[count]
    options: list[tuple[bool, int, int]] = []
    for columns in _EVEN[count]:
        cell = _cell(sheet, count, columns, _cards(sheet, count, columns, area)[0])
        blocks = blocks_for(sheet, heroes, cell)
        weight = min(block.size + 2 * block.label.style.face.size for block in blocks)
        options.append((fits_all(blocks, cell), weight, -columns))
    return -max(options)[2]


def _cards(sheet: Sheet, count: int, columns: int, area: Rect) -> list[Rect]:
    gap, rows = sheet.theme.gutter, -(-count // columns)
    width = (area.w - gap * (columns - 1)) / columns
    height = min(_TALLEST, (area.h - gap * (rows - 1)) / rows)
    top = area.y + (area.h - height * rows - gap * (rows - 1)) * OPTICAL_MIDDLE
    return [
        Rect(
            area.x + (i % columns) * (width + gap),
            top + (i // columns) * (height + gap),
            width,
            height,
        )
        for i in range(count)
    ]


def _padding(columns: int, width: float) -> float:
    return _PADDING if columns < 3 else max(24.0, min(_PADDING * 0.75, width * 0.08))


def _cell(sheet: Sheet, count: int, columns: int, card: Rect) -> Cell:
    size = round(sheet.theme.type.hero * _SIZES[count])
    label = round(sheet.theme.type.label * (1.25 if columns < 3 else 1.0))
    width = card.w - 2 * _padding(columns, card.w)
    if sheet.canvas.usual:
        return Cell(width, card.h - 72, size, label)
    return Cell(width, card.h - 56, size, label, least=_SMALLEST)


def _place_card(sheet: Sheet, block: Block, card: Rect, inner: Rect, alone: bool) -> None:
    """Put a figure on its card; one that stands alone has the drum beside it."""
    step = sheet.next_step()
    sheet.box(card, sheet.surface.card, radius=20, step=step)
    most = min(card.w, card.h) - 2 * _PADDING
    size = min(most, card.right - 2 * _PADDING - inner.x - block.value.width)
    if alone and size > 0.6 * most:
        drum = Rect(card.right - _PADDING - size, card.y + (card.h - size) / 2, size, size)
        sheet.motif("drum", drum, sheet.surface.motif, step=step)
    sheet.box(Rect(inner.x, card.y, *_RULE), sheet.surface.mark, step=step)
    block.place(sheet, inner, step)


def heroes_column(
    sheet: Sheet, heroes: tuple[Hero, ...], area: Rect, size: int = 0, aligned: bool = False
) -> None:
    """Put figures one below the other.

    ``size`` is the largest of a figure (0: the fewer, the larger); ``aligned`` centres each
    in its own of as many equal rows.
    """
    row = area.h / len(heroes)
    size = size or _IN_COLUMN.get(len(heroes), _IN_COLUMN_LEAST)
    blocks = blocks_for(sheet, heroes, Cell(area.w, row - 16, size, sheet.theme.type.label))
    spare = area.h - sum(block.height for block in blocks)
    gap = min(_WIDEST_GAP, spare / len(heroes))
    y = area.y + (spare - gap * (len(heroes) - 1)) * OPTICAL_MIDDLE
    for i, block in enumerate(blocks):
        top = area.y + row * i + (row - block.height) / 2 if aligned else y
        block.place(sheet, Rect(area.x, top, area.w, block.height), sheet.next_step())
        if block.height > row:
            block.note(sheet)
        y += block.height + gap
