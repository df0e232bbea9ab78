"""A question over a window: Enter or Y for yes, everything else for no."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from viewer.show.keys import is_alone
from viewer.show.shades import styled

_YES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Y)
_STYLE = (
    "background: %(paper)s; color: %(ink)s; border: 2px solid %(accent)s; border-radius: 10px;"
    "font-size: %(large)spx; font-weight: 600; padding: 22px 30px;"
)


class Question(QLabel):
    """Asks one thing.

    Attributes:
        agreed: the answer is yes; ``left`` comes first.
        left: it was answered either way.
    """

    agreed = Signal()
    left = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setStyleSheet(styled(_STYLE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text)

    def open(self) -> None:
        """Ask in the middle of the parent."""
        parent = self.parentWidget()
        assert parent is not None
        room = parent.width() * 9 // 10
        self.adjustSize()
        if self.width() > room:
            self.setWordWrap(True)
            self.setFixedWidth(room)
            self.adjustSize()
        box = self.rect()
        box.moveCenter(parent.rect().center())
        self.move(box.topLeft())
        self.show()
        self.raise_()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the answer."""
        if is_alone(event):
            return
        self.left.emit()
        if event.key() in _YES:
            self.agreed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click for a no."""
        self.left.emit()
