"""Charts of cells side by side: rings, waffles, falls."""

from dataclasses import dataclass
from math import ceil

from viewer.chart.board import Board
from viewer.chart.ink import Box

BETWEEN = 48.0
"""Distance between two cells, in units."""


@dataclass(frozen=True, slots=True)
class Grid:
    """``count`` cells of one size, in rows; all lengths are units."""

    count: int
    columns: int
    width: float
    height: float
    room: float

    def rows(self) -> list[list[tuple[int, Box]]]:
        """Return the number and the place of each cell, row by row, each row in the middle."""
        starts = range(0, self.count, self.columns)
        return [self._row(start, min(self.count, start + self.columns)) for start in starts]

    def _row(self, start: int, end: int) -> list[tuple[int, Box]]:
        pitch = self.width + BETWEEN
        left = (self.room - (end - start) * pitch + BETWEEN) / 2
        top = start // self.columns * (self.height + BETWEEN)
        places = (left + at * pitch for at in range(end - start))
        return [
            (start + at, Box(x, top, x + self.width, top + self.height))
            for at, x in enumerate(places)
        ]

    def cells(self) -> list[tuple[int, Box]]:
        """Return the number and the place of each cell."""
        return [cell for row in self.rows() for cell in row]


def grid(count: int, rows: int, board: Board, bottom: float, widest: float) -> Grid:
    """Return ``count`` cells in ``rows`` above ``bottom``, none wider than ``widest``."""
    columns = ceil(count / rows)
    width = min(widest, (board.width - (columns - 1) * BETWEEN) / columns)
    height = max(1.0, (bottom - (rows - 1) * BETWEEN) / rows)
    return Grid(count, columns, width, height, board.width)
