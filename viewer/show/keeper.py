"""Keeps a talk's place as it goes, behind the window's back."""

import logging
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread

from PySide6.QtCore import QObject, QTimer

from viewer.show.memory import Memory, Remembered

_LATEST_MILLISECONDS = 300
_AT_LEAST_MILLISECONDS = 5_000
"""The timer runs on though nobody presses a key."""

_log = logging.getLogger(__name__)


class Keeper(QObject):
    """Writes what ``read`` returns soon after each :meth:`note`, and now and then besides.

    A thread writes: a slow disk must not hold a key back.
    """

    def __init__(
        self, memory: Memory, read: Callable[[], Remembered], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._memory, self._read = memory, read
        self._orders: SimpleQueue[Remembered | None] = SimpleQueue()
        self._writer: Thread | None = None
        self._soon = self._timer(_LATEST_MILLISECONDS, single=True)
        self._often = self._timer(_AT_LEAST_MILLISECONDS, single=False)

    def start(self) -> None:
        """Begin to keep."""
        if self._writer is None:
            self._writer = Thread(target=self._write, name="keeper", daemon=True)
            self._writer.start()
        self._often.start()
        self.note()

    def note(self) -> None:
        """Something changed."""
        if self._writer is not None and not self._soon.isActive():
            self._soon.start()

    def stop(self) -> None:
        """The talk is over: forget it. Returns when nothing is being written any more."""
        self._soon.stop()
        self._often.stop()
        if self._writer is not None:
            self._orders.put(None)
            self._writer.join()
            self._writer = None
            self._memory.forget()

    def _timer(self, milliseconds: int, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(single)
        timer.setInterval(milliseconds)
        timer.timeout.connect(lambda: self._orders.put(self._read()))
        return timer

    def _write(self) -> None:
        """Write what is ordered, and only the last of several; runs on the writer's thread."""
        while (order := self._orders.get()) is not None:
            while not self._orders.empty():
                following = self._orders.get()
                if following is None:
                    return
                order = following
            try:
                self._memory.keep(order)
            except OSError as error:
                _log.warning("the talk's place could not be kept: %s", error)
