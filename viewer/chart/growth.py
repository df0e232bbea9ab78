"""``growth``: before + increase = now; one as columns, several as bars of two parts."""

from functools import partial

from viewer.chart.board import Board
from viewer.chart.bounds import TAIL, ends, hatch
from viewer.chart.figures import increase, shown, size
from viewer.chart.foot import Entry, put_foot
from viewer.chart.growth_columns import columns
from viewer.chart.ink import leading
from viewer.chart.panel import Panel
from viewer.chart.rows import (
    GAP,
    WIDEST,
    Bands,
    bands,
    bands_under,
    column,
    label_above,
    label_beside,
    side_column,
)
from viewer.chart.setting import Setting
from viewer.chart.strip import Strip, put_text, scale_for, tiny
from viewer.chart.ways import if_tall
from viewer.deck.chart import Growth, GrowthChart
from viewer.text.face import EXTRABOLD, Face
from viewer.text.measure import width

_THICKEST = 96.0
_HIGHEST = 240.0


def beside(
    chart: GrowthChart, setting: Setting, part: float = 0.34, neat: bool = True
) -> Board | None:
    """Return bars of two parts, each label beside its bar.

    Labels take at most ``part`` of the width; where ``neat``, nothing is returned if that
    makes their lines poor.
    """
    board = Board(setting.width, setting.height)
    labels = side_column([bar.label for bar in chart.bars], setting.label, part * board.width)
    if neat and not labels.neat:
        return None
    left = labels.width + GAP
    group = _group(board, setting, chart, left)
    label_beside(board, labels, group, setting.colours.ink)
    thick = min(_THICKEST * setting.taller, 0.46 * group.pitch)
    _put_bars(board, setting, chart, group, left=left, offset=0.0, thick=thick)
    strips = [_strip(bar, chart.unit, setting) for bar in chart.bars]
    board.poor = left > WIDEST * board.width or tiny(strips, board.width - left, board.width)
    return board


def above(chart: GrowthChart, setting: Setting) -> Board:
    """Return bars of two parts, each label above its bar."""
    board = Board(setting.width, setting.height)
    labels = column([bar.label for bar in chart.bars], setting.label, board.width)
    group = bands_under(labels, _group(board, setting, chart, 0.0))
    below = leading(setting.quiet)
    thick = max(3.0, min(_THICKEST * setting.taller, 0.92 * group.room - labels.head - below))
    label_above(board, labels, group, labels.head + thick + below, setting.colours.ink)
    offset = (labels.head - below) / 2
    _put_bars(board, setting, chart, group, left=0.0, offset=offset, thick=thick)
    return board


def _group(board: Board, setting: Setting, chart: GrowthChart, left: float) -> Bands:
    """Write the foot, and return the bands above it."""
    colours = setting.colours
    values = [v for bar in chart.bars for v in (bar.before, bar.increase, bar.now)]
    entries = [
        Entry((colours.before,), chart.before_label, colours.muted),
        Entry((colours.now,), chart.increase_label, colours.now),
        Entry((colours.before, colours.now), chart.now_label, colours.now),
    ]
    bottom = put_foot(board, setting, values, entries, left)
    return bands(len(chart.bars), bottom, _HIGHEST * setting.taller**2)


def _put_bars(
    board: Board,
    setting: Setting,
    chart: GrowthChart,
    group: Bands,
    *,
    left: float,
    offset: float,
    thick: float,
) -> None:
    strips = [_strip(bar, chart.unit, setting) for bar in chart.bars]
    room = board.width - left
    panel = board.panel(group.plot(left, board.width), (0, scale_for(strips, room)))
    for number, (bar, strip) in enumerate(zip(chart.bars, strips, strict=True)):
        middle = group.middle(number) + offset
        put_text(board, panel, strip, middle)
        _put_bar(setting, panel, bar, middle - thick / 2 - panel.box.top, thick)
        _put_parts(board, setting, panel, bar, middle + thick / 2)


def _strip(bar: Growth, unit: str, setting: Setting) -> Strip:
    """Return the whole bar, with its figure at its end."""
    colour = setting.colours.now
    return Strip(bar.now, colour, shown(bar.now, unit), setting.value, colour, "now")


def _put_bar(setting: Setting, panel: Panel, bar: Growth, top: float, thick: float) -> None:
    """Put what was before and the increase; what bounds leave open is hatched.

    Where the sum is exact, that is between the two; else at the end of the bar.
    """
    colours, tail = setting.colours, panel.across(TAIL)
    first, start = ends(bar.before, tail)[0], size(bar.before)
    last, end = ends(bar.now, tail)
    if not bar.now.amount.bound:
        start = max(first, size(bar.now) - ends(bar.increase, tail)[0])
    if not bar.increase.amount.bound:
        last = size(bar.now)
    last = max(start, last)
    between = colours.before if bar.before.amount.bound else colours.now
    panel.bar((0, top), first, thick, colours.before, gid="before")
    panel.bar((start, top), last - start, thick, colours.now, gid="increase")
    for begin, stop, colour in ((first, start, between), (last, end, colours.now)):
        if stop > begin:
            panel.bar((begin, top), stop - begin, thick, "none", **hatch(colour))


def _put_parts(board: Board, setting: Setting, panel: Panel, bar: Growth, y: float) -> None:
    """Put the figures of both parts under the bar, whose lower edge is at ``y``."""
    colours, base = setting.colours, y + setting.size
    before = shown(bar.before)
    board.text(before, panel.box.left, base, setting.quiet, colours.muted)
    x = max(panel.x(size(bar.before)), panel.box.left + width(before, setting.quiet) + GAP)
    bold = Face(setting.size, EXTRABOLD)
    x = min(x, board.width - width(increase(bar.increase), bold))
    board.text(increase(bar.increase), x, base, bold, colours.now)


ARRANGEMENTS = (
    partial(columns, apart=True),
    columns,
    if_tall(above),
    beside,
    partial(beside, part=0.42),
    partial(beside, part=0.5),
    above,
    partial(beside, part=0.5, neat=False),
)
