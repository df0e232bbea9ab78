"""What a formula makes of stated figures: in their unit, and bounded as they are."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from viewer.article.figures import Figure, Kind, find_figures
from viewer.article.figures.figure import Side
from viewer.article.figures.levels import same_thing
from viewer.article.trace.shown import Shown

_TERM = re.compile(r"\d[\d.]*(?:,\d+)?")
_SUM = re.compile(r"[\d.,+−\s-]+")
_TURNED: dict[Side, Side] = {"less": "more", "more": "less"}
_RATES = frozenset({Kind.PERCENT, Kind.RATIO})


class Term(NamedTuple):
    """A number of a formula: bare, in the unit of what they make, and whether it is taken off."""

    bare: Figure
    whole: Figure
    minus: bool


def terms_of(shown: Shown) -> Iterator[Term]:
    """Yield the numbers of a formula as figures.

    ``5.376 - 1.864`` for ``3.512 tỷ đồng`` are ``5.376 tỷ đồng`` and ``1.864 tỷ đồng``.
    """
    unit = re.split(r"\d[\d.,]*", shown.text)[-1]
    for found in _TERM.finditer(shown.formula):
        number = found.group().rstrip(".")
        minus = shown.formula[: found.start()].rstrip()[-1:] in ("-", "−")
        bare = find_figures(number)[:1]
        whole = find_figures(number + unit)[:1] or bare
        yield from (Term(one, other, minus) for one, other in zip(bare, whole, strict=True))


def is_sum(formula: str) -> bool:
    """Return whether a formula only adds and takes off, so that it keeps the unit."""
    return _SUM.fullmatch(formula) is not None


def is_bounded_wrong(result: Figure, formula: str, terms: Sequence[tuple[Term, Figure]]) -> bool:
    """Return whether ``result`` is bounded otherwise than its terms, each with what is stated.

    98.412 less *more than* 13.348 is *less than* 85.064. Whoever rounds may say *about*.
    """
    sides = {_TURNED.get(one.side, one.side) if term.minus else one.side for term, one in terms}
    sides.discard("")
    if result.side in ("", "about") or not terms:
        return False
    if not is_sum(formula):
        return not sides
    return sides != {result.side}


def has_other_unit(result: Figure, formula: str, stated: Sequence[Figure]) -> bool:
    """Return whether ``result`` counts in a unit that a formula of ``stated`` cannot give."""
    if not result.base or not stated:
        return False
    if any(_is_of(result, one) for one in stated):
        return False
    return is_sum(formula) or result.kind not in _RATES


def _is_of(result: Figure, stated: Figure) -> bool:
    if not stated.base:
        return True
    if result.kind is Kind.COUNT is stated.kind:
        return same_thing(result.base, stated.base)
    return result.kind is stated.kind
