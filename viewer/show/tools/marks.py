"""The laser dot, the spotlight and the frame of the magnifier, as they are painted."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QRadialGradient

DOT = 13.0
"""The radius of the laser dot's red disc, in units of the canvas."""

_REACH = 3.2
"""How far its glow goes, in radii."""

_SOFT = 0.08
"""How wide the edge of the spotlight is, as a share of its radius."""

_DISC = ((0.0, "#FFFFFF"), (0.2, "#FFF1E8"), (0.5, "#FF5A48"), (0.72, "#FF1B1F"), (1.0, "#F00014"))
_GLOW = ((0.0, 230), (0.38, 165), (0.52, 84), (0.72, 28), (1.0, 0))
"""Colours from the middle to the edge of the dot, and how thick its glow is."""

_RIM = QColor(255, 255, 255, 210)
_FRAME, _FRAME_RIM = QColor("#F2C14E"), QColor(28, 18, 19, 200)
_FRAME_VEIL = QColor(28, 18, 19, 110)


def dot_box(place: QPointF, unit: float) -> QRectF:
    """Return the box around a laser dot at ``place``; ``unit`` is a canvas unit's length."""
    return _around(place, DOT * _REACH * unit)


def paint_dot(painter: QPainter, place: QPointF, unit: float) -> None:
    """Draw the laser dot at ``place``."""
    ratio = painter.device().devicePixelRatioF()
    image = _dot(round(DOT * unit * ratio * 4) / 4)
    _stamp(painter, image, place, ratio)


def spot_box(place: QPointF, radius: float) -> QRectF:
    """Return the box around the spotlight at ``place``; beyond it all is equally dark."""
    return _around(place, radius * (1 + _SOFT))


def paint_spotlight(painter: QPainter, place: QPointF, radius: float, veil: QColor) -> None:
    """Darken the whole device with ``veil`` but for a circle at ``place``."""
    device = painter.device()
    ratio = device.devicePixelRatioF()
    whole = QRectF(0, 0, device.width() / ratio, device.height() / ratio)
    hole = _stamp(painter, _hole(round(radius * ratio), veil.rgba()), place, ratio)
    _darken_beside(painter, hole, whole, veil)


def paint_frame(painter: QPainter, frame: QRectF, whole: QRectF) -> None:
    """Draw which part of ``whole`` the audience sees magnified."""
    painter.save()
    painter.setClipRect(whole)
    _darken_beside(painter, frame, whole, _FRAME_VEIL)
    for colour, width in ((_FRAME_RIM, 5), (_FRAME, 3)):
        painter.setPen(QPen(colour, width, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(frame.adjusted(1.5, 1.5, -1.5, -1.5))
    painter.restore()


def _darken_beside(painter: QPainter, hole: QRectF, whole: QRectF, veil: QColor) -> None:
    """Lay ``veil`` over all of ``whole`` that is above, below, left or right of ``hole``."""
    for beside in (
        QRectF(whole.topLeft(), QPointF(whole.right(), hole.top())),
        QRectF(QPointF(whole.left(), hole.bottom()), whole.bottomRight()),
        QRectF(QPointF(whole.left(), hole.top()), hole.bottomLeft()),
        QRectF(hole.topRight(), QPointF(whole.right(), hole.bottom())),
    ):
        if beside.width() > 0 and beside.height() > 0:
            painter.fillRect(beside, veil)


def _around(place: QPointF, reach: float) -> QRectF:
    return QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)


def _stamp(painter: QPainter, image: QImage, place: QPointF, ratio: float) -> QRectF:
    """Put ``image`` onto whole pixels around ``place``; return where it is."""
    left = round(place.x() * ratio - image.width() / 2) / ratio
    top = round(place.y() * ratio - image.height() / 2) / ratio
    told = QImage(image)
    told.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF(left, top), told)
    return QRectF(left, top, image.width() / ratio, image.height() / ratio)


@lru_cache(maxsize=4)
def _dot(radius: float) -> QImage:
    """Return the dot: a hot core in a red disc with a thin light rim, in a red glow."""
    size = max(8, 2 * round(radius * _REACH))
    image, middle = _clear(size), QPointF(size / 2, size / 2)
    glow = QRadialGradient(middle, size / 2)
    for at, alpha in _GLOW:
        glow.setColorAt(at, QColor(255, 46, 38, alpha))
    disc = QRadialGradient(middle, radius)
    for at, colour in _DISC:
        disc.setColorAt(at, QColor(colour))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for fill, reach in ((glow, size / 2), (_RIM, radius * 1.14), (disc, radius)):
            painter.setBrush(fill)
            painter.drawEllipse(middle, reach, reach)
    return image


@lru_cache(maxsize=2)
def _hole(radius: int, veil: int) -> QImage:
    """Return a square of ``veil`` with a clear circle in it."""
    reach = radius * (1 + _SOFT)
    size = 2 * round(reach)
    image, dark = _clear(size), QColor.fromRgba(veil)
    light = QColor(dark)
    light.setAlpha(0)
    edge = QRadialGradient(QPointF(size / 2, size / 2), reach)
    edge.setColorAt(0.0, light)
    edge.setColorAt((1 - _SOFT) / (1 + _SOFT), light)
    edge.setColorAt(1.0, dark)
    with QPainter(image) as painter:
        painter.fillRect(image.rect(), edge)
    return image


def _clear(size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
