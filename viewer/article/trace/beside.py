"""Figures that stand beside the words of one another: each stated, but of something else."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations
from typing import NamedTuple

from viewer.article.figures import Figure, Kind, find_figures, same_figure
from viewer.article.trace.likeness import likeness
from viewer.article.trace.shown import Shown
from viewer.deck.node import Keys

Words = frozenset[str]
Contexts = Sequence[tuple[Figure, Words]]
"""Figures of a text, each with the words around it."""

_WORD = re.compile(r"[^\W\d_]+|\b(?:19|20)\d\d\b")
_YEAR = re.compile(r"\s*\(?(?:vào |trong |của )?(?:năm )?(?:19|20)\d\d\b")
_SMALL = frozenset(
    "và của các cho được là có trong với đã đến từ ở tại về những một số so nhiệm kỳ".split()
)
_BORDER = re.compile(r"[;()\n]|[.:]\s")

_CLEARLY = 0.12
"""How much better two figures must fit the other way round, of the two that they can."""

_SURELY = 0.75
"""The same, where figures of different units would have to be taken for one another."""

_VERBATIM = 16
"""Letters before and after a figure that are as good as its words."""

_HARDLY, _MOSTLY = 0.15, 0.6
"""How little a figure fits its words, and how well another fits them, where one is a slip."""


class Beside:
    """The ``text`` of some passages, and what stands beside its figures."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self.text = "\n".join(texts)

    @cached_property
    def all(self) -> Contexts:
        """The figures, each with the words around it."""
        return [place for text in self._texts for place in contexts(text)]

    @cached_property
    def often(self) -> Mapping[str, int]:
        """How many figures have a word beside them."""
        return Counter(word for _, words in self.all for word in words)

    @cached_property
    def alike(self) -> Mapping[object, Contexts]:
        """The figures that may say the same."""
        found: dict[object, list[tuple[Figure, Words]]] = {}
        for place in self.all:
            found.setdefault(likeness(place[0]), []).append(place)
        return found


class Claim(NamedTuple):
    """A figure that is shown, and the words that say what it is of.

    Claims of one ``kin`` may be taken for one another: bars of a chart, figures of a text.
    """

    shown: Shown
    figure: Figure
    words: Words
    kin: Keys


class Astray(NamedTuple):
    """A claim, and the figure that the article states with its words."""

    claim: Claim
    meant: Figure


def words_of(text: str) -> Words:
    """Return the words of ``text`` that say something, in lower case."""
    return frozenset(_WORD.findall(text.lower())) - _SMALL


def contexts(text: str) -> Contexts:
    """Return the figures of ``text``, each with the words between those beside it.

    The words around what it changes, or is the target of, are its words too. Those of a date
    are all of its clause.
    """
    figures = find_figures(text)
    around = [_around(text, figures, k) for k in range(len(figures))]
    found = []
    for figure, words in zip(figures, around, strict=True):
        tied = (around[tie.of] for tie in figure.relations if tie.of is not None)
        found.append((figure, words.union(*tied)))
    return found


def _around(text: str, figures: Sequence[Figure], k: int) -> Words:
    start, end = 0, len(text)
    if figures[k].amount:
        start, end = _start(text, figures, k), _end(text, figures, k)
    left, right = text[start : figures[k].span[0]], text[figures[k].span[1] : end]
    year = _YEAR.match(right)
    right = right if year else _BORDER.split(right)[0]
    return words_of(f"{_BORDER.split(left)[-1]} {figures[k].text} {right}")


def _start(text: str, figures: Sequence[Figure], k: int) -> int:
    """Return where the words before figure ``k`` begin: a year before it is one of them."""
    before = k - 1
    while before >= 0 and figures[before].kind is Kind.YEAR:
        after = figures[before - 1].span[1] if before else 0
        if before and _YEAR.match(text[after : figures[before].span[1]]):
            break
        before -= 1
    return figures[before].span[1] if before >= 0 else 0


def _end(text: str, figures: Sequence[Figure], k: int) -> int:
    if k + 1 == len(figures):
        return len(text)
    dated = _YEAR.match(text, figures[k].span[1])
    return dated.end() if dated else figures[k + 1].span[0]


