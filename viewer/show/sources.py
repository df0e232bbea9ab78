"""Where the figures of each slide come from: the passages that it cites, figures marked."""

import re
from collections.abc import Callable
from typing import NamedTuple

from viewer.article.article import Article
from viewer.article.figures import find_figures
from viewer.article.read import read
from viewer.article.trace import Link, trace
from viewer.deck.load import LoadedDeck
from viewer.deck.pictures import picture_file
from viewer.errors import ViewerError
from viewer.layout.source import passage_name

Span = tuple[int, int]


class Cited(NamedTuple):
    """A passage as it is shown: what it is called, its text, and its figures.

    ``stated`` are the spans (in ``text``) of figures that the slide shows, ``others`` those
    of the rest.
    """

    name: str
    title: str
    text: str
    stated: tuple[Span, ...]
    others: tuple[Span, ...]


class Sources:
    """Answers for one deck; reads and traces its article at the first question."""

    def __init__(self, loaded: Callable[[], LoadedDeck]) -> None:
        self._loaded = loaded
        self._of: LoadedDeck | None = None
        self._article: Article | None = None
        self._links: tuple[Link, ...] = ()

    @property
    def article(self) -> Article | None:
        """The article, where the deck names one that can be read."""
        self._look()
        return self._article

    def cited(self, index: int) -> list[Cited]:
        """Return the passages that the slide at ``index`` cites, in its order."""
        self._look()
        deck = self._loaded().deck
        if self._article is None:
            return []
        names = deck.slides[index].passages
        return [found for name in names if (found := self._cited(index, name)) is not None]

    def links(self, index: int) -> list[Link]:
        """Return the links of the figures of the slide at ``index``."""
        self._look()
        return [link for link in self._links if link.slide == index]

    def place(self, index: int, text: str) -> tuple[str, Span] | None:
        """Return the passage, and the span in it, of the first figure that ``text`` shows."""
        plain = " ".join(text.split())
        for link in self.links(index):
            passage = self._article.passage(link.passage) if self._article else None
            shown = " ".join(link.shown.text.split())
            if passage is not None and link.span is not None and _stands_in(shown, plain):
                start = passage.span[0]
                return link.passage, (link.span[0] - start, link.span[1] - start)
        return None

    def sentence(self, index: int, text: str) -> str:
        """Return the sentence that states the figure of ``text``, or an empty string."""
        place = self.place(index, text)
        if place is None or self._article is None:
            return ""
        passage = self._article.passage(place[0])
        return passage.sentence_at(place[1][0]).strip() if passage else ""

    def _cited(self, index: int, name: str) -> Cited | None:
        assert self._article is not None
        passage = self._article.passage(name)
        if passage is None or passage.kind in ("heading", "note"):
            return None
        start = passage.span[0]
        spans = [link.span for link in self.links(index) if link.passage == name and link.span]
        stated = tuple(sorted({(a - start, b - start) for a, b in spans}))
        figures = (f.span for f in find_figures(passage.text) if f.amount and not f.spelled)
        others = tuple(span for span in figures if span not in stated)
        title = passage_name(self._loaded().deck.language, name)
        return Cited(name, title, passage.text, stated, others)

    def _look(self) -> None:
        """Read and trace, once for each deck."""
        loaded = self._loaded()
        if loaded is self._of:
            return
        self._of, self._article, self._links = loaded, None, ()
        if not loaded.deck.article:
            return
        try:
            self._article = read(picture_file(loaded.folder, loaded.deck.article))
        except ViewerError:
            return  # said by check and by the problems of the window
        self._links = trace(loaded, self._article).links


def _stands_in(figure: str, text: str) -> bool:
    """Return whether ``text`` shows ``figure``: 12 lần is not 2 lần, nor 1.525 a 525."""
    return re.search(rf"(?<!\d)(?<!\d[.,]){re.escape(figure)}(?![.,]?\d)", text) is not None
