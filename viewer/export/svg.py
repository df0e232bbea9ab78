"""A drawing becomes an SVG file: vectors, letters as outlines, words for those who cannot see."""

import base64
import re
from io import BytesIO
from typing import BinaryIO

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgGenerator

from viewer.export.drawing import Drawing
from viewer.export.memory import open_memory, written_to
from viewer.export.painters import OutlinePainter
from viewer.export.pillow import by_pillow
from viewer.paint.colour import colour
from viewer.paint.page import paint_page

_SIZE = re.compile(r'(?<=<svg )width="[^"]*" height="[^"]*"')
_FONT = re.compile(
    r'\s*font-family="[^"]*" font-size="[^"]*" font-weight="[^"]*" font-style="[^"]*"'
)
_NOTHING = re.compile(r"<g [^>]*>\s*</g>\n*")
_PATH = re.compile(r'(?<= d=")[^"]*')
_LONG = re.compile(r"(\.\d\d)\d+")
_PHOTO = re.compile(r'(?<=xlink:href=")data:image/png;base64,([^"]*)')
_write_jpeg = by_pillow("JPEG", quality=90)


def write_svg(drawing: Drawing, stream: BinaryIO) -> None:
    """Write ``drawing`` as SVG 1.1 to ``stream``; the same slide gives the same bytes.

    Its units are those of the canvas, whatever its size in pixels.
    """
    page, (width, height) = drawing.recording.page, drawing.size
    scale = min(width / page.width, height / page.height)
    view = QRectF(0, 0, width / scale, height / scale)
    buffer = open_memory()
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(width, height))
    generator.setViewBox(view)
    generator.setTitle(page.title)
    generator.setDescription("\n".join(page.texts(drawing.step)))
    painter = OutlinePainter(generator)
    painter.fillRect(view, colour(page.ground))
    paint_page(painter, page, view, drawing.step)
    painter.end()
    stream.write(_tidied(written_to(buffer).decode(), width, height).encode())


def _tidied(text: str, width: int, height: int) -> str:
    """Return what Qt wrote, shorter: sizes in pixels, no fonts, nothing empty, photos as JPEG.

    Hundredths of a unit are kept: a pixel of a 4K screen is half a unit.
    """
    text = _SIZE.sub(f'width="{width}" height="{height}" role="img"', text, count=1)
    text = _PHOTO.sub(_as_jpeg, text)
    text = _NOTHING.sub("", _FONT.sub("", text))
    return _PATH.sub(lambda path: _LONG.sub(r"\1", path[0]), text)


def _as_jpeg(found: re.Match[str]) -> str:
    """Return the address of the same picture as JPEG, unless it can be seen through."""
    image = QImage.fromData(base64.b64decode(found[1]))
    if image.hasAlphaChannel():
        return found[0]
    stream = BytesIO()
    _write_jpeg(image.convertToFormat(QImage.Format.Format_RGB32), stream)
    return f"data:image/jpeg;base64,{base64.b64encode(stream.getvalue()).decode()}"
