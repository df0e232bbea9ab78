"""Pages become the strokes of a PDF, by Qt."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QPicture

from viewer.export.memory import open_memory, written_to
from viewer.export.painters import FewPixelsPainter
from viewer.export.pdf.leaves import Leaf
from viewer.paint.paper import paint_paper
from viewer.paint.record import Recording

_POINTS_PER_INCH = 72
_NO_MARGINS = QMarginsF(0, 0, 0, 0)


def press(leaves: Iterable[Leaf], recording: Callable[[int], Recording]) -> bytes:
    """Return ``leaves`` as a PDF, one page each; text is text, and fonts are embedded.

    ``recording`` returns the strokes of the slide at an index. At least one leaf is needed.
    """
    buffer = open_memory()
    writer = QPdfWriter(buffer)
    # A recording has dots an inch too, and would be stretched by the ratio of the two.
    writer.setResolution(QPicture().logicalDpiX())
    painter: FewPixelsPainter | None = None
    for leaf in leaves:
        _set_size(writer, leaf.size)
        if painter is None:
            painter = FewPixelsPainter(writer)
        else:
            writer.newPage()
        scale = writer.resolution() / _POINTS_PER_INCH
        target = QRectF(0, 0, leaf.size[0] * scale, leaf.size[1] * scale)
        paint_paper(painter, leaf.paper, target, recording)
    if painter is not None:
        painter.end()
    return written_to(buffer)


def _set_size(writer: QPdfWriter, size: tuple[int, int]) -> None:
    shape = QPageSize(QSizeF(*size), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    stands = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(shape, stands, _NO_MARGINS, QPageLayout.Unit.Point))
