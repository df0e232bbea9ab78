"""A passage as a list of the things that it says, each with its place and its figures."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from viewer.article.article import Passage
from viewer.article.draft.clauses import (
    begins_clause,
    ends_bare,
    main_start,
    says_something,
    signs,
)
from viewer.article.figures import Figure, Kind, Relation, Tie, find_figures
from viewer.article.marks import mark_of
from viewer.article.sentences import clause_spans, sentence_spans

_LONG, _VERY_LONG = 96, 150
_SHORT = 24
_EDGES = " \t,;:.…–—-"
_FEWEST_AFTER_COLON = 2
_MOST_AMOUNTS = 40
_FAR = 300
_LASTING = re.compile(r"^\s*sớm\s|\d\s\w+\s(?:liên tục|liên tiếp|liền)\b", re.IGNORECASE)
_OF_IT = re.compile(
    r"(?:đạt|bằng|vượt|tăng|giảm|cao hơn|thấp hơn|chiếm|gấp|tương đương)\s+(?:[^\W\d]+\s+){0,3}\d",
    re.IGNORECASE,
)
"""A clause that only says more of the figure before it: ``, vượt 9,2% chỉ tiêu``."""

_PAIRED_NOUN = re.compile(r",\s(?:việc|án)(?!\w)")
_TELLING_KIND = frozenset({"tuổi", "sao"})
"""Nouns whose figures only say of what kind others are: ``học sinh 6 – 14 tuổi``."""

_MEASURES = frozenset({Kind.AREA, Kind.WEIGHT, Kind.LENGTH, Kind.VOLUME})


@dataclass(frozen=True, eq=False)
class Told:
    """A passage and its figures; spans are in its text."""

    passage: Passage
    figures: tuple[Figure, ...]

    @property
    def text(self) -> str:
        """The text of the passage."""
        return self.passage.text

    @cached_property
    def points(self) -> tuple["Point", ...]:
        """What the passage says, in order."""
        return tuple(_points(self))

    def within(self, start: int, end: int) -> list[int]:
        """Return the indices of the figures between two places."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return list(range(first, last))

    @cached_property
    def _starts(self) -> list[int]:
        return [one.span[0] for one in self.figures]

    @cached_property
    def said_of(self) -> dict[int, list[tuple[int, Relation]]]:
        """Which figures say something of another one, by that one's index, and what."""
        found: dict[int, list[tuple[int, Relation]]] = {}
        for n, figure in enumerate(self.figures):
            for relation in figure.relations:
                if relation.of is not None:
                    found.setdefault(relation.of, []).append((n, relation))
        return found

    def is_ratio(self, k: int) -> bool:
        """Return whether figure ``k`` is the first number of ``45/51 xã``."""
        if k + 1 >= len(self.figures):
            return False
        tie = self.figures[k].relation(Tie.PART)
        between = self.text[self.figures[k].span[1] : self.figures[k + 1].span[0]]
        return tie is not None and tie.of == k + 1 and between.strip() == "/"

    def counts(self, k: int) -> bool:
        """Return whether figure ``k`` says how much there is.

        ``trên 1 ha`` only says each time, and ``trong 5 năm`` when.
        """
        figure = self.figures[k]
        if figure.spelled or not figure.amount or self.is_ratio(k):
            return False
        if figure.kind is Kind.COUNT and figure.noun in _TELLING_KIND:
            return False
        if figure.kind is Kind.DURATION and not figure.relation(Tie.BEFORE, Tie.LEVEL):
            beside = self.text[max(0, figure.span[0] - 6) : figure.span[1] + 12]
            return bool(_LASTING.search(beside))
        return figure.kind not in _MEASURES or figure.value != 1


@dataclass(frozen=True, eq=False)
class Point:
    """One thing that a passage says: [start, end) in its text.

    ``opens``: it only leads into what follows (``gồm:``), and those points have it as their
    ``lead``. ``sentence`` is the number of its sentence, ``line`` of its line.
    """

    told: Told
    start: int
    end: int
    sentence: int = 0
    line: int = 0
    opens: bool = False
    lead: "Point | None" = None

    @property
    def text(self) -> str:
        """Its words, without marks at both ends."""
        return self.told.text[self.start : self.end]

    @cached_property
    def indices(self) -> tuple[int, ...]:
        """Which of the passage's figures stand in it."""
        return tuple(self.told.within(self.start, self.end))

    @cached_property
    def amounts(self) -> tuple[int, ...]:
        """Its figures that count or measure and are written in digits, up to what slides show.

        Of a ratio that is its second number, of a range its upper end.
        """
        return tuple(filter(self.told.counts, self.indices))[:_MOST_AMOUNTS]

    def known(self, k: int) -> tuple[int, ...]:
        """Return the figures that slides show, and figure ``k``, in order."""
        return self.amounts if k in self.amounts else tuple(sorted((*self.amounts, k)))


