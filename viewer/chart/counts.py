"""``counts``: a pictogram, one symbol for each thing counted."""

from functools import partial

from viewer.chart.board import Board
from viewer.chart.figures import shown
from viewer.chart.foot import put_foot
from viewer.chart.ink import RISE, Box, leading
from viewer.chart.panel import Panel
from viewer.chart.pictogram import LEAST, Plan, drawn, plan_for, sure
from viewer.chart.rows import GAP, WIDEST, column
from viewer.chart.setting import Setting
from viewer.chart.symbols import symbol
from viewer.deck.chart import Count, CountsChart
from viewer.text.face import EXTRABOLD, Face
from viewer.text.measure import width

_UNDER = 8.0
"""Distance between a label and the symbols under it, in units."""


def beside(chart: CountsChart, setting: Setting, part: float = 0.36) -> Board:
    """Return the chart with each label beside its symbols and its number after them.

    Labels take at most ``part`` of the width.
    """
    board, bottom, panel = _begin(chart, setting)
    labels = column([bar.label for bar in chart.bars], setting.label, part * board.width)
    face = Face(round(1.4 * setting.value_size), EXTRABOLD)
    numbers = [width(shown(bar.value), face) for bar in chart.bars]
    left, counts = labels.width + GAP, [drawn(bar) for bar in chart.bars]
    plan = plan_for(counts, labels, board.width - left - GAP - max(numbers), bottom, head=0.0)
    symbols = [plan.breadth(count) for count in counts]
    used = left + GAP + max(map(sum, zip(symbols, numbers, strict=True)))
    shift, top = max(0.0, board.width - used) / 2, (bottom - plan.height) / 2
    for number, (bar, height) in enumerate(zip(chart.bars, plan.heights, strict=True)):
        middle, ink, lines = top + height / 2, setting.colours.ink, labels.labels[number]
        x = shift + labels.width
        board.beside(lines, x, middle, labels.face, ink, align="right")
        _put_symbols(setting, panel, bar, plan, (x + GAP, middle))
        x += 2 * GAP + symbols[number]
        board.beside(shown(bar.value), x, middle, face, setting.colours.now)
        top += height + plan.gap
    board.poor = left > WIDEST * board.width or plan.side < LEAST
    return board


def above(chart: CountsChart, setting: Setting) -> Board:
    """Return the chart with number and label above the symbols."""
    board, bottom, panel = _begin(chart, setting)
    face = Face(setting.value_size, EXTRABOLD)
    indent = max(width(shown(bar.value), face) for bar in chart.bars) + GAP / 2
    labels = column([bar.label for bar in chart.bars], setting.label, board.width - indent)
    head = labels.height + _UNDER
    plan = plan_for([drawn(bar) for bar in chart.bars], labels, board.width, bottom, head=head)
    top = (bottom - plan.height) / 2
    for bar, lines, height in zip(chart.bars, labels.labels, plan.heights, strict=True):
        slack = labels.height - len(lines) * leading(setting.label)
        base = top + slack + RISE * setting.value_size
        board.text(shown(bar.value), 0, base, face, setting.colours.now)
        board.text(lines, indent, base, setting.label, setting.colours.ink)
        _put_symbols(setting, panel, bar, plan, (0.0, top + (head + height) / 2))
        top += height + plan.gap
    board.poor = plan.side < LEAST
    return board


def _begin(chart: CountsChart, setting: Setting) -> tuple[Board, float, Panel]:
    """Write the foot; return the board, the y above the foot, and a panel in units."""
    board = Board(setting.width, setting.height)
    bottom = put_foot(board, setting, [bar.value for bar in chart.bars])
    return board, bottom, board.panel(Box(0, 0, board.width, bottom), (0, board.width))


def _put_symbols(
    setting: Setting, panel: Panel, bar: Count, plan: Plan, at: tuple[float, float]
) -> None:
    """Put the symbols right of ``at``, around its height; the unsure ones in outline."""
    places, certain = plan.places(drawn(bar), *at), sure(bar)
    path, colour = symbol(bar.symbol), setting.colours.now
    if places[:certain]:
        panel.marks(path, places[:certain], plan.side, color=colour, linewidth=0, gid="symbol")
    if places[certain:]:
        style = {"facecolor": "none", "edgecolor": colour, "linestyle": (0, (2, 1.6))}
        panel.marks(path, places[certain:], plan.side, linewidth=2.5, gid="bound", **style)


ARRANGEMENTS = (beside, partial(beside, part=0.5), above)
