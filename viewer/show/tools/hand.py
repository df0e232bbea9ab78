"""What mouse, touchpad, finger and tablet pen do with the tools on one surface."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QCursor, QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication

from viewer.show.tools.brush import WIDTH, colours_on
from viewer.show.tools.cursors import pen_cursor, plain_cursor
from viewer.show.tools.film import Film
from viewer.show.tools.ink import Ink, Point
from viewer.show.tools.toolbox import Toolbox
from viewer.show.tools.view import LEVELS, Spot

_ZOOM_OF_A_NOTCH = 1.24
_NOTCH = 120
_LEFT = Qt.MouseButton.LeftButton
_SHAPES = {"": Qt.CursorShape.OpenHandCursor, "drag": Qt.CursorShape.ClosedHandCursor}
_AWAY = Qt.CursorShape.BlankCursor


class Hand(QObject):
    """Takes a surface's events before the surface does, as far as a tool needs them.

    Attributes:
        film: what lies over the surface.
        tapped: a click while the slide is magnified that was no drag.
    """

    tapped = Signal()

    def __init__(
        self,
        film: Film,
        toolbox: Toolbox,
        ink: Ink,
        *,
        usual: Qt.CursorShape,
        resting: Callable[[], bool],
    ) -> None:
        """``usual`` is the surface's own pointer; where ``resting``, nothing is taken."""
        super().__init__(film)
        self.film, self._toolbox, self._ink = film, toolbox, ink
        self._usual, self._resting = plain_cursor(usual), resting
        self._pressed: QPointF | None = None
        self._held: Spot | None = None
        self._dragged, self._dressed, self._pinched = False, False, 1.0
        # By class, as that is known at once: every key and every frame passes here too.
        self._takers: dict[type[QEvent], Callable[[Any], bool]] = {
            QMouseEvent: self._use_mouse,
            QWheelEvent: self._turn,
            QNativeGestureEvent: self._pinch,
            QEvent: self._leave,
        }
        self._of_mouse: dict[QEvent.Type, Callable[[QMouseEvent], bool]] = {
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseButtonDblClick: self._press,
            QEvent.Type.MouseButtonRelease: self._release,
        }
        toolbox.changed.connect(self.dress)
        toolbox.viewed.connect(self.dress)
        film.surface.setMouseTracking(True)
        film.surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return whether the event was all for the tool."""
        take = self._takers.get(type(event))
        return take is not None and not self._resting() and take(event)

    def locate(self) -> bool:
        """Point to where the mouse rests, if that is on this surface; say whether it is."""
        surface = self.film.surface
        place = QPointF(surface.mapFromGlobal(QCursor.pos()))
        if not surface.isVisible() or not surface.rect().contains(place.toPoint()):
            return False
        self._toolbox.point(self._spot(place))
        return True

    def dress(self) -> None:
        """Give the surface the pointer of the tool, or its own again."""
        surface, busy = self.film.surface, self._toolbox.busy
        wanted = self._cursor() if busy else self._usual
        if (busy or self._dressed) and surface.cursor() != wanted:
            surface.setCursor(wanted)
        self._dressed = busy

    def _cursor(self) -> QCursor:
        toolbox, surface = self._toolbox, self.film.surface
        if toolbox.tool == "pen":
            mapping, ground = self.film.mapping(), surface.page().ground
            return pen_cursor(colours_on(ground), WIDTH * mapping.unit, mapping.ratio)
        if toolbox.tool:
            return plain_cursor(_AWAY)
        return plain_cursor(_SHAPES["drag" if self._dragged else ""])

    def _use_mouse(self, event: QMouseEvent) -> bool:
        take = self._of_mouse.get(event.type())
        return take is not None and take(event)

    def _move(self, event: QMouseEvent) -> bool:
        place = event.position()
        if self._ink.drawing is not None:
            self._ink.go_on(self._point(place))
        elif self._held is not None:
            self._drag(place)
        self._toolbox.point(self._spot(place))
        self.dress()
        return self._toolbox.busy

    def _press(self, event: QMouseEvent) -> bool:
        place, toolbox = event.position(), self._toolbox
        toolbox.point(self._spot(place))
        if event.button() != _LEFT:
            return False
        if toolbox.tool == "pen":
            mapping = self.film.mapping()
            index, width = self.film.surface.wanted().index, WIDTH / toolbox.view.factor
            self._ink.begin(index, mapping.canvas, width, self._point(place))
            return True
        if not toolbox.view.whole:
            self._grasp(place)
            return True
        return bool(toolbox.tool) and _is_finger(event)

    def _release(self, event: QMouseEvent) -> bool:
        if event.button() != _LEFT:
            return False
        if self._ink.drawing is not None:
            self._ink.finish(self._point(event.position()))
            return True
        if self._held is not None:
            self._let_go()
            return True
        if _is_finger(event):
            self._toolbox.point(None)
        return False

    def _grasp(self, place: QPointF) -> None:
        """Take hold of the magnified slide, or of the frame around the magnified part."""
        self._pressed, self._held, self._dragged = place, self._spot(place), False
        if not self.film.magnifies:
            self._dragged = True
            self._toolbox.look(self._toolbox.view.centred(self._held))
        self.dress()

    def _drag(self, place: QPointF) -> None:
        assert self._pressed is not None
        assert self._held is not None
        toolbox, way = self._toolbox, (place - self._pressed).manhattanLength()
        self._dragged = self._dragged or way >= QApplication.startDragDistance()
        if not self._dragged:
            return
        x, y = self._spot(place)
        if self.film.magnifies:
            toolbox.look(toolbox.view.moved(self._held[0] - x, self._held[1] - y))
        else:
            toolbox.look(toolbox.view.centred((x, y)))

    def _let_go(self) -> None:
        tapped = not (self._dragged or self._toolbox.view.whole)
        self._held, self._dragged = None, False
        self.dress()
        if tapped:
            self.tapped.emit()

    def _turn(self, event: QWheelEvent) -> bool:
        """Zoom where the slide is magnified; with Ctrl always, and back to the whole slide.

        Without Ctrl it stays magnified, as one notch too many would be a step of the talk.
        """
        toolbox, turned = self._toolbox, event.angleDelta().y()
        freely = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if toolbox.view.whole and not freely:
            return False
        toolbox.point(self._spot(event.position()))
        factor = toolbox.view.factor * _ZOOM_OF_A_NOTCH ** (turned / _NOTCH)
        if toolbox.view.whole or not freely:
            factor = max(LEVELS[0], factor)
        if turned and not (toolbox.view.whole and turned < 0):
            toolbox.zoom(factor)
        return True

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        kinds, kind = Qt.NativeGestureType, event.gestureType()
        if kind == kinds.BeginNativeGesture:
            self._pinched = self._toolbox.view.factor
        if kind != kinds.ZoomNativeGesture:
            return False
        self._toolbox.point(self._spot(event.position()))
        self._pinched = max(1.0, min(LEVELS[-1], self._pinched * (1 + event.value())))
        self._toolbox.zoom(self._pinched)
        return True

    def _leave(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._toolbox.point(None)
        return False

    def _spot(self, place: QPointF) -> Spot:
        return self.film.mapping().spot(place)

    def _point(self, place: QPointF) -> Point:
        """Return ``place`` in units of the canvas."""
        mapping = self.film.mapping()
        x, y = mapping.spot(place)
        return x * mapping.canvas.width, y * mapping.canvas.height


def _is_finger(event: QMouseEvent) -> bool:
    """Return whether a finger points: its touch shows the place and is no step."""
    return event.pointerType() == QPointingDevice.PointerType.Finger
