"""The figures that an article states, passage by passage."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cached_property

from viewer.article.article import Article, Passage
from viewer.article.figures import Figure, Kind, find_figures

Places = list[tuple[str, Figure]]
"""Figures, each with the name of its passage."""

_DATED = frozenset({Kind.DATE, Kind.YEAR, Kind.TIME})


class Stated:
    """Finds the figures of passages, each once."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._found: dict[str, tuple[Figure, ...]] = {}
        self._passages = {passage.name: passage for passage in article.passages}
        self._alike: dict[tuple[str, ...], dict[Decimal | Kind, Places]] = {}

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

    @cached_property
    def everywhere(self) -> tuple[str, ...]:
        """The names of all passages, overlapping ones and headings last."""
        return tuple(sorted(self._passages, key=_is_second_hand))


def likeness(figure: Figure) -> Decimal | Kind:
    """Return what two figures have in common that say the same."""
    if figure.amount:
        return abs(figure.full)
    return Kind.DATE if figure.kind in _DATED else figure.kind


def _is_second_hand(name: str) -> bool:
    return name.startswith(("slogan", "heading", "note"))
