"""``decline``: a fall drawn as a fall, from a base of a hundred that may not be stated."""

from dataclasses import dataclass

from matplotlib.lines import Line2D
from matplotlib.patches import Polygon

from viewer.chart.board import Board
from viewer.chart.bounds import TAIL, hatch, span
from viewer.chart.figures import shown, size
from viewer.chart.foot import put_foot
from viewer.chart.grid import grid, in_rows
from viewer.chart.ink import RISE, Box, block_height, leading, reach
from viewer.chart.panel import Panel
from viewer.chart.setting import Setting
from viewer.deck.chart import DeclineChart, Fall
from viewer.text.face import EXTRABOLD, Face
from viewer.text.measure import width
from viewer.text.wrap import wrap

_WIDEST = 640.0
_PAD = 20.0
_APART = 16.0
_LOWEST = 100.0
_NARROWEST = 120.0
_OVER = 1.8
"""Size of a count that stands over its columns, in values."""

_HEAD = 22.0
"""Height of the arrow's head, in units."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """Where the two columns of one fall stand, and their texts; all lengths are units."""

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


def beside(chart: DeclineChart, setting: Setting, rows: int) -> Board:
    """Return the falls in ``rows``, each with its count at its right."""
    board = Board(setting.width, setting.height)
    cells = grid(len(chart.bars), rows, board, _foot(board, setting, chart), _WIDEST)
    pitch = min(190.0, 0.29 * cells.width)
    for row in cells.rows():
        top = row[0][1].top + leading(setting.small)
        panel = _panel(board, setting, chart, Box(0, top, board.width, row[0][1].bottom), pitch)
        for number, box in row:
            cell = _Cell(box, box.left, pitch)
            _put_columns(board, setting, panel, chart.bars[number], cell)
            _put_names(board, setting, chart, panel.box.bottom, cell)
            _put_beside(board, setting, chart.bars[number], panel, cell)
    board.poor |= cells.width - 2 * pitch - _PAD < _NARROWEST
    return board


def below(chart: DeclineChart, setting: Setting, rows: int) -> Board:
    """Return the falls in ``rows``, each below its count."""
    board = Board(setting.width, setting.height)
    cells = grid(len(chart.bars), rows, board, _foot(board, setting, chart), _WIDEST)
    pitch = min(190.0, 0.5 * cells.width)
    labels = [wrap(bar.label, setting.label, cells.width) for bar in chart.bars]
    falls = max(len(_fall(bar)) for bar in chart.bars)
    head = max(block_height(len(lines), setting.label) for lines in labels)
    head += (_OVER * 1.2 + 0.3 + 1.28 * falls) * setting.value_size
    for row in cells.rows():
        top = row[0][1].top + head + leading(setting.small)
        panel = _panel(board, setting, chart, Box(0, top, board.width, row[0][1].bottom), pitch)
        for number, box in row:
            cell = _Cell(box, (box.left + box.right) / 2 - pitch, pitch)
            _put_columns(board, setting, panel, chart.bars[number], cell)
            _put_names(board, setting, chart, panel.box.bottom, cell)
            _put_over(board, setting, chart.bars[number], labels[number], cell)
    return board


def _foot(board: Board, setting: Setting, chart: DeclineChart) -> float:
    return put_foot(board, setting, [v for bar in chart.bars for v in (bar.value, bar.fall)])


def _names(setting: Setting, chart: DeclineChart, pitch: float) -> list[list[str]]:
    """Return what base and remainder are: each in one line if both fit under the columns."""
    texts = (chart.base_label, chart.now_label)
    widths = [width(text, setting.key) for text in texts]
    if sum(widths) + _APART <= 2 * pitch and widths[1] <= pitch:
        return [[text] for text in texts]
    return [wrap(text, setting.key, pitch - 8) for text in texts]


def _panel(board: Board, setting: Setting, chart: DeclineChart, box: Box, pitch: float) -> Panel:
    """Return the panel of a row, percent upwards, with room under it for the names."""
    names = _names(setting, chart, pitch)
    under = max(block_height(len(lines), setting.key) for lines in names) + 8
    board.poor |= box.bottom - under - box.top < _LOWEST
    place = Box(box.left, box.top, box.right, box.bottom - under)
    return board.panel(place, (0, board.width), (0, 100))


def _put_names(
    board: Board, setting: Setting, chart: DeclineChart, floor: float, cell: _Cell
) -> None:
    """Put under the columns what they are; a wide name leans on the cell's edge."""
    colours, base = setting.colours, floor + 8 + RISE * setting.key.size
    first, second = _names(setting, chart, cell.pitch)
    half, other = (max(width(line, setting.key) / 2 for line in n) for n in (first, second))
    x = max(cell.middles[0], cell.left + half)
    board.text(first, x, base, setting.key, colours.muted, align="center")
    x = max(cell.middles[1], x + half + _APART + other)
    board.text(second, x, base, setting.key, colours.now, align="center")


