"""Every talk is recorded; a rehearsal shows what was recorded when it is over."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from viewer.deck.load import LoadedDeck
from viewer.errors import ViewerError
from viewer.show.rehearsal.recorder import Recorder
from viewer.show.talk import Talk


class Rehearsals(QObject):
    """Records from :meth:`begin` to :meth:`end`.

    Attributes:
        wrote: the deck's file has other times now.
        told: a sentence about what was, or could not be, saved.
    """

    wrote = Signal()
    told = Signal(str)

    def __init__(self, talk: Talk, loaded: Callable[[], LoadedDeck], parent: QObject) -> None:
        super().__init__(parent)
        self._loaded, self._rehearsing = loaded, False
        self.recorder = Recorder(talk, lambda at: loaded().deck.slides[at].title, parent=self)

    def begin(self, rehearse: bool) -> None:
        """Record a talk, and show the times after it where it is to ``rehearse``."""
        self._rehearsing = rehearse
        self.recorder.begin()

    def pause(self, paused: bool) -> None:
        """The talk's timer stands still, or goes on."""
        self.recorder.pause(paused)

    def end(self, window: QWidget) -> None:
        """The talk has left the screen; ``window`` is there again."""
        self.recorder.end()
        if self._rehearsing:
            self._rehearsing = False
            self._show(window)

    def save_log(self, window: QWidget) -> None:
        """Ask for a file and save the last talk's log in it."""
        if not self.recorder.visits:
            self.told.emit(self.tr("There is no log yet: present or rehearse first."))
            return
        from PySide6.QtWidgets import QFileDialog

        title, kinds = self.tr("Save the talk's log"), self.tr("Tables (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(window, title, str(self._usual()), kinds)
        if chosen:
            self._write(Path(chosen))

    def _usual(self) -> Path:
        since = self.recorder.visits[0].since.strftime("%Y-%m-%d %H%M")
        file = self._loaded().file
        return file.with_name(f"{file.stem} {since}.csv")

    def _write(self, file: Path) -> None:
        from viewer.show.rehearsal.log_file import write_log

        heads = (self.tr("Slide"), self.tr("Title"), self.tr("Time of day"), self.tr("Seconds"))
        try:
            write_log(file, heads, self.recorder.visits)
        except ViewerError as error:
            self.told.emit(error.problems[0].sentence())
        else:
            self.told.emit(self.tr("The log is in {file}.").format(file=file))

    def _show(self, window: QWidget) -> None:
        from viewer.show.rehearsal.dialog import RehearsalDialog

        visits = self.recorder.visits
        dialog = RehearsalDialog(window, self._loaded(), visits, lambda: self.save_log(window))
        dialog.wrote.connect(self.wrote)
        self.told.connect(dialog.message.setText)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
