"""The nearest of the known words, for people who have mistyped one."""

from collections.abc import Iterable
from itertools import islice

_LONGEST = 60
_MOST = 1_000
"""The words may come from the file, and comparing takes microseconds each."""


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the one of ``known`` that looks most like ``word``, or nothing if none does."""
    from difflib import get_close_matches  # needed only once something is wrong

    found = get_close_matches(word[:_LONGEST].lower(), list(islice(known, _MOST)), n=1)
    return found[0] if found else ""
