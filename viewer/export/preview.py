"""What an export will look like: its first page, small."""

from functools import cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from viewer.export.pdf.leaves import leaves
from viewer.export.request import Request
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.layout.page import Page
from viewer.layout.paper.contact import contact_paper
from viewer.layout.paper.sheet import Paper
from viewer.paint.paper import paint_paper
from viewer.paint.record import Recording, record


def first_page(order: Request, longest: int) -> QImage:
    """Return the first page of ``order``, its longer side ``longest`` pixels.

    Where a PDF is wanted, it is the PDF's; else a slide, or the contact sheet.
    """
    canvas = canvas_for(*order.size)

    @cache
    def page(index: int) -> Page:
        return lay_out(order.loaded, index, order.theme, canvas)

    def recording(index: int) -> Recording:
        return record(page(index))

    if {kind.name for kind in order.kinds} == {"contact"}:
        shape = order.size.width / order.size.height
        paper = contact_paper(order.loaded.deck, order.slides, order.theme, shape)
    else:
        paper = next(leaves(order, page)).paper
    image = _image(paper, longest)
    painter = QPainter(image)
    paint_paper(painter, paper, QRectF(image.rect()), recording)
    painter.end()
    return image


def _image(paper: Paper, longest: int) -> QImage:
    width, height = paper.page.width, paper.page.height
    scale = longest / max(width, height)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return QImage(*size, QImage.Format.Format_RGB32)
