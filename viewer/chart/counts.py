"""``counts``: a pictogram, one symbol for each thing counted."""

from dataclasses import dataclass
from functools import partial
from math import ceil

from viewer.chart.board import Board
from viewer.chart.figures import shown
from viewer.chart.foot import put_foot
from viewer.chart.ink import RISE, Box, leading
from viewer.chart.panel import Panel
from viewer.chart.rows import GAP, WIDEST, Column, column
from viewer.chart.setting import Setting
from viewer.chart.symbols import symbol
from viewer.deck.chart import Count, CountsChart
from viewer.text.face import EXTRABOLD, Face
from viewer.text.measure import width

_LARGEST = 144.0
_LEAST = 15.0
_STEP = 1.12
"""Distance from one symbol to the next, in symbols."""

_WIDEST_GAP = 72.0
_NARROWEST_GAP = 18.0
_UNSURE = {"dưới": 1, "gần": 1, "khoảng": 1}
"""How many of the last symbols a bounded count does not vouch for."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """The size of symbols, how many stand in a line, and the height of each row, in units."""

    side: float
    per_line: int
    heights: tuple[float, ...]
    gap: float

    def lines(self, number: int) -> int:
        """Return how many lines ``number`` symbols take."""
        return ceil(number / self.per_line)


def beside(chart: CountsChart, setting: Setting, part: float = 0.36) -> Board:
    """Return the chart with each label beside its symbols and its number after them.

    Labels take at most ``part`` of the width.
    """
    board = Board(setting.width, setting.height)
    bottom = put_foot(board, setting, [bar.value for bar in chart.bars])
    labels = column([bar.label for bar in chart.bars], setting.label, part * board.width)
    face = _face(setting)
    numbers = [width(_figure(bar), face) for bar in chart.bars]
    left = labels.width + GAP
    plan = _plan(chart, labels, board.width - left - GAP - max(numbers), bottom, head=0.0)
    symbols = [_breadth(plan, bar) for bar in chart.bars]
    used = left + GAP + max(map(sum, zip(symbols, numbers, strict=True)))
    shift, top = max(0.0, board.width - used) / 2, (bottom - _height(plan)) / 2
    panel = board.panel(Box(0, 0, board.width, bottom), (0, board.width))
    for number, (bar, height) in enumerate(zip(chart.bars, plan.heights, strict=True)):
        middle, ink, lines = top + height / 2, setting.colours.ink, labels.labels[number]
        x = shift + labels.width
        board.beside(lines, x, middle, labels.face, ink, align="right")
        _put_symbols(setting, panel, bar, plan, (x + GAP, middle))
        x += 2 * GAP + symbols[number]
        board.beside(_figure(bar), x, middle, face, setting.colours.now)
        top += height + plan.gap
    board.poor = left > WIDEST * board.width or plan.side < _LEAST
    return board


def above(chart: CountsChart, setting: Setting) -> Board:
    """Return the chart with number and label above the symbols."""
    board = Board(setting.width, setting.height)
    bottom = put_foot(board, setting, [bar.value for bar in chart.bars])
    face = Face(setting.value_size, EXTRABOLD)
    indent = max(width(_figure(bar), face) for bar in chart.bars) + GAP / 2
    labels = column([bar.label for bar in chart.bars], setting.label, board.width - indent)
    plan = _plan(chart, labels, board.width, bottom, head=labels.height + 8)
    top = (bottom - _height(plan)) / 2
    panel = board.panel(Box(0, 0, board.width, bottom), (0, board.width))
    for bar, lines, height in zip(chart.bars, labels.labels, plan.heights, strict=True):
        slack = labels.height - len(lines) * leading(setting.label)
        base = top + slack + RISE * setting.value_size
        board.text(_figure(bar), 0, base, face, setting.colours.now)
        board.text(lines, indent, base, setting.label, setting.colours.ink)
        head = labels.height + 8
        middle = top + head + (height - head) / 2
        _put_symbols(setting, panel, bar, plan, (0.0, middle))
        top += height + plan.gap
    board.poor = plan.side < _LEAST
    return board


def _face(setting: Setting) -> Face:
    return Face(round(1.4 * setting.value_size), EXTRABOLD)


def _figure(bar: Count) -> str:
    return shown(bar.value)


def _drawn(bar: Count) -> int:
    """Return how many symbols are drawn: one more where the count is a lower bound."""
    return int(bar.value.number) + (1 if bar.value.amount.bound in ("trên", "hơn") else 0)


def _breadth(plan: _Plan, bar: Count) -> float:
    """Return the width of the symbols of a row."""
    return min(_drawn(bar), plan.per_line) * _STEP * plan.side


def _height(plan: _Plan) -> float:
    return sum(plan.heights) + plan.gap * (len(plan.heights) - 1)


def _plan(chart: CountsChart, labels: Column, room: float, bottom: float, *, head: float) -> _Plan:
    """Return the largest symbols with which all rows fit into ``bottom``.

    ``head`` is the height of what stands above the symbols of each row.
    """
    side = _LARGEST
    while True:
        plan = _sized(chart, labels, room, side, head)
        if _height(plan) <= bottom or side < _LEAST:
            break
        side *= 0.94
    spaces = max(1, len(plan.heights) - 1)
    spare = (bottom - sum(plan.heights)) / spaces
    gap = max(_NARROWEST_GAP, min(_WIDEST_GAP, 0.8 * spare))
    return _Plan(plan.side, plan.per_line, plan.heights, gap)


def _sized(chart: CountsChart, labels: Column, room: float, side: float, head: float) -> _Plan:
    pitch = _STEP * side
    per_line = max(1, int(room / pitch))
    counts = [_drawn(bar) for bar in chart.bars]
    if per_line < max(counts) and per_line >= 5:
        per_line -= per_line % 5
    heights = []
    for count, lines in zip(counts, labels.labels, strict=True):
        symbols = ceil(count / per_line) * pitch
        text = 0.0 if head else len(lines) * leading(labels.face)
        heights.append(head + max(symbols, text))
    return _Plan(side, per_line, tuple(heights), _NARROWEST_GAP)


def _put_symbols(
    setting: Setting, panel: Panel, bar: Count, plan: _Plan, at: tuple[float, float]
) -> None:
    """Put the symbols right of ``at``, around its height."""
    left, middle = at
    pitch, count = _STEP * plan.side, _drawn(bar)
    top = middle - plan.lines(count) * pitch / 2
    places = [
        (
            left + (number % plan.per_line + 0.5) * pitch,
            top + (number // plan.per_line + 0.5) * pitch,
        )
        for number in range(count)
    ]
    bound = bar.value.amount.bound
    unsure = count - int(bar.value.number) + _UNSURE.get(bound, 0)
    sure = count - min(unsure, count)
    colour = setting.colours.now
    path, open_ = symbol(bar.symbol), places[sure:]
    if sure:
        panel.marks(path, places[:sure], plan.side, color=colour, linewidth=0, gid="symbol")
    if open_:
        style = {"facecolor": "none", "edgecolor": colour, "linestyle": (0, (2, 1.6))}
        panel.marks(path, open_, plan.side, linewidth=2.5, gid="bound", **style)


ARRANGEMENTS = (beside, partial(beside, part=0.5), above)
