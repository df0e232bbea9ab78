"""How wide and high text is, in canvas units."""

from functools import cache, lru_cache

from PySide6.QtGui import QFontMetricsF

from viewer.text.face import Face
from viewer.text.fonts import qfont

LEADING = 1.28
"""Distance from baseline to baseline, in sizes: room for stacked Vietnamese accents."""


@cache
def _metrics(face: Face) -> QFontMetricsF:
    return QFontMetricsF(qfont(face))


@lru_cache(maxsize=20_000)
def width(text: str, face: Face) -> float:
    """Return the advance of one line of ``text``, in units."""
    return _metrics(face).horizontalAdvance(text)


@lru_cache(maxsize=4_000)
def bearing(text: str, face: Face) -> float:
    """Return how far behind its place the ink of the first letter begins, in units."""
    return _metrics(face).tightBoundingRect(text[:1]).left()


def ascent(face: Face) -> float:
    """Return how far above the baseline the tallest accented capital reaches, in units."""
    return _metrics(face).ascent()


def descent(face: Face) -> float:
    """Return how far below the baseline the deepest letter reaches, in units."""
    return _metrics(face).descent()
