"""The figures that an article states, passage by passage."""

from collections.abc import Iterable
from functools import cached_property

from viewer.article.article import Article, Passage
from viewer.article.figures import Figure, find_figures


class Stated:
    """Finds the figures of passages, each once."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._found: dict[str, tuple[Figure, ...]] = {}
        self._passages = {passage.name: passage for passage in article.passages}

    def passage(self, name: str) -> Passage | None:
        """Return the passage called ``name``, if the article has it."""
        return self._passages.get(name)

    def figures(self, name: str) -> tuple[Figure, ...]:
        """Return the figures of the passage called ``name``; spans are in its text."""
        if name not in self._found:
            passage = self._passages.get(name)
            self._found[name] = find_figures(passage.text) if passage else ()
        return self._found[name]

    def of(self, names: Iterable[str]) -> list[tuple[str, Figure]]:
        """Return every figure of several passages with the name of its own."""
        return [(name, figure) for name in names for figure in self.figures(name)]

    @cached_property
    def everywhere(self) -> list[tuple[str, Figure]]:
        """Every figure of the article, overlapping passages and headings last."""
        return self.of(sorted(self._passages, key=_is_second_hand))


def _is_second_hand(name: str) -> bool:
    return name.startswith(("slogan", "heading", "note"))
