"""Figures that count or measure: ``1.027 lượt tập thể``, ``93,9%``, ``1 tỷ 350 triệu đồng``."""

from dataclasses import replace
from decimal import Decimal

from viewer.article.figures.bounds import bound_after, bound_before, estimated
from viewer.article.figures.figure import Kind
from viewer.article.figures.found import Found, found
from viewer.article.figures.lexicon import Noun
from viewer.article.figures.measure import Measure, read_measure
from viewer.article.figures.numeral import Numeral, read_numeral
from viewer.article.figures.tokens import Tokens

_MINUS = frozenset("-−–")
_SIGNED = frozenset({Kind.PERCENT, Kind.TEMPERATURE})
_PARTIAL = frozenset("điểm lần giờ hạng".split())
_CURRENCIES = {"$": "USD", "€": "euro", "₫": "đồng"}
_FATES = (("chết",), ("bị", "thương"), ("mất", "tích"), ("tử", "vong"))
_WHOLE = frozenset({Noun.CASE, Noun.PERSON, Noun.PLACE, Noun.THING})


def read_amount(tokens: Tokens, i: int) -> tuple[Found, ...]:
    """Return the figure that the number at token ``i`` is; it is one in any case."""
    numeral = read_numeral(tokens.raw(i))
    if numeral.odd:
        code = found(tokens, (i, i + 1), (i, i + 1), numeral.value, Kind.CODE, doubtful=True)
        return (code,)
    measure = read_measure(tokens, i + 1)
    if measure.unit == "đồng" and "bạc" in tokens.lows[max(0, i - 3) : i]:
        measure = replace(measure, kind=Kind.COUNT, noun="đồng")
    currency = _CURRENCIES.get(tokens.raw(i - 1))
    if currency and not measure.base:
        measure = replace(measure, kind=Kind.MONEY, base=currency)
    return (amount(tokens, i, numeral, measure),)


def read_bare(tokens: Tokens, i: int) -> tuple[Found, ...]:
    """Return the number at token ``i`` alone, where what stands before it is another figure's."""
    numeral = read_numeral(tokens.raw(i))
    kind = Kind.CODE if numeral.odd else Kind.COUNT
    span = (i, i + 1)
    return (found(tokens, span, span, numeral.value, kind, doubtful=numeral.doubtful),)


def amount(tokens: Tokens, i: int, numeral: Numeral, measure: Measure) -> Found:
    """Return the number at token ``i`` with its sign, measure and bound."""
    before = tokens.raw(i - 1) in _CURRENCIES or _is_signed(tokens, i, measure.kind)
    first = i - 1 if before else i
    value, measure = _compound(tokens, _value(numeral, measure), measure)
    if tokens.raw(first) in _MINUS:
        value = -value
    one = found(
        tokens,
        (first, measure.end),
        (first, i + 1),
        value,
        measure.kind,
        unit=measure.unit,
        base=measure.base,
        scale=measure.scale,
        noun=_noun(tokens, first, measure.noun),
        doubtful=_is_doubtful(numeral, measure),
    )
    return bounded(tokens, one, measure)


def _noun(tokens: Tokens, first: int, noun: str) -> str:
    """Return what is counted: ``làm chết 22 người`` counts ``người chết``."""
    if noun != "người":
        return noun
    for words in _FATES:
        if tuple(tokens.lows[max(0, first - len(words)) : first]) == words:
            return f"người {' '.join(words)}"
    return noun


def bounded(tokens: Tokens, one: Found, measure: Measure) -> Found:
    """Return the figure with the word before or after it that makes it a bound."""
    one = one if one.reach == measure.reach else replace(one, reach=measure.reach)
    noun = one.figure.noun if one.figure.kind is Kind.COUNT else ""
    bound = bound_before(tokens, one.first, one.figure.value, noun)
    bound = bound or bound_after(tokens, one.reach, one.first) or estimated(tokens, one.first)
    if bound is None:
        return one
    figure = replace(one.figure, bound=bound.word, side=bound.side)
    return replace(one, figure=figure, lead=bound.lead)


def _is_signed(tokens: Tokens, i: int, kind: Kind) -> bool:
    """Return whether the token before the number is its sign, not a dash or a list mark."""
    sign = tokens.raw(i - 1)
    if not (sign == "+" or sign in _MINUS) or not tokens.glued(i) or sign == "":
        return False
    if tokens.glued(i - 1) and tokens.low(i - 2) not in ("(", "[", ":"):
        return False
    return sign in ("+", "−") or kind in _SIGNED or not tokens.is_line(i - 2)


def _value(numeral: Numeral, measure: Measure) -> Decimal:
    """Return the value; no one counts fractions of a person, so ``1,027 lượt`` is 1027."""
    counted = measure.counted
    if numeral.other is None or counted is None or measure.scale != 1:
        return numeral.value
    fractional = counted.noun not in _WHOLE and counted.noun is not Noun.TIMES
    if fractional or counted.words.lower() in _PARTIAL:
        return numeral.value
    return numeral.other


def _is_doubtful(numeral: Numeral, measure: Measure) -> bool:
    """Return whether the number may be misread; ``2,464 tấn`` is one way to weigh things."""
    if numeral.other is None:
        return numeral.doubtful
    return measure.scale == 1 and measure.kind in (Kind.COUNT, Kind.MONEY)


def _compound(tokens: Tokens, value: Decimal, measure: Measure) -> tuple[Decimal, Measure]:
    """Return the whole of ``1 tỷ 350 triệu đồng``, in its first multiplier."""
    total, last = value * measure.scale, measure
    while part := _smaller_part(tokens, last):
        total, last = total + part[0], part[1]
    if last is measure:
        return value, measure
    return total / measure.scale, replace(
        last, scale=measure.scale, scale_words=measure.scale_words
    )


def _smaller_part(tokens: Tokens, measure: Measure) -> tuple[Decimal, Measure] | None:
    """Return what follows a multiplier without a unit, if it is a smaller amount."""
    if measure.base or measure.scale == 1 or not tokens.is_number(measure.end):
        return None
    numeral = read_numeral(tokens.raw(measure.end))
    following = read_measure(tokens, measure.end + 1)
    if following.scale >= measure.scale or numeral.odd:
        return None
    if following.scale == 1 and following.kind is not Kind.MONEY:
        return None
    more = numeral.value * following.scale
    return (more, following) if more < measure.scale else None
