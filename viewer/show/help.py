"""The keys, over the slide: made from the table."""

from math import ceil

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.show.key_names import rows
from viewer.show.keys import is_alone
from viewer.show.look import ACCENT, HAIRLINE, INK, MUTED, PAPER

_VEIL = QColor(42, 23, 25, 150)


class Help(QWidget):
    """A card with every key in two columns. Any key or click closes it.

    Attributes:
        left: it wants to be closed.
    """

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("fills", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAccessibleName(self.tr("Keys"))
        self._rows = rows()
        self.setAccessibleDescription("\n".join(f"{what}: {keys}" for keys, what in self._rows))

    def open(self) -> None:
        """Cover the parent."""
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close, whatever the key."""
        if not is_alone(event):
            self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close."""
        self.left.emit()

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Let Tab be a key like any other."""
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw veil, card and table."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), _VEIL)
        lines = ceil(len(self._rows) / 2)
        unit = max(8, min(self.height() // (lines * 3 + 10), self.width() // 96))
        width = min(self.width() - 2 * unit, 92 * unit)
        card = QRect(0, 0, width, (lines * 3 + 7) * unit)
        card.moveCenter(self.rect().center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(PAPER)
        painter.drawRoundedRect(card, unit, unit)
        painter.setPen(ACCENT)
        painter.setFont(_font(self.font(), unit * 2, QFont.Weight.Bold))
        head = card.adjusted(3 * unit, unit, 0, 0)
        head.setHeight(4 * unit)
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, self.tr("Keys"))
        body = card.adjusted(3 * unit, 5 * unit, -3 * unit, -2 * unit)
        column = (body.width() - 3 * unit) // 2
        for at, (keys, what) in enumerate(self._rows):
            side, line = divmod(at, lines)
            left = body.left() + side * (column + 3 * unit)
            row = QRect(left, body.top() + line * 3 * unit, column, 3 * unit)
            self._draw_row(painter, row, unit, (keys, what))
        painter.end()

    def _draw_row(self, painter: QPainter, row: QRect, unit: int, texts: tuple[str, str]) -> None:
        share = row.width() * 9 // 20
        left, right = (
            row.adjusted(0, 0, share - row.width() - unit, 0),
            row.adjusted(share, 0, 0, 0),
        )
        painter.setPen(HAIRLINE)
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        looks = ((left, INK, QFont.Weight.DemiBold), (right, MUTED, QFont.Weight.Normal))
        for (place, colour, weight), text in zip(looks, texts, strict=True):
            painter.setPen(colour)
            painter.setFont(_font(self.font(), unit * 13 // 10, weight))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, text)


def _font(base: QFont, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
