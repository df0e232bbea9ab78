"""How far the ink of a line reaches, in units."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFontMetricsF

from viewer.text.face import Face
from viewer.text.fonts import qfont
from viewer.text.measure import LEADING, width
from viewer.text.touch import pitch_for

CAP = 0.72
"""Height of figures and capitals, in sizes."""

RISE = 1.0
"""Room above a baseline, in sizes: capitals with stacked accents."""


class Box(NamedTuple):
    """A rectangle in units, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box", air: float) -> bool:
        """Return whether the two are less than ``air`` apart."""
        return (
            self.left < other.right + air
            and other.left < self.right + air
            and self.top < other.bottom + air
            and other.top < self.bottom + air
        )

    def within(self, wide: float, high: float, slack: float = 0.5) -> bool:
        """Return whether the box lies in a figure of that size, give or take ``slack``."""
        return (
            self.left >= -slack
            and self.top >= -slack
            and self.right <= wide + slack
            and self.bottom <= high + slack
        )


@lru_cache(maxsize=4_000)
def reach(text: str, face: Face) -> tuple[float, float]:
    """Return how far the ink of ``text`` goes above and below its baseline.

    Two accents on a capital may stand higher than :data:`RISE`, in the leading above.
    """
    ink = QFontMetricsF(qfont(face)).tightBoundingRect(text)
    return min(-ink.top(), RISE * face.size), ink.bottom()


def reaches(texts: Iterable[str], face: Face) -> tuple[float, float]:
    """Return how far the ink of the tallest and of the deepest of ``texts`` goes."""
    above, below = zip(*(reach(text, face) for text in texts), strict=True)
    return max(above), max(below)


def leading(face: Face) -> float:
    """Return the distance from baseline to baseline."""
    return LEADING * face.size


@lru_cache(maxsize=2_000)
def pitch_of(lines: tuple[str, ...], face: Face, share: float) -> float:
    """Return the distance of the baselines of ``lines``: more where accents would touch.

    ``share`` is the part of a line's width that lies left of its place.
    """
    return pitch_for([((line, face),) for line in lines], share, leading(face))


def block_height(count: int, face: Face) -> float:
    """Return the height of ``count`` lines, room for accents and tails included."""
    return count * leading(face)


def line_boxes(
    lines: tuple[str, ...], x: float, baseline: float, face: Face, *, share: float
) -> list[Box]:
    """Return the ink of each line.

    ``share`` is the part of a line's width that lies left of ``x``: 0, 0.5 or 1.
    """
    boxes, pitch = [], pitch_of(lines, face, share)
    for number, line in enumerate(lines):
        wide, base = width(line, face), baseline + number * pitch
        above, below = reach(line, face)
        left = x - share * wide
        boxes.append(Box(left, base - above, left + wide, base + below))
    return boxes
