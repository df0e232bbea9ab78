"""How long the talk has run. Knows no window; ``clock`` gives seconds that only grow."""

import time
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

Clock = Callable[[], float]
Pace = Literal["", "ahead", "on_time", "behind"]

_TOLERANCE = 10.0
"""Seconds off the plan that nobody should worry about."""


class Timer:
    """Starts with the first step forward; a pause is a pause until it is ended."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._before = 0.0
        self._since: float | None = None
        self._begun = False

    @property
    def begun(self) -> bool:
        """Whether the talk has begun."""
        return self._begun

    @property
    def running(self) -> bool:
        """Whether time passes."""
        return self._since is not None

    @property
    def paused(self) -> bool:
        """Whether the talk has begun and time stands still."""
        return self._begun and self._since is None

    @property
    def seconds(self) -> float:
        """How long the talk has run, without pauses."""
        now = 0.0 if self._since is None else self._clock() - self._since
        return self._before + now

    def start(self) -> None:
        """Begin, unless the talk has begun already."""
        if not self._begun:
            self._begun, self._since = True, self._clock()

    def toggle(self) -> None:
        """Pause, or go on; begin where nothing has begun."""
        if self._since is None:
            self._begun, self._since = True, self._clock()
        else:
            self._before, self._since = self.seconds, None

    def reset(self) -> None:
        """Begin anew with the next step forward."""
        self._before, self._since, self._begun = 0.0, None, False

    def restore(self, seconds: float, running: bool) -> None:
        """Go on where another run of the program was ended."""
        self._before, self._begun = max(0.0, seconds), True
        self._since = self._clock() if running else None


class Plan(NamedTuple):
    """The planned seconds of a talk: in all, before the present slide, and for it."""

    total: int
    before: int
    here: int

    @classmethod
    def at(cls, seconds: Sequence[int], index: int) -> "Plan":
        """Return the plan of the slide at ``index``; ``seconds`` are those of every slide."""
        return cls(sum(seconds), sum(seconds[:index]), seconds[index])

    def off(self, elapsed: float) -> float:
        """Return by how many seconds ``elapsed`` is behind the plan; negative where ahead.

        Inside the time of the present slide the talk is where it should be: 0.
        """
        if elapsed < self.before:
            return elapsed - self.before
        return max(0.0, elapsed - self.before - self.here)

    def pace(self, elapsed: float) -> Pace:
        """Return how the talk goes; nothing before it has begun to count."""
        off = self.off(elapsed)
        if abs(off) <= _TOLERANCE:
            return "on_time"
        return "behind" if off > 0 else "ahead"


def clock_text(seconds: float) -> str:
    """Return ``1:05``, ``12:00`` or ``1:02:03``; below zero with a minus sign."""
    whole = round(abs(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    shown = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
    return f"−{shown}" if seconds < 0 and whole else shown
