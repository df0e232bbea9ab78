"""A slide on the console: never in the way of a key, so it may be a moment late."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QImage, QPainter, QResizeEvent

from viewer.layout.canvas import Canvas
from viewer.show.console.look import PANEL
from viewer.show.framed import Slide
from viewer.show.shots import Shot
from viewer.show.studio import Studio


class Monitor(Slide):
    """Shows a position as soon as the studio has its picture, and the one before until then.

    Attributes:
        resized: pictures of another size are wanted.
    """

    resized = Signal()

    def __init__(self, studio: Studio, canvas: Canvas) -> None:
        super().__init__(studio, canvas)
        self._empty = False
        studio.prepared.connect(self._take)

    def show_nothing(self) -> None:
        """Show that nothing comes any more."""
        self._empty = True
        self.update()

    def show_position(self, index: int, step: int | None) -> None:
        """Show a slide up to ``step`` with the next paint event."""
        self._empty = False
        self._position = index, step
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for pictures of the new size."""
        super().resizeEvent(event)
        self.resized.emit()

    def paint_slide(self, painter: QPainter) -> None:
        """Draw what is ready."""
        if self._empty or self._latest() is None:
            painter.fillRect(self.rect(), QColor(PANEL))
        else:
            super().paint_slide(painter)

    def _latest(self) -> QImage | None:
        ready = self._studio.ready(self.wanted())
        if ready is not None:
            self._image, self._image_of = ready, self.wanted()
        return self._image

    def _current(self) -> QImage:
        assert self._image is not None
        return self._image

    def _take(self, shot: Shot) -> None:
        if shot == self.wanted():
            self.update()
