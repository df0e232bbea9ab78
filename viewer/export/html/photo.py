"""A photo, cropped to its place and packed into the file."""

import base64
from io import BytesIO

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from viewer.export.pillow import by_pillow
from viewer.layout.page import PictureItem
from viewer.paint.colour import colour
from viewer.paint.picture import paint_picture

LONGEST = 1920
"""Pixels along the longer side."""

_write = by_pillow("JPEG", quality=85, optimize=True)


def photo_uri(item: PictureItem, ground: str) -> str:
    """Return the picture as a ``data:`` address; ``ground`` shows where it is transparent.

    It is painted as on every other device: cropped to its place, upright, within limits.
    """
    scale = LONGEST / max(item.rect.w, item.rect.h)
    width, height = round(item.rect.w * scale), round(item.rect.h * scale)
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_RGB32)
    image.fill(colour(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    paint_picture(painter, item.path, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    stream = BytesIO()
    _write(image, stream)
    return "data:image/jpeg;base64," + base64.b64encode(stream.getvalue()).decode("ascii")
