"""A show that runs by itself, again and again. Knows no window."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from viewer.show.talk import Talk

_HELD_SECONDS = 300.0
"""Whoever stopped a slide and went away does not stop the show for good."""


class Alarm(Protocol):
    """Rings once, some time after it was set."""

    def set(self, seconds: float, ring: Callable[[], None]) -> None:
        """Call ``ring`` after ``seconds``, and forget what was set before."""

    def cancel(self) -> None:
        """Do not ring."""


class QtAlarm:
    """Rings by Qt's own timer."""

    def __init__(self, parent: QObject) -> None:
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ring)
        self._call: Callable[[], None] | None = None

    def set(self, seconds: float, ring: Callable[[], None]) -> None:
        """Call ``ring`` after ``seconds``, and forget what was set before."""
        self._call = ring
        self._timer.start(round(seconds * 1000))

    def cancel(self) -> None:
        """Do not ring."""
        self._timer.stop()

    def _ring(self) -> None:
        if self._call is not None:
            self._call()


class Kiosk(QObject):
    """Steps through the talk, and begins anew behind the last slide.

    A key holds the slide until somebody goes on, or until nobody has touched it for minutes.
    """

    def __init__(
        self,
        talk: Talk,
        steps: Callable[[int], int],
        planned: Callable[[int], int],
        alarm: Alarm,
        parent: QObject | None = None,
    ) -> None:
        """``steps`` gives a slide's last step, ``planned`` its seconds as the deck says."""
        super().__init__(parent)
        self._talk, self._steps, self._planned = talk, steps, planned
        self._alarm = alarm
        self._seconds: float | None = None
        self._held: int | None = None
        talk.changed.connect(self._follow)

    @property
    def running(self) -> bool:
        """Whether the show goes on by itself."""
        return self._seconds is not None

    def start(self, seconds: float) -> None:
        """Show each step for ``seconds``; with 0, each slide for as long as the deck plans."""
        self._seconds, self._held = seconds, None
        self._wind()

    def stop(self) -> None:
        """Leave the talk where it is."""
        self._seconds = None
        self._alarm.cancel()

    def hold(self) -> None:
        """A key was pressed: the slide stays."""
        if self.running:
            self._held = self._talk.index
            self._alarm.set(_HELD_SECONDS, self._go_on)

    def _follow(self) -> None:
        if self.running and self._held != self._talk.index:
            self._held = None
            self._wind()

    def _wind(self) -> None:
        index = self._talk.index
        seconds = self._seconds or self._planned(index) / (self._steps(index) + 1)
        self._alarm.set(seconds, self._go_on)

    def _go_on(self) -> None:
        self._held = None
        self._talk.wake()
        if not self._talk.at_end:
            self._talk.next_step()
        elif self._talk.length > 1 or self._talk.step:
            self._talk.resume(0, 0)
        else:
            self._wind()
