"""Photos, decoded within limits and cropped to their place."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

MOST_MEGABYTES = 256
LONGEST_SIDE = 3840


@lru_cache(maxsize=4)
def _decode(path: Path, _changed: int) -> QImage:
    """Return the picture, at most :data:`LONGEST_SIDE` pixels wide or high; null if bad."""
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LONGEST_SIDE:
        box = QSize(LONGEST_SIDE, LONGEST_SIDE)
        reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def paint_picture(painter: QPainter, path: Path, target: QRectF) -> None:
    """Fill ``target`` with the picture, cropped evenly at its longer side.

    A picture that cannot be decoded leaves its place empty; ``check`` reports it.
    """
    image = read_picture(path)
    if not image.isNull():
        painter.drawImage(target, image, crop(image.size(), target))


def read_picture(path: Path) -> QImage:
    """Return the picture upright and within limits; a null image where it cannot be decoded."""
    try:
        return _decode(path, path.stat().st_mtime_ns)
    except OSError:
        return QImage()


def crop(size: QSize, target: QRectF) -> QRectF:
    """Return the part of a picture of ``size`` that has the shape of ``target``."""
    scale = min(size.width() / target.width(), size.height() / target.height())
    width, height = target.width() * scale, target.height() * scale
    return QRectF((size.width() - width) / 2, (size.height() - height) / 2, width, height)