def claims(texts: Iterable[Shown], told: str) -> Iterator[Claim]:
    """Yield what ``texts`` of one slide say; what is computed is checked as such.

    Nor is anything claimed by figures that stand as they do in ``told``, the passages cited.
    """
    for shown in texts:
        if shown.formula:
            continue
        text = shown.text.replace("**", "")
        figures = [one for one in find_figures(text) if _is_claimed(one, shown)]
        if shown.label and len(figures) == 1:
            words = words_of(f"{shown.label} {figures[0].text}")
            yield Claim(shown, figures[0], words, shown.kin)
        elif len(figures) > 1 and not all(_with_words(text, one) in told for one in figures):
            for figure, words in contexts(text):
                if figure.amount and not figure.spelled:
                    yield Claim(shown, figure, words, shown.keys)


def _with_words(text: str, figure: Figure) -> str:
    start, end = figure.span
    return text[max(0, start - _VERBATIM) : end + _VERBATIM]


def _is_claimed(figure: Figure, shown: Shown) -> bool:
    return not figure.spelled and (figure.amount or bool(shown.label))


def astray(made: Sequence[Claim], stated: Beside) -> Iterator[Astray]:
    """Yield those of the claims ``made`` whose words the article has beside another figure.

    Two of a kin may have changed places, or one is a slip of the hand away from what is meant.
    """
    kin: dict[Keys, list[_Placed]] = {}
    for claim in made:
        if (placed := _Placed(claim, stated)).places:
            kin.setdefault(claim.kin, []).append(placed)
    for alike in kin.values():
        for one, other in combinations(alike, 2):
            if _better_swapped(one, other):
                yield Astray(one.claim, other.places[0][0])
                yield Astray(other.claim, one.places[0][0])
        for one in alike:
            if one.claim.shown.label and one.fits < _HARDLY and (meant := one.meant(stated.all)):
                yield Astray(one.claim, meant)


class _Placed:
    """A claim, the ``places`` where its figure is stated, and how well it ``fits`` there."""

    def __init__(self, claim: Claim, stated: Beside) -> None:
        self.claim, self.figure = claim, claim.figure
        alike, often = stated.alike.get(likeness(self.figure), ()), stated.often
        self.places = [place for place in alike if same_figure(self.figure, place[0])]
        self._weights = {word: 1 / often[word] for word in claim.words if word in often}
        self._whole = sum(self._weights.values()) or 1.0
        self.fits = self.fits_at(self.places) if self.places else 0.0

    def fits_at(self, places: Contexts) -> float:
        """Return which part of what the claim says is said at one of ``places``, 0 to 1.

        The fewer figures have a word beside them, the more it says.
        """
        return max(
            sum(weight for word, weight in self._weights.items() if word in words) / self._whole
            for _, words in places
        )

    def meant(self, stated: Contexts) -> Figure | None:
        """Return the figure of which the claim's may be a slip, if its words are beside it."""
        for place in stated:
            if is_slip(self.figure, place[0]) and self.fits_at([place]) >= _MOSTLY:
                return place[0]
        return None


def _better_swapped(one: _Placed, other: _Placed) -> bool:
    """Return whether each of two claims had better have the other's figure."""
    straight = one.fits + other.fits
    if straight > 2 - _CLEARLY or likeness(one.figure) == likeness(other.figure):
        return False
    across = one.fits_at(other.places) + other.fits_at(one.places)
    return across - straight > (_CLEARLY if _alike(one, other) else _SURELY)


def _alike(one: _Placed, other: _Placed) -> bool:
    """Return whether two figures are of one unit, as shown or, if shown bare, as stated."""
    here, there = one.figure, other.figure
    if not here.base and not there.base:
        return True
    if not (here.base and there.base):
        here, there = one.places[0][0], other.places[0][0]
    return (here.kind, here.base) == (there.kind, there.base)


def is_slip(one: Figure, other: Figure) -> bool:
    """Return whether two amounts of like units are one digit apart."""
    if not (one.amount and other.amount) or one.full == other.full:
        return False
    if one.base and other.base and (one.kind, one.base) != (other.kind, other.base):
        return False
    return _are_near(_digits(one), _digits(other))


def _digits(figure: Figure) -> str:
    return "".join(filter(str.isdigit, figure.digits))


def _are_near(one: str, other: str) -> bool:
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    shorter, longer = sorted((one, other), key=len)
    if len(longer) - len(shorter) != 1:
        return False
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
