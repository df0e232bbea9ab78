"""Ranges: ``10 – 15%``, ``từ 5 đến 7 vụ``, ``2015 – 2020``; the low end takes on the unit."""

from dataclasses import replace
from itertools import pairwise

from viewer.article.figures.figure import Figure, Kind, Tie
from viewer.article.figures.found import Found
from viewer.article.figures.tokens import Tokens

_LINKS = frozenset("- – — đến tới".split())

_AGAIN: list[list[str]] = [[], ["ngày"], ["năm"], ["tháng"]]


def with_ranges(tokens: Tokens, founds: list[Found]) -> list[Found]:
    """Return the figures with each low end of a range tied to the figure after it."""
    ranged = [_low_end(tokens, low, high) for low, high in pairwise(founds)]
    return [*ranged, *founds[-1:]]


def _low_end(tokens: Tokens, low: Found, high: Found) -> Found:
    between = tokens.lows[low.last : high.lead]
    linked = between[:1] != [] and between[0] in _LINKS and between[1:] in _AGAIN
    if not linked or low.tie or not _alike(low.figure, high.figure):
        return low
    figure = low.figure if low.figure.unit else _like(low.figure, high.figure)
    return replace(low, figure=figure, tie=Tie.RANGE)


def _alike(low: Figure, high: Figure) -> bool:
    if low.kind in (Kind.YEAR, Kind.DATE):
        return (low.kind is high.kind and low.value < high.value) or _is_day_of(low, high)
    if Kind.RATIO in (low.kind, high.kind):
        return False
    if not (low.amount and high.amount and low.value < high.value):
        return False
    return not low.unit or (low.unit, low.kind) == (high.unit, high.kind)


def _is_day_of(low: Figure, high: Figure) -> bool:
    return low.kind is Kind.DATE is high.kind and low.when.startswith("---")


def _like(low: Figure, high: Figure) -> Figure:
    """Return a bare low end in the unit of the high end."""
    return replace(
        low, kind=high.kind, unit=high.unit, base=high.base, scale=high.scale, noun=high.noun
    )
