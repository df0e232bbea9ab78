"""Pages of notes: the slide above, what is said to it below."""

from collections.abc import Iterable, Iterator

from viewer.deck import Deck
from viewer.layout.page import Item, Rect
from viewer.layout.paper.prose import Prose, line, prose
from viewer.layout.paper.sheet import (
    INK,
    LONG,
    MARGIN,
    SHORT,
    Paper,
    Placed,
    blank,
    fitted,
    footer,
    paper,
)
from viewer.text.face import BOLD, REGULAR, Face
from viewer.theme import Theme

_SIZE = SHORT, LONG
_INNER = SHORT - 2 * MARGIN
_FOOT = LONG - MARGIN - 30
_HIGHEST_SLIDE = 0.42
"""How much of a page the slide may take."""

_HEADING, _TEXT = Face(27, BOLD), Face(23, REGULAR)


def notes_papers(
    deck: Deck, slides: Iterable[int], theme: Theme, shape: float
) -> Iterator[tuple[Paper, ...]]:
    """Yield, for each of ``slides`` (indices from 0), its A4 pages: more where notes are long.

    ``shape`` is the width of a slide by its height.
    """
    for index in slides:
        yield tuple(_papers(deck, index, theme, shape))


def _papers(deck: Deck, index: int, theme: Theme, shape: float) -> Iterator[Paper]:
    slide = deck.slides[index]
    placed = fitted(Rect(MARGIN, MARGIN, _INNER, LONG * _HIGHEST_SLIDE), shape, down=0)
    top = placed.bottom + 40
    heading = line(slide.title, Rect(MARGIN, top, _INNER, 40), _HEADING, INK, role="title")
    rest = prose(slide.notes, _TEXT, _INNER)
    foot = footer(deck.title, str(index + 1), _SIZE)
    part, rest = rest.split(rest.fitting(_FOOT - top - 56))
    text = _place(part, top + 56)
    sheet = blank(theme, slide.title, _SIZE)
    yield paper(sheet, [heading, *text, *foot], [Placed(index, placed)])
    while rest.lines:
        part, rest = rest.split(max(1, rest.fitting(_FOOT - MARGIN)))
        text = _place(part, MARGIN)
        yield paper(sheet, [*text, *foot], [])


def _place(part: Prose, top: float) -> list[Item]:
    if not part.lines:
        return []
    return [part.place(Rect(MARGIN, top, _INNER, _FOOT - top), INK)]
