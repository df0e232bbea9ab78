"""The way from one view of a slide to another, so that nobody loses the place."""

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from viewer.show.tools.view import WHOLE, View

MILLISECONDS = 160
_FRAME_MILLISECONDS = 15


class Glide(QObject):
    """Says what is seen at present.

    Attributes:
        moved: paint another frame.
        view: what is seen.
    """

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view = self._from = self._to = WHOLE
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=_FRAME_MILLISECONDS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._move)

    @property
    def running(self) -> bool:
        """Whether the view is still on its way."""
        return self._timer.isActive()

    @property
    def at_rest(self) -> bool:
        """Whether the whole slide is seen, and will be."""
        return self.view.whole and not self.running

    @property
    def widest(self) -> View:
        """The view on the way that shows what all others show, and more."""
        ends = (self._from, self._to) if self.running else (self.view,)
        return min(ends, key=lambda view: view.factor)

    def start(self, to: View) -> None:
        """Begin the way from what is seen now."""
        self._from, self._to = self.view, to
        self._clock.start()
        self._timer.start()

    def jump(self, to: View) -> None:
        """Be there at once."""
        self._timer.stop()
        self.view = to
        self.moved.emit()

    def _move(self) -> None:
        share = self._clock.elapsed() / MILLISECONDS
        if share >= 1:
            self.jump(self._to)
            return
        self.view = self._from.toward(self._to, 1 - (1 - share) ** 3)
        self.moved.emit()
