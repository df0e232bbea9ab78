"""Files written whole or not at all, and what can go wrong with a folder, told to a person."""

import errno
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from viewer.errors import ViewerError

_REASONS = {
    errno.ENOSPC: "export-disk-full",
    errno.EDQUOT: "export-disk-full",
    errno.EACCES: "export-denied",
    errno.EPERM: "export-denied",
    errno.EROFS: "export-denied",
    errno.ENOTDIR: "export-out-file",
    errno.EEXIST: "export-out-file",
    errno.EISDIR: "export-name-taken",
}


def write_whole(file: Path, save: Callable[[BinaryIO], None]) -> None:
    """Let ``save`` write ``file``, which appears only when all of it is written.

    Raises:
        ViewerError: where the disk is full, the folder is gone or may not be written to.
    """
    part = file.with_name(f".{file.name}.{os.getpid()}-{threading.get_ident()}.part")
    try:
        with telling_of(part, file):
            with part.open("wb") as stream:
                save(stream)
            part.replace(file)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


@contextmanager
def folder_for_files(folder: Path) -> Iterator[None]:
    """Have ``folder`` there inside the block; where the block fails and left it empty, undo it.

    Raises:
        ViewerError: where it is a file, or cannot be made.
    """
    check_folder(folder)
    made = [parent for parent in (folder, *folder.parents) if not parent.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        _remove_empty(made)
        if error.errno == errno.ENOENT:  # where the system lets nobody make folders
            raise ViewerError.of("export-denied", path=folder) from error
        raise told(error, folder) from error
    try:
        yield
    except BaseException:
        _remove_empty(made)
        raise


def check_folder(folder: Path) -> None:
    """Raise :class:`ViewerError` where ``folder``, or what should hold it, is a file."""
    try:
        there = next(path for path in (folder, *folder.parents) if path.exists())
        if not there.is_dir():
            raise ViewerError.of("export-out-file", path=there)
    except OSError as error:
        raise told(error, folder) from error


@contextmanager
def telling_of(part: Path, file: Path) -> Iterator[None]:
    """Turn an ``OSError`` of the block, which writes ``file`` as its ``part``, into a sentence."""
    try:
        yield
    except OSError as error:
        raise _told_of_part(error, part, file) from error


def told(error: OSError, file: Path) -> ViewerError:
    """Return what ``error`` says about ``file``, as a sentence for people."""
    code = _REASONS.get(error.errno or 0, "export-write")
    reason = error.strerror or str(error)
    return ViewerError.of(code, path=file, reason=reason)


def _told_of_part(error: OSError, part: Path, file: Path) -> ViewerError:
    """Return what ``error`` says while ``file`` is being written, as its ``part``.

    What is missing or closed may be another file: a picture, a font, a part of the program.
    """
    named = error.filename
    if isinstance(named, str) and Path(named) not in (part, file):
        return ViewerError.of("export-read", path=file, other=named, reason=error.strerror)
    if error.errno == errno.ENOENT and not part.parent.is_dir():
        return ViewerError.of("export-folder-gone", folder=file.parent)
    return told(error, file)


def _remove_empty(made: list[Path]) -> None:
    for folder in made:
        with suppress(OSError):
            folder.rmdir()
