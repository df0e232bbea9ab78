"""A few words over the slide: digits typed so far, the end of the talk, what went wrong."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

MILLISECONDS = 1800
_STYLE = """
background: rgba(42, 23, 25, 225); color: #FFF7E6; border-radius: {radius}px;
padding: {y}px {x}px; font-size: {size}px; font-weight: 600;
"""


class Notice(QObject):
    """Shows one short text over ``host``, for a while or until it is taken away."""

    def __init__(self, host: QWidget, at_top: bool = False) -> None:
        super().__init__(host)
        self._host, self._at_top = host, at_top
        self._label: QLabel | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.hide)

    @property
    def text(self) -> str:
        """What can be read at present, or an empty string."""
        return self._label.text() if self._label and self._label.isVisible() else ""

    def show(self, text: str, milliseconds: int = MILLISECONDS) -> None:
        """Show ``text``; with 0 milliseconds it stays until :meth:`hide`."""
        label = self._made()
        size = max(14, self._host.height() // 36)
        label.setStyleSheet(_STYLE.format(size=size, radius=size // 2, y=size // 2, x=size))
        label.setText(text)
        label.setMaximumWidth(self._host.width() * 9 // 10)
        label.setMinimumWidth(self._host.width() * 6 // 10 if self._at_top else 0)
        label.adjustSize()
        self.place()
        label.show()
        label.raise_()
        self._rest.stop()
        if milliseconds:
            self._rest.start(milliseconds)

    def hide(self) -> None:
        """Take the text away."""
        self._rest.stop()
        if self._label:
            self._label.hide()

    def place(self) -> None:
        """Put the text where it belongs in a host of its present size."""
        if self._label is None:
            return
        edge = self._host.height() // 24
        room = self._host.rect().adjusted(0, edge, 0, -edge)
        box = self._label.rect()
        box.moveCenter(room.center())
        if self._at_top:
            box.moveTop(room.top())
        else:
            box.moveBottom(room.bottom())
        self._label.move(box.topLeft())

    def _made(self) -> QLabel:
        if self._label is None:
            self._label = QLabel(self._host)
            self._label.setTextFormat(Qt.TextFormat.PlainText)
            self._label.setWordWrap(self._at_top)
            self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return self._label


def place_over(window: QWidget) -> None:
    """Let the notices and panels of ``window`` follow its size."""
    for notice in window.findChildren(Notice):
        notice.place()
    for child in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.property("fills"):
            child.setGeometry(window.rect())
