"""Digits become values: "." parts thousands and "," decimals, and much else is written."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from viewer.deck.number import NumberError, parse_number

_LONGEST = 30
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN = re.compile(r"[0-9]+")
_BLANK = re.compile(r"[ \u00a0\u202f\u2009]")
_MAYBE_THOUSANDS = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}")
_ENGLISH = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_DOTTED = re.compile(r"[0-9]+\.[0-9]+")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number of a text.

    ``plain`` digits have neither separators nor decimals. ``doubtful`` ones are not written
    by the rule; ``odd`` ones are no number at all, and then ``value`` is that of the digits.
    ``other`` is what was meant if "," parts thousands: 1027 of ``1,027``.
    """

    value: Decimal
    plain: bool = False
    doubtful: bool = False
    odd: bool = False
    other: Decimal | None = None


@lru_cache(maxsize=1_000)
def read_numeral(text: str) -> Numeral:
    """Return what the digits ``text`` stand for; they start and end with a digit.

    A raised digit at the end may be a note or a power, and is left out.
    """
    if text[-1] in _RAISED:
        return replace(read_numeral(text.rstrip(_RAISED)), doubtful=True)
    if len(text) > _LONGEST:
        return Numeral(Decimal("".join(filter(str.isdigit, text))), odd=True, doubtful=True)
    if _PLAIN.fullmatch(text):
        return Numeral(Decimal(text), plain=True)
    if _BLANK.search(text):
        return Numeral(_ruled(_BLANK.sub("", text)), doubtful=" " in text)
    return _parted(text)


def _parted(text: str) -> Numeral:
    if text[0] == "0" and "." in text:
        return _misspelled(text)
    try:
        value = parse_number(text)
    except NumberError:
        return _misspelled(text)
    if _MAYBE_THOUSANDS.fullmatch(text):
        return Numeral(value, doubtful=True, other=_ruled(text.replace(",", "")))
    return Numeral(value)


def _misspelled(text: str) -> Numeral:
    if _ENGLISH.fullmatch(text):
        return Numeral(Decimal(text.replace(",", "")), doubtful=True)
    if _DOTTED.fullmatch(text):
        return Numeral(Decimal(text), doubtful=True)
    return Numeral(Decimal(re.sub(r"[.,]", "", text)), odd=True, doubtful=True)


def _ruled(digits: str) -> Decimal:
    return Decimal(digits.replace(",", "."))
