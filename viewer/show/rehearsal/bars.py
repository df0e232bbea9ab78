"""Planned and spoken time of each slide as bars side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.show.rehearsal.times import Time

_LEAST_WIDTH = 12
_HEIGHT = 150
_GAP = 0.2
"""Between two slides, as a share of a slide's width."""

_EVERY = 5
"""Which slides have their number under them, besides the first."""


class Bars(QWidget):
    """Paints two bars a slide, in the colours of the palette: planned, and spoken."""

    def __init__(self, rows: Sequence[Time]) -> None:
        super().__init__()
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(self.sizeHint())
        self.setAccessibleName(self.tr("Planned and spoken time of each slide"))

    def sizeHint(self) -> QSize:
        """Return room for every slide, and for the numbers below."""
        line = self.fontMetrics().height()
        return QSize(_LEAST_WIDTH * len(self._rows), _HEIGHT + line)

    def bars(self) -> list[tuple[QRectF, QRectF]]:
        """Return where the planned and the spoken bar of each slide are; empty where passed."""
        width = self.width() / max(1, len(self._rows))
        foot = float(self.height() - self.fontMetrics().height())
        scale = foot / max(1.0, *(max(row.planned, row.spoken or 0) for row in self._rows))
        each = width * (1 - _GAP) / 2
        found = []
        for at, row in enumerate(self._rows):
            left = at * width + width * _GAP / 2
            planned, spoken = row.planned * scale, (row.spoken or 0.0) * scale
            found.append(
                (
                    QRectF(left, foot - planned, each, planned),
                    QRectF(left + each, foot - spoken, each, spoken),
                )
            )
        return found

    def colours(self) -> tuple[QColor, QColor]:
        """Return the colours of planned and spoken bars."""
        return self.palette().color(QPalette.ColorRole.PlaceholderText), self.palette().color(
            QPalette.ColorRole.Highlight
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars and every fifth number."""
        painter = QPainter(self)
        for pair in self.bars():
            for place, colour in zip(pair, self.colours(), strict=True):
                painter.fillRect(place, colour)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for at, (planned, spoken) in enumerate(self.bars()):
            if at == 0 or (at + 1) % _EVERY == 0:
                place = planned.united(spoken)
                place.setTop(place.bottom())
                place.setHeight(self.fontMetrics().height())
                wide = place.adjusted(-20, 0, 20, 0)
                painter.drawText(wide, Qt.AlignmentFlag.AlignCenter, str(at + 1))
        painter.end()
