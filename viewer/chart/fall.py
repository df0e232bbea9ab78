"""The two columns of a fall: a base of a hundred, what remains of it, and the arrow between."""

from dataclasses import dataclass

from matplotlib.lines import Line2D
from matplotlib.patches import Polygon

from viewer.chart.board import Board
from viewer.chart.bounds import TAIL, ends, hatch
from viewer.chart.ink import RISE, Box, block_height, leading
from viewer.chart.panel import Panel
from viewer.chart.setting import Setting
from viewer.deck.chart import DeclineChart
from viewer.deck.fields import Value
from viewer.text.measure import width
from viewer.text.wrap import wrap

_WIDEST = 190.0
_MOST = 1.25
"""How much wider than on a screen columns may be where only the width has room."""

_APART = 16.0
_LOWEST = 100.0
_HEAD = 22.0
"""Height of the arrow's head, in units."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns stand: their cell, its first column's left, the pitch; in units."""

    box: Box
    left: float
    pitch: float

    @property
    def middles(self) -> tuple[float, float]:
        """The middles of base and remainder."""
        return self.left + self.pitch / 2, self.left + 1.5 * self.pitch

    @property
    def thick(self) -> float:
        """The width of a column."""
        return 0.86 * self.pitch


def pitch_for(setting: Setting, room: float) -> float:
    """Return the distance of the columns where each may take ``room``."""
    return min(_WIDEST * max(setting.taller, min(_MOST, setting.wider)), room)


def fall_panel(
    board: Board, setting: Setting, chart: DeclineChart, box: Box, pitch: float
) -> Panel:
    """Return the panel of a row in ``box``: percent upwards, names under it, 100% over it."""
    names = _names(setting, chart, pitch)
    under = max(block_height(len(lines), setting.key) for lines in names) + 8
    place = Box(0, box.top + leading(setting.small), board.width, box.bottom - under)
    board.poor |= place.bottom - place.top < _LOWEST
    return board.panel(place, (0, board.width), (0, 100))


def put_columns(
    board: Board, setting: Setting, panel: Panel, fall: Value, columns: Columns
) -> None:
    """Put base and remainder on their floor, and the arrow between their heights."""
    colours, thick = setting.colours, columns.thick
    lefts = [middle - thick / 2 for middle in columns.middles]
    edge = {"edgecolor": colours.before, "linewidth": 2}
    panel.bar((lefts[0], 0), thick, 100, colours.track, gid="base", **edge)
    solid, end = ends(fall, panel.up(TAIL), 100)
    panel.bar((lefts[1], 0), thick, 100 - end, colours.now, gid="now")
    if end > solid:
        style = hatch(colours.now)
        panel.bar((lefts[1], 100 - end), thick, end - solid, "none", **style)
    dashes = (lefts[0] + thick, lefts[1] + thick), (100, 100)
    panel.add(lambda: Line2D(*dashes, color=colours.muted, linewidth=2, linestyle=(0, (4, 3))))
    floor = (columns.box.left, columns.box.right), (0, 0)
    panel.add(lambda: Line2D(*floor, color=colours.ink, linewidth=3, solid_capstyle="butt"))
    _put_arrow(panel, columns.middles[1], 100 - solid, colours.ink)
    top = panel.box.top - 10
    board.text("100%", columns.middles[0], top, setting.small, colours.muted, align="center")


def _put_arrow(panel: Panel, x: float, rest: float, colour: str) -> None:
    """Put an arrow from the base's height down to ``rest``, if there is room for its head."""
    head, tip, start = panel.up(_HEAD), rest + panel.up(4), 100 - panel.up(6)
    if start - tip < 1.2 * head:
        return
    panel.bar((x - 2.5, tip + head), 5, start - tip - head, colour, gid="arrow")
    corners = [(x - 14, tip + head), (x + 14, tip + head), (x, tip)]
    panel.add(lambda: Polygon(corners, facecolor=colour, linewidth=0))


def put_names(
    board: Board, setting: Setting, chart: DeclineChart, floor: float, columns: Columns
) -> None:
    """Put under the columns what they are; a wide name leans on the cell's edge."""
    colours, base = setting.colours, floor + 8 + RISE * setting.key.size
    first, second = _names(setting, chart, columns.pitch)
    half, other = (max(width(line, setting.key) / 2 for line in n) for n in (first, second))
    x = max(columns.middles[0], columns.left + half)
    board.text(first, x, base, setting.key, colours.muted, align="center")
    x = max(columns.middles[1], x + half + _APART + other)
    board.text(second, x, base, setting.key, colours.now, align="center")


def _names(setting: Setting, chart: DeclineChart, pitch: float) -> list[list[str]]:
    """Return what base and remainder are, each in lines as wide as its column."""
    texts = (chart.base_label, chart.now_label)
    return [wrap(text, setting.key, pitch - 8) for text in texts]
