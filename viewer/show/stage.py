"""The full-screen window that the hall looks at."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)

from viewer.show.notice import Notice, place_over
from viewer.show.pointer import Pointer
from viewer.show.studio import Studio
from viewer.show.surface import Surface
from viewer.show.talk import Talk

_BLANKS = {"black": Qt.GlobalColor.black, "white": Qt.GlobalColor.white}
_NOTCH = 120
"""What one click of a mouse wheel sends, in eighths of a degree."""


class Stage(Surface):
    """Shows the talk and nothing else; passes on what keys, mouse and wheel ask for.

    Attributes:
        pressed: a key, as a ``QKeyEvent`` that lives as long as the call.
        stepped: +1 or -1, by click or wheel.
        followed: the index of the slide whose link was clicked.
        closed: the window manager asks to close the window.
    """

    pressed = Signal(QKeyEvent)
    stepped = Signal(int)
    followed = Signal(int)
    closed = Signal()

    def __init__(self, talk: Talk, studio: Studio, motion: bool = True) -> None:
        super().__init__(studio, None, motion)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.notice, self.banner = Notice(self), Notice(self, at_top=True)
        self.pointer = Pointer(self)
        self._talk = talk
        self._turned = 0
        self._blank = talk.blank
        self._position = talk.audience
        talk.turned.connect(self.follow)

    def follow(self) -> None:
        """Show where the talk is now."""
        talk = self._talk
        position = talk.audience
        if position != self._position and self.isVisible() and not (talk.blank or self._blank):
            self.show_position(*position)
        elif (position, talk.blank) != (self._position, self._blank):
            self._fade.finish()
            self._position, self._blank = position, talk.blank
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the slide, or one colour."""
        painter = QPainter(self)
        if self._talk.blank:
            painter.fillRect(self.rect(), _BLANKS[self._talk.blank])
        else:
            self.paint_all(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything over the slide follow its size."""
        super().resizeEvent(event)
        place_over(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass the key on."""
        if self.pointer.shown:
            self.pointer.hide()
        self.pressed.emit(event)
        event.accept()

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Let Tab be a key like any other."""
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Follow a link or go on with the left button; the others do nothing."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        link = None if self._talk.blank else self.link_at(event.position())
        if link is not None:
            self.followed.emit(link.slide)
        else:
            self.stepped.emit(1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks are two clicks."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the pointer for a while, as a hand over links."""
        over_link = not self._talk.blank and self.link_at(event.position()) is not None
        self.pointer.move(event.globalPosition().toPoint(), over_link)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step once for each notch, however finely the wheel or touchpad counts."""
        turned = event.angleDelta().y()
        if turned * self._turned < 0:
            self._turned = 0
        self._turned += turned
        while abs(self._turned) >= _NOTCH:
            direction = -1 if self._turned > 0 else 1
            self._turned += direction * _NOTCH
            self.stepped.emit(direction)

    def changeEvent(self, event: QEvent) -> None:
        """Forget half a notch when the window is left."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._turned = 0

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave it to the program what closing means."""
        event.ignore()
        self.closed.emit()
