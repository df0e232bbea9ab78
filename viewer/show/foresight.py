"""Has the neighbours of the shown slide made ready, the direction of travel first."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from viewer.show.shots import Frame
from viewer.show.studio import LARGE_BUDGET, LEAST_LARGE, Studio
from viewer.show.talk import Position, Talk
from viewer.show.wishes import around

if TYPE_CHECKING:
    from viewer.show.console.window import Console

_CONSOLE_AHEAD = 6
"""How many positions the console has pictures ready for, where there is room."""

_CONSOLE_LEAST = 2
"""What it shows, and what comes next."""


def shares(hall: Frame, desk: Sequence[Frame]) -> tuple[int, int]:
    """Return how many positions to have pictures of, in the frame ``hall`` and in each of ``desk``.

    All of them are kept at once, and one more for the hall: with each step a picture comes in
    before another one has to go, and that must be none that is wished for.
    """
    each = sum(frame.size for frame in desk)
    room = (LARGE_BUDGET - (LEAST_LARGE + 1) * hall.size) // max(1, each)
    small = max(_CONSOLE_LEAST, min(_CONSOLE_AHEAD, room))
    large = (LARGE_BUDGET - small * each) // max(1, hall.size) - 1
    return max(LEAST_LARGE, large), small


class Foresight:
    """Wishes for what a talk is likely to show next; the studio's thread finds out what."""

    def __init__(self, talk: Talk, studio: Studio) -> None:
        self._talk, self._studio = talk, studio
        self._last, self._backwards = talk.index, False

    def look(self, frame: Frame, console: "Console | None") -> None:
        """Wish for as many pictures in ``frame`` as can be kept beside those of ``console``."""
        if self._last != self._talk.index:
            self._backwards, self._last = self._talk.index < self._last, self._talk.index
        self._studio.canvas = frame.canvas
        large, small = shares(frame, console.frames() if console is not None else ())
        ahead = islice(self._positions(), large)
        self._studio.prefer("stage", (frame.shot(*position) for position in ahead))
        if console is not None:
            self._studio.prefer("slide", console.shots(islice(self._positions(), small)))

    def _positions(self) -> Iterator[Position]:
        talk = self._talk
        return around((talk.index, talk.step), talk.length, self._studio.steps, self._backwards)
