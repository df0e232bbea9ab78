"""A batch of files: they appear in their folder all together, or the folder stays as it was."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from PySide6.QtCore import QLockFile

from viewer.errors import ViewerError
from viewer.export.whole import folder_for_files, telling_of, told

_PREFIX = ".congress-viewer-"


class Batch:
    """Files that are written aside, in a hidden folder, until all of them are whole.

    Attributes:
        folder: where they appear.
    """

    def __init__(self, folder: Path, aside: Path) -> None:
        """``aside`` is an empty folder on the same disk, which nobody else uses."""
        self.folder = folder
        self._new, self._old = aside / "new", aside / "old"
        self._placing: list[str] = []
        for inside in (self._new, self._old):
            inside.mkdir()

    def write(self, name: str, save: Callable[[BinaryIO], None]) -> None:
        """Let ``save`` write what is to become the file ``name``; may be called on any thread.

        Raises:
            ViewerError: where the disk is full, the folder is gone or may not be written to.
        """
        part, file = self._new / name, self.folder / name
        with telling_of(part, file):
            if file.is_dir():
                raise ViewerError.of("export-name-taken", path=file)
            with part.open("wb") as stream:
                save(stream)

    def place(self, witness: str = "") -> None:
        """Put every file into its place, over those that are there.

        The ``witness``, a file that tells of the others, is taken away before them and comes
        after them: where the power fails in between there is none, and none that is wrong.

        Raises:
            ViewerError: where one cannot be put there; then the others go again.
        """
        names = sorted(file.name for file in self._new.iterdir())
        self._placing = sorted(names, key=lambda name: name == witness)
        for name in reversed(self._placing):
            self._keep(name, away=name == witness)
        for name in self._placing:
            part, file = self._new / name, self.folder / name
            with telling_of(part, file):
                part.replace(file)
        self._placing = []

    def undo(self) -> None:
        """Leave in the folder what was there before, where :meth:`place` came to no end."""
        for name in self._placing:
            if not (self._new / name).exists() and not os.path.lexists(self._old / name):
                with suppress(OSError):
                    (self.folder / name).unlink()
        _put_back(self._old, self.folder)

    def _keep(self, name: str, *, away: bool) -> None:
        """Keep the file that is in the place of ``name``, by a second name where that is possible.

        Else it is moved ``away``, and its place is empty for a moment.
        """
        file, kept = self.folder / name, self._old / name
        if not os.path.lexists(file):
            return
        with telling_of(file, file):
            if file.is_dir():
                raise ViewerError.of("export-name-taken", path=file)
            if not away and not file.is_symlink():
                with suppress(OSError):  # a disk that knows no second names
                    os.link(file, kept)
                    return
            file.replace(kept)


@contextmanager
def batch_for(folder: Path) -> Iterator[Batch]:
    """Yield a batch for ``folder``, made where it is missing.

    What is not placed at the end of the block is thrown away. Where the block raises, so is
    the folder, if it was made for this; and what a killed export left is cleared first.

    Raises:
        ViewerError: where it is a file, cannot be made or may not be written to.
    """
    with folder_for_files(folder):
        try:
            _clear(folder)
            aside, lock = _aside(folder)
        except OSError as error:
            raise told(error, folder) from error
        try:
            yield from _undone_where_it_fails(folder, aside)
        finally:
            lock.unlock()
            shutil.rmtree(aside, ignore_errors=True)


def _undone_where_it_fails(folder: Path, aside: Path) -> Iterator[Batch]:
    try:
        batch = Batch(folder, aside)
    except OSError as error:
        raise told(error, folder) from error
    try:
        yield batch
    except BaseException:
        batch.undo()
        raise


def _aside(folder: Path) -> tuple[Path, QLockFile]:
    """Return a hidden folder inside of ``folder``, and the lock that says that it is in use."""
    while True:
        aside = folder / f"{_PREFIX}{token_hex(4)}"
        aside.mkdir()
        lock = _lock(aside)
        if lock.tryLock(0) or lock.error() != QLockFile.LockError.LockFailedError:
            return aside, lock


def _clear(folder: Path) -> None:
    """Undo what an export began that was killed; of one that runs still nothing is touched."""
    for aside in folder.glob(f"{_PREFIX}*"):
        lock = _lock(aside)
        if lock.tryLock(0):
            _put_back(aside / "old", folder)
            lock.unlock()
            shutil.rmtree(aside, ignore_errors=True)


def _lock(aside: Path) -> QLockFile:
    """Return the lock of ``aside``, which Qt takes from a process that has died."""
    lock = QLockFile(str(aside / "lock"))
    lock.setStaleLockTime(0)
    return lock


def _put_back(old: Path, folder: Path) -> None:
    with suppress(OSError):
        for kept in old.iterdir():
            kept.replace(folder / kept.name)
