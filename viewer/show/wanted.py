"""Files that the desktop asks the running program to open, as the Finder of macOS does."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """The application, which also hears of files. Those that come early wait for a listener.

    Attributes:
        wanted: the desktop wants this file to be opened.
    """

    wanted = Signal(str)

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(words)
        self._early: list[str] | None = []

    def event(self, event: QEvent) -> bool:
        """Hear of a file; one that is not on this machine is none."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        if file := event.file():
            self._hear(file)
        return True

    def tell(self, take: Callable[[str], None]) -> None:
        """Have ``take`` called with each file from now on, and with the last that came before."""
        early, self._early = self._early or [], None
        self.wanted.connect(take)
        for file in early[-1:]:
            self.wanted.emit(file)

    def _hear(self, file: str) -> None:
        if self._early is None:
            self.wanted.emit(file)
        else:
            self._early.append(file)
