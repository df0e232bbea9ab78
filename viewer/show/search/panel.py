"""The search over a window: a field, and what was found under it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from viewer.show.search.index import Hit, SearchIndex
from viewer.show.shades import styled
from viewer.show.translate import QT_TRANSLATE_NOOP

PLACES = {
    "slide": QT_TRANSLATE_NOOP("SearchPanel", "slide"),
    "notes": QT_TRANSLATE_NOOP("SearchPanel", "notes"),
    "article": QT_TRANSLATE_NOOP("SearchPanel", "article"),
}
_STYLE = """
QFrame#search { background: %(paper)s; border: 2px solid %(accent)s; border-radius: 10px; }
QLineEdit { font-size: %(large)spx; color: %(ink)s; background: transparent; border: none;
  border-bottom: 2px solid %(muted)s; padding: 4px 2px; }
QListWidget { font-size: %(medium)spx; color: %(ink)s; background: transparent; border: none;
  outline: none; }
QListWidget::item { padding: 6px 4px; border-bottom: 1px solid %(hairline)s; }
QListWidget::item:selected { background: %(selected)s; color: %(marked)s; }
QLabel { color: %(muted)s; font-size: %(small)spx; background: transparent; }
QScrollBar:vertical { background: %(paper)s; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: %(muted)s; border-radius: 4px; min-height: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: %(paper)s; }
"""
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class SearchPanel(QFrame):
    """Finds while one types; Enter goes to the marked slide.

    Attributes:
        chosen: the index of the slide.
        left: closed without a choice.
    """

    chosen = Signal(int)
    left = Signal()

    def __init__(self, index: SearchIndex, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setStyleSheet(styled(_STYLE))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._index, self._hits = index, list[Hit]()
        self.field, self.list, self._none = QLineEdit(), QListWidget(), QLabel()
        self.field.setPlaceholderText(self.tr("Text or figure; accents are optional"))
        self.field.setAccessibleName(self.tr("Search in slides, notes and article"))
        self.field.textChanged.connect(self._find)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.itemClicked.connect(lambda _item: self._choose())
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 22, 14)
        for widget in (self.field, self._none, self.list):
            column.addWidget(widget)

    def open(self) -> None:
        """Take the upper part of the parent."""
        parent = self.parentWidget()
        assert parent is not None
        width, height = parent.width() * 6 // 10, parent.height() * 7 // 10
        self.setGeometry((parent.width() - width) // 2, parent.height() // 12, width, height)
        self._find("")
        self.show()
        self.raise_()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, choose or close; letters belong to the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif event.key() in _MOVES:
            self.list.keyPressEvent(event)

    def _find(self, query: str) -> None:
        self._hits = self._index.find(query)
        self.list.clear()
        self.list.addItems([_line(hit) for hit in self._hits])
        self.list.setCurrentRow(0)
        nothing = bool(query.strip()) and not self._hits
        self._none.setText(self.tr("Nothing was found.") if nothing else "")

    def _choose(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._hits):
            self.chosen.emit(self._hits[row].slide)


def _line(hit: Hit) -> str:
    place = QCoreApplication.translate("SearchPanel", PLACES[hit.where])
    return f"{hit.slide + 1}.  {hit.title}  ({place})\n{hit.excerpt}"
