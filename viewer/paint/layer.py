"""Strokes of one translucent colour, laid onto pixels in one piece."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

_BLUR = 1
"""How many pixels beside its rectangle a stroke may still colour."""


@contextmanager
def layered(painter: QPainter, rect: QRectF) -> Iterator[QPainter]:
    """Yield a painter in the same units for strokes in ``rect``, which must not touch.

    Onto pixels, Qt hands a few of each translucent stroke at a time to other threads, and
    takes up to three times as long. The same pixels come from strokes on a layer that is
    laid over the picture at the end. Other devices get the strokes themselves.
    """
    area = _area(painter, rect)
    layer = QImage(area.size(), QImage.Format.Format_ARGB32_Premultiplied)
    if layer.isNull():
        yield painter
        return
    layer.fill(0)
    with QPainter(layer) as stroker:
        stroker.setRenderHints(painter.renderHints())
        stroker.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        home = QTransform.fromTranslate(-area.x(), -area.y())
        stroker.setTransform(painter.combinedTransform() * home)
        yield stroker
    painter.save()
    painter.resetTransform()
    painter.drawImage(area.topLeft(), layer)
    painter.restore()


def _area(painter: QPainter, rect: QRectF) -> QRect:
    """Return the pixels that ``rect`` covers; none on a device that is no picture."""
    device = painter.device()
    if not isinstance(device, QImage) or device.devicePixelRatio() != 1:
        return QRect()
    covered = painter.combinedTransform().mapRect(rect).toAlignedRect()
    whole = QRect(0, 0, device.width(), device.height())
    return covered.adjusted(-_BLUR, -_BLUR, _BLUR, _BLUR).intersected(whole)
