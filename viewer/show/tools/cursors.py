"""The mouse pointer of each tool: away, where the tool itself shows the place."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

from viewer.show.tools.brush import Colours

_LEAST = 5.0


@lru_cache(maxsize=4)
def pen_cursor(colours: Colours, width: float, ratio: float) -> QCursor:
    """Return a ring as large as a dot of the pen, ``width`` pixels of a widget."""
    across = max(_LEAST, width)
    size = across + 6
    pixmap = QPixmap((QSizeF(size, size) * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, thickness in ((colours.rim, 4.0), (colours.line, 2.0)):
            painter.setPen(QPen(QColor(colour), thickness))
            painter.drawEllipse(QPointF(size / 2, size / 2), across / 2, across / 2)
    return QCursor(pixmap, round(size / 2), round(size / 2))


@lru_cache(maxsize=8)
def plain_cursor(shape: Qt.CursorShape) -> QCursor:
    """Return a pointer of the system."""
    return QCursor(shape)
