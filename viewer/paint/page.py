"""Items of a page become strokes of a painter, in order."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPainterPath, QPen

from viewer.layout.page import (
    BoxItem,
    ChartItem,
    Item,
    MotifItem,
    Page,
    PictureItem,
    Rect,
    TextItem,
)
from viewer.paint.colour import colour
from viewer.paint.motif import paint_motif
from viewer.text.fonts import qfont
from viewer.theme import Theme

_HARDLY_WIDER = 1.00002
"""At a scale of exactly 1, Qt's outlines of large letters keep a trace of the text that was
drawn before, and the same slide would give other bytes. This moves the last pixel by 0.04."""


def paint_page(painter: QPainter, page: Page, target: QRectF, step: int | None = None) -> None:
    """Draw ``page`` so that it fills ``target`` (device units), up to ``step``.

    ``step`` None means all steps. The page keeps its shape; where ``target`` has another
    one, the page is centred.
    """
    shown = page.steps if step is None else step
    painter.save()
    onto(painter, page, target)
    paint_items(painter, (item for item in page.items if item.step <= shown), page.theme)
    painter.restore()


def onto(painter: QPainter, page: Page, target: QRectF) -> None:
    """Make canvas units of ``page`` the painter's own, inside ``target``."""
    scale = min(target.width() / page.width, target.height() / page.height)
    painter.translate(
        target.x() + (target.width() - page.width * scale) / 2,
        target.y() + (target.height() - page.height * scale) / 2,
    )
    painter.scale(_HARDLY_WIDER if scale == 1.0 else scale, scale)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )


def paint_items(painter: QPainter, items: Iterable[Item], theme: Theme) -> None:
    """Draw ``items`` in canvas units."""
    for item in items:
        if isinstance(item, ChartItem):
            _paint_chart(painter, item, theme)
        else:
            _PAINTERS[type(item)](painter, item)


def qrect(rect: Rect) -> QRectF:
    """Return ``rect`` as Qt knows it."""
    return QRectF(rect.x, rect.y, rect.w, rect.h)


def _paint_text(painter: QPainter, item: TextItem) -> None:
    for line in item.lines:
        for run in line.runs:
            painter.setFont(qfont(run.face))
            painter.setPen(colour(run.colour))
            painter.drawText(QPointF(run.x, line.baseline), run.text)


def _paint_box(painter: QPainter, item: BoxItem) -> None:
    rect = qrect(item.rect)
    painter.setPen(QPen(colour(item.stroke), 2) if item.stroke else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(_brush(item, rect))
    outline = QPainterPath()  # unlike drawRect, the same pixels when replayed
    if item.radius:
        outline.addRoundedRect(rect, item.radius, item.radius)
    else:
        outline.addRect(rect)
    painter.drawPath(outline)


def _brush(item: BoxItem, rect: QRectF) -> QBrush:
    if len(item.fill) == 1:
        return QBrush(colour(item.fill[0]))
    gradient = QLinearGradient(rect.topLeft(), rect.bottomRight())
    for at, name in enumerate(item.fill):
        gradient.setColorAt(at / (len(item.fill) - 1), colour(name))
    return QBrush(gradient)


def _paint_motif(painter: QPainter, item: MotifItem) -> None:
    paint_motif(painter, item.name, qrect(item.rect), colour(item.colour))


def _paint_picture(painter: QPainter, item: PictureItem) -> None:
    from viewer.paint.picture import paint_picture

    paint_picture(painter, item.path, qrect(item.rect))


def _paint_chart(painter: QPainter, item: ChartItem, theme: Theme) -> None:
    from viewer.chart import draw
    from viewer.paint.renderer import draw_figure

    painter.save()
    painter.translate(item.rect.x, item.rect.y)
    draw_figure(draw(item.chart, theme, item.rect.w, item.rect.h, item.language), painter)
    painter.restore()


_PAINTERS: dict[type, Callable[[QPainter, object], None]] = {
    TextItem: _paint_text,  # type: ignore[dict-item]
    BoxItem: _paint_box,  # type: ignore[dict-item]
    MotifItem: _paint_motif,  # type: ignore[dict-item]
    PictureItem: _paint_picture,  # type: ignore[dict-item]
}
