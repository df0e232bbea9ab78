"""The contact sheet: every slide of the order on one picture, with its number and title."""

from collections.abc import Callable
from math import sqrt
from typing import BinaryIO

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from viewer.export.order import Order
from viewer.export.png import write_png
from viewer.export.size import Size
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.layout.paper.contact import contact_paper, sheet_size
from viewer.paint.paper import paint_paper
from viewer.paint.record import Recording, record

_MOST_PIXELS = 24_000_000
"""Of a sheet: beyond, slides become smaller."""

_LONGEST = 16_000


def write_contact(
    order: Order,
    stream: BinaryIO,
    progress: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> None:
    """Write one PNG picture of all slides of ``order`` to ``stream``.

    ``progress`` is told how many slides are done, and of how many. Where it was ``stopped``
    what is missing stays blank.
    """
    image = _image(size_of(order))
    canvas = canvas_for(*order.size)
    done = 0

    def recording(index: int) -> Recording:
        nonlocal done
        done += 1
        progress(done, len(order.slides))
        return record(lay_out(order.loaded, index, order.theme, canvas))

    paper = contact_paper(order.loaded.deck, order.slides, order.theme, _shape(order))
    painter = QPainter(image)
    paint_paper(painter, paper, QRectF(image.rect()), recording, stopped)
    painter.end()
    write_png(image, stream)


def size_of(order: Order) -> Size:
    """Return how many pixels the sheet of ``order`` has."""
    width, height = sheet_size(len(order.slides), _shape(order))
    scale = min(1.0, sqrt(_MOST_PIXELS / (width * height)), _LONGEST / max(width, height))
    return Size(max(1, round(width * scale)), max(1, round(height * scale)))


def _shape(order: Order) -> float:
    return order.size.width / order.size.height


def _image(size: Size) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    if image.isNull():
        raise MemoryError(f"{size}")
    return image
