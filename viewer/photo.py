"""Photos, read within limits: what can be shown of them, and never a reason to stop."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from threading import current_thread, main_thread

from PySide6.QtCore import QSize, Qt, qInstallMessageHandler
from PySide6.QtGui import QImage, QImageReader

MOST_MEGABYTES = 256
LONGEST_SIDE = 3840

DRAWINGS = frozenset({b"svg", b"svgz"})
"""Qt lets them name files anywhere on the disk, and draw for hours."""

_STDERR = 2


def read_photo(path: Path) -> QImage:
    """Return the photo upright and within limits; a null image where it cannot be shown.

    It is at most :data:`LONGEST_SIDE` pixels wide or high. May run on any thread.
    """
    try:
        return _decode(path, path.stat().st_mtime_ns) if path.is_file() else QImage()
    except OSError:
        return QImage()


@lru_cache(maxsize=4)
def _decode(path: Path, _changed: int) -> QImage:
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    reader = QImageReader(str(path))
    with quiet():
        if bytes(reader.format().data()) in DRAWINGS:
            return QImage()
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid() and max(size.width(), size.height()) > LONGEST_SIDE:
            box = QSize(LONGEST_SIDE, LONGEST_SIDE)
            reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
        return reader.read()


@contextmanager
def quiet() -> Iterator[None]:
    """Keep what Qt and its libraries say of a broken picture off the terminal; we say it.

    Beside the main thread others speak too, so there nothing is held.
    """
    if current_thread() is not main_thread():
        yield
        return
    before = qInstallMessageHandler(lambda _kind, _context, _text: None)
    try:
        with _no_stderr():
            yield
    finally:
        qInstallMessageHandler(before)


@contextmanager
def _no_stderr() -> Iterator[None]:
    """Let what libraries write by themselves vanish; there may be no such stream."""
    kept = nowhere = -1
    with suppress(OSError):
        kept, nowhere = os.dup(_STDERR), os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, _STDERR)
    try:
        yield
    finally:
        if kept >= 0:
            os.dup2(kept, _STDERR)
        for stream in (kept, nowhere):
            if stream >= 0:
                os.close(stream)
