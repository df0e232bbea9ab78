"""The marks with which list items and headings begin: ``7.``, ``a)``, ``II.``, ``Thứ nhất,``."""

import re
from dataclasses import dataclass

_WORD_NUMBERS = {
    "nhất": 1, "một": 1, "hai": 2, "nhì": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5,
    "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip
_WORD_NUMBER = "|".join(_WORD_NUMBERS)
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}

# style: (what matches it; the group "n" is the number). The first that matches counts.
_STYLES: dict[str, str] = {
    "part": (
        r"(?:phần|chương|mục)\s+(?:thứ\s+)?"
        rf"(?P<n>\d{{1,2}}|[IVX]{{1,6}}|{_WORD_NUMBER})\b[.:)]?\s*"
    ),
    "ordinal": rf"thứ\s+(?P<n>{_WORD_NUMBER}|\d{{1,2}})\s*(?:[,:.]|là[,:]?)\s+",
    "counted": rf"(?P<n>{_WORD_NUMBER})\s+là\s*[,:]?\s+",
    "named": (
        r"(?:thành\s+tích|kết\s+quả|dấu\s+ấn|sự\s+kiện|điểm\s+nhấn)(?:\s+nổi\s+bật)?\s+"
        rf"(?:thứ\s+)?(?P<n>\d{{1,2}}|{_WORD_NUMBER})\s*[.:,–-]\s*"
    ),
    "multiple": r"(?P<n>\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]\s+|\.?\s+)(?=\D)",
    "dotted": r"(?P<n>\d{1,3})\.(?:\s+|(?=[^\W\d_]))",
    "closed": r"(?P<n>\d{1,3})\)\s*",
    "bracketed": r"\((?P<n>\d{1,3})\)\s*",
    "slashed": r"(?P<n>\d{1,2})\s*[/-]\s+",
    "roman": r"(?P<n>[IVX]{1,6})\s*[.)/–-]\s*(?=\S)",
    "lettered": r"(?P<n>[a-zđ])[.)]\s+",
    "capital": r"(?P<n>[A-HK])[.)/-]\s+",
    "bullet": r"[-–—•·∙▪■□▫●○◦►▶➢➤◆◇❖✓✔★☆*+]\s*(?=[^\s\d*+–—-]|(?<=\s)\d)",
}
_SMALL_MATTERS = frozenset({"part", "ordinal", "counted", "named"})
_PATTERNS = {
    style: re.compile(pattern, re.IGNORECASE if style in _SMALL_MATTERS else 0)
    for style, pattern in _STYLES.items()
}
NUMBERED = frozenset({"ordinal", "counted", "named", "dotted", "closed", "bracketed", "slashed"})
"""Styles that count the items of one list."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark: its style, the text of it with the blank after it, and the number it shows."""

    style: str
    text: str
    number: int | None = None


def mark_of(text: str) -> Mark | None:
    """Return the mark at the very start of ``text``, if there is one."""
    for style, pattern in _PATTERNS.items():
        found = pattern.match(text)
        if found and found.end() < len(text):
            number = None if style == "bullet" else _number(found["n"])
            return Mark(style, found.group(), number)
    return None


def _number(shown: str) -> int | None:
    if shown.isdecimal():
        return int(shown)
    word = _WORD_NUMBERS.get(shown.lower())
    if word is not None or len(shown) == 0:
        return word
    return _roman(shown) if set(shown) <= set(_ROMAN_DIGITS) else None


def _roman(shown: str) -> int:
    values = [_ROMAN_DIGITS[c] for c in shown]
    return sum(-value if value < max(values[i:]) else value for i, value in enumerate(values))
