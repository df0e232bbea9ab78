"""How far lines must stand apart so that no accent touches what hangs from the line above."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtGui import QFontMetricsF

from viewer.text.face import EXTRABOLD, Face
from viewer.text.fonts import qfont
from viewer.text.measure import width

Line = Sequence[tuple[str, Face]]
"""The pieces of a line, each with its face."""

_DEEPEST = 0.27
"""How far the deepest letter hangs below its baseline, in sizes."""

_AIR = 0.03
"""What stays free between an accent and a letter above it, in sizes."""


class _Ink(NamedTuple):
    """Where a letter is on its line: its edges, and how far it goes above and below it."""

    left: float
    right: float
    above: float
    below: float


def pitch_for(lines: Sequence[Line], align: float, pitch: float) -> float:
    """Return ``pitch`` (units from baseline to baseline), or more where letters would touch.

    ``align`` is the part of a line's width left of the place that lines share: 0, 0.5 or 1.
    """
    for upper, lower in pairwise(lines):
        size = max((face.size for _, face in lower), default=1)
        if any(_height(letter) + _DEEPEST + _AIR > pitch / size for letter in _text(lower)):
            pitch = max(pitch, _needed(upper, lower, align) + _AIR * size)
    return pitch


def _text(line: Line) -> str:
    return "".join(text for text, _ in line)


def _needed(upper: Line, lower: Line, align: float) -> float:
    """Return the pitch at which the nearest two letters of two lines meet; 0 where none do."""
    above = [ink for ink in _letters(lower, align) if ink.above > 0]
    return max(
        (
            hanging.below + ink.above
            for hanging in _letters(upper, align)
            for ink in above
            if hanging.below > 0 and hanging.left < ink.right and ink.left < hanging.right
        ),
        default=0.0,
    )


def _letters(line: Line, align: float) -> Iterator[_Ink]:
    """Yield the ink of each letter of a line; its place is at 0."""
    x = -align * sum(width(text, face) for text, face in line)
    for text, face in line:
        for letter in text:
            advance, ink = _measured(letter, face)
            yield ink._replace(left=x + ink.left, right=x + ink.right)
            x += advance


@lru_cache(maxsize=8_000)
def _measured(letter: str, face: Face) -> tuple[float, _Ink]:
    """Return the advance of a letter, and its ink."""
    ink = QFontMetricsF(qfont(face)).tightBoundingRect(letter)
    air = _AIR * face.size
    return width(letter, face), _Ink(ink.left() - air, ink.right() + air, -ink.top(), ink.bottom())


@cache
def _height(letter: str) -> float:
    """Return how far a letter goes above its baseline, in sizes."""
    return _measured(letter, Face(100, EXTRABOLD))[1].above / 100
