"""``growth`` of one thing: three columns, the second standing on the height of the first."""

from dataclasses import dataclass

from viewer.chart.board import Board
from viewer.chart.bounds import TAIL, hatch, span, upright_bar
from viewer.chart.figures import shown, size
from viewer.chart.foot import put_foot
from viewer.chart.growth_text import increase
from viewer.chart.ink import RISE, Box, block_height
from viewer.chart.panel import Panel
from viewer.chart.rows import GAP
from viewer.chart.setting import Setting
from viewer.deck.chart import Growth, GrowthChart
from viewer.text.face import EXTRABOLD, SEMIBOLD, Face
from viewer.text.wrap import wrap

_WIDEST = 250.0
_UNDER = 14.0


@dataclass(frozen=True, slots=True)
class _Columns:
    """The middles of the three columns and their width, in units."""

    middles: tuple[float, float, float]
    thick: float

    def left(self, number: int) -> float:
        return self.middles[number] - self.thick / 2

    def right(self, number: int) -> float:
        return self.middles[number] + self.thick / 2


def columns(chart: GrowthChart, setting: Setting) -> Board | None:
    """Return three columns, before, what came on top, and now; nothing for several things."""
    if len(chart.bars) > 1:
        return None
    board = Board(setting.width, setting.height)
    bar = chart.bars[0]
    bottom = put_foot(board, setting, [bar.before, bar.increase, bar.now])
    pitch = min(board.width / 3, 1.9 * _WIDEST)
    middle = board.width / 2
    thick = min(_WIDEST, 0.56 * pitch)
    places = _Columns((middle - pitch, middle, middle + pitch), thick)
    floor = _put_names(board, setting, chart, places, bottom=bottom, room=pitch - GAP)
    title = wrap(bar.label, setting.strong, board.width)
    ink = setting.colours.ink
    board.text(title, middle, RISE * setting.size, setting.strong, ink, align="center")
    top = block_height(len(title), setting.strong) + 1.3 * _loud(setting).size + 20
    panel = board.panel(Box(0, top, board.width, floor), (0, board.width), (0, _top(bar)))
    _put_columns(board, setting, bar, panel, places)
    _put_values(board, setting, chart, panel, places)
    board.poor = floor - top < 0.3 * board.height
    return board


def _top(bar: Growth) -> float:
    return size(bar.now) or 1.0


def _loud(setting: Setting) -> Face:
    return Face(round(1.4 * setting.value_size), EXTRABOLD)


def _put_names(
    board: Board,
    setting: Setting,
    chart: GrowthChart,
    places: _Columns,
    *,
    bottom: float,
    room: float,
) -> float:
    """Write under each column what it is; return the y of the floor above."""
    colours = setting.colours
    names = (chart.before_label, chart.increase_label, chart.now_label)
    inks = (colours.muted, colours.now, colours.now)
    wrapped = [wrap(name, setting.strong, room) for name in names]
    floor = bottom - max(block_height(len(lines), setting.strong) for lines in wrapped) - _UNDER
    for lines, middle, ink in zip(wrapped, places.middles, inks, strict=True):
        base = floor + _UNDER + RISE * setting.size
        board.text(lines, middle, base, setting.strong, ink, align="center")
    return floor


def _put_columns(
    board: Board, setting: Setting, bar: Growth, panel: Panel, places: _Columns
) -> None:
    colours, thick, start = setting.colours, places.thick, size(bar.before)
    upright_bar(panel, bar.before, places.left(0), thick, colours.before, gid="before")
    corner = (places.left(1), start)
    panel.bar(corner, thick, size(bar.increase), colours.others, gid="increase")
    more = panel.up(TAIL) * span(bar.increase)[1]
    if more:
        under = (places.left(1), max(0.0, start - more))
        panel.bar(under, thick, start - under[1], "none", **hatch(colours.others))
    upright_bar(panel, bar.now, places.left(2), thick, colours.now, gid="now")
    for number, height in enumerate((start, size(bar.now))):
        y = panel.y(height)
        ends = (places.right(number), y), (places.left(number + 1), y)
        board.line(*ends, colours.muted, linewidth=2, linestyle=(0, (4, 3)))
    floor = panel.box.bottom
    ends = (places.left(0) - GAP, floor), (places.right(2) + GAP, floor)
    board.line(*ends, colours.ink, linewidth=3)


def _put_values(
    board: Board, setting: Setting, chart: GrowthChart, panel: Panel, places: _Columns
) -> None:
    """Put each figure over its column."""
    bar, colours = chart.bars[0], setting.colours
    quiet, loud = Face(setting.value_size, SEMIBOLD), _loud(setting)
    top = size(bar.now)
    rows = (
        (shown(bar.before, chart.unit), size(bar.before), quiet, colours.muted),
        (increase(bar, chart.unit), top, quiet, colours.now),
        (shown(bar.now, chart.unit), top, loud, colours.now),
    )
    for middle, (text, height, face, ink) in zip(places.middles, rows, strict=True):
        base = panel.y(height) - 0.4 * setting.value_size
        board.text(text, middle, base, face, ink, align="center")
