"""The way from a chart to its figure: the first arrangement in which every label fits."""

import importlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from matplotlib.figure import Figure

from viewer.chart.board import Board
from viewer.chart.kinds import KINDS
from viewer.chart.setting import Setting, settings
from viewer.deck.chart import Chart
from viewer.theme import Theme

Arrangement = Callable[[Any, Setting], Board | None]
"""Returns nothing where it is not made for such a chart."""


def draw(chart: Chart, theme: Theme, width: float, height: float) -> Figure:
    """Return the figure of ``chart``; see :func:`viewer.chart.draw`."""
    return arranged(chart, theme, width, height).figure()


def arranged(chart: Chart, theme: Theme, width: float, height: float) -> Board:
    """Return the board of ``chart`` with the largest labels that fit, else the least bad one."""
    best: tuple[int, Board] | None = None
    for board in _boards(chart, theme, width, height):
        faults = board.faults()
        if not faults:
            return board
        if best is None or faults < best[0]:
            best = faults, board
    assert best is not None
    return best[1]


def _boards(chart: Chart, theme: Theme, width: float, height: float) -> Iterator[Board]:
    ways: Sequence[Arrangement] = importlib.import_module(KINDS[type(chart)]).ARRANGEMENTS
    for setting in settings(theme, width, height):
        for way in ways:
            board = way(chart, setting)
            if board is not None:
                yield board


def warm() -> None:
    """Import every kind."""
    for module in KINDS.values():
        importlib.import_module(module)
