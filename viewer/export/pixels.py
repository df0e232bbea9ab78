"""A drawing becomes pixels, and an encoder makes a file of them."""

from collections.abc import Callable
from typing import BinaryIO

from PySide6.QtGui import QImage

from viewer.export.drawing import Drawing
from viewer.paint.image import paint_image

Encode = Callable[[QImage, BinaryIO], None]
"""Puts an image of ``Format_RGB32`` into a file."""


def pixels(encode: Encode) -> Callable[[Drawing, BinaryIO], None]:
    """Return what writes a drawing as the picture file that ``encode`` makes."""

    def write(drawing: Drawing, stream: BinaryIO) -> None:
        encode(paint_image(drawing.recording, *drawing.size, drawing.step), stream)

    return write
