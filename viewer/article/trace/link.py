"""One figure of a deck, and where it comes from."""

from typing import NamedTuple

from viewer.article.figures import Figure
from viewer.deck.node import Keys

Span = tuple[int, int]


class Link(NamedTuple):
    """A figure that is shown or said.

    ``keys`` lead to its text in the deck, and ``shown`` is the figure in that text.
    ``passage`` and ``span`` (in the article's text) say where it is ``stated``; a computed one
    has its ``formula`` instead, and the links of the formula's terms follow.
    """

    slide: int
    keys: Keys
    shown: Figure
    passage: str = ""
    span: Span | None = None
    formula: str = ""
    stated: Figure | None = None

    @property
    def computed(self) -> bool:
        """Whether the article does not state it."""
        return bool(self.formula)
