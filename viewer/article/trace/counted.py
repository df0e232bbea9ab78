"""Numbers in words: ``Mười thành tích``, ``Sáu con số``."""

from collections.abc import Iterator
from itertools import combinations

from viewer.deck.deck import Deck
from viewer.deck.slide import AchievementSlide, AchievementsSlide, SectionSlide, Slide

_LISTS = ("items", "figures", "cards", "events", "bullets", "tiers")


def counts_on(slide: Slide) -> frozenset[int]:
    """Return how many things ``slide`` may be said to show: those of a list, or of several."""
    lengths = list(_lengths(slide))
    sums = (sum(some) for n in range(1, len(lengths) + 1) for some in combinations(lengths, n))
    return frozenset(sums)


def _lengths(slide: Slide) -> Iterator[int]:
    chart = getattr(slide, "chart", None)
    for owner in (slide, chart):
        for name in (*_LISTS, "bars"):
            if listed := getattr(owner, name, ()):
                yield len(listed)


def counts_of(deck: Deck) -> frozenset[int]:
    """Return how many sections and achievements ``deck`` has."""
    slides = deck.slides
    sections = sum(isinstance(slide, SectionSlide) for slide in slides)
    numbers = {slide.number for slide in slides if isinstance(slide, AchievementSlide)}
    cards = [len(slide.cards) for slide in slides if isinstance(slide, AchievementsSlide)]
    return frozenset({sections, len(numbers), *cards})
