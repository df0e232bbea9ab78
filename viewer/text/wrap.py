"""Balanced lines: no orphan word, no broken compound, no figure without its unit."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate

from msgspec import Struct

from viewer.text.bind import Bond, bonds_to_next
from viewer.text.face import Face
from viewer.text.measure import width as width_of

_POOR_END = frozenset(
    "và của các những là để với từ tại cho về trong theo hoặc một được bị số cả mỗi mọi do đã "
    "đang sẽ không nhiều sau trước cùng ở vào giữa bằng việc sự có rất đều cũng như khi loại mức "
    "đến dưới trên vì".split()
)
_LINKS = frozenset("với về cho từ theo là".split())
"""Weak words that stay weak as the end of a compound: so với, gắn với."""

_POOR, _TORN, _PARTED, _CLAUSE, _PAUSE = 0.1, 0.12, 0.05, -0.008, -0.05
"""What a line costs that ends on a weak word, inside a phrase, at a comma of a phrase or of a
sentence, at a pause."""

_ORPHAN = 0.1
_PAIR = 0.75
"""How much less the lengths of two lines weigh: they are soon read as one."""

_SLACK = 0.01
_MOST_BALANCED = 150


@lru_cache(maxsize=4_000)
def _wrap(text: str, face: Face, width: float, balanced: bool) -> tuple[str, ...]:
    words = text.split(" ")
    widths = [width_of(word, face) for word in words]
    spans = break_words(words, widths, width_of(" ", face), width, balanced)
    return tuple(" ".join(words[start:end]) for start, end in spans)


def wrap(text: str, face: Face, width: float, balanced: bool = True) -> list[str]:
    """Return ``text`` in the fewest lines that ``width`` (units) allows.

    ``balanced`` lines are of about one length; otherwise each is filled. A line is wider
    than ``width`` only where a single word is. Line breaks in ``text`` are kept.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _wrap(" ".join(paragraph.split(" ")).strip(" "), face, width, balanced)
    return lines


Span = tuple[int, int]
"""A line: its first word, and the word after its last."""


class _Words(Struct, frozen=True):
    """Words with where each ends on one long line, and the width of a line, in units."""

    words: list[str]
    ends: list[float]
    space: float
    width: float
    bonds: list[Bond]

    def extent(self, start: int, end: int) -> float:
        return self.ends[end] - self.ends[start] - self.space

    def fits(self, start: int, end: int) -> bool:
        return self.extent(start, end) <= self.width + _SLACK

    def may_end(self, end: int) -> bool:
        """Return whether a line may end before the word ``end``."""
        return self.bonds[end - 1] < Bond.NEAR or end == len(self.words)


def break_words(
    words: list[str], widths: list[float], space: float, width: float, balanced: bool = True
) -> list[Span]:
    """Return the [start, end) of each line of ``words``.

    ``widths`` are the words' advances and ``space`` that of a blank, all in units.
    """
    ends = [0.0, *accumulate(advance + space for advance in widths)]
    if ends[-1] - space <= width + _SLACK:
        return [(0, len(words))]
    text = _Words(words, ends, space, width, bonds_to_next(words))
    _loosen(text)
    fewest = _fill(text)
    if len(fewest) == 1 or not balanced or len(words) > _MOST_BALANCED:
        return fewest
    return _balance(text, len(fewest)) or fewest


def tears(words: list[str], spans: list[Span]) -> bool:
    """Return whether a line of ``spans`` ends where the words belong together."""
    if len(spans) == 1:
        return False
    bonds = bonds_to_next(words)
    return any(bonds[end - 1] >= Bond.NEAR for _, end in spans[:-1])


def _loosen(text: _Words) -> None:
    """Let lines end inside every group of words that is wider than a line."""
    start = 0
    for end in range(1, len(text.words) + 1):
        if text.may_end(end):
            _part(text, start, end)
            start = end


def _part(text: _Words, start: int, end: int) -> None:
    """Part the words [start, end) at their loosest bond until each part fits a line."""
    if end - start < 2 or text.fits(start, end):
        return
    middle = (start + end) / 2
    at = min(range(start + 1, end), key=lambda i: (text.bonds[i - 1], abs(i - middle)))
    text.bonds[at - 1] = min(text.bonds[at - 1], Bond.SOFT)
    _part(text, start, at)
    _part(text, at, end)


def _fill(text: _Words) -> list[Span]:
    """Return lines that each take as much as fits."""
    lines, start, fit = [], 0, 0
    for end in range(1, len(text.words) + 1):
        if not text.may_end(end):
            continue
        if fit > start and not text.fits(start, end):
            lines.append((start, fit))
            start = fit
        fit = end
    lines.append((start, len(text.words)))
    return lines


def _balance(text: _Words, count: int) -> list[Span]:
    """Return ``count`` lines with the least raggedness; none where no such lines exist."""
    size = len(text.words)
    ends = [end for end in range(1, size + 1) if text.may_end(end)]
    costs = {end: list(_costs(text, count, [0, *ends], end)) for end in ends}
    best: dict[Span, tuple[float, int]] = {(0, 0): (0.0, 0)}
    for line in range(1, count + 1):
        for end in ends if line < count else [size]:
            options = [
                (best[line - 1, start][0] + cost, start)
                for start, cost in costs[end]
                if (line - 1, start) in best
            ]
            if options:
                best[line, end] = min(options)
    return _trace(best, count, size) if (count, size) in best else []


def _costs(text: _Words, count: int, starts: list[int], end: int) -> Iterator[tuple[int, float]]:
    """Yield where a line up to ``end`` may begin, and what it costs.

    A line costs more the farther it is from the others' length, and for a poor end; a last
    line of one word costs more too.
    """
    before, after, fault = text.ends, text.ends[end], _fault(text, end)
    ideal, weight = text.extent(0, len(text.words)) / count, _PAIR if count == 2 else 1.0
    for start in reversed(starts[: bisect_left(starts, end)]):
        extent = after - before[start] - text.space
        if end - start > 1 and extent > text.width + _SLACK:
            return
        orphan = _ORPHAN if end - start == 1 and end == len(text.words) else 0.0
        yield start, weight * ((extent - ideal) / text.width) ** 2 + fault + orphan


def _trace(best: dict[Span, tuple[float, int]], count: int, size: int) -> list[Span]:
    lines, end = [], size
    for line in range(count, 0, -1):
        start = best[line, end][1]
        lines.append((start, end))
        end = start
    return lines[::-1]


def _fault(text: _Words, end: int) -> float:
    """Return what is wrong with a line that ends before the word ``end``: on a weak word, say."""
    last = text.words[end - 1]
    if end == len(text.words):
        return 0.0
    listed = last.endswith(",")
    if text.bonds[end - 1] == Bond.SOFT:
        return _PARTED if listed else _TORN
    if last[-1:] in ",;:.":
        return _CLAUSE if listed else _PAUSE
    weak = _weak(text, end - 1)
    return _POOR * (1.5 if weak and end > 1 and _weak(text, end - 2) else weak)


def _weak(text: _Words, at: int) -> bool:
    """Return whether the word ``at`` points to what follows, and does not end a compound."""
    word = text.words[at].lower()
    ends = at > 0 and text.bonds[at - 1] == Bond.FIRM and word not in _LINKS
    return word in _POOR_END and not ends
