"""The text of a deck file, and the places in it."""

import re
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from viewer.errors import Problem

Mark = tuple[int, int]
"""Line and column from 0, as the YAML parser counts them."""

_BREAK = "\r\n|[\n\r\x85\u2028\u2029]"
"""The line breaks of YAML; ``str.splitlines`` knows others."""

_UNSEEN = r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
"""What would move the cursor of a terminal, or cannot be printed."""

_LONGEST_EXCERPT = 200
_LONGEST_WORD = 60
_FARTHEST = 40
"""Lines that one text may go on for, as far as places are looked for in it."""


class Place(Struct, frozen=True):
    """Where something stands: line and column from 1, and that line as it is written."""

    line: int
    column: int
    excerpt: str | None


class SourceText(Struct, frozen=True, dict=True):
    """A file's text, decoded. ``file`` need not exist: a draft has only a name."""

    file: Path
    text: str

    @cached_property
    def _lines(self) -> list[str]:
        return re.split(_BREAK, self.text)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer(_BREAK, self.text))]

    def line(self, number: int) -> str:
        """Return the line ``number`` (from 0); beyond the end nothing."""
        return self._lines[number] if number < len(self._lines) else ""

    def mark_at(self, offset: int) -> Mark:
        """Return the mark of the character at ``offset`` (from 0)."""
        lines = re.split(_BREAK, self.text[:offset])
        return len(lines) - 1, len(lines[-1])

    def offset(self, mark: Mark) -> int:
        """Return the offset (from 0) of the character at ``mark``."""
        line, column = mark
        return (self._line_starts[line] if line < len(self._lines) else len(self.text)) + column

    def find(self, mark: Mark, text: str) -> Mark:
        """Return where ``text`` stands at or soon after ``mark``; else ``mark`` itself."""
        line, column = mark
        for number in range(line, line + _FARTHEST):
            at = self.line(number).find(text, column if number == line else 0)
            if at >= 0:
                return number, at
        return mark

    def place(self, mark: Mark) -> Place:
        """Return the place at ``mark``; without its line where that is too long to show."""
        line, column = mark
        shown = printable(self.line(line)[:_LONGEST_EXCERPT])
        return Place(line + 1, column + 1, shown if column <= len(shown) else None)

    def problem(self, code: str, mark: Mark, **words: object) -> Problem:
        """Return the problem ``code`` at ``mark``; ``words`` fill its blanks.

        Texts are cut to be read, for they may come from the file; lists are our own.
        """
        place = self.place(mark)
        return Problem(
            code,
            {key: _said(word) for key, word in words.items()},
            self.file,
            place.line,
            place.column,
            place.excerpt,
        )


def printable(text: str) -> str:
    """Return ``text`` with a sign of the same width for everything that is none."""
    return re.sub(_UNSEEN, _sign, text)


def _sign(found: re.Match[str]) -> str:
    return " " if found[0] == "\t" else "\N{REPLACEMENT CHARACTER}"


def brief(text: str) -> str:
    """Return ``text`` on one line, short enough for a sentence."""
    words = printable(" ".join(text[: 8 * _LONGEST_WORD].split()))
    return words if len(words) <= _LONGEST_WORD else f"{words[: _LONGEST_WORD - 1]}…"


def _said(word: object) -> str:
    if isinstance(word, (list, tuple)):
        return ", ".join(map(str, word))
    return brief(str(word))
