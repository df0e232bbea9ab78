"""Ways to draw a chart: a kind offers several, and the first in which every label fits is taken."""

from collections.abc import Callable, Sequence
from functools import partial
from math import ceil
from typing import Any

from viewer.chart.board import Board
from viewer.chart.setting import Setting

Arrangement = Callable[[Any, Setting], Board | None]
"""Returns nothing where it is not made for such a chart, or for such a room."""

Ways = tuple[Arrangement, ...]


def if_tall(arrange: Arrangement) -> Arrangement:
    """Return ``arrange`` for rooms that are higher than wide."""
    return lambda chart, setting: arrange(chart, setting) if setting.tall else None


def if_broad(arrange: Arrangement) -> Arrangement:
    """Return ``arrange`` for rooms that are much wider than high."""
    return lambda chart, setting: arrange(chart, setting) if setting.broad else None


def in_rows(
    arrange: Callable[[Any, Setting, int], Board], counts: Sequence[int] = (1, 2, 3, 4)
) -> Ways:
    """Return ``arrange`` for each number of rows; none where a row would be empty."""

    def fixed(chart: Any, setting: Setting, *, rows: int) -> Board | None:
        count = len(chart.bars)
        filled = rows <= count and ceil(count / ceil(count / rows)) == rows
        return arrange(chart, setting, rows) if filled else None

    return tuple(partial(fixed, rows=rows) for rows in counts)
