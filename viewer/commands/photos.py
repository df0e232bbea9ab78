"""Whether the pictures of a deck can be shown, said before the hall sees an empty place."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import current_thread, main_thread

from PySide6.QtCore import QSize, qInstallMessageHandler
from PySide6.QtGui import QImageReader

from viewer.commands.jpeg import is_cut_off
from viewer.deck.load import LoadedDeck
from viewer.deck.pictures import pictures_of
from viewer.errors import Problem, ViewerError
from viewer.paint.picture import MOST_MEGABYTES

LONGEST = 32_767
"""Pixels of a side; Qt draws no farther."""

DRAWINGS = frozenset({b"svg", b"svgz"})
"""Qt lets them name files anywhere on the disk, and draw for hours."""

_BYTES_A_PIXEL = 4
_THUMBNAIL = QSize(64, 64)
_STDERR = 2


def at_all(_file: Path) -> bool:
    """Want every picture looked at whole."""
    return True


def require_pictures(loaded: LoadedDeck, whole: Callable[[Path], bool] = at_all) -> None:
    """Return where every picture of ``loaded`` that is there can be shown.

    Raises:
        ViewerError: a problem for each that cannot; see :func:`broken_pictures`.
    """
    if problems := list(broken_pictures(loaded, whole)):
        raise ViewerError(problems)


def refuse_drawings(loaded: LoadedDeck) -> None:
    """Return where no picture of ``loaded`` is a drawing, which nobody may insist on.

    Raises:
        ViewerError: a problem for each that is one.
    """
    found = list(broken_pictures(loaded, lambda _file: False))
    if problems := [problem for problem in found if problem.code == "picture-drawing"]:
        raise ViewerError(problems)


def broken_pictures(
    loaded: LoadedDeck, whole: Callable[[Path], bool] = at_all
) -> Iterator[Problem]:
    """Yield a problem for each picture that is there and cannot be shown.

    Of those that are not to be looked at ``whole`` no more than the size is read, which
    takes no time.
    """
    for index, name, file in pictures_of(loaded):
        if file.is_file() and (fault := _fault(file, whole(file))):
            code, words = fault
            yield loaded.problem(code, "slides", index, "picture", name=name, **words)


def _fault(file: Path, whole: bool) -> tuple[str, dict[str, object]] | None:
    """Return what keeps ``file`` from being shown; its size is read before its pixels are."""
    reader = QImageReader(str(file))
    with _quiet():
        if bytes(reader.format().data()) in DRAWINGS:
            return "picture-drawing", {}
        size = reader.size()
        if size.isValid() and not _is_bearable(size):
            most = MOST_MEGABYTES // _BYTES_A_PIXEL
            return "picture-large", {"w": size.width(), "h": size.height(), "most": most}
        if not whole and size.isValid():
            return None
        reader.setScaledSize(_THUMBNAIL)
        good = not reader.read().isNull() and not is_cut_off(file)
    return None if good else ("picture-broken", {})


def _is_bearable(size: QSize) -> bool:
    if max(size.width(), size.height()) > LONGEST:
        return False
    return size.width() * size.height() * _BYTES_A_PIXEL <= MOST_MEGABYTES * 2**20


@contextmanager
def _quiet() -> Iterator[None]:
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
