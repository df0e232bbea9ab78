"""``growth``: before + increase = now; one as columns, several as bars of two parts."""

from functools import partial

from viewer.chart.board import Board
from viewer.chart.bounds import level_bar
from viewer.chart.figures import shown, size
from viewer.chart.foot import Entry, put_foot
from viewer.chart.growth_columns import columns
from viewer.chart.growth_text import increase
from viewer.chart.ink import leading
from viewer.chart.panel import Panel
from viewer.chart.rows import (
    GAP,
    WIDEST,
    Bands,
    bands,
    column,
    label_above,
    label_beside,
)
from viewer.chart.setting import Setting
from viewer.chart.strip import Strip, put_strip, scale_for
from viewer.deck.chart import Growth, GrowthChart
from viewer.text.face import EXTRABOLD, Face
from viewer.text.measure import width

_THICKEST = 96.0
_HIGHEST = 240.0


def beside(chart: GrowthChart, setting: Setting, part: float = 0.34) -> Board:
    """Return bars of two parts, each label beside its bar.

    Labels take at most ``part`` of the width.
    """
    board = Board(setting.width, setting.height)
    labels = column([bar.label for bar in chart.bars], setting.label, part * board.width)
    left = labels.width + GAP
    group = _group(board, setting, chart, left)
    label_beside(board, labels, group, setting.colours.ink)
    thick = min(_THICKEST, 0.46 * group.pitch)
    _put_bars(board, setting, chart, group, left=left, offset=0.0, thick=thick)
    board.poor = left > WIDEST * board.width
    return board


def above(chart: GrowthChart, setting: Setting) -> Board:
    """Return bars of two parts, each label above its bar."""
    board = Board(setting.width, setting.height)
    labels = column([bar.label for bar in chart.bars], setting.label, board.width)
    group = _group(board, setting, chart, 0.0)
    below = leading(setting.quiet)
    thick = max(3.0, min(_THICKEST, 0.92 * group.pitch - labels.height - below))
    label_above(board, labels, group, labels.height + thick + below, setting.colours.ink)
    offset = (labels.height - below) / 2
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
    return bands(len(chart.bars), put_foot(board, setting, values, entries, left), _HIGHEST)


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
    colours = setting.colours
    strips = [
        Strip(bar.now, "none", shown(bar.now, chart.unit), setting.value, colours.now, "now")
        for bar in chart.bars
    ]
    room = board.width - left
    panel = board.panel(group.plot(left, board.width), (0, scale_for(strips, room)))
    inside = all(_fits_inside(bar, setting, panel, thick) for bar in chart.bars)
    for number, (bar, strip) in enumerate(zip(chart.bars, strips, strict=True)):
        middle = group.middle(number) + offset
        put_strip(board, panel, strip, middle, thick)
        top = middle - thick / 2 - panel.box.top
        start = size(bar.before)
        level_bar(panel, bar.before, top, thick, colours.before, gid="before")
        panel.bar((start, top), size(bar.increase), thick, colours.now, gid="increase")
        put = _put_inside if inside else _put_below
        put(board, setting, panel, bar, middle if inside else middle + thick / 2)


def _fits_inside(bar: Growth, setting: Setting, panel: Panel, thick: float) -> bool:
    """Return whether both parts hold their figures."""
    face, rooms = setting.quiet, (panel.x(size(bar.before)), panel.x(size(bar.now)))
    first = width(shown(bar.before), face) + 2 * GAP <= rooms[0] - panel.box.left
    second = width(increase(bar), face) + 2 * GAP <= rooms[1] - rooms[0]
    return first and second and thick > 1.4 * face.size


def _put_inside(board: Board, setting: Setting, panel: Panel, bar: Growth, y: float) -> None:
    colours, start, end = setting.colours, panel.x(size(bar.before)), panel.x(size(bar.now))
    x = (panel.box.left + start) / 2
    board.beside(shown(bar.before), x, y, setting.quiet, colours.ink, align="center")
    paper = setting.theme.paper.background[0]
    bold = Face(setting.size, EXTRABOLD)
    board.beside(increase(bar), (start + end) / 2, y, bold, paper, align="center")


def _put_below(board: Board, setting: Setting, panel: Panel, bar: Growth, y: float) -> None:
    colours, base = setting.colours, y + setting.size
    before = shown(bar.before)
    board.text(before, panel.box.left, base, setting.quiet, colours.muted)
    x = max(panel.x(size(bar.before)), panel.box.left + width(before, setting.quiet) + GAP)
    bold = Face(setting.size, EXTRABOLD)
    x = min(x, board.width - width(increase(bar), bold))
    board.text(increase(bar), x, base, bold, colours.now)


ARRANGEMENTS = (columns, beside, partial(beside, part=0.5), above)
