"""All figures of a text, in its order: each number is read once, by the first that knows it."""

from dataclasses import replace
from functools import lru_cache

from viewer.article.figures.amounts import read_amount, read_bare
from viewer.article.figures.codes import read_code
from viewer.article.figures.dates import read_date
from viewer.article.figures.figure import Figure, Relation
from viewer.article.figures.found import Found
from viewer.article.figures.names import read_name
from viewer.article.figures.ordinals import read_list_number, read_ordinal
from viewer.article.figures.quarters import read_quarter, read_roman_quarter
from viewer.article.figures.ranges import with_ranges
from viewer.article.figures.ratios import read_ratio
from viewer.article.figures.relations import relations
from viewer.article.figures.spelled import FIRST_WORDS, read_spelled
from viewer.article.figures.times import read_time, read_year
from viewer.article.figures.tokens import Tokens

_READERS = (
    read_list_number,
    read_code,
    read_quarter,
    read_name,
    read_date,
    read_time,
    read_year,
    read_ordinal,
    read_ratio,
    read_amount,
)
"""Who may read a number, in order; the last one reads all."""

_WORDS = FIRST_WORDS | {"i", "ii", "iii", "iv"}
"""Words with which a figure may begin: number words, and quarters of a year."""


@lru_cache(maxsize=4_000)
def find_figures(text: str) -> tuple[Figure, ...]:
    """Return every figure of ``text`` (NFC), in order and without overlaps.

    Every digit of the text lies in a figure, but for those of units (``m2``). Relations name
    other figures by their index in the result; they do not leave the sentence.
    """
    tokens = Tokens(text)
    founds = with_ranges(tokens, _all(tokens))
    return tuple(map(_related, founds, relations(tokens, founds))) if founds else ()


def _related(one: Found, known: tuple[Relation, ...]) -> Figure:
    return replace(one.figure, relations=known) if known else one.figure


def _all(tokens: Tokens) -> list[Found]:
    founds: list[Found] = []
    after = 0
    for i in _starts(tokens):
        here = _at(tokens, i) if i >= after else ()
        if founds and here and here[0].first < founds[-1].last:
            here = read_bare(tokens, i)
        founds += here
        after = here[-1].last if here else after
    return founds


def _starts(tokens: Tokens) -> list[int]:
    """Return the tokens with which a figure may begin."""
    if _WORDS.isdisjoint(tokens.lows):
        return tokens.numbers
    words = [i for i, low in enumerate(tokens.lows) if low in _WORDS]
    return sorted((*tokens.numbers, *words))


def _at(tokens: Tokens, i: int) -> tuple[Found, ...]:
    if not tokens.is_number(i):
        return read_roman_quarter(tokens, i) or read_spelled(tokens, i)
    return next(filter(None, (read(tokens, i) for read in _READERS)))
