"""The cross-fade from one picture to the next. It never holds a key back."""

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

MILLISECONDS = 180
_FRAME_MILLISECONDS = 15


class Fade(QObject):
    """Says how much of the new picture shows over the ``old`` one.

    Attributes:
        moved: paint another frame.
    """

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.old: QImage | None = None
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=_FRAME_MILLISECONDS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._move)

    @property
    def running(self) -> bool:
        """Whether the old picture can still be seen."""
        return self.old is not None

    @property
    def share(self) -> float:
        """How much of the new picture shows, from 0 to 1."""
        if self.old is None:
            return 1.0
        return min(1.0, (self._clock.elapsed() + _FRAME_MILLISECONDS) / MILLISECONDS)

    def start(self, old: QImage) -> None:
        """Begin to fade ``old`` out."""
        self.old = old
        self._clock.start()
        self._timer.start()

    def finish(self) -> None:
        """Show the new picture whole, at once."""
        self._timer.stop()
        self.old = None

    def _move(self) -> None:
        if self._clock.elapsed() >= MILLISECONDS:
            self.finish()
        self.moved.emit()
