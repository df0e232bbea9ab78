"""Python's garbage collector: held back at the start, and on the window's thread alone after it.

A start makes some hundred thousand objects that stay, and the collector would walk them again
and again. Afterwards it may not run where it likes either: on a worker's thread it would
destroy whatever windows have become garbage there, and Qt's windows belong to one thread.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_MILLISECONDS = 2_000
_SETTLING = 5
"""In its first rounds the program still imports what it needs for good: that is set aside."""

_FULL_EVERY = 15
"""Every so many rounds the collector looks at everything made since the start."""


def hold_collector() -> None:
    """Collect nothing until a :class:`Collector` does."""
    gc.disable()


class Collector(QObject):
    """Collects now and then while the event loop runs, and never what is there already.

    While ``busy`` says that objects are made by the thousand behind the windows, it waits:
    to walk them would take long, and they stay until that is done.
    """

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = busy
        self._rounds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(self._collect)

    def start(self) -> None:
        """Begin, once the first window is there."""
        if not self._timer.isActive():
            gc.disable()
            gc.freeze()
            self._timer.start()

    def _collect(self) -> None:
        if self._busy():
            return
        self._rounds += 1
        if self._rounds <= _SETTLING:
            gc.freeze()  # takes no time, where to walk all of matplotlib would delay a key
        else:
            gc.collect(2 if self._rounds % _FULL_EVERY == 0 else 1)
