"""The figures that an article states, passage by passage."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cached_property

from viewer.article.article import Article, Passage
from viewer.article.figures import Figure, Kind, Tie, find_figures
from viewer.article.trace.beside import Beside
from viewer.article.trace.likeness import likeness

Places = list[tuple[str, Figure]]
"""Figures, each with the name of its passage."""


class Stated:
    """Finds the figures of passages, each once."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._found: dict[str, tuple[Figure, ...]] = {}
        self._passages = {passage.name: passage for passage in article.passages}
        self._alike: dict[tuple[str, ...], dict[Decimal | Kind, Places]] = {}
        self._beside: dict[tuple[str, ...], Beside] = {}

    def passage(self, name: str) -> Passage | None:
        """Return the passage called ``name``, if the article has it."""
        return self._passages.get(name)

    def figures(self, name: str) -> tuple[Figure, ...]:
        """Return the figures of the passage called ``name``; spans are in its text."""
        if name not in self._found:
            passage = self._passages.get(name)
            self._found[name] = find_figures(passage.text) if passage else ()
        return self._found[name]

    def of(self, names: Iterable[str]) -> Places:
        """Return every figure of several passages with the name of its own."""
        return [(name, figure) for name in names for figure in self.figures(name)]

    def like(self, names: Sequence[str], figure: Figure) -> Places:
        """Return the figures of several passages that ``figure`` may be, in their order."""
        key = tuple(names)
        if key not in self._alike:
            self._alike[key] = {}
            for name, stated in self.of(key):
                self._alike[key].setdefault(likeness(stated), []).append((name, stated))
        return self._alike[key].get(likeness(figure), [])

    def beside(self, names: Sequence[str]) -> Beside:
        """Return the figures of several passages, each with the words around it."""
        key = tuple(names)
        if key not in self._beside:
            passages = filter(None, map(self._passages.get, key))
            self._beside[key] = Beside([passage.text for passage in passages])
        return self._beside[key]

    def years(self, figure: Figure) -> Places:
        """Return where the article has the year ``figure`` alone, and not in a date."""
        alike = self.like(self.everywhere, figure)
        return [(name, stated) for name, stated in alike if stated.kind is Kind.YEAR]

    @cached_property
    def terms(self) -> frozenset[tuple[Decimal, Decimal]]:
        """The spans of years that the article names: ``2015 – 2020``."""
        return frozenset(
            (figure.value, figures[tie.of].value)
            for figures in map(self.figures, self._passages)
            for figure in figures
            if figure.kind is Kind.YEAR
            and (tie := figure.relation(Tie.RANGE))
            and tie.of is not None
        )

    @cached_property
    def everywhere(self) -> tuple[str, ...]:
        """The names of all passages, overlapping ones and headings last."""
        return tuple(sorted(self._passages, key=_is_second_hand))


def _is_second_hand(name: str) -> bool:
    return name.startswith(("slogan", "heading", "note"))
