"""All slides at a glance: a grid to choose from."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from viewer.show.keys import match
from viewer.show.notice import Notice
from viewer.show.thumbs import ThumbPainter, Thumbs
from viewer.show.typed import Typed

_LEAST_WIDTH = 200
_MARGIN = 20
_TITLE = Qt.ItemDataRole.ToolTipRole
_TYPING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Overview(QListView):
    """A grid of thumbnails over the whole stage; only what can be seen is painted.

    Attributes:
        chosen: the index of a slide, by Enter or click.
        left: closed without a choice.
        asked: the id of another action of the table of keys.
    """

    chosen = Signal(int)
    left = Signal()
    asked = Signal(str)

    def __init__(self, thumbs: Thumbs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("fills", True)
        self.setObjectName("overview")
        self.setAccessibleName(self.tr("Overview of all slides"))
        self.setModel(thumbs)
        self.setItemDelegate(ThumbPainter(thumbs, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.clicked.connect(self._choose)
        self._thumbs = thumbs
        self._typed = Typed(
            [str(thumbs.index(row).data(_TITLE)) for row in range(thumbs.rowCount())]
        )
        self.notice = Notice(self)

    def open_at(self, index: int) -> None:
        """Cover the parent, with the slide at ``index`` marked."""
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self.setCurrentIndex(self._thumbs.index(index))
        self.scrollTo(self.currentIndex(), QListView.ScrollHint.PositionAtCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the width with columns of one size."""
        room = self.viewport().width() - 2 * _MARGIN
        columns = max(1, min(6, room // _LEAST_WIDTH))
        self.setViewportMargins(_MARGIN, _MARGIN, 0, _MARGIN)
        cell = self._thumbs.cell(room // columns)
        self.setGridSize(QSize(room // columns, cell.height()))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, close, find what is typed, or move about as in every list."""
        row = match(event, "overview")
        if event.key() in _ENTER:
            self._choose(self.currentIndex())
        elif self._type(event):
            self._show_found()
        elif row is None:
            super().keyPressEvent(event)
        elif row.id in ("leave", "overview"):
            self.left.emit()
        else:
            self.asked.emit(row.id)

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Let Tab be a key like any other."""
        return False

    def _type(self, event: QKeyEvent) -> bool:
        """Return whether the key belongs to what is typed; Esc takes that away first."""
        if self._typed.text and event.key() == Qt.Key.Key_Backspace:
            self._typed.erase()
            return True
        if self._typed.text and event.key() == Qt.Key.Key_Escape:
            self._typed.text = ""
            return True
        held = event.modifiers() & ~_TYPING
        plain = not held and (match(event, "overview") is None or event.text().isalnum())
        return plain and self._typed.type(event.text())

    def _show_found(self) -> None:
        typed = self._typed
        if not typed.text:
            self.notice.hide()
            return
        index = typed.found()
        said = self.tr("{text} – no slide") if index is None else "{text} ⏎"
        self.notice.show(said.format(text=typed.text), 0)
        if index is not None:
            self.setCurrentIndex(self._thumbs.index(index))
            self.scrollTo(self.currentIndex())

    def _choose(self, place: QModelIndex) -> None:
        if place.isValid():
            self.chosen.emit(place.row())
