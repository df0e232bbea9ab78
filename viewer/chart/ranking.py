"""``ranking``: counts of one unit, the largest first and in full colour."""

from functools import partial

from viewer.chart.board import Board
from viewer.chart.figures import ranked, shown
from viewer.chart.foot import put_foot
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
from viewer.deck.chart import RankingChart

_THICKEST = 92.0
_HIGHEST = 200.0
_CLOSEST = 0.9
"""The part of a band that its label may fill, so that two labels do not read as one."""


def beside(
    chart: RankingChart, setting: Setting, part: float = 0.36, neat: bool = True
) -> Board | None:
    """Return the chart with each label beside its bar.

    Labels take at most ``part`` of the width; where ``neat``, nothing is returned if that
    makes their lines poor.
    """
    board, group = _begin(chart, setting)
    labels = side_column([bar.label for bar in ranked(chart)], setting.label, part * board.width)
    if neat and not labels.neat:
        return None
    left = labels.width + GAP
    label_beside(board, labels, group, setting.colours.ink)
    thick = min(_THICKEST * setting.taller, 0.48 * group.pitch)
    strips = _strips(chart, setting)
    _put_bars(board, strips, group, left=left, offset=0.0, thick=thick)
    crowded = labels.height > _CLOSEST * group.pitch or thick < 0.5 * setting.value_size
    small = tiny(strips, board.width - left, board.width)
    board.poor = crowded or small or left > WIDEST * board.width
    return board


def above(chart: RankingChart, setting: Setting) -> Board:
    """Return the chart with each label above its bar."""
    board, group = _begin(chart, setting)
    labels = column([bar.label for bar in ranked(chart)], setting.label, board.width)
    group = bands_under(labels, group)
    thick = min(_THICKEST * setting.taller, 0.85 * group.room - labels.head)
    block = labels.head + thick
    label_above(board, labels, group, block, setting.colours.ink)
    offset = labels.head / 2
    strips = _strips(chart, setting)
    _put_bars(board, strips, group, left=0, offset=offset, thick=max(2.0, thick))
    board.poor = thick < 0.5 * setting.value_size
    return board


def _begin(chart: RankingChart, setting: Setting) -> tuple[Board, Bands]:
    board = Board(setting.width, setting.height)
    bottom = put_foot(board, setting, [bar.value for bar in chart.bars])
    return board, bands(len(chart.bars), bottom, _HIGHEST * setting.taller**2)


def _strips(chart: RankingChart, setting: Setting) -> list[Strip]:
    """Return the bars from the largest; a unit in words stands once, at the top."""
    bars, colours = ranked(chart), setting.colours
    strips = []
    for number, bar in enumerate(bars):
        text = shown(bar.value, chart.unit if number == 0 or chart.unit == "%" else "")
        leads = bar.value.number == bars[0].value.number
        colour, ink = (colours.now,) * 2 if leads else (colours.others, colours.ink)
        strips.append(Strip(bar.value, colour, text, setting.value, ink, "bar"))
    return strips


def _put_bars(
    board: Board, strips: list[Strip], group: Bands, *, left: float, offset: float, thick: float
) -> None:
    room = board.width - left
    panel = board.panel(group.plot(left, board.width), (0, scale_for(strips, room)))
    for number, strip in enumerate(strips):
        put_strip(board, panel, strip, group.middle(number) + offset, thick)


ARRANGEMENTS = (
    if_tall(above),
    beside,
    partial(beside, part=0.42),
    partial(beside, part=0.5),
    above,
    partial(beside, part=0.5, neat=False),
)
