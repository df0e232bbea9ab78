"""A slide on the clipboard, for other programs."""

from PySide6.QtGui import QGuiApplication

from viewer.layout.canvas import Canvas
from viewer.show.shots import Frame
from viewer.show.studio import Studio

_SHARPNESS = 1.5
"""Pixels a unit of the canvas: 2880 × 1620 for a slide of 16:9."""


def copy_slide(studio: Studio, index: int, canvas: Canvas, step: int | None = None) -> None:
    """Put the slide at ``index``, up to ``step`` (None: all), on the clipboard as a picture."""
    width, height = round(canvas.width * _SHARPNESS), round(canvas.height * _SHARPNESS)
    image = studio.image(Frame(width, height, canvas).shot(index, step))
    QGuiApplication.clipboard().setImage(image)