def _put_columns(board: Board, setting: Setting, panel: Panel, bar: Fall, cell: _Cell) -> None:
    """Put base and remainder on their floor, and the arrow between their heights."""
    colours, rest = setting.colours, 100 - size(bar.fall)
    left = [middle - cell.thick / 2 for middle in cell.middles]
    panel.bar((left[0], 0), cell.thick, 100, colours.track, gid="base")
    panel.bar((left[1], 0), cell.thick, rest, colours.now, gid="now")
    if bar.fall.amount.bound:
        _put_bound(setting, panel, bar, left[1], cell.thick)
    ends = (left[0] + cell.thick, left[1] + cell.thick), (100, 100)
    panel.add(lambda: Line2D(*ends, color=colours.muted, linewidth=2, linestyle=(0, (4, 3))))
    floor = (cell.box.left, cell.box.right), (0, 0)
    panel.add(lambda: Line2D(*floor, color=colours.ink, linewidth=3))
    _put_arrow(panel, cell.middles[1], rest, colours.ink)
    top = panel.box.top - 10
    board.text("100%", cell.middles[0], top, setting.small, colours.muted, align="center")


def _put_bound(setting: Setting, panel: Panel, bar: Fall, left: float, thick: float) -> None:
    """Hatch the part of the remainder that a bound leaves open."""
    rest = 100 - size(bar.fall)
    start, end = (panel.up(TAIL) * part for part in span(bar.fall))
    low = max(0.0, rest - end)
    style = hatch(setting.colours.others)
    panel.bar((left, low), thick, rest - start - low, setting.colours.track, **style)


def _put_arrow(panel: Panel, x: float, rest: float, colour: str) -> None:
    """Put an arrow from the base's height down to ``rest``, if there is room for its head."""
    head, tip, start = panel.up(_HEAD), rest + panel.up(4), 100 - panel.up(6)
    if start - tip < 1.2 * head:
        return
    panel.bar((x - 2.5, tip + head), 5, start - tip - head, colour, gid="arrow")
    corners = [(x - 14, tip + head), (x + 14, tip + head), (x, tip)]
    panel.add(lambda: Polygon(corners, facecolor=colour, linewidth=0))


def _put_beside(board: Board, setting: Setting, bar: Fall, panel: Panel, cell: _Cell) -> None:
    """Put the fall at the base's height, and the count on the floor."""
    colours, left = setting.colours, cell.left + 2 * cell.pitch + _PAD
    room = cell.box.right - left
    face = _fitting(_fall(bar), 1.35 * setting.value_size, room, setting)
    top = panel.box.top + reach(_fall(bar)[0], face)[0]
    board.text(_fall(bar), left, top, face, colours.now)
    label = wrap(bar.label, setting.label, room)
    base = panel.box.bottom - 14 - 0.2 * setting.size - (len(label) - 1) * leading(setting.label)
    board.text(label, left, base, setting.label, colours.ink)
    face = _fitting([shown(bar.value)], 2.1 * setting.value_size, room, setting)
    base -= 1.15 * setting.size + reach(shown(bar.value), face)[1] + 6
    board.text(shown(bar.value), left, base, face, colours.ink)


def _put_over(board: Board, setting: Setting, bar: Fall, label: list[str], cell: _Cell) -> None:
    """Put count, label and fall below each other, at the top of the cell."""
    colours, x = setting.colours, (cell.box.left + cell.box.right) / 2
    room = cell.box.right - cell.box.left
    face = _fitting([shown(bar.value)], _OVER * setting.value_size, room, setting)
    above, under = reach(shown(bar.value), face)
    y = cell.box.top + above
    board.text(shown(bar.value), x, y, face, colours.ink, align="center")
    y += under + 0.2 * face.size + RISE * setting.size
    board.text(label, x, y, setting.label, colours.ink, align="center")
    y += block_height(len(label) - 1, setting.label) + 1.3 * setting.value_size
    face = _fitting(_fall(bar), setting.value_size, room, setting)
    board.text(_fall(bar), x, y, face, colours.now, align="center")


def _fall(bar: Fall) -> list[str]:
    """Return the fall with a minus sign, or in words where it is a bound."""
    text, bound = shown(bar.fall, "%"), bar.fall.amount.bound
    return [f"giảm {bound}", text.removeprefix(bound).strip()] if bound else [f"−{text}"]


def _fitting(lines: list[str], size: float, room: float, setting: Setting) -> Face:
    """Return the heaviest face in which ``lines`` take at most ``room``, down to the least."""
    face = Face(round(size), EXTRABOLD)
    scale = min(1.0, *(room / width(line, face) for line in lines))
    return Face(max(setting.least, int(face.size * scale)), EXTRABOLD)


ARRANGEMENTS = (*in_rows(beside, (1,)), *in_rows(below, (1,)), *in_rows(beside, (2, 3, 4)))
