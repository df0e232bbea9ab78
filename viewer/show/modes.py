"""How a deck is presented: as a talk, as a rehearsal, or by itself in a loop."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.deck.load import LoadedDeck
from viewer.show.presentation import Presentation
from viewer.show.rehearsal.rehearsals import Rehearsals
from viewer.show.talk import Talk

if TYPE_CHECKING:
    from viewer.show.kiosk import Kiosk

Steps = Callable[[int], int]


class Mode(NamedTuple):
    """Whether times are shown afterwards, and after how many seconds it goes on by itself.

    With 0 seconds the deck's own times count; with None a person goes on.
    """

    rehearse: bool = False
    loop: float | None = None


TALK = Mode()


class Modes(QObject):
    """Does what one way of presenting needs and another does not.

    Attributes:
        wrote: the deck's file has other times now.
        told: a sentence for the person.
    """

    wrote = Signal()
    told = Signal(str)

    def __init__(
        self, talk: Talk, steps: Steps, loaded: Callable[[], LoadedDeck], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._talk, self._steps, self._loaded = talk, steps, loaded
        self._rehearsals = Rehearsals(talk, loaded, self)
        self._rehearsals.wrote.connect(self.wrote)
        self._rehearsals.told.connect(self.told)
        self._kiosk: Kiosk | None = None

    def follow(self, show: Presentation) -> None:
        """Heed pauses and keys of ``show``."""
        show.paused.connect(self._rehearsals.pause)
        show.touched.connect(self._hold)

    def begin(self, mode: Mode) -> None:
        """A deck is on the screen from now on."""
        self._rehearsals.begin(mode.rehearse)
        if mode.loop is not None:
            self._loop(mode.loop)

    def end(self, window: QWidget) -> None:
        """The deck has left the screen; ``window`` is there again."""
        if self._kiosk is not None:
            self._kiosk.stop()
        self._rehearsals.end(window)

    def save_log(self, window: QWidget) -> None:
        """Ask for a file and save what the last talk took."""
        self._rehearsals.save_log(window)

    def _loop(self, seconds: float) -> None:
        from viewer.show.kiosk import Kiosk, QtAlarm

        def planned(index: int) -> int:
            return self._loaded().deck.slides[index].seconds

        if self._kiosk is None:
            self._kiosk = Kiosk(self._talk, self._steps, planned, QtAlarm(self), self)
        self._kiosk.start(seconds)

    def _hold(self) -> None:
        if self._kiosk is not None:
            self._kiosk.hold()
