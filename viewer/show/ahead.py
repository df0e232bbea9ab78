"""Imports what a window needs once it is there, behind it, so that no key waits for that."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal

MODULES = (
    "viewer.show.tools.kit",
    "viewer.show.continuity",
    "viewer.show.watch",
    "viewer.show.faults",
    "PySide6.QtNetwork",
)
"""What a talk needs behind its first slide."""


class Ahead(QObject):
    """Calls back on the window's thread when ``modules`` are there."""

    _imported = Signal()

    def __init__(self, modules: Sequence[str] = MODULES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._modules = modules
        self._then: Callable[[], None] | None = None
        self._thread: Thread | None = None
        self._done = False
        self._imported.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def call(self, then: Callable[[], None]) -> None:
        """Call ``then``: now where all is there, else later, unless another call comes first."""
        if self._done:
            then()
            return
        self._then = then
        if self._thread is None:
            self._thread = Thread(target=self._import, name="ahead", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Call nothing any more; returns when nothing is being imported."""
        self._then = None
        if self._thread is not None:
            self._thread.join()

    def _import(self) -> None:
        for module in self._modules:
            with suppress(ImportError):  # said by whoever misses it
                import_module(module)
        self._imported.emit()

    def _call(self) -> None:
        self._done = True
        then, self._then = self._then, None
        if then is not None:
            then()
