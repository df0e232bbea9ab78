"""Rings: the value fills its part of a turn, clockwise from the top."""

from dataclasses import dataclass
from math import pi
from typing import Any

from matplotlib.patches import Wedge

from viewer.chart.board import Board
from viewer.chart.bounds import TAIL, ends
from viewer.chart.figures import shown
from viewer.chart.grid import Grid
from viewer.chart.ink import CAP, RISE, Box, block_height
from viewer.chart.panel import Panel
from viewer.chart.setting import Setting
from viewer.deck.chart import Share, ShareChart
from viewer.text.face import BOLD, EXTRABOLD, Face
from viewer.text.wrap import wrap

_LARGEST = 520.0
_LEAST = 130.0
_THICK = 0.17
"""The ring's thickness, in diameters."""

_PAD = 28.0
_STRIPES = 3


def put_ring(board: Board, setting: Setting, chart: ShareChart, cells: Grid) -> None:
    """Put a ring in each cell, its value inside and its label under it or at its right."""
    under, right = _under(setting, chart, cells), _right(setting, chart, cells)
    plan = under if under.across > 0.8 * right.across else right
    board.poor |= plan.across < _LEAST
    box = Box(0, 0, board.width, board.height)
    panel = board.panel(box, (0, board.width), (0, board.height))
    face = _face(setting, chart, plan.across)
    for number, cell in cells.cells():
        x, y = plan.middle(cell)
        bar, label = chart.bars[number], plan.labels[number]
        _put_turn(setting, panel, bar, (x, board.height - y), plan.across)
        _put_value(board, setting, bar, (x, y), face)
        ink, edge = setting.colours.ink, plan.across / 2 + _PAD
        if plan.below:
            base = y + edge + RISE * setting.size
            board.text(label, x, base, setting.label, ink, align="center")
        else:
            board.beside(label, x + edge, y, setting.label, ink)


@dataclass(frozen=True, slots=True)
class _Plan:
    """The rings' diameter, and their labels: ``below`` units high, or at the right if 0."""

    across: float
    labels: list[list[str]]
    below: float
    room: float

    def middle(self, cell: Box) -> tuple[float, float]:
        """Return the middle of the ring in ``cell``."""
        beside = 0.0 if self.below else _PAD + self.room
        high = self.across + self.below
        top = (cell.top + cell.bottom - high) / 2
        return (cell.left + cell.right - beside) / 2, top + self.across / 2


def _under(setting: Setting, chart: ShareChart, cells: Grid) -> _Plan:
    most = _LARGEST * setting.taller
    room = min(cells.width, 1.15 * most)
    labels = [wrap(bar.label, setting.label, room) for bar in chart.bars]
    below = _PAD + max(block_height(len(lines), setting.label) for lines in labels)
    return _Plan(max(20.0, min(most, room, cells.height - below)), labels, below, room)


def _right(setting: Setting, chart: ShareChart, cells: Grid) -> _Plan:
    across = max(20.0, min(_LARGEST * setting.wider, 0.55 * cells.width, cells.height))
    room = cells.width - across - _PAD
    labels = [wrap(bar.label, setting.label, room) for bar in chart.bars]
    return _Plan(across, labels, 0.0, room)


def _figure(bar: Share) -> str:
    """Return the figure without the word that bounds it, which stands above it."""
    return shown(bar.value, "%").removeprefix(bar.value.amount.bound).strip()


def _face(setting: Setting, chart: ShareChart, across: float) -> Face:
    """Return one face in which every value fits into its ring."""
    room = (1 - 2 * _THICK) * 0.84 * across
    face = Face(round(setting.theme.type.hero * max(setting.taller, setting.wider)), EXTRABOLD)
    return setting.fitting(map(_figure, chart.bars), face, room)


def _put_value(
    board: Board, setting: Setting, bar: Share, middle: tuple[float, float], face: Face
) -> None:
    x, y = middle
    colour = setting.colours.now
    board.beside(_figure(bar), x, y, face, colour, align="center")
    if bar.value.amount.bound:
        word = Face(max(setting.least, round(0.4 * face.size)), BOLD)
        above = y - CAP * face.size / 2 - 0.35 * face.size
        board.text(bar.value.amount.bound, x, above, word, colour, align="center")


def _put_turn(
    setting: Setting, panel: Panel, bar: Share, middle: tuple[float, float], across: float
) -> None:
    """Put the whole turn, over it the value's part, and stripes where a bound leaves it open."""
    colours, radius, thick = setting.colours, across / 2, _THICK * across
    solid, end = ends(bar.value, TAIL / (pi * across) * 100, 100)
    stripe = (end - solid) / (2 * _STRIPES)

    def part(begin: float, end: float, colour: str, gid: str) -> None:
        look: dict[str, Any] = {"width": thick, "facecolor": colour, "linewidth": 0, "gid": gid}
        turn = 90 - 3.6 * end, 90 - 3.6 * begin
        panel.add(lambda: Wedge(middle, radius, *turn, **look))

    part(0, 100, colours.track, "track")
    if solid > 0:
        part(0, solid, colours.now, "share")
    for number in range(_STRIPES) if stripe else ():
        start = solid + (2 * number + 1) * stripe
        part(start, start + stripe, colours.now, "bound")
