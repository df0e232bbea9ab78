"""The slide in the main window: whole, in the shape that it has on the screen."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QShowEvent, QWheelEvent

from viewer.layout.canvas import Canvas
from viewer.show.accessible import tell_page
from viewer.show.framed import Framed, Slide
from viewer.show.pointed import text_at
from viewer.show.studio import Studio
from viewer.show.talk import Talk

_MARGIN = 20


class Preview(Framed):
    """Shows where the talk is, with all steps.

    Attributes:
        pointed: the words that were clicked.
        hovered: the words under the pointer, empty where there are none.
    """

    pointed = Signal(str)
    hovered = Signal(str)

    def __init__(self, talk: Talk, studio: Studio, canvas: Canvas) -> None:
        super().__init__(Slide(studio, canvas), _MARGIN)
        self._talk = talk
        self.setAccessibleName(self.tr("Slide"))  # until the first one is painted
        self.surface.shown.connect(self._describe)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 90)
        self.setMouseTracking(True)
        talk.changed.connect(self._follow)
        self._follow()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Follow a link of the slide."""
        self.setFocus()
        link = self.link_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if link is not None:
            self._talk.go_to(link.slide)
        elif text := self._text_at(event.position()):
            self.pointed.emit(text)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what lies under the pointer."""
        self.hovered.emit(self._text_at(event.position()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn to the next or previous slide."""
        turned = event.angleDelta().y()
        if turned:
            (self._talk.previous_slide if turned > 0 else self._talk.next_slide)()

    def _text_at(self, place: QPointF) -> str:
        surface = self.surface
        inside = surface.mapFrom(self, place)
        if not surface.rect().contains(inside.toPoint()):
            return ""
        page = surface.page()
        scale = page.width / max(1, surface.width())
        return text_at(page, inside.x() * scale, inside.y() * scale)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the talk."""
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        if self.isVisible():
            self.surface.show_position(self._talk.index, None)

    def _describe(self) -> None:
        tell_page(self, self.surface.page(), None)
