"""Waffles: a hundred squares, filled from the bottom, the last one in part."""

from dataclasses import dataclass, replace
from typing import Any

from matplotlib.patches import PathPatch
from matplotlib.path import Path

from viewer.chart.board import Board
from viewer.chart.bounds import ends, hatch
from viewer.chart.figures import shown
from viewer.chart.grid import Grid
from viewer.chart.ink import RISE, Box, block_height, reaches
from viewer.chart.panel import Panel
from viewer.chart.setting import Setting
from viewer.deck.chart import Share, ShareChart
from viewer.text.face import EXTRABOLD, Face
from viewer.text.measure import width
from viewer.text.wrap import wrap

_SIDE = 10
_SQUARE = 0.86
"""A square's side, in steps from one to the next."""

_TAIL = 2.0
"""How many squares a bound leaves open."""

_LARGEST = 600.0
_LEAST = 140.0
_PAD = 44.0
_UNDER = 34.0
"""Between squares and the figure under them, in units."""

_NARROWEST = 200.0


@dataclass(frozen=True, slots=True)
class _Plan:
    """The side of the waffles, whether texts stand at their right, and the room for those."""

    side: float
    right: bool
    room: float

    def corner(self, cell: Box, text: float) -> tuple[float, float]:
        """Return left and top of the waffle, for texts ``text`` units high."""
        whole = self.side + _PAD + self.room if self.right else self.side
        high = self.side if self.right else self.side + _UNDER + text
        return (cell.left + cell.right - whole) / 2, (cell.top + cell.bottom - high) / 2


def put_waffle(board: Board, setting: Setting, chart: ShareChart, cells: Grid) -> None:
    """Put a waffle in each cell, with value and label at its right or under it."""
    right, under = _right(setting, cells), _under(setting, chart, cells)
    plan = right if right.side > 0.8 * under.side else under
    board.poor |= plan.side < _LEAST
    face = _face(setting, chart, plan.room)
    labels = [wrap(bar.label, setting.label, plan.room) for bar in chart.bars]
    lines = [width(line, setting.label) for label in labels for line in label]
    plan = replace(
        plan, room=max(*(width(shown(bar.value, "%"), face) for bar in chart.bars), *lines)
    )
    above, below = _stretch(chart, face)
    text = max(_height(setting, chart, face, lines) for lines in labels)
    box = Box(0, 0, board.width, board.height)
    panel = board.panel(box, (0, board.width), (0, board.height))
    for number, cell in cells.cells():
        left, top = plan.corner(cell, text)
        bar, label = chart.bars[number], labels[number]
        _put_squares(setting, panel, bar, (left, board.height - top - plan.side), plan.side)
        x, y = left, top + plan.side + _UNDER
        if plan.right:
            own = _height(setting, chart, face, label)
            x, y = left + plan.side + _PAD, top + (plan.side - own) / 2
        y += above
        board.text(shown(bar.value, "%"), x, y, face, setting.colours.now)
        y += below + RISE * setting.size
        board.text(label, x, y, setting.label, setting.colours.ink)


def _right(setting: Setting, cells: Grid) -> _Plan:
    most = min(_LARGEST * setting.wider, 0.56 * cells.width)
    side = min(most, cells.height, cells.width - _PAD - _NARROWEST)
    return _Plan(max(10.0, side), True, min(cells.width - _PAD - side, 480.0))


def _under(setting: Setting, chart: ShareChart, cells: Grid) -> _Plan:
    side = min(_LARGEST * setting.taller, cells.width)
    for _ in range(3):
        face = _face(setting, chart, side)
        labels = [wrap(bar.label, setting.label, side) for bar in chart.bars]
        text = max(_height(setting, chart, face, lines) for lines in labels)
        side = max(10.0, min(side, cells.height - text - _UNDER))
    return _Plan(side, False, max(side, min(cells.width, _NARROWEST)))


def _face(setting: Setting, chart: ShareChart, room: float) -> Face:
    """Return one face in which every value takes at most ``room``."""
    most = Face(round(0.8 * setting.theme.type.hero), EXTRABOLD)
    return setting.fitting((shown(bar.value, "%") for bar in chart.bars), most, room)


def _stretch(chart: ShareChart, face: Face) -> tuple[float, float]:
    """Return how far the values go above their baseline, and how much room is under it."""
    above, below = reaches((shown(bar.value, "%") for bar in chart.bars), face)
    return above, below + 0.16 * face.size


def _height(setting: Setting, chart: ShareChart, face: Face, label: list[str]) -> float:
    return sum(_stretch(chart, face)) + block_height(len(label), setting.label)


def _put_squares(
    setting: Setting, panel: Panel, bar: Share, corner: tuple[float, float], side: float
) -> None:
    """Put the empty squares, over them the filled ones, and the uncertain ones hatched."""
    colours = setting.colours
    solid, end = ends(bar.value, _TAIL, 100)
    rows: tuple[tuple[str, float, float, dict[str, Any]], ...] = (
        ("track", 0.0, 100.0, {"facecolor": colours.track}),
        ("share", 0.0, solid, {"facecolor": colours.now}),
        ("bound", solid, end, {"facecolor": "none", **hatch(colours.now)}),
    )
    for name, low, high, look in rows:
        if high > low:
            _put_range(panel, (low, high), corner, side / _SIDE, {"gid": name, **look})


def _put_range(
    panel: Panel,
    part: tuple[float, float],
    corner: tuple[float, float],
    step: float,
    look: dict[str, Any],
) -> None:
    panel.add(lambda: PathPatch(_squares(*part, corner, step), linewidth=0, **look))


def _squares(low: float, high: float, corner: tuple[float, float], step: float) -> Path:
    """Return the squares from the ``low``-th to the ``high``-th, the ends in part."""
    vertices: list[tuple[float, float]] = []
    for number in range(int(low), _SIDE * _SIDE):
        begin, end = max(0.0, low - number), min(1.0, high - number)
        if end <= begin:
            break
        row, column = divmod(number, _SIDE)
        x, y = corner[0] + column * step, corner[1] + row * step
        side = _SQUARE * step
        left, right = x + begin * side, x + end * side
        vertices += [(left, y), (right, y), (right, y + side), (left, y + side), (left, y)]
    codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY]
    return Path(vertices, codes * (len(vertices) // 5))
