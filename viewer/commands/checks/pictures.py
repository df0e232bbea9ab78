"""Every picture is there, can be decoded, and fits into the memory that painting allows it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QSize, qInstallMessageHandler
from PySide6.QtGui import QImageReader

from viewer.deck.load import LoadedDeck
from viewer.deck.pictures import picture_file
from viewer.deck.slide import PictureSlide
from viewer.errors import Problem
from viewer.paint.picture import MOST_MEGABYTES

_BYTES_A_PIXEL = 4
_THUMBNAIL = QSize(64, 64)


def check_pictures(loaded: LoadedDeck) -> Iterator[Problem]:
    """Yield a problem for each picture that cannot be shown; a warning where it is missing."""
    for index, slide in enumerate(loaded.deck.slides):
        if not isinstance(slide, PictureSlide):
            continue
        place = ("slides", index, "picture")
        file = picture_file(loaded.folder, slide.picture)
        if not file.is_file():
            found = loaded.problem("picture-missing", *place, name=slide.picture)
            yield replace(found, severity="warning")
        elif fault := _fault(file):
            code, words = fault
            yield loaded.problem(code, *place, name=slide.picture, **words)


def _fault(file: Path) -> tuple[str, dict[str, object]] | None:
    """Return what keeps ``file`` from being shown; its size is read before its pixels are."""
    reader = QImageReader(str(file))
    with _quiet():
        size = reader.size()
    if size.isValid() and not _is_bearable(size):
        megapixels = MOST_MEGABYTES // _BYTES_A_PIXEL
        return "picture-large", {"w": size.width(), "h": size.height(), "most": megapixels}
    reader.setScaledSize(_THUMBNAIL)
    with _quiet():
        return ("picture-broken", {}) if reader.read().isNull() else None


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep what Qt says of a broken picture off the terminal; we say it ourselves."""
    before = qInstallMessageHandler(lambda _kind, _context, _text: None)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _is_bearable(size: QSize) -> bool:
    return size.width() * size.height() * _BYTES_A_PIXEL <= MOST_MEGABYTES * 2**20
