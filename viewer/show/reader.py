"""Reads what was saved: at once, or on a thread of its own while a talk must not wait for it."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Condition, Thread
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from viewer.deck.load import LoadedDeck
from viewer.errors import Problem, ViewerError
from viewer.show.doors import Doors
from viewer.show.pages import Pages
from viewer.theme.load import load as load_theme

_log = logging.getLogger(__name__)


class Fresh(NamedTuple):
    """A deck that was just read, its pages, and its figures that the article does not state."""

    loaded: LoadedDeck
    pages: Pages
    wrong: Sequence[Problem]


Take = Callable[[Fresh | ViewerError], None]
"""Called on the window's thread with what was read, or with what is wrong with it."""


class _Order(NamedTuple):
    number: int
    file: Path
    take: Take


class Reader(QObject):
    """Reads one file at a time, and hands over in the order of the questions.

    A question that a newer one has overtaken before it was begun is never answered, and no
    answer comes after that of a newer question.
    """

    _read = Signal(object, object)

    def __init__(self, doors: Callable[[], Doors], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._asked = self._answered = 0
        self._order: _Order | None = None
        self._changed = Condition()
        self._worker: Thread | None = None
        self._busy = self._stopped = False
        self._read.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something is being read behind the windows."""
        return self._busy

    def read(self, file: Path, take: Take) -> None:
        """Call ``take`` before this returns; questions from before are not answered any more."""
        with self._changed:
            self._order = None
        self._answered = self._next(file, take).number
        take(self._look_into(file))

    def begin(self, file: Path, take: Take) -> None:
        """Read ``file`` behind the windows, and call ``take`` on their thread."""
        with self._changed:
            self._order = self._next(file, take)
            self._changed.notify()
        if self._worker is None:
            self._worker = Thread(target=self._work, name="reader", daemon=True)
            self._worker.start()

    def stop(self) -> None:
        """Answer nothing any more; returns when nothing is being read."""
        with self._changed:
            self._stopped, self._order = True, None
            self._changed.notify()
        if self._worker is not None:
            self._worker.join()
            self._worker = None

    def _next(self, file: Path, take: Take) -> _Order:
        self._asked += 1
        return _Order(self._asked, file, take)

    def _look_into(self, file: Path) -> Fresh | ViewerError:
        doors = self._doors()
        try:
            loaded = doors.read(file)
            pages = Pages(loaded, load_theme(loaded.deck.theme))
            return Fresh(loaded, pages, doors.examine(loaded))
        except ViewerError as error:
            return error

    def _work(self) -> None:
        """Read until stopped; runs on the reader's thread, and touches no window."""
        while (order := self._wait()) is not None:
            try:
                found = self._look_into(order.file)
            except Exception as error:  # a thread has nobody else to tell
                _log.exception("the deck could not be read")
                reason = f"{type(error).__name__}: {error}"[:160]
                found = ViewerError.of("program-fault", reason=reason)
            self._read.emit(order, found)

    def _wait(self) -> _Order | None:
        with self._changed:
            self._busy = False
            self._changed.wait_for(lambda: self._stopped or self._order is not None)
            order, self._order = self._order, None
            self._busy = order is not None
            return order

    def _hand_over(self, order: _Order, found: Fresh | ViewerError) -> None:
        if order.number > self._answered and not self._stopped:
            self._answered = order.number
            order.take(found)
