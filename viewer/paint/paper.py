"""Sheets with slides on them become strokes of a painter."""

from collections.abc import Callable
from itertools import takewhile

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from viewer.layout.page import BoxItem
from viewer.layout.paper.sheet import Paper, Placed
from viewer.paint.colour import colour
from viewer.paint.page import onto, paint_items, qrect
from viewer.paint.record import Recording


def paint_paper(
    painter: QPainter,
    paper: Paper,
    target: QRectF,
    recording: Callable[[int], Recording],
    stopped: Callable[[], bool] = lambda: False,
) -> None:
    """Draw ``paper`` so that it fills ``target`` (device units).

    ``recording`` returns the strokes of the slide at an index. Once it is ``stopped``, no
    further slide is drawn.
    """
    page = paper.page
    painter.save()
    painter.fillRect(target, colour(page.ground))
    onto(painter, page, target)
    paint_items(painter, (item for item in page.items if isinstance(item, BoxItem)), page.theme)
    for placed in takewhile(lambda _placed: not stopped(), paper.slides):
        _paint_slide(painter, placed, recording(placed.slide))
    others = (item for item in page.items if not isinstance(item, BoxItem))
    paint_items(painter, others, page.theme)
    painter.restore()


def _paint_slide(painter: QPainter, placed: Placed, recording: Recording) -> None:
    rect = qrect(placed.rect)
    painter.save()
    painter.setClipRect(rect)
    painter.fillRect(rect, colour(recording.page.ground))
    recording.paint(painter, rect, placed.step)
    painter.restore()
