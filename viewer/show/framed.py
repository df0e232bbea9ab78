"""A slide kept as large as it fits into a widget, in the middle."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from viewer.layout.canvas import Canvas
from viewer.layout.page import Link
from viewer.show.shots import Frame
from viewer.show.studio import Studio
from viewer.show.surface import Surface


class Slide(Surface):
    """A slide laid out for a screen, however large this widget is.

    Attributes:
        canvas: what the slide is laid out for.
    """

    def __init__(self, studio: Studio, canvas: Canvas) -> None:
        super().__init__(studio, None, motion=False)
        self.canvas = canvas
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def frame(self) -> Frame:
        """Return the widget's pixels with the canvas of the screen."""
        pixels = super().frame()
        return Frame(pixels.width, pixels.height, self.canvas)


class Framed(QWidget):
    """Holds one slide with ``margin`` pixels around it.

    Attributes:
        surface: the slide itself.
    """

    def __init__(self, surface: Slide, margin: int = 0) -> None:
        super().__init__()
        self.surface, self._margin = surface, margin
        surface.setParent(self)
        self.setMinimumSize(160, 90)

    def lay_out_for(self, canvas: Canvas) -> None:
        """Show the slide in the shape of another screen."""
        if canvas != self.surface.canvas:
            self.surface.canvas = canvas
            self._place()
            self.surface.refresh()

    def link_at(self, place: QPointF) -> Link | None:
        """Return the link of the slide under ``place`` in this widget, if any."""
        return self.surface.link_at(self.surface.mapFrom(self, place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the slide what fits."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        room = self.size() - QSize(2 * self._margin, 2 * self._margin)
        canvas = self.surface.canvas
        shape = QSize(round(canvas.width), round(canvas.height))
        box = QRect(0, 0, 1, 1)
        box.setSize(shape.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
        box.moveCenter(self.rect().center())
        self.surface.setGeometry(box)
