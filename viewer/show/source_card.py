"""The source of the figures, over the slide: for questions, where there is only one screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from viewer.show.keys import is_alone
from viewer.show.shades import shades, styled
from viewer.show.source_text import Inks
from viewer.show.source_view import SourceView
from viewer.show.sources import Sources

_STYLE = """
QFrame#card { background: %(paper)s; border: 2px solid %(accent)s; border-radius: 14px; }
QTextBrowser { background: transparent; color: %(ink)s; border: none; }
"""


class SourceCard(QFrame):
    """A card with the passages of one slide. Arrows scroll, any other key or a click closes.

    Attributes:
        left: it wants to be closed.
    """

    left = Signal()

    def __init__(self, sources: Sources, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setStyleSheet(styled(_STYLE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look = shades()
        inks = Inks(look.paper.name(), look.accent.name(), look.muted.name())
        self.view = SourceView(sources, inks)
        column = QVBoxLayout(self)
        column.setContentsMargins(30, 20, 30, 20)
        column.addWidget(self.view)

    def open(self, index: int) -> None:
        """Cover the lower part of the parent with the sources of the slide at ``index``."""
        parent = self.parentWidget()
        assert parent is not None
        font = QFont(self.font())
        font.setPixelSize(max(14, parent.height() // 42))
        self.view.setFont(font)
        width, height = parent.width() * 8 // 10, parent.height() * 6 // 10
        self.setGeometry((parent.width() - width) // 2, parent.height() * 35 // 100, width, height)
        self.show()
        self.raise_()
        self.setFocus()
        self.view.show_slide(index)
        needed = round(self.view.document().size().height()) + 60
        if needed < height:
            self.setGeometry(self.x(), self.y() + height - needed, width, needed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, or close."""
        bar = self.view.verticalScrollBar()
        steps = {Qt.Key.Key_Down: bar.pageStep() // 3, Qt.Key.Key_Up: -bar.pageStep() // 3}
        if event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        elif not is_alone(event):
            self.left.emit()
