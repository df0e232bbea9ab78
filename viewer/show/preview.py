"""The slide in the main window: whole, in the shape that it has on the screen."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from viewer.layout.canvas import Canvas
from viewer.show.accessible import tell_page
from viewer.show.shots import Frame
from viewer.show.studio import Studio
from viewer.show.surface import Surface
from viewer.show.talk import Talk

_MARGIN = 20


class _Slide(Surface):
    """A slide with all its steps, laid out for the screen and not for this widget."""

    def __init__(self, studio: Studio, canvas: Canvas, parent: QWidget) -> None:
        super().__init__(studio, parent, motion=False)
        self._canvas = canvas

    def frame(self) -> Frame:
        """Return the widget's pixels with the canvas of the screen."""
        pixels = super().frame()
        return Frame(pixels.width, pixels.height, self._canvas)


class Preview(QWidget):
    """Keeps the slide as large as it fits, in the middle.

    Attributes:
        surface: the slide itself.
    """

    def __init__(self, talk: Talk, studio: Studio, canvas: Canvas) -> None:
        super().__init__()
        self._talk, self._studio, self._canvas = talk, studio, canvas
        self.surface = _Slide(studio, canvas, self)
        self.surface.shown.connect(self._describe)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 180)
        talk.changed.connect(self._follow)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the slide what fits."""
        super().resizeEvent(event)
        room = self.size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        shape = QSize(round(self._canvas.width), round(self._canvas.height))
        box = QRect(0, 0, 1, 1)
        box.setSize(shape.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
        box.moveCenter(self.rect().center())
        self.surface.setGeometry(box)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Follow a link of the slide."""
        self.setFocus()
        link = self.surface.link_at(self.surface.mapFrom(self, event.position()))
        if link is not None and event.button() == Qt.MouseButton.LeftButton:
            self._talk.go_to(link.slide)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn to the next or previous slide."""
        turned = event.angleDelta().y()
        if turned:
            (self._talk.previous_slide if turned > 0 else self._talk.next_slide)()

    def _follow(self) -> None:
        self.surface.show_position(self._talk.index, None)

    def _describe(self) -> None:
        tell_page(self, self.surface.page(), None)
