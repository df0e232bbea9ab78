"""Whether the pictures of a deck can be shown, said before the hall sees an empty place."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

from viewer.commands.jpeg import is_cut_off
from viewer.deck.load import LoadedDeck
from viewer.deck.pictures import pictures_of
from viewer.errors import Problem, ViewerError
from viewer.photo import DRAWINGS, MOST_MEGABYTES, quiet

LONGEST = 32_767
"""Pixels of a side; Qt draws no farther."""

_BYTES_A_PIXEL = 4
_THUMBNAIL = QSize(64, 64)


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
    with quiet():
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
