"""Where figures stand to each other: in one sentence, one clause, one pair of brackets."""

from dataclasses import dataclass
from itertools import pairwise

from viewer.article.figures.figure import Figure
from viewer.article.figures.found import Found
from viewer.article.figures.tokens import Tokens

_ENDS = frozenset(".!?…\n")
_ABBREVIATIONS = frozenset("tp tx tt ths ts pgs gs bs ks q p đc tr st nxb".split())
_LONGEST_WINDOW = 16
_OUTSIDE = -1


@dataclass(frozen=True, slots=True)
class Place:
    """Where a figure stands.

    ``sentence`` and ``clause`` are the first tokens of its sentence and of what semicolons
    part of it, ``group`` is the bracket that opens around it, or -1. Its window is the tokens from
    ``window`` to its lead: what stands between it and ``previous``, the index of the figure
    of an amount before it in the same sentence.
    """

    sentence: int
    clause: int
    group: int
    window: int
    previous: int | None

    @property
    def bracketed(self) -> bool:
        """Whether the figure stands in brackets."""
        return self.group != _OUTSIDE


class Scene:
    """The figures of a text in their places."""

    def __init__(self, tokens: Tokens, founds: list[Found]) -> None:
        self.tokens = tokens
        self.founds = founds
        starts = _starts(tokens)
        breaks = {*starts, *(i + 1 for i, low in enumerate(tokens.lows) if low == ";")}
        self._sentences = _begun(starts, len(tokens))
        self._clauses = _begun(breaks, len(tokens))
        self._groups = _groups(tokens, starts)
        self.places: list[Place] = []
        for k in range(len(founds)):
            self.places.append(self._place(k))

    def _place(self, k: int) -> Place:
        lead = self.founds[k].lead
        sentence = self._sentences[lead]
        previous = self._previous(k, sentence)
        after = sentence if previous is None else self.founds[previous].reach
        window = min(max(after, sentence, lead - _LONGEST_WINDOW), lead)
        return Place(sentence, self._clauses[lead], self._groups[lead], window, previous)

    def _previous(self, k: int, sentence: int) -> int | None:
        if k == 0:
            return None
        before = k - 1 if self.founds[k - 1].figure.amount else self.places[k - 1].previous
        if before is None or self.founds[before].lead < sentence:
            return None
        return before

    def figure(self, k: int) -> Figure:
        """Return figure ``k``."""
        return self.founds[k].figure

    def lead(self, k: int) -> int:
        """Return the first token of figure ``k`` or of the word that bounds it."""
        return self.founds[k].lead

    def same_clause(self, k: int, other: int) -> bool:
        """Return whether two figures stand in one clause."""
        return self.places[k].clause == self.places[other].clause

    def window(self, k: int) -> list[str]:
        """Return the words and marks between the amount before figure ``k`` and its bound."""
        return self.tokens.lows[self.places[k].window : self.founds[k].lead]

    def next_amount(self, k: int) -> int | None:
        """Return the index of the next amount in the sentence of figure ``k``."""
        for n in range(k + 1, min(k + 4, len(self.founds))):
            if self.places[n].sentence != self.places[k].sentence:
                return None
            if self.founds[n].figure.amount:
                return n
        return None


def _starts(tokens: Tokens) -> set[int]:
    """Return the tokens with which sentences begin."""
    ends = (i for i, low in enumerate(tokens.lows) if low in _ENDS)
    return {0, *(i + 1 for i in ends if _ends_sentence(tokens, i))}


def _begun(starts: set[int], count: int) -> list[int]:
    """Return for each of ``count`` tokens the one of ``starts`` (0 is one) at or before it."""
    places = sorted(starts - {count})
    lengths = (after - place for place, after in pairwise([*places, count]))
    return [place for place, length in zip(places, lengths, strict=True) for _ in range(length)]


def _ends_sentence(tokens: Tokens, i: int) -> bool:
    """Return whether a sentence ends with token ``i``, one of the signs that may end it."""
    if tokens.is_line(i):
        return True
    if tokens.low(i) == "." and _is_inner(tokens, i):
        return False
    following = tokens.raw(i + 1)[:1]
    return not (following.islower() or following in ",;:)%")


def _is_inner(tokens: Tokens, i: int) -> bool:
    return tokens.low(i - 1) in _ABBREVIATIONS or (tokens.glued(i) and tokens.glued(i + 1))


def _groups(tokens: Tokens, starts: set[int]) -> list[int]:
    """Return for each token the index of the bracket that is open there, or -1."""
    if "(" not in tokens.lows:
        return [_OUTSIDE] * len(tokens)
    groups, open_at = [], [_OUTSIDE]
    for i, low in enumerate(tokens.lows):
        if i in starts:
            open_at = [_OUTSIDE]
        if low == ")" and len(open_at) > 1:
            open_at.pop()
        groups.append(open_at[-1])
        if low == "(":
            open_at.append(i)
    return groups
