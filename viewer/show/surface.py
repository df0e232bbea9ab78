"""A widget that is a slide: its exact pixels, its links, its cross-fade."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from viewer.layout.page import Link, Page
from viewer.show.fade import Fade
from viewer.show.shots import Frame, Shot, put_sharp
from viewer.show.studio import Studio

if TYPE_CHECKING:
    from viewer.show.tools.film import Film

_RESIZE_MILLISECONDS = 80


class Surface(QWidget):
    """Shows one position of the talk at the screen's real pixels, and never anything less.

    Until a picture is ready the one before stays. Subclasses may override :meth:`frame`.

    Attributes:
        shown: another slide or step is on the screen.
        film: what tools lay over the slide, once they are used.
    """

    shown = Signal()

    def __init__(self, studio: Studio, parent: QWidget | None = None, motion: bool = True) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._studio, self._motion = studio, motion
        self.film: Film | None = None
        self._position: tuple[int, int | None] = (0, 0)
        self._image: QImage | None = None
        self._image_of: Shot | None = None
        self._measured: tuple[float, int, int] | None = None
        self._frame = Frame.of(1, 1)
        self._fade = Fade(self)
        self._fade.moved.connect(self.update)
        self._resizing = QTimer(self)
        self._resizing.setSingleShot(True)
        self._resizing.setInterval(_RESIZE_MILLISECONDS)
        self._resizing.timeout.connect(self.update)

    def frame(self) -> Frame:
        """Return the pixels of the screen that this widget covers."""
        measured = ratio, width, height = self.devicePixelRatioF(), self.width(), self.height()
        if measured != self._measured:
            self._measured = measured
            self._frame = Frame.of(round(width * ratio), round(height * ratio))
        return self._frame

    def page(self) -> Page:
        """Return the page that is shown."""
        return self._studio.page(self._position[0], self.frame().canvas)

    def show_position(self, index: int, step: int | None) -> None:
        """Show a slide up to ``step`` (None: all). A ready picture is painted before this returns.

        Where none is ready it is painted with the next paint event, so that keys which come
        in the meantime are all taken first.
        """
        rushed = self._fade.running
        self._fade.finish()
        self._position = index, step
        shot = self.wanted()
        ready = self._studio.ready(shot)
        if ready is None:
            self.update()
            return
        if self._motion and not rushed and self._image is not None:
            self._fade.start(self._image)
        self._image, self._image_of = ready, shot
        self.repaint()
        self.shown.emit()

    def prepare(self) -> None:
        """Paint the picture that will be wanted, while the window system makes the window."""
        self._studio.image(self.wanted())

    @property
    def moves(self) -> bool:
        """Whether pictures fade."""
        return self._motion

    @property
    def share(self) -> float:
        """How much of the new picture shows over the one before, from 0 to 1."""
        return self._fade.share

    def let_move(self, motion: bool) -> None:
        """Fade from now on, or no longer."""
        self._motion = motion

    def wanted(self) -> Shot:
        """Return the picture that belongs here."""
        return self.frame().shot(*self._position)

    def refresh(self) -> None:
        """Show the position anew, with a picture made anew."""
        self._fade.finish()
        self._image_of = None
        self.update()

    def link_at(self, place: QPointF) -> Link | None:
        """Return the link under ``place`` (in this widget), if any."""
        page = self.page()
        scale = min(self.width() / page.width, self.height() / page.height)
        x = (place.x() - (self.width() - page.width * scale) / 2) / scale
        y = (place.y() - (self.height() - page.height * scale) / 2) / scale
        inside = (
            link
            for link in reversed(page.links)
            if link.rect.x <= x < link.rect.right and link.rect.y <= y < link.rect.bottom
        )
        return next(inside, None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put the picture onto the screen, pixel by pixel."""
        painter = QPainter(self)
        self.paint_all(painter)
        painter.end()

    def paint_all(self, painter: QPainter) -> None:
        """Draw the slide, and what lies over it."""
        if self.film is None:
            self.paint_slide(painter)
        else:
            self.film.paint(painter)

    def picture(self) -> QImage:
        """Return the picture that is shown; painted now where there is none."""
        return self._current()

    def paint_slide(self, painter: QPainter) -> None:
        """Draw what is shown at present."""
        image, ratio = self._current(), self.devicePixelRatioF()
        if self._is_stretched(image):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), image)
            return
        if self._fade.old is not None:
            put_sharp(painter, self._fade.old, ratio)
            painter.setOpacity(self._fade.share)
        put_sharp(painter, image, ratio)
        painter.setOpacity(1.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stretch what is there while the size changes, and paint anew when it rests."""
        super().resizeEvent(event)
        self._fade.finish()
        if self._image is not None:
            self._resizing.start()

    def _current(self) -> QImage:
        """Return the picture to show; paint it now where there is none."""
        if self._image is not None and self._resizing.isActive():
            return self._image
        shot = self.wanted()
        if self._image is None or shot != self._image_of:
            self._image, self._image_of = self._studio.image(shot), shot
            QTimer.singleShot(0, self, self.shown.emit)
        return self._image

    def _is_stretched(self, image: QImage) -> bool:
        frame = self.frame()
        return (image.width(), image.height()) != (frame.width, frame.height)
