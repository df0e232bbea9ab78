"""The contact sheet: every slide on one sheet, with its number and title."""

from collections.abc import Sequence
from math import ceil, sqrt

from viewer.deck import Deck
from viewer.layout.page import Item, Rect
from viewer.layout.paper.prose import LEADING, brief, line
from viewer.layout.paper.sheet import INK, MUTED, Paper, Placed, blank, paper
from viewer.text.face import BOLD, MEDIUM, Face
from viewer.theme import Theme

_GROUND = "#EDE8E1"
_CELL = 480.0
_EDGE, _GAP = 60.0, 36.0
_TITLE = 96.0
_SHAPE = 1.5
"""What the whole sheet is to be like, width by height."""

_HEAD, _NUMBER, _NAME = Face(38, BOLD), Face(24, BOLD), Face(22, MEDIUM)
_NUMBER_ROOM = 60.0


def contact_paper(deck: Deck, slides: Sequence[int], theme: Theme, shape: float) -> Paper:
    """Return one sheet with all of ``slides`` (indices from 0).

    ``shape`` is the width of a slide by its height.
    """
    width, height = _cell(shape)
    columns, lines = _columns(len(slides), shape), _lines(shape)
    size = sheet_size(len(slides), shape)
    items, placed = [_head(deck, size[0])], list[Placed]()
    for at, index in enumerate(slides):
        row, column = divmod(at, columns)
        x = _EDGE + column * (width + _GAP)
        y = _EDGE + _TITLE + row * (height + _caption_height(shape) + _GAP)
        placed.append(Placed(index, Rect(x, y, width, height)))
        below = Rect(x, y + height, width, _caption_height(shape))
        items += _caption(index, deck.slides[index].title, below, lines)
    return paper(blank(theme, deck.title, size, _GROUND), items, placed)


def sheet_size(count: int, shape: float) -> tuple[float, float]:
    """Return width and height of the sheet for ``count`` slides, in units."""
    width, height = _cell(shape)
    columns = _columns(count, shape)
    rows = ceil(count / columns)
    return (
        2 * _EDGE + columns * (width + _GAP) - _GAP,
        2 * _EDGE + _TITLE + rows * (height + _caption_height(shape) + _GAP) - _GAP,
    )


def _cell(shape: float) -> tuple[float, float]:
    return (_CELL, _CELL / shape) if shape >= 1 else (_CELL * 0.6, _CELL * 0.6 / shape)


def _lines(shape: float) -> int:
    """Return how many lines a title may take: more below slides that stand."""
    return 2 if shape >= 1 else 3


def _caption_height(shape: float) -> float:
    return 22 + _lines(shape) * _NAME.size * LEADING


def _columns(count: int, shape: float) -> int:
    width, height = _cell(shape)
    wanted = sqrt(count * _SHAPE * (height + _caption_height(shape) + _GAP) / (width + _GAP))
    return max(1, min(count, round(wanted)))


def _head(deck: Deck, width: float) -> Item:
    room = Rect(_EDGE, _EDGE - 16, width - 2 * _EDGE, 60)
    return line(deck.title, room, _HEAD, INK, role="title")


def _caption(index: int, title: str, rect: Rect, lines: int) -> list[Item]:
    number = Rect(rect.x, rect.y + 10, _NUMBER_ROOM, 36)
    name = Rect(rect.x + _NUMBER_ROOM, rect.y + 12, rect.w - _NUMBER_ROOM, rect.h - 12)
    return [
        line(str(index + 1), number, _NUMBER, MUTED),
        brief(title, name, _NAME, INK, most=lines),
    ]
