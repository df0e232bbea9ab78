"""The notes of the slide, under it."""

from PySide6.QtWidgets import QLabel, QTextEdit, QVBoxLayout, QWidget

from viewer.show.spoken import spoken

_LARGER = 1.2
"""Letters of the notes, against those of the windows, which are as large as the system's."""


class NotesPanel(QWidget):
    """Shows what is to be said; nothing is edited here."""

    def __init__(self) -> None:
        super().__init__()
        self._notes, self._in_words = "", False
        self._heading = QLabel(self.tr("Notes"))
        self._heading.setObjectName("heading")
        self.text = QTextEdit()
        self.text.setObjectName("notes")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Notes"))
        self.text.setPlaceholderText(self.tr("This slide has no notes."))
        self._heading.setBuddy(self.text)
        font = self.text.font()
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        self.text.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self.text)

    def show_notes(self, notes: str) -> None:
        """Show the notes of another slide, from their beginning."""
        self._notes = notes
        shown = spoken(notes, self._in_words)
        if shown != self.text.toPlainText():
            self.text.setPlainText(shown)

    def toggle_spelling(self) -> None:
        """Show figures in words, or in digits again."""
        self._in_words = not self._in_words
        self.show_notes(self._notes)
