"""``growth`` of one thing: three columns, the second standing on the height of the first."""

from dataclasses import dataclass
from math import inf

from viewer.chart.board import Board
from viewer.chart.bounds import TAIL, beyond, ends, hatch, upright_bar
from viewer.chart.figures import increase, shown, size
from viewer.chart.foot import put_foot
from viewer.chart.ink import RISE, Box, block_height, leading
from viewer.chart.panel import Panel
from viewer.chart.rows import GAP
from viewer.chart.setting import Setting
from viewer.deck.chart import Growth, GrowthChart
from viewer.deck.fields import Value
from viewer.text.face import EXTRABOLD, SEMIBOLD, Face
from viewer.text.wrap import wrap

_WIDEST = 250.0
_UNDER = 14.0
_OVER = 8.0


@dataclass(frozen=True, slots=True)
class _Columns:
    """The middles of the three columns and their width, in units."""

    middles: tuple[float, float, float]
    thick: float

    def left(self, number: int) -> float:
        return self.middles[number] - self.thick / 2

    def right(self, number: int) -> float:
        return self.middles[number] + self.thick / 2


def columns(chart: GrowthChart, setting: Setting, apart: bool = False) -> Board | None:
    """Return three columns, before, what came on top, and now; nothing for several things.

    What grew is named at the left: ``apart`` gives it a line of its own; else it is in line with
    the last figure, which leaves more to the columns.
    """
    if len(chart.bars) > 1:
        return None
    board = Board(setting.width, setting.height)
    bar, middle = chart.bars[0], board.width / 2
    widest = _WIDEST * setting.wider
    pitch = min(board.width / 3, 1.9 * widest * setting.wider)
    places = _Columns((middle - pitch, middle, middle + pitch), min(widest, 0.56 * pitch))
    values = [bar.before, bar.increase, bar.now]
    bottom = put_foot(board, setting, values)
    floor = _put_names(board, setting, chart, places, bottom=bottom, room=pitch - GAP)
    texts = _texts(chart, setting, pitch - GAP)
    room = board.width if apart else places.left(1)
    title = wrap(bar.label, setting.strong, room)
    head = block_height(len(title), setting.strong)
    loud = 1.3 * texts[-1].face.size + max(map(beyond, values))
    top = (head + loud if apart else max(head, loud)) + _OVER
    panel = board.panel(Box(0, top, board.width, floor), (0, board.width), (0, _top(bar)))
    _put_columns(board, setting, bar, panel, places)
    for text, middle in zip(texts, places.middles, strict=True):
        base = panel.y(ends(text.top, panel.up(TAIL))[1]) - 0.4 * setting.value_size
        board.text(text.figure, middle, base, text.face, text.ink, align="center")
    base = RISE * setting.size if apart else base - (len(title) - 1) * leading(setting.strong)
    board.text(title, 0, base, setting.strong, setting.colours.ink)
    board.poor |= floor - top < 0.3 * board.height
    return board


def _top(bar: Growth) -> float:
    return size(bar.now) or 1.0


@dataclass(frozen=True, slots=True)
class _Text:
    """A figure over its column, which ends at ``top``."""

    figure: str
    top: Value
    face: Face
    ink: str


def _texts(chart: GrowthChart, setting: Setting, room: float) -> list[_Text]:
    """Return the figures, each at most ``room`` units wide, the last one the largest."""
    bar, colours = chart.bars[0], setting.colours
    before, more = shown(bar.before, chart.unit), increase(bar.increase, chart.unit)
    now = shown(bar.now, chart.unit)
    quiet = setting.fitting((before, more), Face(setting.value_size, SEMIBOLD), room)
    loud = setting.fitting((now,), Face(round(1.4 * setting.value_size), EXTRABOLD), room)
    return [
        _Text(before, bar.before, quiet, colours.muted),
        _Text(more, bar.now, quiet, colours.now),
        _Text(now, bar.now, loud, colours.now),
    ]


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
    colours, thick, start, top = setting.colours, places.thick, size(bar.before), size(bar.now)
    upright_bar(panel, bar.before, places.left(0), thick, colour=colours.before, gid="before")
    _put_increase(panel, bar, places.left(1), thick, colours.others)
    upright_bar(panel, bar.now, places.left(2), thick, colour=colours.now, gid="now")
    for number, height in enumerate((start, top)):
        y = panel.y(height)
        dashes = (places.right(number), y), (places.left(number + 1), y)
        board.line(*dashes, colours.muted, linewidth=2, linestyle=(0, (4, 3)))
    floor = panel.box.bottom
    ground = (places.left(0) - GAP, floor), (places.right(2) + GAP, floor)
    board.line(*ground, colours.ink, linewidth=3)


def _put_increase(panel: Panel, bar: Growth, x: float, thick: float, colour: str) -> None:
    """Put the increase: it hangs from an exact sum, else it stands on what was before."""
    hangs, total = not bar.now.amount.bound, size(bar.now)
    foot, way, most = (total, -1, total) if hangs else (size(bar.before), 1, inf)
    solid, end = ends(bar.increase, panel.up(TAIL), most)
    panel.bar((x, foot), thick, way * solid, colour, gid="increase")
    if end > solid:
        panel.bar((x, foot + way * solid), thick, way * (end - solid), "none", **hatch(colour))
