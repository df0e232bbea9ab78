"""A level bar with its figure at its end."""

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.chart.board import Board
from viewer.chart.bounds import TAIL, beyond, ends, level_bar
from viewer.chart.figures import size
from viewer.chart.panel import Panel
from viewer.deck.fields import Value
from viewer.text.face import Face
from viewer.text.measure import width

NEAR = 14.0
"""Distance between a bar and its figure, in units."""

_LEAST = 0.25
"""The part of a chart's width that its longest bar is to have."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A bar's value and colour; the text at its end; ``gid`` names the bar in the figure."""

    value: Value
    colour: str
    text: str
    face: Face
    ink: str
    gid: str

    @property
    def end(self) -> float:
        """The units that the uncertain part, the gap and the text take beyond the value."""
        return NEAR + beyond(self.value) + width(self.text, self.face)


def scale_for(strips: Sequence[Strip], room: float) -> float:
    """Return the value that ``room`` units stand for, so that every bar and its text fit."""
    bars = [(size(strip.value), strip.end) for strip in strips]
    longest = max(value for value, _ in bars)
    if longest <= 0:
        return 1.0
    units = min((room - text) / value for value, text in bars if value > 0)
    return room / max(units, room / longest / 50)


def tiny(strips: Sequence[Strip], room: float, whole: float) -> bool:
    """Return whether even the longest bar in ``room`` units is short beside the ``whole`` width."""
    longest = max(size(strip.value) for strip in strips)
    return 0 < longest * room / scale_for(strips, room) < _LEAST * whole


def put_strip(board: Board, panel: Panel, strip: Strip, middle: float, thick: float) -> None:
    """Put the bar with its middle at the height ``middle`` of the board, and its text."""
    top = middle - thick / 2 - panel.box.top
    level_bar(panel, strip.value, top, thick, colour=strip.colour, gid=strip.gid)
    put_text(board, panel, strip, middle)


def put_text(board: Board, panel: Panel, strip: Strip, middle: float) -> None:
    """Put the text of a bar at its end."""
    x = panel.x(ends(strip.value, panel.across(TAIL))[1]) + NEAR
    board.beside(strip.text, x, middle, strip.face, strip.ink)
