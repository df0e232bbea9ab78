"""The notes on the console: large, scrolled and resized by keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTextEdit

from viewer.show.spoken import spoken

SMALLEST, USUAL, LARGEST = 12, 22, 60
"""Pixels."""


class Notes(QTextEdit):
    """Shows what is to be said; it takes no keys itself."""

    def __init__(self) -> None:
        super().__init__()
        self._notes, self._in_words = "", False
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setAccessibleName(self.tr("Notes"))
        self.setPlaceholderText(self.tr("This slide has no notes."))
        self.size_in_pixels = USUAL
        self.resize_text(0)

    def show_notes(self, notes: str) -> None:
        """Show the notes of another slide, from their beginning."""
        self._notes = notes
        shown = spoken(notes, self._in_words)
        if shown != self.toPlainText():
            self.setPlainText(shown)

    def toggle_spelling(self) -> None:
        """Show figures in words, or in digits again."""
        self._in_words = not self._in_words
        self.show_notes(self._notes)

    def resize_text(self, by: int) -> None:
        """Make the letters larger or smaller by pixels, within limits."""
        self.size_in_pixels = max(SMALLEST, min(LARGEST, self.size_in_pixels + by))
        font = QFont(self.font())
        font.setPixelSize(self.size_in_pixels)
        self.setFont(font)

    def turn(self, pages: float) -> None:
        """Move the text by a part of what can be seen; down where positive."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(bar.pageStep() * pages))
