"""The mouse pointer over the slide: away unless it is being used."""

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QWidget

MILLISECONDS = 2000


class Pointer(QObject):
    """Hides the pointer of ``widget`` when it rests, and at once on request."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._place: QPoint | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(MILLISECONDS)
        self._rest.timeout.connect(self.hide)
        self.hide()

    @property
    def shown(self) -> bool:
        """Whether it was moved, and does not rest yet."""
        return self._rest.isActive()

    def hide(self) -> None:
        """Take the pointer away until the mouse moves."""
        self._rest.stop()
        self._set(Qt.CursorShape.BlankCursor)

    def move(self, place: QPoint, over_link: bool) -> None:
        """Show the pointer at ``place`` (on the screen): a hand over a link.

        A window that appears under a resting mouse is told of a move too; that is none.
        """
        moved = self._place is not None and self._place != place
        self._place = place
        if moved:
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self._set(hand if over_link else arrow)
            self._rest.start()

    def _set(self, shape: Qt.CursorShape) -> None:
        if self._widget.cursor().shape() != shape:
            self._widget.setCursor(shape)
