"""``counts``: a pictogram, one symbol for each thing counted."""

from functools import partial

from viewer.chart.board import Board
from viewer.chart.counts_across import across
from viewer.chart.figures import shown
from viewer.chart.foot import put_foot
from viewer.chart.ink import RISE, Box, leading, reaches
from viewer.chart.panel import Panel
from viewer.chart.pictogram import LEAST, drawn, plan_for, put_symbols
from viewer.chart.rows import GAP, WIDEST, column, side_column
from viewer.chart.setting import Setting
from viewer.chart.ways import if_broad
from viewer.deck.chart import CountsChart
from viewer.text.face import EXTRABOLD, MEDIUM, Face
from viewer.text.measure import width

_UNDER = 12.0
"""Distance between a label and the symbols under it, in units."""

_PART = 0.36
_LARGER = 1.3
"""How much larger symbols must be to have their labels above them."""

_FEW, _LEAD = 4, 1.2
"""Up to how many rows have larger texts, and how much larger."""


def best(chart: CountsChart, setting: Setting) -> Board | None:
    """Return the chart with labels beside the symbols, or above if these are larger so."""
    found = _beside(chart, setting, _PART)
    if len(chart.bars) > _FEW and not setting.tall:
        return found[0] if found else None
    other = _above(chart, setting)
    if found and found[1] * _LARGER > other[1] and not found[0].faults():
        return found[0]
    return other[0]


def beside(chart: CountsChart, setting: Setting, part: float) -> Board | None:
    """Return the chart with each label beside its symbols and its number after them.

    Labels take at most ``part`` of the width; nothing is returned if that makes their lines
    poor, or the symbols smaller than letters.
    """
    found = _beside(chart, setting, part)
    return found[0] if found else None


def above(chart: CountsChart, setting: Setting) -> Board:
    """Return the chart with number and label above the symbols."""
    return _above(chart, setting)[0]


def last(chart: CountsChart, setting: Setting) -> Board | None:
    """Return the chart with each label beside its symbols, whatever its lines."""
    found = _beside(chart, setting, 0.5, neat=False)
    return found[0] if found else None


_Drawn = tuple[Board, float]
"""A board, and the side of its symbols."""


def _beside(
    chart: CountsChart, setting: Setting, part: float, *, neat: bool = True
) -> _Drawn | None:
    board, bottom, panel = _begin(chart, setting)
    face, number_face = _faces(chart, setting, 1.4)
    labels = side_column([bar.label for bar in chart.bars], face, part * board.width)
    if neat and not labels.neat:
        return None
    numbers = [width(shown(bar.value), number_face) for bar in chart.bars]
    left, counts = labels.width + GAP, [drawn(bar) for bar in chart.bars]
    texts = [max(len(lines) * leading(face), number_face.size) for lines in labels.labels]
    plan = plan_for(counts, texts, (board.width - left - GAP - max(numbers), bottom))
    if neat and plan.side < setting.size and setting.size > setting.least:
        return None
    symbols = [plan.breadth(count) for count in counts]
    used = left + GAP + max(map(sum, zip(symbols, numbers, strict=True)))
    shift, top = max(0.0, board.width - used) / 2, (bottom - plan.height) / 2
    for number, (bar, height) in enumerate(zip(chart.bars, plan.heights, strict=True)):
        middle, ink, lines = top + height / 2, setting.colours.ink, labels.labels[number]
        x = shift + labels.width
        board.beside(lines, x, middle, labels.face, ink, align="right")
        put_symbols(setting, panel, bar, plan, (x + GAP, middle))
        x += 2 * GAP + symbols[number]
        board.beside(shown(bar.value), x, middle, number_face, setting.colours.now)
        top += height + plan.gap
    board.poor = left > WIDEST * board.width or plan.side < LEAST
    return board, plan.side


def _above(chart: CountsChart, setting: Setting) -> _Drawn:
    board, bottom, panel = _begin(chart, setting)
    label_face, face = _faces(chart, setting, 1.5 if len(chart.bars) <= _FEW else 1.0)
    indents = [width(shown(bar.value), face) + GAP / 2 for bar in chart.bars]
    labels = column([bar.label for bar in chart.bars], label_face, board.width - max(indents))
    above = max(reaches(map(shown, (bar.value for bar in chart.bars)), face)[0], label_face.size)
    head, room = above + labels.height - RISE * label_face.size + _UNDER, (board.width, bottom)
    counts = [drawn(bar) for bar in chart.bars]
    scale, tall = setting.taller, setting.tall
    plan = plan_for(counts, [0.0] * len(counts), room, head=head, scale=scale, tall=tall)
    top = (bottom - plan.height) / 2
    rows = zip(chart.bars, labels.labels, indents, plan.heights, strict=True)
    for bar, lines, indent, height in rows:
        base = top + above + labels.height - len(lines) * leading(label_face)
        board.text(shown(bar.value), 0, base, face, setting.colours.now)
        board.text(lines, indent, base, label_face, setting.colours.ink)
        put_symbols(setting, panel, bar, plan, (-plan.bearing(bar), top + (head + height) / 2))
        top += height + plan.gap
    board.poor = plan.side < LEAST
    return board, plan.side


def _faces(chart: CountsChart, setting: Setting, scale: float) -> tuple[Face, Face]:
    """Return the faces of labels and numbers: few rows, whose symbols are large, lead."""
    lead = _LEAD if len(chart.bars) <= _FEW else 1.0
    label = Face(round(lead * setting.size), MEDIUM)
    return label, Face(round(lead * scale * setting.value_size), EXTRABOLD)


def _begin(chart: CountsChart, setting: Setting) -> tuple[Board, float, Panel]:
    """Write the foot; return the board, the y above the foot, and a panel in units."""
    board = Board(setting.width, setting.height)
    bottom = put_foot(board, setting, [bar.value for bar in chart.bars])
    return board, bottom, board.panel(Box(0, 0, board.width, bottom), (0, board.width))


ARRANGEMENTS = (if_broad(across), best, partial(beside, part=0.5), above, last)
