"""How many pixels a picture has."""

import re
from typing import NamedTuple

from viewer.errors import ViewerError

SHORTEST, LONGEST = 16, 16_384
"""How many pixels a side of a picture may have."""

_FORM = re.compile(r"(\d{1,9})\s*[xX×]\s*(\d{1,9})", re.ASCII)


class Size(NamedTuple):
    """Width and height in pixels."""

    width: int
    height: int

    @property
    def megabytes(self) -> float:
        """What such a picture takes in memory, four bytes a pixel."""
        return self.width * self.height * 4 / 1e6

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


def read_size(text: str, longest: int = LONGEST) -> Size:
    """Return the size that ``text`` (``1920x1080``) stands for.

    Raises:
        ViewerError: ``export-size-form`` where it is no size, ``export-size-range`` where a
            side has fewer than 16 or more than ``longest`` pixels.
    """
    found = _FORM.fullmatch(text.strip())
    if found is None:
        raise ViewerError.of("export-size-form", text=text)
    size = Size(int(found[1]), int(found[2]))
    if min(size) < SHORTEST or max(size) > longest:
        raise ViewerError.of("export-size-range", size=size, least=SHORTEST, most=longest)
    return size
