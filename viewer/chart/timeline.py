"""``timeline``: events in their order, along a line from left to right or downwards."""

from matplotlib.patches import Circle

from viewer.chart.board import Board
from viewer.chart.ink import RISE, block_height, leading
from viewer.chart.setting import Setting
from viewer.deck.chart import Event, TimelineChart
from viewer.text.face import BOLD, Face
from viewer.text.measure import width
from viewer.text.wrap import wrap

_DOT = 13.0
_LINE = 5.0
_GAP = 36.0
_LESS = 4.0
_WIDEST = 420.0
_NARROWEST = 7.5
"""The least width of a column, in sizes of its label."""


def across(chart: TimelineChart, setting: Setting) -> Board:
    """Return the events side by side: times above the line, texts under it."""
    board = Board(setting.width, setting.height)
    count, face = len(chart.events), _when(setting)
    pitch = min(_WIDEST + _GAP, (board.width + _GAP) / count)
    room = pitch - _GAP
    left = (board.width - count * pitch + _GAP) / 2
    whens = [wrap(event.when, face, room) for event in chart.events]
    texts = [_text(event, setting, room) for event in chart.events]
    over = max(block_height(len(lines), face) for lines in whens) + 14
    under = max(_height(text, setting) for text in texts) + 22
    y = (board.height - over - 2 * _DOT - under) / 2 + over + _DOT
    _put_line(board, setting, (left + _DOT, y), (left + count * pitch - _GAP, y))
    for number, (when, text) in enumerate(zip(whens, texts, strict=True)):
        x = left + number * pitch
        _put_dot(board, setting, (x + _DOT, y))
        base = y - _DOT - 22 - (len(when) - 1) * leading(face)
        board.text(when, x, base, face, setting.colours.now)
        _put_text(board, setting, text, x, y + _DOT + 22)
    board.poor = room < _NARROWEST * setting.size
    return board


def down(chart: TimelineChart, setting: Setting) -> Board:
    """Return the events below each other: times left of the line, texts right of it."""
    board = Board(setting.width, setting.height)
    face = _when(setting)
    whens = [wrap(event.when, face, 0.3 * board.width) for event in chart.events]
    column = max(width(line, face) for lines in whens for line in lines)
    x = column + _GAP + _DOT
    left = x + _DOT + _GAP
    texts = [_text(event, setting, board.width - left) for event in chart.events]
    heights = [
        max(block_height(len(when), face), _height(text, setting))
        for when, text in zip(whens, texts, strict=True)
    ]
    spare = (board.height - sum(heights)) / max(1, len(heights) - 1)
    gap = max(10.0, min(56.0, 0.8 * spare))
    top = (board.height - sum(heights) - gap * (len(heights) - 1)) / 2
    first = top + 0.64 * face.size
    _put_line(board, setting, (x, first), (x, board.height - top - heights[-1] + 0.64 * face.size))
    for when, text, height in zip(whens, texts, heights, strict=True):
        _put_dot(board, setting, (x, top + 0.64 * face.size))
        base = top + RISE * face.size
        board.text(when, column, base, face, setting.colours.now, align="right")
        _put_text(board, setting, text, left, top + RISE * (face.size - setting.size))
        top += height + gap
    return board


def _when(setting: Setting) -> Face:
    return Face(setting.value_size, BOLD)


def _text(event: Event, setting: Setting, room: float) -> tuple[list[str], list[str]]:
    """Return the lines of an event's text and detail."""
    detail = wrap(event.detail, setting.small, room) if event.detail else []
    return wrap(event.text, setting.strong, room), detail


def _height(text: tuple[list[str], list[str]], setting: Setting) -> float:
    lines, detail = text
    more = _LESS + block_height(len(detail), setting.small) if detail else 0.0
    return block_height(len(lines), setting.strong) + more


def _put_text(
    board: Board, setting: Setting, text: tuple[list[str], list[str]], x: float, top: float
) -> None:
    lines, detail = text
    board.text(lines, x, top + RISE * setting.size, setting.strong, setting.colours.ink)
    top += block_height(len(lines), setting.strong) + _LESS
    board.text(detail, x, top + RISE * setting.small_size, setting.small, setting.colours.muted)


def _put_line(
    board: Board, setting: Setting, start: tuple[float, float], end: tuple[float, float]
) -> None:
    board.line(start, end, setting.colours.before, linewidth=_LINE, gid="line")


def _put_dot(board: Board, setting: Setting, middle: tuple[float, float]) -> None:
    colour = setting.colours.now
    board.shape(lambda: Circle(middle, _DOT, facecolor=colour, linewidth=0, gid="event"))


ARRANGEMENTS = (across, down)
