"""Every figure of a deck is looked up in the passages that its slide cites."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from viewer.article.article import Article
from viewer.article.figures import Figure, Kind, Outcome, find_figures, match, same_figure
from viewer.article.trace.beside import astray, claims
from viewer.article.trace.computed import Term, has_other_unit, is_bounded_wrong, terms_of
from viewer.article.trace.counted import counts_of, counts_on
from viewer.article.trace.coverage import Coverage, coverage
from viewer.article.trace.documents import is_other_document
from viewer.article.trace.link import Link
from viewer.article.trace.roles import has_other_role, is_before
from viewer.article.trace.shown import Shown, as_drawn, has_stray_sign, shown_on
from viewer.article.trace.stated import Places, Stated
from viewer.article.trace.wrong import Wrong
from viewer.article.trace.years import wrong_terms
from viewer.deck.load import LoadedDeck
from viewer.deck.node import Keys
from viewer.errors import Problem

Computed = Sequence[tuple[Figure, str]]
"""Figures of a slide that are computed, each with its formula."""

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
    been checked when the deck was read.) So are figures that stand beside the words of
    another, rise where they are stated to fall, or are what the article says they are not.
    """
    stated = Stated(article)
    tracer = Tracer(loaded, stated)
    for index in range(len(loaded.deck.slides)):
        tracer.take(index, shown_on(loaded, index))
    cited = [name for slide in loaded.deck.slides for name in slide.passages]
    found = coverage(stated, cited, tracer.links)
    return Trace(tuple(tracer.links), tuple(tracer.problems), found)


class Tracer:
    """Goes through the slides and collects links and problems.

    ``faults`` are the paths of the texts that the problems are in.
    """

    def __init__(self, loaded: LoadedDeck, stated: Stated) -> None:
        self._loaded, self._stated = loaded, stated
        self._wrong = Wrong(loaded, stated)
        self.links: list[Link] = []
        self.problems: list[Problem] = []
        self.faults: list[Keys] = []
        self._counts = counts_of(loaded.deck)

    def take(self, index: int, texts: Sequence[Shown]) -> None:
        """Trace the slide at ``index``, which has ``texts``."""
        passages = self._loaded.deck.slides[index].passages
        self.problems += self._wrong.sources(index, passages)
        computed = [(f, s.formula) for s in texts if s.formula for f in find_figures(s.text)[:1]]
        for shown in texts:
            if shown.formula:
                self._take_computed(index, shown, passages)
            else:
                self._take_text(index, shown, passages, computed)
        self._take_astray(texts, passages)

    def _take_spelled(self, index: int, shown: Shown, figure: Figure) -> None:
        """Trace a number in words that is shown: stated anywhere, or the count of what is."""
        counts = self._counts | counts_on(self._loaded.deck.slides[index])
        alike = self._stated.like(self._stated.everywhere, figure)
        stated = any(same_figure(figure, one) for _, one in alike)
        if figure.value not in counts and not stated:
            self._blame(shown, self._wrong.result("figure-spelled", shown, figure))

    def _blame(self, shown: Shown, problem: Problem) -> None:
        self.problems.append(problem)
        self.faults.append(shown.keys)

    def _take_text(
        self, index: int, shown: Shown, passages: Sequence[str], computed: Computed
    ) -> None:
        text = shown.text.replace("**", "")
        figures = find_figures(text)
        for one, other, near in wrong_terms(text, figures, self._stated.terms):
            self._blame(shown, self._wrong.term(shown, one, other, near))
        for figure in figures:
            if not figure.spelled:
                self._take_figure(index, shown, as_drawn(shown, figure), passages, computed)
            elif shown.heads:
                self._take_spelled(index, shown, figure)

    def _take_figure(
        self,
        index: int,
        shown: Shown,
        figure: Figure,
        passages: Sequence[str],
        computed: Computed,
    ) -> None:
        link = self._look_up(index, shown, figure, passages)
        if link is None and figure.kind is Kind.YEAR:
            link = self._link(index, shown, figure, self._stated.years(figure))
        if link is None:
            again = (f for one, f in computed if same_figure(figure, one))
            link = next((Link(index, shown.keys, figure, formula=f) for f in again), None)
        if link is None:
            self._blame(shown, self._wrong.figure(shown, figure, passages))
        elif has_stray_sign(shown, figure):
            self._blame(shown, self._wrong.result("figure-sign", shown, figure))
        else:
            self.links.append(link)

    def _take_computed(self, index: int, shown: Shown, passages: Sequence[str]) -> None:
        results = find_figures(shown.text)[:1]
        self.links += [Link(index, shown.keys, one, formula=shown.formula) for one in results]
        bounded = any(one.side for one in results)
        known: list[tuple[Term, Figure]] = []
        for term in terms_of(shown):
            looked = (term.bare, term.whole)
            links = (self._look_up(index, shown, one, passages, bounded) for one in looked)
            if (link := next(filter(None, links), None)) is not None:
                self.links.append(link)
                assert link.stated is not None
                known.append((term, link.stated))
            elif term.bare.full not in _CONSTANTS:
                place = Shown((*shown.keys[:-1], "formula"), shown.formula)
                self._blame(shown, self._wrong.figure(place, term.bare, passages))
        for result in results:
            self._check_result(shown, result, known)

    def _check_result(
        self, shown: Shown, result: Figure, known: Sequence[tuple[Term, Figure]]
    ) -> None:
        units = [figure for _, figure in known]
        if any(term.minus and is_before(shown, figure) for term, figure in known):
            self._blame(shown, self._wrong.result("computed-before", shown, result))
        elif is_bounded_wrong(result, shown.formula, known):
            self._blame(shown, self._wrong.result("computed-bound", shown, result))
        elif has_stray_sign(shown, result):
            self._blame(shown, self._wrong.result("figure-sign", shown, result))
        elif has_other_unit(result, shown.formula, units):
            self._blame(shown, self._wrong.result("computed-unit", shown, result))

    def _take_astray(self, texts: Sequence[Shown], passages: Sequence[str]) -> None:
        if texts:
            stated = self._stated.beside(passages)
            for one in astray(list(claims(texts, stated.text)), stated):
                self._blame(one.claim.shown, self._wrong.astray(one))

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
        if figure.kind is Kind.CODE:
            places = [place for place in places if not self._is_other(shown, figure, place)]
        link = self._link(index, shown, figure, places, bounded)
        if link is None or shown.formula or not has_other_role(shown, figure, link.stated):
            return link
        places = [place for place in places if not has_other_role(shown, figure, place[1])]
        return self._link(index, shown, figure, places, bounded)

    def _is_other(self, shown: Shown, figure: Figure, place: tuple[str, Figure]) -> bool:
        passage = self._stated.passage(place[0])
        text = shown.text.replace("**", "")
        return passage is not None and is_other_document(text, figure, passage.text, place[1])

    def _link(
        self, index: int, shown: Shown, figure: Figure, places: Places, bounded: bool = False
    ) -> Link | None:
        found = match(figure, [stated for _, stated in places])
        good = (Outcome.EXACT, Outcome.BOUND_LOST) if bounded else (Outcome.EXACT,)
        if found.outcome not in good or found.stated is None:
            return None
        name = next(name for name, stated in places if stated is found.stated)
        passage = self._stated.passage(name)
        assert passage is not None
        start = passage.span[0]
        span = start + found.stated.span[0], start + found.stated.span[1]
        return Link(index, shown.keys, figure, name, span, stated=found.stated)
