"""Quarters of a year: ``quý I/2021``, ``quý 2``."""

from viewer.article.figures.dates import is_year
from viewer.article.figures.figure import Kind
from viewer.article.figures.found import Found, found
from viewer.article.figures.tokens import Tokens

_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}
_STROKES = frozenset("/-")


def read_quarter(tokens: Tokens, i: int) -> tuple[Found, ...]:
    """Return the quarter whose number is token ``i``, with the year that follows, or nothing."""
    number = tokens.whole(i)
    if tokens.low(i - 1) != "quý" or not 1 <= number <= 4:
        return ()
    end = i + 3 if _has_year(tokens, i) else i + 1
    return (_quarter(tokens, i, end, number),)


def read_roman_quarter(tokens: Tokens, i: int) -> tuple[Found, ...]:
    """Return the quarter ``I/2021`` at token ``i``; without its year it is no figure."""
    if tokens.raw(i) not in _ROMAN or tokens.low(i - 1) != "quý" or not _has_year(tokens, i):
        return ()
    return (_quarter(tokens, i, i + 3, _ROMAN[tokens.raw(i)]),)


def _has_year(tokens: Tokens, i: int) -> bool:
    return tokens.low(i + 1) in _STROKES and is_year(tokens, i + 2)


def _quarter(tokens: Tokens, i: int, end: int, number: int) -> Found:
    year = tokens.whole(i + 2) if end > i + 1 else 0
    when = f"{year}-Q{number}" if year else f"Q{number}"
    return found(tokens, (i, end), (i, end), year * 10 + number, Kind.DATE, when=when)
