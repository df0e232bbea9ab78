"""Where a deck's files may be: inside the deck's folder, and nowhere else."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.deck.slide import PictureSlide
from viewer.errors import ViewerError

if TYPE_CHECKING:
    from viewer.deck.load import LoadedDeck

_FOREIGN = re.compile(r'[\\:*?"<>|\x00-\x1f]')
"""Backslashes, drives and what Windows allows in no name: a deck is read on every system."""

_LONGEST_PART = 255
"""In bytes; file systems take no longer names."""


def pictures_of(loaded: "LoadedDeck") -> Iterator[tuple[int, str, Path]]:
    """Yield each picture of ``loaded``: the index of its slide, its name, and its file."""
    for index, slide in enumerate(loaded.deck.slides):
        if isinstance(slide, PictureSlide):
            yield index, slide.picture, picture_file(loaded.folder, slide.picture)


def picture_file(folder: Path, name: str) -> Path:
    """Return the path of the file ``name`` of a deck in ``folder``; it need not exist.

    Raises:
        ViewerError: ``path-outside`` where it leaves the folder, be it by a symbolic link;
            ``path-form`` where ``name`` is no relative path with ``/``.
    """
    parts = name.split("/")
    if not parts[0] or ".." in parts:
        raise ViewerError.of("path-outside", name=name)
    if _FOREIGN.search(name) or not all(map(_is_name, parts)):
        raise ViewerError.of("path-form", name=name)
    path = folder.joinpath(*parts)
    if not _inside(folder, path):
        raise ViewerError.of("path-outside", name=name)
    return path


def _is_name(part: str) -> bool:
    return part == "." or (
        part.strip(" .") != "" and len(part.encode("utf-8", "replace")) <= _LONGEST_PART
    )


def _inside(folder: Path, path: Path) -> bool:
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # links in a ring
        return False
