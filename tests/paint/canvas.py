"""Small images to paint on, and pixels to look at."""

from collections.abc import Callable

import numpy as np
from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.transforms import IdentityTransform
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter

from viewer.paint.renderer import draw_figure

WHITE = (255, 255, 255)
RED = (179, 18, 42)
RED_NAME = "#B3122A"

Pixels = NDArray[np.uint8]
"""Rows, columns, and red, green and blue of each."""


def painted(paint: Callable[[QPainter], None], width: int = 100, height: int = 80) -> Pixels:
    """Return what ``paint`` leaves on a white image."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    paint(painter)
    painter.end()
    return pixels_of(image)


def pixels_of(image: QImage) -> Pixels:
    converted = image.convertToFormat(QImage.Format.Format_RGB888)
    width, height = converted.width(), converted.height()
    rows = np.frombuffer(converted.constBits(), np.uint8).reshape(height, converted.bytesPerLine())
    return rows[:, : 3 * width].reshape(height, width, 3).copy()


def figure_with(*artists: Artist, width: int = 100, height: int = 80) -> Figure:
    """Return a figure of that many units with ``artists`` in units from its lower left corner."""
    figure = Figure(figsize=(width / 72, height / 72), dpi=72, frameon=False)
    for artist in artists:
        artist.set_transform(IdentityTransform())
        figure.add_artist(artist)
    return figure


def drawn(*artists: Artist, width: int = 100, height: int = 80) -> Pixels:
    """Return the pixels of ``artists``."""
    figure = figure_with(*artists, width=width, height=height)
    return painted(lambda painter: draw_figure(figure, painter), width, height)


def at(pixels: Pixels, x: int, y: int) -> tuple[int, int, int]:
    """Return the colour of a pixel, from the top left."""
    red, green, blue = (int(part) for part in pixels[y, x])
    return red, green, blue


def coverage(pixels: Pixels) -> NDArray[np.float64]:
    """Return how much of each pixel is not white, 0 to 1, where black was painted."""
    covered: NDArray[np.float64] = 1 - pixels.mean(axis=2) / 255
    return covered
