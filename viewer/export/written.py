"""A file that was written, and what the manifest tells of it."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from viewer.export.whole import write_whole


@dataclass(frozen=True, slots=True)
class Written:
    """A whole file.

    ``slides`` are the indices (from 0) of what it shows, up to ``step`` (None: all steps);
    ``size`` is width and height in pixels, None where it has none; ``length`` its bytes and
    ``sha256`` their hash.
    """

    file: Path
    kind: str
    slides: tuple[int, ...]
    step: int | None
    size: tuple[int, int] | None
    length: int
    sha256: str


def write(
    file: Path,
    save: Callable[[BinaryIO], None],
    kind: str,
    slides: tuple[int, ...],
    *,
    step: int | None = None,
    size: tuple[int, int] | None = None,
) -> Written:
    """Let ``save`` write ``file``, whole or not at all, and return what was written.

    Raises:
        ViewerError: where the disk is full, the folder is gone or may not be written to.
    """
    found: list[tuple[int, str]] = []

    def save_and_look(stream: BinaryIO) -> None:
        save(stream)
        stream.flush()
        found.append(_measured(Path(stream.name)))

    write_whole(file, save_and_look)
    return Written(file, kind, slides, step, size, *found[0])


def _measured(file: Path) -> tuple[int, str]:
    with file.open("rb") as stream:
        hashed = hashlib.file_digest(stream, "sha256").hexdigest()
        return stream.tell(), hashed
