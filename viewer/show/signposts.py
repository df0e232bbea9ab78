"""Where a deck's slides are: titles, sections, achievements."""

from viewer.deck import Deck
from viewer.deck.slide import AchievementSlide, AchievementsSlide


class Signposts:
    """Finds its way in one deck; indices count from 0."""

    def __init__(self, deck: Deck) -> None:
        self._deck = deck

    def titles(self) -> list[str]:
        """Return the title of every slide."""
        return [slide.title for slide in self._deck.slides]

    def is_index(self, index: int) -> bool:
        """Return whether the slide at ``index`` is the index of the achievements."""
        return isinstance(self._deck.slides[index], AchievementsSlide)

    def achievement(self, number: int) -> int | None:
        """Return where achievement ``number`` begins: as the index says, else its first slide."""
        found = self._on_cards(number)
        return self._first_slide(number) if found is None else found

    def _on_cards(self, number: int) -> int | None:
        cards = (
            card
            for slide in self._deck.slides
            if isinstance(slide, AchievementsSlide)
            for card in slide.cards
        )
        names = (card.to for card in cards if card.number == number)
        return next((at for at in map(self._deck.index_of, names) if at is not None), None)

    def _first_slide(self, number: int) -> int | None:
        slides = enumerate(self._deck.slides)
        return next(
            (at for at, s in slides if isinstance(s, AchievementSlide) and s.number == number), None
        )
