"""What keys and menus do in the main window."""

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow

from viewer.show.keys import is_alone, match
from viewer.show.overlays import Overlays
from viewer.show.signposts import Signposts
from viewer.show.steering import Steering
from viewer.show.talk import Talk

_WHOLE = {"next_step": "next_slide", "previous_step": "previous_slide"}
"""The main window shows slides with all their steps, so that a step is a slide here."""


class WindowKeys:
    """Turns keys into moves of the talk, and opens what lies over the window."""

    def __init__(self, talk: Talk, window: QMainWindow) -> None:
        self._talk = talk
        self._steering: Steering | None = None
        self.overlays = Overlays(lambda: window, window)
        self.overlays.chosen.connect(talk.go_to)
        self._panels: dict[str, Callable[[], None]] = {
            "go_to": lambda: self.overlays.ask_for_slide(talk.length),
            "help": self.overlays.show_help,
        }

    def use(self, signposts: Signposts) -> None:
        """Go on with another deck."""
        self._steering = Steering(self._talk, signposts)
        self.overlays.close()

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
