"""A hand at the mouse, for tests of windows: exact places, whatever lies under the real one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QInputDevice, QMouseEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

Place = tuple[float, float]

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_FREE = Qt.KeyboardModifier.NoModifier

TOUCH = QPointingDevice(
    "finger", 1, QInputDevice.DeviceType.TouchScreen, QPointingDevice.PointerType.Finger,
    QInputDevice.Capability.Position, 1, 1,
)  # fmt: skip


def move(widget: QWidget, place: Place, *, held: bool = False) -> None:
    """Move the mouse to ``place`` of ``widget``, with the left button ``held`` or not."""
    _send(widget, QEvent.Type.MouseMove, place, held=held)


def press(widget: QWidget, place: Place, device: QPointingDevice | None = None) -> None:
    """Press the left button."""
    _send(widget, QEvent.Type.MouseButtonPress, place, button=_LEFT, held=True, device=device)


def release(widget: QWidget, place: Place, device: QPointingDevice | None = None) -> None:
    """Let the left button go."""
    _send(widget, QEvent.Type.MouseButtonRelease, place, button=_LEFT, device=device)


def click(widget: QWidget, place: Place, device: QPointingDevice | None = None) -> None:
    """Press and let go."""
    press(widget, place, device)
    release(widget, place, device)


def drag(widget: QWidget, *places: Place) -> None:
    """Press at the first place, move to the others, and let go."""
    press(widget, places[0])
    for place in places[1:]:
        move(widget, place, held=True)
    release(widget, places[-1])


def turn(widget: QWidget, place: Place, notches: float, held: Qt.KeyboardModifier = _FREE) -> None:
    """Turn the wheel, away from the hand where positive."""
    there, turned = QPointF(*place), QPoint(0, round(notches * 120))
    event = QWheelEvent(
        there, widget.mapToGlobal(there), QPoint(), turned, _NONE, held,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def line(start: Place, end: Place, count: int = 20) -> Sequence[Place]:
    """Return places on the way from ``start`` to ``end``."""
    (x, y), (u, v) = start, end
    shares = [n / (count - 1) for n in range(count)]
    return [(x + (u - x) * share, y + (v - y) * share) for share in shares]


def pixels(widget: QWidget) -> QImage:
    """Return what ``widget`` shows."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _send(
    widget: QWidget,
    kind: QEvent.Type,
    place: Place,
    *,
    button: Qt.MouseButton = _NONE,
    held: bool = False,
    device: QPointingDevice | None = None,
) -> None:
    there, buttons = QPointF(*place), _LEFT if held else _NONE
    used = device or QPointingDevice.primaryPointingDevice()
    event = QMouseEvent(kind, there, widget.mapToGlobal(there), button, buttons, _FREE, used)
    QApplication.sendEvent(widget, event)
