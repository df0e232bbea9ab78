"""``counts`` in a broad room: cells side by side, symbols over their number and label."""

from dataclasses import dataclass

from viewer.chart.board import Board
from viewer.chart.figures import shown
from viewer.chart.foot import put_foot
from viewer.chart.grid import Grid, grid
from viewer.chart.ink import RISE, Box, reaches
from viewer.chart.pictogram import LEAST, drawn, plan_for, put_symbols
from viewer.chart.rows import Column, column
from viewer.chart.setting import Setting
from viewer.deck.chart import CountsChart
from viewer.text.face import EXTRABOLD, SEMIBOLD, Face

_MOST_BARS, _MOST_SYMBOLS = 5, 10
_WIDEST = 840.0
_LARGER = 1.5
_NUMBER = 2.4
"""How large the numbers are, beside values."""

_PAD = 34.0


@dataclass(frozen=True, slots=True)
class _Under:
    """What stands under the symbols; ``above`` is the height of a number over its baseline."""

    number: Face
    labels: Column
    above: float

    @property
    def height(self) -> float:
        return _PAD + self.above + 0.3 * self.number.size + self.labels.height


def across(chart: CountsChart, setting: Setting) -> Board | None:
    """Return the counts side by side; nothing where they are many."""
    counts = [drawn(bar) for bar in chart.bars]
    if len(counts) > _MOST_BARS or max(counts) > _MOST_SYMBOLS:
        return None
    board = Board(setting.width, setting.height)
    bottom = put_foot(board, setting, [bar.value for bar in chart.bars])
    cells = grid(len(counts), 1, board, bottom, _WIDEST)
    under = _under(chart, setting, cells)
    room = cells.width, max(1.0, bottom - under.height)
    plan = plan_for([max(counts)], [0.0], room, scale=_LARGER)
    panel = board.panel(Box(0, 0, board.width, bottom), (0, board.width))
    top = (bottom - plan.height - under.height) / 2
    for number, cell in cells.cells():
        bar, middle = chart.bars[number], (cell.left + cell.right) / 2
        left = middle - plan.breadth(counts[number]) / 2
        put_symbols(setting, panel, bar, plan, (left, top + plan.height / 2))
        place = middle, top + plan.height
        _put_under(board, setting, under, (shown(bar.value), number), place)
    board.poor = plan.side < LEAST
    return board


def _under(chart: CountsChart, setting: Setting, cells: Grid) -> _Under:
    figures = [shown(bar.value) for bar in chart.bars]
    face = Face(round(_NUMBER * setting.value_size), EXTRABOLD)
    face = setting.fitting(figures, face, cells.width)
    label = Face(round(1.1 * setting.size), SEMIBOLD)
    labels = column([bar.label for bar in chart.bars], label, cells.width)
    return _Under(face, labels, reaches(figures, face)[0])


def _put_under(
    board: Board, setting: Setting, under: _Under, bar: tuple[str, int], at: tuple[float, float]
) -> None:
    """Put figure and label of a bar under its symbols, whose lower edge has its middle ``at``."""
    (figure, number), (x, y) = bar, at
    base = y + _PAD + under.above
    board.text(figure, x, base, under.number, setting.colours.now, align="center")
    base += 0.3 * under.number.size + RISE * under.labels.face.size
    lines = under.labels.labels[number]
    board.text(lines, x, base, under.labels.face, setting.colours.ink, align="center")
