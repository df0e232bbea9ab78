"""Tables of a document: one block of rows, or separate blocks where they only place things."""

from collections.abc import Sequence

from viewer.article.block import Block

Cell = Sequence[Block]

CELL_GAP = " | "
_SMALL = 2
_LONG_CELL = 40


def table_blocks(rows: Sequence[Sequence[Cell]]) -> list[Block]:
    """Return the blocks of a table, given those of its cells, row by row.

    A table of data becomes one block with a line for each row. One that only sets texts
    beside each other (letterhead, signature, a photo with its caption) gives its blocks.
    """
    cells = [cell for row in rows for cell in row if cell]
    if _is_layout(rows, cells):
        return [block for cell in cells for block in cell]
    lines = (CELL_GAP.join(_cell_text(cell) for cell in row if cell) for row in rows)
    text = "\n".join(line for line in lines if line)
    return [Block(text, role="table")]


def _cell_text(cell: Cell) -> str:
    return " ".join(block.text.replace("\n", " ") for block in cell)


def _is_layout(rows: Sequence[Sequence[Cell]], cells: Sequence[Cell]) -> bool:
    columns = max(map(len, rows), default=0)
    words = sum(block.words for cell in cells for block in cell)
    small = len(rows) <= _SMALL and columns <= _SMALL
    return len(rows) < _SMALL or columns < _SMALL or small or words > _LONG_CELL * len(cells)