def tell(passage: Passage) -> Told:
    """Return ``passage`` with its figures."""
    figures = find_figures(passage.text)
    return Told(passage, tuple(_paired(passage.text, one) for one in figures))


def _paired(text: str, figure: Figure) -> Figure:
    """Return a count of ``vụ`` as one of ``vụ, việc`` where the text says so."""
    start, end = figure.span
    found = _PAIRED_NOUN.match(text, end) if figure.noun == "vụ" and figure.base == "vụ" else None
    if found is None:
        return figure
    noun = text[end - len(figure.noun) : found.end()]
    return replace(figure, span=(start, found.end()), noun=noun, base=noun)


def _points(told: Told) -> Iterator[Point]:
    text = told.text
    sentences = sentence_spans(text)
    clauses = list(clause_spans(text))
    lead: Point | None = None
    at = 0
    for number, (start, end) in enumerate(sentences):
        line = text.count("\n", 0, start)
        lead = lead if lead is not None and _is_item(text, start) else None
        listed = at + 1 < len(clauses) and clauses[at + 1][0] < end
        while at < len(clauses) and clauses[at][0] < end:
            clause = Point(told, *clauses[at], sentence=number, line=line, lead=lead)
            at += 1
            for point in _led(clause):
                lead = point if point.opens else lead
                yield from _parted(point, listed)


def _is_item(text: str, start: int) -> bool:
    """Return whether the sentence at ``start`` goes on a list: it is marked, on a new line."""
    return start > 0 and text[start - 1] == "\n" and mark_of(text[start:]) is not None


def _led(clause: Point) -> Iterator[Point]:
    """Yield what leads into a list before a colon, and what follows the colon."""
    text = clause.text
    offset = _marked(text)
    colon = next((at for at in signs(text, ":") if at > offset), None)
    rest = text[colon + 1 :] if colon is not None else ""
    if colon is None or 0 < len(rest.split()) < _FEWEST_AFTER_COLON:
        yield from _kept(clause, offset, len(text))
        return
    opening = list(_kept(clause, offset, colon))
    if not opening:
        yield from _kept(clause, colon + 1, len(text))
        return
    lead = replace(opening[0], opens=True)
    yield lead
    if rest.strip(_EDGES):
        yield from _kept(replace(clause, lead=lead), colon + 1, len(text))


def _marked(text: str) -> int:
    mark = mark_of(text)
    return len(mark.text) if mark else 0


def _kept(point: Point, start: int, end: int) -> Iterator[Point]:
    """Yield [start, end) of the point's text without blanks and signs at its ends, if any."""
    part = point.text[start:end]
    bare = part.rstrip(_EDGES)
    first = start + len(part) - len(part.lstrip(_EDGES))
    if bare.strip(_EDGES):
        place = point.start + first, point.start + start + len(bare)
        yield Point(point.told, *place, point.sentence, point.line, point.opens, point.lead)


def _parted(point: Point, listed: bool) -> Iterator[Point]:
    """Yield the clauses of a long point, each of which says something by itself.

    One of a list that semicolons part is left as it is, unless it is very long.
    """
    if point.opens or point.end - point.start < (_VERY_LONG if listed else _LONG):
        yield point
        return
    text = point.text
    begin, cuts = main_start(text), [0]
    for comma in signs(text):
        left = text[max(begin, cuts[-1]) : comma]
        right = text[comma + 1 : comma + _FAR].lstrip()
        if comma < begin or len(left) < _SHORT or len(right) < _SHORT:
            continue
        if ends_bare(left) or (listed and point.lead) or _OF_IT.match(right):
            continue
        if says_something(left[:_FAR].lstrip(" ,")) and begins_clause(right):
            cuts.append(comma + 1)
    for start, end in pairwise([*cuts, len(text)]):
        yield from _kept(point, start, end)
