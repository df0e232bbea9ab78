"""What keys and menus do in the main window."""

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from viewer.show.goto import GoTo
from viewer.show.help import Help
from viewer.show.keys import is_alone, match
from viewer.show.signposts import Signposts
from viewer.show.steering import Steering
from viewer.show.talk import Talk

_WHOLE = {"next_step": "next_slide", "previous_step": "previous_slide"}
"""The main window shows slides with all their steps, so that a step is a slide here."""


class WindowKeys:
    """Turns keys into moves of the talk, and opens what lies over the window."""

    def __init__(self, talk: Talk, window: QMainWindow) -> None:
        self._talk, self._window = talk, window
        self._steering: Steering | None = None
        self._overlay: QWidget | None = None
        self._panels: dict[str, Callable[[], None]] = {
            "go_to": self._open_goto,
            "help": self._open_help,
        }

    def use(self, signposts: Signposts) -> None:
        """Go on with another deck."""
        self._steering = Steering(self._talk, signposts)
        self._close()

    def action_of(self, event: QKeyEvent) -> str | None:
        """Return the id of the row of the table that ``event`` means here, if any."""
        row = None if is_alone(event) else match(event, "main")
        return row.id if row else None

    def act(self, action: str) -> bool:
        """Do what ``action`` means in this window; return whether it concerns this window."""
        if action in self._panels:
            self._panels[action]()
            return True
        return bool(self._steering and self._steering.take(_WHOLE.get(action, action)))

    def _open_goto(self) -> None:
        panel = GoTo(self._window)
        panel.chosen.connect(self._go_to)
        self._cover_with(panel)
        panel.open(self._talk.length)

    def _open_help(self) -> None:
        panel = Help(self._window)
        self._cover_with(panel)
        panel.open()

    def _go_to(self, index: int) -> None:
        self._close()
        self._talk.go_to(index)

    def _cover_with(self, panel: GoTo | Help) -> None:
        self._close()
        self._overlay = panel
        panel.left.connect(self._close)

    def _close(self) -> None:
        if self._overlay is not None:
            self._overlay.hide()
            self._overlay.deleteLater()
            self._overlay = None
            self._window.setFocus()
