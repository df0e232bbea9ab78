"""Has the neighbours of the shown slide made ready, the direction of travel first."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from viewer.show.shots import Frame
from viewer.show.studio import Studio
from viewer.show.talk import Position, Talk
from viewer.show.wishes import around

if TYPE_CHECKING:
    from viewer.show.console.window import Console

_CONSOLE_AHEAD = 6
"""How many positions the console has pictures ready for."""


class Foresight:
    """Wishes for what a talk is likely to show next; the studio's thread finds out what."""

    def __init__(self, talk: Talk, studio: Studio) -> None:
        self._talk, self._studio = talk, studio
        self._last, self._backwards = talk.index, False

    def look(self, frame: Frame) -> None:
        """Wish for as many pictures in ``frame`` as can be kept."""
        self._backwards, self._last = self._talk.index < self._last, self._talk.index
        self._studio.canvas = frame.canvas
        ahead = islice(self._positions(), self._studio.capacity(frame))
        self._studio.prefer("stage", (frame.shot(*position) for position in ahead))

    def look_for(self, console: "Console") -> None:
        """Wish for the pictures of ``console`` too."""
        self._studio.prefer("slide", console.shots(islice(self._positions(), _CONSOLE_AHEAD)))

    def _positions(self) -> Iterator[Position]:
        talk = self._talk
        return around((talk.index, talk.step), talk.length, self._studio.steps, self._backwards)
