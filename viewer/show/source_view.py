"""A text that shows where the figures of the present slide come from."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTextBrowser

from viewer.show.source_text import Inks, as_html
from viewer.show.sources import Cited, Sources, Span


class SourceView(QTextBrowser):
    """Shows the passages of one slide at a time."""

    def __init__(self, sources: Sources, inks: Inks) -> None:
        super().__init__()
        self._sources, self._inks = sources, inks
        self._index = -1
        self.setObjectName("source")
        self.setOpenLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Where the figures come from"))

    def show_slide(self, index: int) -> None:
        """Show the passages that the slide at ``index`` cites; nothing where it is hidden."""
        self._index = index
        if self.isVisible():
            self._show(self._sources.cited(index), None)

    def show_source_of(self, text: str) -> bool:
        """Show the sentence that states a figure of ``text``; return whether one does."""
        place = self._sources.place(self._index, text)
        if place is None:
            return False
        self._show(self._sources.cited(self._index), place)
        self.scrollToAnchor("found")
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the slide."""
        super().showEvent(event)
        self.show_slide(self._index)

    def _show(self, passages: list[Cited], place: tuple[str, Span] | None) -> None:
        if passages:
            self.setHtml(as_html(passages, self._inks, place))
        else:
            self.setPlainText(self.tr("This slide cites no passage of an article."))
