"""A file that was written, and what the manifest tells of it."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from viewer.export.batch import Batch


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
    batch: Batch,
    name: str,
    save: Callable[[BinaryIO], None],
    kind: str,
    slides: tuple[int, ...],
    *,
    step: int | None = None,
    size: tuple[int, int] | None = None,
) -> Written:
    """Let ``save`` write the file ``name`` of ``batch``, and return what was written.

    Raises:
        ViewerError: where the disk is full, the folder is gone or may not be written to.
    """
    found: list[tuple[int, str]] = []

    def save_and_look(stream: BinaryIO) -> None:
        save(stream)
        stream.flush()
        found.append(_measured(Path(stream.name)))

    batch.write(name, save_and_look)
    return Written(batch.folder / name, kind, slides, step, size, *found[0])


def _measured(file: Path) -> tuple[int, str]:
    with file.open("rb") as stream:
        hashed = hashlib.file_digest(stream, "sha256").hexdigest()
        return stream.tell(), hashed
