"""``share``: each value as its own part of a hundred, as a ring or as a hundred squares."""

from collections.abc import Callable

from viewer.chart.board import Board
from viewer.chart.foot import put_foot
from viewer.chart.grid import Grid, grid
from viewer.chart.ring import put_ring
from viewer.chart.setting import Setting
from viewer.chart.waffle import put_waffle
from viewer.chart.ways import Arrangement, if_tall, in_rows
from viewer.deck.chart import ShareChart
from viewer.text.face import EXTRABOLD

_WIDEST = {"ring": 620.0, "waffle": 1000.0}
_BROAD = 2.2
"""How much wider cells may be in a broad room, where texts stand beside their share."""

_STYLES: dict[str, Callable[[Board, Setting, ShareChart, Grid], None]] = {
    "ring": put_ring,
    "waffle": put_waffle,
}


def shares(chart: ShareChart, setting: Setting, rows: int) -> Board:
    """Return the values in ``rows``."""
    board = Board(setting.width, setting.height)
    bottom = put_foot(board, setting, [bar.value for bar in chart.bars])
    widest = _WIDEST[chart.style] * (_BROAD if setting.broad else setting.wider)
    cells = grid(len(chart.bars), rows, board, bottom, widest)
    _STYLES[chart.style](board, setting, chart, cells)
    return board


def _if_loud(arrange: Arrangement) -> Arrangement:
    """Return ``arrange`` for rooms in which values are larger than their names."""

    def loud(chart: ShareChart, setting: Setting) -> Board | None:
        board = arrange(chart, setting)
        if board is None:
            return None
        values = [label.face.size for label in board.labels if label.face.weight == EXTRABOLD]
        return board if max(values, default=0) > setting.size else None

    return loud


_IN_ROWS = in_rows(shares)
ARRANGEMENTS = (*map(if_tall, reversed(_IN_ROWS)), *map(_if_loud, _IN_ROWS), *_IN_ROWS)
