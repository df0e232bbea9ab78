"""The keys, over the slide: made from the table."""

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.show.key_names import rows
from viewer.show.keys import is_alone
from viewer.show.shades import shades

_VEIL = QColor(42, 23, 25, 150)
_LARGEST, _SMALLEST = 26, 5
_KEYS_SHARE = 0.42
_COLUMNS = (2, 3)
_WRAP = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class Row(NamedTuple):
    """A line of the table in its place."""

    keys: QRect
    what: QRect
    texts: tuple[str, str]


class Help(QWidget):
    """A card with every key in columns, as large as all of them fit. Any key or click closes it.

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
        self._table = rows()
        self.setAccessibleDescription("\n".join(f"{what}: {keys}" for keys, what in self._table))

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
        size, placed = self.arranged()
        edge = 2 * size
        painter.setPen(Qt.PenStyle.NoPen)
        look = shades()
        painter.setBrush(look.paper)
        painter.drawRoundedRect(self._card(), edge // 2, edge // 2)
        for row in placed:
            painter.setPen(look.hairline)
            painter.drawLine(row.keys.bottomLeft(), row.what.bottomRight())
            strong, plain = QFont.Weight.DemiBold, QFont.Weight.Normal
            texts = ((row.keys, look.ink, strong), (row.what, look.muted, plain))
            for (place, colour, weight), text in zip(texts, row.texts, strict=True):
                painter.setPen(colour)
                painter.setFont(_font(self.font(), size, weight))
                painter.drawText(place, _WRAP, text)
        painter.setPen(look.accent)
        painter.setFont(_font(self.font(), round(size * 1.5), QFont.Weight.Bold))
        head = self._card().adjusted(edge, edge // 2, 0, 0)
        head.setHeight(2 * edge)
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, self.tr("Keys"))
        painter.end()

    def arranged(self) -> tuple[int, list[Row]]:
        """Return the largest size of letters at which all rows fit, and where each row goes."""
        for size in range(_LARGEST, _SMALLEST - 1, -1):
            for columns in _COLUMNS:
                placed = self._flow(size, columns)
                if placed is not None:
                    return size, placed
        return _SMALLEST, self._flow(_SMALLEST, _COLUMNS[-1], anyhow=True) or []

    def _card(self) -> QRect:
        margin = min(self.width(), self.height()) // 24
        return self.rect().adjusted(margin, margin, -margin, -margin)

    def _flow(self, size: int, columns: int, anyhow: bool = False) -> list[Row] | None:
        """Return the rows down one column after the other; None where they need more room."""
        body = self._card().adjusted(2 * size, 5 * size, -2 * size, -size)
        width = (body.width() - 3 * size * (columns - 1)) // columns
        column, y, placed = 0, body.top(), []
        for texts in self._table:
            height = self._height(texts, size, width)
            if y + height > body.bottom() + 1 and y > body.top():
                column, y = column + 1, body.top()
            if column >= columns and not anyhow:
                return None
            left = body.left() + column * (width + 3 * size)
            split = round(width * _KEYS_SHARE)
            keys = QRect(left, y, split - size, height)
            placed.append(Row(keys, QRect(left + split, y, width - split, height), texts))
            y += height
        return placed

    def _height(self, texts: tuple[str, str], size: int, width: int) -> int:
        split = round(width * _KEYS_SHARE)
        rooms = (split - size, QFont.Weight.DemiBold), (width - split, QFont.Weight.Normal)
        tallest = 0
        for text, (room, weight) in zip(texts, rooms, strict=True):
            metrics = QFontMetrics(_font(self.font(), size, weight))
            box = metrics.boundingRect(QRect(0, 0, room, 9_999), _WRAP, text)
            tallest = max(tallest, box.height())
        return tallest + size * 2 // 3


def _font(base: QFont, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
