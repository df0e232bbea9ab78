"""Which slide was shown when, and for how long. Knows no window."""

import time
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject

from viewer.show.talk import Talk
from viewer.show.timer import Clock, Timer

Now = Callable[[], datetime]
"""Gives the time of day."""


Name = Callable[[int], str]
"""Gives the title of a slide."""


class Visit(NamedTuple):
    """A slide (from 0) while it was shown: since when, and for how many seconds, less pauses."""

    slide: int
    title: str
    since: datetime
    seconds: float


class Recorder(QObject):
    """Follows a talk from :meth:`begin` to :meth:`end`; pauses do not count."""

    def __init__(
        self,
        talk: Talk,
        name: Name,
        clock: Clock = time.monotonic,
        now: Now = datetime.now,
        parent: QObject | None = None,
    ) -> None:
        """``clock`` gives seconds that only grow."""
        super().__init__(parent)
        self._talk, self._name, self._now = talk, name, now
        self._timer = Timer(clock)
        self._visits: list[Visit] = []
        self._open: tuple[int, str, datetime] | None = None
        talk.changed.connect(self._follow)

    @property
    def visits(self) -> tuple[Visit, ...]:
        """Every visit that is over, in the order of the talk."""
        return tuple(self._visits)

    @property
    def running(self) -> bool:
        """Whether a talk is being recorded."""
        return self._open is not None

    def begin(self) -> None:
        """Forget what was, and record from now on."""
        self._visits = []
        self._enter()

    def pause(self, paused: bool) -> None:
        """Stop counting, or go on."""
        if self.running and paused == self._timer.running:
            self._timer.toggle()

    def end(self) -> None:
        """Close the last visit; what was recorded stays."""
        self._leave()
        self._open = None

    def _follow(self) -> None:
        if self._open is not None and self._open[0] != self._talk.index:
            paused = self._timer.paused
            self._leave()
            self._enter()
            self.pause(paused)

    def _enter(self) -> None:
        self._timer.reset()
        self._timer.start()
        index = self._talk.index
        self._open = index, self._name(index), self._now()

    def _leave(self) -> None:
        if self._open is not None:
            self._visits.append(Visit(*self._open, self._timer.seconds))
