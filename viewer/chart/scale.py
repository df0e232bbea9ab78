"""A scale of percent: a line at each quarter, its figure under it."""

from viewer.chart.board import Board
from viewer.chart.ink import leading
from viewer.chart.panel import Panel
from viewer.chart.setting import Setting

QUARTERS = (0, 25, 50, 75, 100)
_CLEAR = 6.0
"""The least distance between a line and a text."""


def put_scale(board: Board, setting: Setting, panel: Panel) -> None:
    """Put a line at each quarter, which leaves out the texts that it would cross."""
    colours, top, bottom = setting.colours, panel.box.top, panel.box.bottom + 4
    base = panel.box.bottom + 0.9 * leading(setting.small)
    for quarter in QUARTERS:
        x = panel.x(quarter)
        for start, end in _gaps(board, x, top, bottom):
            board.line((x, start), (x, end), colours.grid, linewidth=2, gid="grid")
    for quarter in QUARTERS:
        text = f"{quarter}%"
        board.text(text, panel.x(quarter), base, setting.small, colours.muted, align="center")


def _gaps(board: Board, x: float, top: float, bottom: float) -> list[tuple[float, float]]:
    """Return the parts of an upright line that keep away from every text."""
    boxes = sorted(
        (box.top, box.bottom)
        for label in board.labels
        for box in label.boxes()
        if box.left - _CLEAR < x < box.right + _CLEAR
    )
    starts = [top, *(below + _CLEAR for _, below in boxes)]
    stops = [*(above - _CLEAR for above, _ in boxes), bottom]
    return [(start, end) for start, end in zip(starts, stops, strict=True) if end > start]
