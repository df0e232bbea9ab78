"""Pixels become the bytes of a picture file, by Pillow."""

from collections.abc import Callable
from typing import Any, BinaryIO, cast

from PySide6.QtGui import QImage


def by_pillow(name: str, **options: Any) -> Callable[[QImage, BinaryIO], None]:
    """Return what writes a ``Format_RGB32`` image to a stream with Pillow's encoder ``name``.

    The same pixels give the same bytes. Where the stream is a real file, the interpreter
    lock is free meanwhile, so that several threads encode at once.
    """

    def write(image: QImage, stream: BinaryIO) -> None:
        from PIL import Image

        size, pitch = (image.width(), image.height()), image.bytesPerLine()
        pixels = cast(bytes, image.constBits())  # in truth any buffer will do
        picture = Image.frombuffer("RGB", size, pixels, "raw", "BGRX", pitch, 1)
        picture.save(stream, name, **options)

    return write
