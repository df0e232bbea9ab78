"""Phrases of the lexicon, found in tokens the longest first."""

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from viewer.article.figures.tokens import Tokens

Meaning = TypeVar("Meaning")


def words_of(phrase: str) -> tuple[str, ...]:
    """Return the words and marks of a phrase, as tokens compare."""
    return tuple(Tokens(phrase).lows)


def listed(table: str) -> list[str]:
    """Return the phrases of a table in which semicolons part them."""
    return [" ".join(phrase.split()) for phrase in table.split(";") if phrase.strip()]


class Phrases(Generic[Meaning]):
    """Phrases with what they mean, looked up at a place in some tokens."""

    def __init__(self, meanings: Mapping[str, Meaning]) -> None:
        self._meanings = {words_of(phrase): meaning for phrase, meaning in meanings.items()}
        self._firsts = _longest(self._meanings, 0)
        self._lasts = _longest(self._meanings, -1)

    def at(self, tokens: Tokens, i: int) -> tuple[int, Meaning] | None:
        """Return the length and meaning of the longest phrase that starts at token ``i``."""
        first = self._firsts.get(tokens.low(i), 0)
        if not first:
            return None
        for length in range(min(first, len(tokens) - i), 0, -1):
            words = tuple(tokens.lows[i : i + length])
            if words in self._meanings:
                return length, self._meanings[words]
        return None

    def before(self, tokens: Tokens, i: int) -> tuple[int, Meaning] | None:
        """Return the length and meaning of the longest phrase that ends before token ``i``."""
        last = self._lasts.get(tokens.low(i - 1), 0)
        if not last:
            return None
        for length in range(min(i, last), 0, -1):
            words = tuple(tokens.lows[i - length : i])
            if words in self._meanings:
                return length, self._meanings[words]
        return None


def _longest(phrases: Iterable[tuple[str, ...]], which: int) -> dict[str, int]:
    """Return how long a phrase may be that has a word first (0) or last (-1)."""
    lengths: dict[str, int] = {}
    for words in phrases:
        lengths[words[which]] = max(lengths.get(words[which], 0), len(words))
    return lengths
