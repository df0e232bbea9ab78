"""What may lie over a window: one panel at a time, closed before the next one opens."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.layout.canvas import Canvas
from viewer.show.studio import Studio

if TYPE_CHECKING:
    from viewer.show.search.index import SearchIndex
    from viewer.show.sources import Sources

Host = Callable[[], QWidget]
"""Gives the window to cover at the moment."""


class Overlays(QObject):
    """Opens and closes panels.

    Attributes:
        chosen: the index of a slide to go to.
        asked: the id of another action, from a panel that takes keys itself.
        closed: nothing lies over the window any more.
    """

    chosen = Signal(int)
    asked = Signal(str)
    closed = Signal()

    def __init__(self, host: Host, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._panel: QWidget | None = None

    @property
    def panel(self) -> QWidget | None:
        """What lies over the window now, if anything."""
        return self._panel

    def ask_for_slide(self, length: int) -> None:
        """Ask for a slide number from 1 to ``length``."""
        from viewer.show.goto import GoTo

        panel = GoTo(self._host())
        panel.chosen.connect(self._choose)
        panel.left.connect(self.close)
        self._cover_with(panel)
        panel.open(length)

    def show_help(self) -> None:
        """Show the keys."""
        from viewer.show.help import Help

        panel = Help(self._host())
        panel.left.connect(self.close)
        self._cover_with(panel)
        panel.open()

    def show_overview(self, studio: Studio, titles: list[str], canvas: Canvas, index: int) -> None:
        """Show all slides, with the one at ``index`` marked."""
        from viewer.show.overview import Overview
        from viewer.show.thumbs import Thumbs

        thumbs = Thumbs(studio, titles, canvas)
        panel = Overview(thumbs, self._host())
        thumbs.setParent(panel)
        panel.chosen.connect(self._choose)
        panel.left.connect(self.close)
        panel.asked.connect(self.asked)
        self._cover_with(panel)
        panel.open_at(index)

    def search(self, index: "SearchIndex") -> None:
        """Search in everything that ``index`` holds."""
        from viewer.show.search.panel import SearchPanel

        panel = SearchPanel(index, self._host())
        panel.chosen.connect(self._choose)
        panel.left.connect(self.close)
        self._cover_with(panel)
        panel.open()

    def show_source(self, sources: "Sources", index: int) -> None:
        """Show where the figures of the slide at ``index`` come from, over the window."""
        from viewer.show.source_card import SourceCard

        panel = SourceCard(sources, self._host())
        panel.left.connect(self.close)
        self._cover_with(panel)
        panel.open(index)

    def ask(self, text: str, agreed: Callable[[], None]) -> None:
        """Ask ``text``; call ``agreed`` where the answer is yes."""
        from viewer.show.question import Question

        panel = Question(text, self._host())
        panel.left.connect(self.close)
        panel.agreed.connect(agreed)
        self._cover_with(panel)
        panel.open()

    def close(self) -> None:
        """Take the panel away, if there is one, and give the window its keys back."""
        panel, self._panel = self._panel, None
        if panel is not None:
            window = panel.parentWidget()
            panel.hide()
            panel.deleteLater()
            if window is not None:
                window.setFocus()
            self.closed.emit()

    def _choose(self, index: int) -> None:
        self.close()
        self.chosen.emit(index)

    def _cover_with(self, panel: QWidget) -> None:
        self.close()
        self._panel = panel
