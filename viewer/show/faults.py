"""Unexpected errors: written down whole, told in one sentence, and the show goes on."""

import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from viewer.errors import Problem
from viewer.show.folders import data_folder

_BYTES, _FILES = 500_000, 3
_log = logging.getLogger("viewer")


class Faults(QObject):
    """Catches what nobody caught, on every thread, and passes a sentence on.

    Attributes:
        happened: the sentence; arrives on the window's thread.
    """

    happened = Signal(str)

    def watch(self, tell: Callable[[str], None]) -> None:
        """Write logs, and have ``tell`` called with a sentence for each fault."""
        self.happened.connect(tell)
        try:
            _write_logs()
        except OSError as error:  # a full disk must not keep anybody from presenting
            _log.warning("no log can be written: %s", error)
        sys.excepthook = self._take
        threading.excepthook = lambda args: self._take(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def _take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        _log.error("unexpected", exc_info=(kind, error, trace))
        reason = f"{kind.__name__}: {error}"[:160]
        sentence = Problem("program-fault", {"reason": reason}).sentence()
        self.happened.emit(sentence[:1].upper() + sentence[1:])


def _write_logs() -> None:
    file = data_folder() / "log.txt"
    handler = RotatingFileHandler(
        file, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    _log.propagate = False
