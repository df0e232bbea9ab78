"""A deck: the slides of one talk, and what they share."""

from collections.abc import Iterator
from typing import Annotated, Literal

from msgspec import Meta

from viewer.deck.fields import Line, Part, Words
from viewer.deck.slide import AchievementSlide, SectionSlide, Slide


class Deck(Part, frozen=True, kw_only=True):
    """A whole deck as it is written in one YAML file.

    ``article`` is the file it is cited from, in the same folder. ``achievements`` is the
    small line above each achievement's title.
    """

    title: Line
    author: Words = ""
    language: Literal["vi", "en"] = "vi"
    article: Words = ""
    theme: Line = "red"
    achievements: Words = ""
    slides: Annotated[tuple[Slide, ...], Meta(min_length=1, max_length=5_000)]

    def index_of(self, name: str) -> int | None:
        """Return the index (from 0) of the slide whose id is ``name``."""
        return next((i for i, slide in enumerate(self.slides) if slide.id == name), None)

    def section_at(self, index: int) -> SectionSlide | None:
        """Return the section that the slide at ``index`` belongs to."""
        before = self.slides[: index + 1]
        return next((s for s in reversed(before) if isinstance(s, SectionSlide)), None)

    def achievement_numbers(self) -> Iterator[int]:
        """Yield the number of each achievement that has a slide, once, in order."""
        seen: set[int] = set()
        for slide in self.slides:
            if isinstance(slide, AchievementSlide) and slide.number not in seen:
                seen.add(slide.number)
                yield slide.number
