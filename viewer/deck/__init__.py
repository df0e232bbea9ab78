"""YAML becomes a frozen deck of slides, or every problem in it at once."""

from viewer.deck.deck import Deck
from viewer.deck.slide import Slide

__all__ = ["Deck", "Slide"]
