"""Where Vietnamese sentences end, and where the clauses of one sentence do.

All spans are [start, end) in the given text, without white space at their ends.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

Span = tuple[int, int]
"""[start, end) in a text."""

# The look-behind keeps a run of a million full stops from being tried from each of them.
_END = re.compile(r"(?<![.!?…])[.!?…]++[”’»\"')\]]*+(?=\s|$)")
_LINE = re.compile(r"[^\n]+")
_SEMICOLON = re.compile(";")
_SIGN = re.compile(r"[“”«»()\[\]\"]")
_LIST_MARK = re.compile(r"[-–—•*+ ]*(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zđ]|[IVXLC]{1,7})\.")
_INITIALS = re.compile(r"(?:\w\.)*[A-ZĐ]\.")
_CLOSES = {"”": "“", "»": "«", ")": "(", "]": "["}
_LONGEST_WORD = 40

_ABBREVIATIONS = frozenset(
    "tp. tx. tt. ts. ths. th.s. t.s. pgs. gs. bs. bsck. ds. ks. cn. ncs. nxb. đ/c. đc. st. "
    "sdt. đt. mr. mrs. ms. dr.".split()
)
_BEFORE_A_LETTER = frozenset(
    "loại hạng nhóm khu nhà lớp khối mục vitamin cúm gan thứ khóa khoá bậc mức quý vùng".split()
)


@lru_cache(maxsize=500)
def sentence_spans(text: str) -> tuple[Span, ...]:
    """Return the span of each sentence of ``text``; a line break always ends one.

    Abbreviations (``TP.``), initials, list marks, grouped digits and what is quoted or
    bracketed in the middle of a sentence do not end it; nor does a semicolon.
    """
    return tuple(span for line in _LINE.finditer(text) for span in _line_spans(text, *line.span()))


def clause_spans(text: str) -> tuple[Span, ...]:
    """Return the span of each part of ``text`` between semicolons, line breaks and sentences.

    Semicolons inside quotations and brackets do not part anything.
    """
    return tuple(part for span in sentence_spans(text) for part in _clauses(text, *span))


def _line_spans(text: str, start: int, end: int) -> Iterator[Span]:
    held = _Held(text, start, end)
    for found in _END.finditer(text, start, end):
        if _ends(text, start, found) and not held.holds(found.start(), found.end()):
            yield from _trimmed(text, start, found.end())
            start = found.end()
    yield from _trimmed(text, start, end)


def _clauses(text: str, start: int, end: int) -> Iterator[Span]:
    held = _Held(text, start, end, starts_too=True)
    for found in _SEMICOLON.finditer(text, start, end):
        if not held.holds(found.start(), found.end()):
            yield from _trimmed(text, start, found.start())
            start = found.end()
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    end -= len(part) - len(part.rstrip())
    if start < end:
        yield start, end


def _ends(text: str, start: int, found: re.Match[str]) -> bool:
    """Return whether the full stop ``found`` ends a sentence that began at ``start``."""
    follows = text[found.end() : found.end() + 3].lstrip(" \t")[:1]
    if follows and (follows.islower() or follows in ",;:%)”»"):
        return False
    if not found.group().startswith(".") or found.group().startswith(".."):
        return True
    before = text[max(start, found.start() - _LONGEST_WORD) : found.start() + 1]
    if found.start() - start < _LONGEST_WORD and _LIST_MARK.fullmatch(before.lstrip()):
        return False
    words = before.split()[-2:]
    word = words[-1].lstrip("“«\"'([")
    if word.lower() in _ABBREVIATIONS:
        return False
    return not _INITIALS.fullmatch(word) or _is_label(word, words[:-1])


def _is_label(word: str, before: list[str]) -> bool:
    """Return whether a single capital is a label (``loại A.``, ``lần thứ X.``), not an initial."""
    if before and before[0].lower() in _BEFORE_A_LETTER:
        return True
    return word in ("I.", "V.", "X.") and not (before and before[0][:1].isupper())


class _Held:
    """Quotations and brackets of a line, between which no sentence ends.

    Those that begin where a sentence begins hold nothing, unless ``starts_too``.
    """

    def __init__(self, text: str, start: int, end: int, starts_too: bool = False) -> None:
        spans = sorted(
            (opens, closes)
            for opens, closes in _pairs(text, start, end)
            if starts_too or not _begins(text, start, opens)
        )
        self._spans = iter(spans)
        self._open, self._close = next(self._spans, (end, end))

    def holds(self, start: int, end: int) -> bool:
        """Return whether [start, end) lies inside; to be asked from left to right."""
        while self._close < end:
            following = next(self._spans, None)
            if following is None:
                return False
            self._open, self._close = following
        return self._open < start


def _begins(text: str, start: int, at: int) -> bool:
    before = text[max(start, at - 5) : at].rstrip()
    return not before or before[-1] in ".!?…:-–—•"


def _pairs(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield where each quotation or bracket opens and closes; straight quotes alternate."""
    waiting: dict[str, int] = {}
    for found in _SIGN.finditer(text, start, end):
        sign, at = found.group(), found.start()
        opener = _CLOSES.get(sign, '"' if sign == '"' and '"' in waiting else "")
        if not opener:
            waiting[sign] = at
        elif opener in waiting:
            yield waiting.pop(opener), at
