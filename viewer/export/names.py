"""The names of the files: ``07-ty-le-dieu-tra-kham-pha-an.png``."""

import re
import unicodedata

LONGEST_SLUG = 60
_LETTERS = str.maketrans({"đ": "d", "Đ": "D"})


def slug(title: str) -> str:
    """Return ``title`` in ASCII letters and digits joined by hyphens, at most 60 of them.

    Accents are dropped and a long title is cut between words. Never empty.
    """
    plain = unicodedata.normalize("NFKD", title.translate(_LETTERS))
    words = re.findall(r"[a-z0-9]+", _without_marks(plain).lower())
    joined = "-".join(words)[: LONGEST_SLUG + 1]
    whole = joined if len(joined) <= LONGEST_SLUG else joined.rpartition("-")[0]
    return whole[:LONGEST_SLUG] or joined[:LONGEST_SLUG] or "slide"


def file_stem(index: int, count: int, title: str) -> str:
    """Return the file name, without its ending, of the slide at ``index`` (from 0) of ``count``.

    Numbers are padded so that names sort in the order of the deck.
    """
    return f"{padded(index + 1, max(count, 10))}-{slug(title)}"


def step_stem(index: int, count: int, step: int, steps: int, title: str) -> str:
    """Return the same for one ``step`` (from 0) of a slide whose last step is ``steps``."""
    number = padded(index + 1, max(count, 10))
    return f"{number}-{padded(step + 1, steps + 1)}-{slug(title)}"


def padded(number: int, largest: int) -> str:
    """Return ``number`` with as many digits as ``largest`` has."""
    return str(number).zfill(len(str(largest)))


def _without_marks(text: str) -> str:
    return "".join(letter for letter in text if not unicodedata.combining(letter))
