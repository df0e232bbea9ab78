"""Pixels: the one way in which both the screen and every picture file get theirs."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from viewer.paint.colour import colour
from viewer.paint.record import Recording


def paint_image(recording: Recording, width: int, height: int, step: int | None = None) -> QImage:
    """Return the page as ``width`` × ``height`` device pixels, up to ``step`` (None: all).

    The image is opaque (``Format_RGB32``). May run on any thread.

    Raises:
        MemoryError: where the pixels do not fit into memory.
    """
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise MemoryError(f"{width} x {height}")
    image.fill(colour(recording.page.ground))
    with QPainter(image) as painter:
        recording.paint(painter, QRectF(0, 0, width, height), step)
    return image
