"""Slides as they must stand on a screen."""

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from viewer.deck.load import load
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.paint.image import paint_image
from viewer.paint.record import record
from viewer.theme.load import load as load_theme

WIDTH, HEIGHT = 1280, 720


def picture(
    deck: Path, index: int, step: int | None = None, width: int = WIDTH, height: int = HEIGHT
) -> bytes:
    """Return a slide up to ``step`` (None: all), as rows of red, green and blue."""
    loaded = load(deck)
    page = lay_out(loaded, index, load_theme(loaded.deck.theme), canvas_for(width, height))
    image = paint_image(record(page), width, height, step)
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(height, rgb.bytesPerLine())
    return rows[:, : width * 3].tobytes()
