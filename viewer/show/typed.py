"""What is typed over the overview: a slide's number, or letters of its title."""

from collections.abc import Sequence

from viewer.show.search.fold import fold

_LONGEST = 40


class Typed:
    """Grows and shrinks by a key, and finds the slide that is meant. Knows no window."""

    def __init__(self, titles: Sequence[str]) -> None:
        self._titles = [fold(title) for title in titles]
        self.text = ""

    def type(self, text: str) -> bool:
        """Take a key's ``text``; return whether it was one to take. No title begins blank."""
        if not text.isprintable() or not (text.strip() or (text and self.text)):
            return False
        self.text = (self.text + text)[:_LONGEST]
        return True

    def erase(self) -> None:
        """Take the last sign away."""
        self.text = self.text[:-1]

    def found(self) -> int | None:
        """Return the index (from 0) of the slide with this number, or else these letters."""
        if self.text.isdecimal() and 0 < int(self.text) <= len(self._titles):
            return int(self.text) - 1
        sought = fold(self.text)
        places = (index for index, title in enumerate(self._titles) if sought in title)
        return next(places, None) if sought else None
