"""Every figure of a deck is looked up in the passages that its slide cites."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from viewer.article.article import Article
from viewer.article.figures import Figure, Kind, Outcome, find_figures, match
from viewer.article.trace.coverage import Coverage, coverage
from viewer.article.trace.link import Link
from viewer.article.trace.shown import Shown, shown_on
from viewer.article.trace.stated import Stated
from viewer.article.trace.wrong import Wrong
from viewer.deck.load import LoadedDeck
from viewer.errors import Problem

_TERM = re.compile(r"\d[\d.]*(?:,\d+)?")
_CONSTANTS = frozenset({Decimal(1), Decimal(100)})
"""What a formula may hold that no article states: a whole, and a hundred percent."""


class Trace(NamedTuple):
    """Where every figure of a deck comes from, what is wrong, and what is left out."""

    links: tuple[Link, ...]
    problems: tuple[Problem, ...]
    coverage: Coverage


def trace(loaded: LoadedDeck, article: Article) -> Trace:
    """Link every figure that ``loaded`` shows or says to ``article``.

    Years may be stated anywhere: they name the term that the whole article is about.

    A figure that the cited passages do not state is a problem of the deck, with its place,
    unless it carries a formula whose terms they state. (That a formula gives its value has
    been checked when the deck was read.)
    """
    stated = Stated(article)
    tracer = Tracer(loaded, stated)
    for index in range(len(loaded.deck.slides)):
        tracer.take(index, shown_on(loaded, index))
    cited = [name for slide in loaded.deck.slides for name in slide.passages]
    found = coverage(stated, cited, tracer.links)
    return Trace(tuple(tracer.links), tuple(tracer.problems), found)


class Tracer:
    """Goes through the slides and collects links and problems."""

    def __init__(self, loaded: LoadedDeck, stated: Stated) -> None:
        self._loaded, self._stated = loaded, stated
        self._wrong = Wrong(loaded, stated)
        self.links: list[Link] = []
        self.problems: list[Problem] = []

    def take(self, index: int, texts: Sequence[Shown]) -> None:
        """Trace the slide at ``index``, which has ``texts``."""
        passages = self._loaded.deck.slides[index].passages
        self.problems += self._wrong.sources(index, passages)
        computed = {f.full: s.formula for s in texts if s.formula for f in find_figures(s.text)}
        for shown in texts:
            if shown.formula:
                self._take_computed(index, shown, passages)
            else:
                self._take_text(index, shown, passages, computed)

    def _take_text(
        self, index: int, shown: Shown, passages: Sequence[str], computed: dict[Decimal, str]
    ) -> None:
        for figure in find_figures(shown.text.replace("**", "")):
            if figure.spelled:
                continue
            link = self._look_up(index, shown, figure, passages)
            if link is None and figure.kind is Kind.YEAR:
                link = self._look_up(index, shown, figure, self._stated.everywhere)
            if link is None and figure.full in computed:
                link = Link(index, shown.keys, figure, formula=computed[figure.full])
            if link is None:
                self.problems.append(self._wrong.figure(shown, figure, passages))
            else:
                self.links.append(link)

    def _take_computed(self, index: int, shown: Shown, passages: Sequence[str]) -> None:
        self.links += [
            Link(index, shown.keys, figure, formula=shown.formula)
            for figure in find_figures(shown.text)[:1]
        ]
        bounded = any(find.side for find in find_figures(shown.text))
        for term, whole in _terms(shown):
            links = (self._look_up(index, shown, one, passages, bounded) for one in (term, whole))
            if (link := next(filter(None, links), None)) is not None:
                self.links.append(link)
            elif term.full not in _CONSTANTS:
                place = Shown((*shown.keys[:-1], "formula"), shown.formula)
                self.problems.append(self._wrong.figure(place, term, passages))

    def _look_up(
        self,
        index: int,
        shown: Shown,
        figure: Figure,
        names: Sequence[str],
        bounded: bool = False,
    ) -> Link | None:
        """Return the link to where the passages ``names`` state ``figure``, if they do.

        ``bounded`` allows a bound to be lost on the way to a result that has one.
        """
        places = self._stated.like(names, figure)
        found = match(figure, [stated for _, stated in places])
        good = (Outcome.EXACT, Outcome.BOUND_LOST) if bounded else (Outcome.EXACT,)
        if found.outcome not in good or found.stated is None:
            return None
        name = next(name for name, stated in places if stated is found.stated)
        passage = self._stated.passage(name)
        assert passage is not None
        start = passage.span[0]
        span = start + found.stated.span[0], start + found.stated.span[1]
        return Link(index, shown.keys, figure, name, span)


def _terms(shown: Shown) -> Iterator[tuple[Figure, Figure]]:
    """Yield the numbers of a formula as bare figures, and in the unit of what they make.

    ``5.376 - 1.864`` for ``3.512 tỷ đồng`` are ``5.376 tỷ đồng`` and ``1.864 tỷ đồng``.
    """
    unit = re.split(r"\d[\d.,]*", shown.text)[-1]
    for found in _TERM.finditer(shown.formula):
        number = found.group().rstrip(".")
        bare = find_figures(number)[:1]
        yield from zip(bare, find_figures(number + unit)[:1] or bare, strict=True)
