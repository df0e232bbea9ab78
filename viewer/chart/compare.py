"""``compare``: this term against the one before, pair by pair on one scale."""

from functools import partial

from viewer.chart.board import Board
from viewer.chart.figures import shown
from viewer.chart.foot import Entry, put_foot
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
from viewer.chart.strip import Strip, put_strip, scale_for, tiny
from viewer.chart.ways import if_tall
from viewer.deck.chart import CompareChart, Pair

_THICKEST = 76.0
_HIGHEST = 250.0
_BETWEEN = 6.0


def beside(
    chart: CompareChart, setting: Setting, part: float = 0.34, neat: bool = True
) -> Board | None:
    """Return the chart with each label beside its two bars.

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
    thick = min(_THICKEST * setting.taller, (0.68 * group.pitch - _BETWEEN) / 2)
    pairs = _pairs(chart, setting)
    _put_pairs(board, pairs, group, left=left, offset=0.0, thick=thick)
    strips = [strip for pair in pairs for strip in pair]
    board.poor = left > WIDEST * board.width or tiny(strips, board.width - left, board.width)
    return board


def above(chart: CompareChart, setting: Setting) -> Board:
    """Return the chart with each label above its two bars."""
    board = Board(setting.width, setting.height)
    labels = column([bar.label for bar in chart.bars], setting.label, board.width)
    group = bands_under(labels, _group(board, setting, chart, 0.0))
    thick = (0.88 * group.room - labels.head - _BETWEEN) / 2
    thick = max(2.0, min(_THICKEST * setting.taller, thick))
    block = labels.head + _height(thick)
    label_above(board, labels, group, block, setting.colours.ink)
    offset = labels.head / 2
    _put_pairs(board, _pairs(chart, setting), group, left=0.0, offset=offset, thick=thick)
    return board


def _height(thick: float) -> float:
    """Return the height of a pair of bars that are ``thick``."""
    return 2 * thick + _BETWEEN


def _group(board: Board, setting: Setting, chart: CompareChart, left: float) -> Bands:
    """Write the foot, and return the bands above it."""
    colours = setting.colours
    values = [value for bar in chart.bars for value in (bar.now, bar.before)]
    entries = [
        Entry((colours.before,), chart.before_label, colours.muted),
        Entry((colours.now,), chart.now_label, colours.now),
    ]
    bottom = put_foot(board, setting, values, entries, left)
    return bands(len(chart.bars), bottom, _HIGHEST * setting.taller**2)


def _pairs(chart: CompareChart, setting: Setting) -> list[tuple[Strip, Strip]]:
    return [_pair(bar, chart.unit, setting) for bar in chart.bars]


def _pair(bar: Pair, unit: str, setting: Setting) -> tuple[Strip, Strip]:
    """Return the earlier bar and this term's; a unit in words stands at the latter."""
    colours = setting.colours
    earlier = shown(bar.before, unit if unit == "%" else "")
    return (
        Strip(bar.before, colours.before, earlier, setting.quiet, colours.muted, "before"),
        Strip(bar.now, colours.now, shown(bar.now, unit), setting.value, colours.now, "now"),
    )


def _put_pairs(
    board: Board,
    pairs: list[tuple[Strip, Strip]],
    group: Bands,
    *,
    left: float,
    offset: float,
    thick: float,
) -> None:
    strips = [strip for pair in pairs for strip in pair]
    panel = board.panel(group.plot(left, board.width), (0, scale_for(strips, board.width - left)))
    for number, (before, now) in enumerate(pairs):
        top = group.middle(number) + offset - _height(thick) / 2
        put_strip(board, panel, before, top + thick / 2, thick)
        put_strip(board, panel, now, top + 1.5 * thick + _BETWEEN, thick)


ARRANGEMENTS = (
    if_tall(above),
    beside,
    partial(beside, part=0.42),
    partial(beside, part=0.5),
    above,
    partial(beside, part=0.5, neat=False),
)
