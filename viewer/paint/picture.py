"""Photos, cropped to their place."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from viewer.photo import read_photo


def paint_picture(painter: QPainter, path: Path, target: QRectF) -> None:
    """Fill ``target`` with the photo, cropped evenly at its longer side.

    One that is gone since the slide was laid out leaves its place empty.
    """
    image = read_photo(path)
    if not image.isNull():
        painter.drawImage(target, image, crop(image.size(), target))


def crop(size: QSize, target: QRectF) -> QRectF:
    """Return the part of a picture of ``size`` that has the shape of ``target``."""
    scale = min(size.width() / target.width(), size.height() / target.height())
    width, height = target.width() * scale, target.height() * scale
    return QRectF((size.width() - width) / 2, (size.height() - height) / 2, width, height)
