"""One progress for an export of many parts."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Told how much is done, and of how much; what counts is slides."""

Stopped = Callable[[], bool]
"""Whether somebody wants the export to end."""


class Tally:
    """Adds up what is done of pictures and documents, which know nothing of each other."""

    def __init__(self, pictures: int, documents: int, slides: int, progress: Progress) -> None:
        """A document counts as its ``slides``."""
        self._slides, self._done = slides, 0
        self._total = pictures + documents * slides
        self._progress = progress
        progress(0, self._total)

    def add(self, amount: int = 1) -> None:
        """Tell that ``amount`` more is done."""
        self._done += amount
        self._progress(self._done, self._total)

    def part(self) -> Progress:
        """Return what the next document is to tell its own progress to."""
        before = self._done

        def tell(done: int, total: int) -> None:
            share = min(1.0, done / total) if total else 1.0
            now = before + round(share * self._slides)
            if now > self._done:
                self.add(now - self._done)

        return tell
