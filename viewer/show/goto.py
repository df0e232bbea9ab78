"""A small field for the number of a slide."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from viewer.show.shades import letters, styled

_STYLE = """
QFrame#goto { background: %(paper)s; border: 2px solid %(accent)s; border-radius: 10px; }
QLabel, QLineEdit { font-size: %(large)spx; color: %(ink)s; background: transparent; }
QLineEdit { border: none; border-bottom: 2px solid %(muted)s; padding: 2px 6px; }
"""


class GoTo(QFrame):
    """Asks for a slide number over its parent.

    Attributes:
        chosen: the index (from 0) of the slide.
        left: closed without a choice.
    """

    chosen = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("goto")
        self.setStyleSheet(styled(_STYLE))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._label = QLabel()
        self.field = QLineEdit()
        self.field.setMaximumWidth(round(110 * letters()))
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.field.returnPressed.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 14, 22, 14)
        row.addWidget(self._label)
        row.addWidget(self.field)

    def open(self, length: int) -> None:
        """Ask for a number from 1 to ``length``."""
        said = self.tr("Go to slide (1–{count}):").format(count=length)
        self._label.setText(said)
        self.field.setAccessibleName(said)
        self.field.setValidator(QIntValidator(0, 99_999, self.field))
        self.field.clear()
        self.adjustSize()
        parent = self.parentWidget()
        assert parent is not None
        room = parent.width() * 9 // 10
        if self.width() > room:
            self._label.setWordWrap(True)
            self.setFixedWidth(room)
            self.adjustSize()
        box = self.rect()
        box.moveCenter(parent.rect().center())
        self.move(box.topLeft())
        self.show()
        self.raise_()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc; let no key reach the slide."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()

    def _choose(self) -> None:
        if self.field.text():
            self.chosen.emit(int(self.field.text()) - 1)
        else:
            self.left.emit()
