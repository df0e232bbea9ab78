"""The spans of years that a text names: ``2015 – 2020``."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from viewer.article.figures import Figure, Kind

_DASH = re.compile(r"\s*[-–—]\s*|\s+đến\s+(?:năm\s+)?")


def wrong_terms(
    text: str, figures: Sequence[Figure], terms: frozenset[tuple[Decimal, Decimal]]
) -> Iterator[tuple[Figure, Figure, str]]:
    """Yield the ends of every span of years in ``text`` that is not one of ``terms``.

    The third is the term that was meant. A span that shares neither end with a term, and
    goes forward, says something of its own: its years are looked up one by one.
    """
    for one, other in pairwise(figures):
        if one.kind is not Kind.YEAR or other.kind is not Kind.YEAR:
            continue
        if not _DASH.fullmatch(text[one.span[1] : other.span[0]]):
            continue
        span = one.value, other.value
        near = [term for term in sorted(terms) if term[0] == span[0] or term[1] == span[1]]
        near += [term for term in terms if term == span[::-1]]
        if span not in terms and near:
            yield one, other, f"{near[0][0]} – {near[0][1]}"
