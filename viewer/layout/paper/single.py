"""One slide on each sheet, as large as it goes: what a printer gets."""

from collections.abc import Iterable, Iterator

from viewer.deck import Deck
from viewer.layout.page import Rect
from viewer.layout.paper.sheet import LONG, SHORT, Paper, Placed, blank, fitted, paper
from viewer.theme import Theme

_UNPRINTED = 30.0
"""Around what printers can reach."""


def single_papers(deck: Deck, slides: Iterable[int], theme: Theme, shape: float) -> Iterator[Paper]:
    """Yield an A4 page for each of ``slides`` (indices from 0), lying unless slides stand.

    ``shape`` is the width of a slide by its height.
    """
    size = (LONG, SHORT) if shape >= 1 else (SHORT, LONG)
    room = Rect(0, 0, *size).inset(_UNPRINTED, _UNPRINTED)
    for index in slides:
        sheet = blank(theme, deck.slides[index].title, size)
        yield paper(sheet, (), (Placed(index, fitted(room, shape)),))
