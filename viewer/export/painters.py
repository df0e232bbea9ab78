"""Painters for files of vectors, where what suits a screen does not."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

SHARPEST = 2.0
"""How many pixels of a photo a unit of the canvas shows: those of a 4K screen."""


class FewPixelsPainter(QPainter):
    """Keeps of a photo only the pixels that can be seen."""

    def drawImage(  # type: ignore[override]
        self, target: QRectF | QPointF, image: QImage, source: QRectF | None = None
    ) -> None:
        """Draw ``image``, or the part ``source`` of it, to ``target`` (canvas units)."""
        if isinstance(target, QPointF):
            super().drawImage(target, image)
            return
        part = _fewer(image.copy(source.toAlignedRect()) if source else image, target)
        super().drawImage(target, part, QRectF(part.rect()))


class OutlinePainter(FewPixelsPainter):
    """Draws text as outlines, so that it looks the same where its font is missing."""

    def drawText(self, at: QPointF, text: str) -> None:  # type: ignore[override]
        """Draw ``text`` with its baseline's left end at ``at``."""
        outline = QPainterPath()
        outline.setFillRule(Qt.FillRule.WindingFill)
        outline.addText(at, self.font(), text)
        self.fillPath(outline, self.pen().brush())


def _fewer(image: QImage, target: QRectF) -> QImage:
    width, height = round(target.width() * SHARPEST), round(target.height() * SHARPEST)
    if image.width() <= width:
        return image
    keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(max(1, width), max(1, height), keep, smooth)
