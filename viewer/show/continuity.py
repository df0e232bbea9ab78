"""A talk that outlives the program: its place is offered after a crash; drawings are kept."""

import logging
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from viewer.deck.load import LoadedDeck
from viewer.show.folders import data_folder
from viewer.show.keeper import Keeper
from viewer.show.memory import Memory, Remembered
from viewer.show.presentation import Presentation
from viewer.show.talk import Talk
from viewer.show.timer import clock_text
from viewer.show.tools.drawings import Drawings
from viewer.show.tools.kept import is_empty

_STALE_SECONDS = 12 * 3600
"""After that long nobody wants to go on with a talk."""

_log = logging.getLogger(__name__)


class Continuity(QObject):
    """Keeps where a talk is, from the first slide on the screen to the program's good end."""

    def __init__(self, talk: Talk, show: Presentation, loaded: Callable[[], LoadedDeck]) -> None:
        super().__init__()
        self._talk, self._loaded, self._kit = talk, loaded, show.kit
        self._timer, self._overlays = show.timer, show.overlays
        self._keeper: Keeper | None = None
        self._asked: Remembered | None = None
        talk.changed.connect(self._note)
        self._kit.noted.connect(self._note)

    def begin(self) -> None:
        """Offer to go on with an interrupted talk, if there is one, and keep this one."""
        if self._keeper is not None:
            return
        try:
            memory = Memory(data_folder())
        except OSError as error:
            _log.warning("the talk's place will not be kept: %s", error)
            return
        self._keeper = Keeper(memory, self._remember, self)
        found = memory.recall()
        if found is not None:
            self._save_ink(found)
        if found is not None and self._fits(found):
            # The console, where there is one, is the place to ask, and comes in a moment.
            QTimer.singleShot(0, self, lambda: self._offer(found))
        else:
            self._keeper.start()

    def end(self) -> None:
        """The program ends in good order: only drawings wait for the next time."""
        self._kit.put_by()
        if self._keeper is not None:
            self._keeper.stop()

    def _save_ink(self, found: Remembered) -> None:
        """Keep what was drawn before a crash, whatever becomes of the rest."""
        try:
            Drawings(data_folder()).add(Path(found.deck), found.ink)
        except OSError as error:
            _log.warning("drawings could not be kept: %s", error)
        self._kit.take_out()

    def _note(self) -> None:
        if self._keeper is not None:
            self._keeper.note()

    def _remember(self) -> Remembered:
        talk, loaded = self._talk, self._loaded()
        return Remembered(
            deck=str(loaded.file.absolute()),
            index=talk.index,
            step=talk.step,
            slide=loaded.deck.slides[talk.index].id or "",
            saved=time.time(),
            seconds=self._timer.seconds,
            running=self._timer.running,
            blank=talk.blank,
            ink=self._kit.keep(),
        )

    def _fits(self, found: Remembered) -> bool:
        """Return whether ``found`` is a place of this deck, and worth going back to.

        A power cut may set a clock back: a talk of the future is one of just now.
        """
        here = found.deck == str(self._loaded().file.absolute())
        fresh = time.time() - found.saved <= _STALE_SECONDS
        elsewhere = (found.index, found.step) != (self._talk.index, self._talk.step)
        return here and fresh and (elsewhere or not is_empty(found.ink))

    def _offer(self, found: Remembered) -> None:
        said = self.tr("Go on where the talk was interrupted, at slide {number} ({time})?")
        keys = self.tr("Enter – yes,  any other key – no")
        text = said.format(number=found.index + 1, time=clock_text(found.seconds))
        self._overlays.closed.connect(self._answered)
        self._overlays.ask(f"{text}\n{keys}", lambda: self._go_on(found))

    def _answered(self) -> None:
        self._overlays.closed.disconnect(self._answered)
        if self._keeper is not None:
            self._keeper.start()

    def _go_on(self, found: Remembered) -> None:
        named = self._loaded().deck.index_of(found.slide) if found.slide else None
        index = found.index if named is None else named
        self._talk.resume(index, found.step)
        self._kit.restore(found.ink)
        self._timer.restore(found.seconds, found.running)
        if found.blank == "black":
            self._talk.toggle_black()
        elif found.blank == "white":
            self._talk.toggle_white()
