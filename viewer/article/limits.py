"""How long an article may be."""

from pathlib import Path

from viewer.errors import ViewerError

MOST_CHARACTERS = 5_000_000
"""A book of a thousand pages has two million."""

MOST_LINES = 50_000


def too_long(file: Path) -> ViewerError:
    """Return the error of an article beyond the limits."""
    most, lines = MOST_CHARACTERS // 10**6, MOST_LINES // 1000
    return ViewerError.of("article-long", file=file, most=most, lines=lines)
