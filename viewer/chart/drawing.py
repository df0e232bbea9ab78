"""The way from a chart to its figure: the first arrangement in which every label fits."""

import importlib
from collections.abc import Iterator, Sequence

from matplotlib.figure import Figure

from viewer.chart.board import Board
from viewer.chart.kinds import KINDS
from viewer.chart.setting import Setting, settings
from viewer.chart.ways import Arrangement
from viewer.deck.chart import Chart
from viewer.errors import Language
from viewer.theme import Theme


def draw(
    chart: Chart, theme: Theme, width: float, height: float, language: Language = "vi"
) -> Figure:
    """Return the figure of ``chart``; see :func:`viewer.chart.draw`."""
    return arranged(chart, theme, width, height, language).figure()


def arranged(
    chart: Chart, theme: Theme, width: float, height: float, language: Language = "vi"
) -> Board:
    """Return the board of ``chart`` with the largest labels that fit, else the least bad one."""
    best: tuple[int, Board] | None = None
    for board in _boards(chart, settings(theme, width, height, language)):
        faults = board.faults()
        if not faults:
            return board
        if best is None or faults < best[0]:
            best = faults, board
    assert best is not None
    return best[1]


def _boards(chart: Chart, tried: Iterator[Setting]) -> Iterator[Board]:
    ways: Sequence[Arrangement] = importlib.import_module(KINDS[type(chart)]).ARRANGEMENTS
    for setting in tried:
        for way in ways:
            board = way(chart, setting)
            if board is not None:
                yield board


def warm() -> None:
    """Import every kind."""
    for module in KINDS.values():
        importlib.import_module(module)
