"""The picture formats: one row a format."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import BinaryIO

from PySide6.QtGui import QImage

from viewer.errors import ViewerError
from viewer.export.pillow import by_pillow
from viewer.export.png import write_png

SHORTEST, LONGEST = 16, 16_384
"""How many pixels a side of a picture may have."""


@dataclass(frozen=True, slots=True)
class Format:
    """A picture format.

    ``write`` puts an image of ``Format_RGB32`` into a file, and takes ``copies`` times the
    memory of the image meanwhile, the image included. ``longest`` is the largest side in
    pixels that the format can hold.
    """

    name: str
    extension: str
    write: Callable[[QImage, BinaryIO], None]
    copies: float
    longest: int = LONGEST


_LOSSLESS = {"lossless": True, "quality": 0, "method": 1}

# JPEG keeps the colours' full resolution, or red letters on cream get fringes. WebP is
# without loss: the smallest files that still equal the screen, and the slowest.
FORMATS: Mapping[str, Format] = {
    row.name: row
    for row in (
        Format("png", ".png", write_png, 1.5),
        Format("jpeg", ".jpg", by_pillow("JPEG", quality=92, subsampling=0), 2),
        Format("webp", ".webp", by_pillow("WEBP", **_LOSSLESS), 5, 16_383),
    )
}
_ALIASES = {"jpg": "jpeg"}


def read_format(name: str) -> Format:
    """Return the format called ``name``.

    Raises:
        ViewerError: ``export-format`` or, where a known name is near, ``export-format-near``.
    """
    wanted = name.strip().lower().lstrip(".")
    found = FORMATS.get(_ALIASES.get(wanted, wanted))
    if found is not None:
        return found
    if near := get_close_matches(wanted, FORMATS, n=1, cutoff=0.5):
        raise ViewerError.of("export-format-near", name=name, near=near[0])
    raise ViewerError.of("export-format", name=name, known=", ".join(FORMATS))
