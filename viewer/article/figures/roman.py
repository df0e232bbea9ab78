"""Roman numerals that number something: ``khóa XI, XII``, ``lần thứ XVI``, ``II.``."""

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.article.figures.tokens import Tokens

_BEFORE = frozenset(
    "khóa thứ kỷ quý kỳ hạng loại cấp nhóm chương phần mục tập hội đợt bậc vực điều khối".split()
)
_BETWEEN = frozenset(", và - – —".split())
_LETTERS = (("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1))
_VALUES = {"I": 1, "V": 5, "X": 10}
_LARGEST = 39


@dataclass(frozen=True, slots=True)
class Roman:
    """A Roman numeral: its place, its value, and whether ``thứ`` stands before it."""

    start: int
    end: int
    value: int
    ordinal: bool


def romans(text: str) -> Iterator[Roman]:
    """Yield the Roman numerals of ``text`` up to XXXIX, in order."""
    tokens = Tokens(text)
    known: set[int] = set()
    for i in range(len(tokens)):
        value = roman_value(tokens.raw(i))
        if not value or not (_numbers(tokens, i) or _goes_on(tokens, i, known)):
            continue
        known.add(i)
        yield Roman(*tokens.span(i, i + 1), value, tokens.low(i - 1) == "thứ")


def roman_value(word: str) -> int:
    """Return the value of a well-formed Roman numeral up to XXXIX, or 0."""
    if not word or len(word) > 8 or not _VALUES.keys() >= set(word):
        return 0
    values = [_VALUES[letter] for letter in word]
    pairs = zip(values, [*values[1:], 0], strict=True)
    total = sum(-value if value < following else value for value, following in pairs)
    return total if total <= _LARGEST and _written(total) == word else 0


def _written(value: int) -> str:
    letters = ""
    for letter, worth in _LETTERS:
        letters += letter * (value // worth)
        value %= worth
    return letters


def _numbers(tokens: Tokens, i: int) -> bool:
    """Return whether what stands around a numeral says that it is one."""
    if tokens.low(i - 1) in _BEFORE:
        return True
    return tokens.is_line(i - 1) and tokens.low(i + 1) in (".", ")") and tokens.glued(i + 1)


def _goes_on(tokens: Tokens, i: int, known: set[int]) -> bool:
    return tokens.low(i - 1) in _BETWEEN and i - 2 in known
