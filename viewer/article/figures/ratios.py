"""Two numbers and a stroke: ``2/3``, ``75/80 xã``, ``45.799/36.875 tỷ đồng``, ``1:10``."""

from dataclasses import replace
from decimal import Decimal

from viewer.article.figures.amounts import amount
from viewer.article.figures.bounds import bound_before
from viewer.article.figures.figure import Kind, Tie
from viewer.article.figures.found import Found, found
from viewer.article.figures.measure import Measure, read_measure
from viewer.article.figures.numeral import read_numeral
from viewer.article.figures.tokens import Tokens

_LARGEST_FRACTION = 20
_RATIO_SIGNS = frozenset("/:")


def read_ratio(tokens: Tokens, i: int) -> tuple[Found, ...]:
    """Return the fraction, or the two counts, that begin with the number at token ``i``."""
    stroke = i + 1 + (tokens.low(i + 1) == "%")
    if tokens.low(stroke) not in _RATIO_SIGNS or not tokens.is_number(stroke + 1):
        return ()
    one, other = read_numeral(tokens.raw(i)), read_numeral(tokens.raw(stroke + 1))
    if one.odd or other.odd:
        return ()
    if tokens.low(stroke) == ":" and not (tokens.glued(stroke) and tokens.glued(stroke + 1)):
        return ()
    measure = read_measure(tokens, stroke + 2)
    if other.value and stroke == i + 1 and _is_fraction(tokens, i, measure):
        return (_fraction(tokens, i, one.value / other.value),)
    return () if tokens.low(stroke) == ":" else _counts(tokens, i, stroke, measure)


def _is_fraction(tokens: Tokens, i: int, measure: Measure) -> bool:
    """Return whether ``a/b`` is one number: ``2/3 số xã``, ``1/500``, but not ``75/80 xã``."""
    if tokens.low(i + 1) == ":":
        return True
    small = 0 <= tokens.whole(i) <= tokens.whole(i + 2) <= _LARGEST_FRACTION
    return not measure.sure and (small or tokens.whole(i) == 1)


def _fraction(tokens: Tokens, i: int, value: Decimal) -> Found:
    one = found(tokens, (i, i + 3), (i, i + 3), value, Kind.RATIO)
    bound = bound_before(tokens, i, value, "")
    if bound is None:
        return one
    figure = replace(one.figure, bound=bound.word, side=bound.side)
    return replace(one, figure=figure, lead=bound.lead)


def _counts(tokens: Tokens, i: int, stroke: int, measure: Measure) -> tuple[Found, ...]:
    """Return a count and what it is a part of, or its target where it is the larger one."""
    second = amount(tokens, stroke + 1, read_numeral(tokens.raw(stroke + 1)), measure)
    end = i + 1 if stroke == i + 1 else stroke
    own = replace(measure, end=end, reach=end)
    first = amount(tokens, i, read_numeral(tokens.raw(i)), own)
    if stroke == i + 1 and first.figure.value <= second.figure.value:
        return replace(first, tie=Tie.PART), second
    return first, replace(second, tie=Tie.TARGET, step=-1)
