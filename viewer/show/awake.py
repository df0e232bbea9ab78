"""Keeps the screen awake while presenting, and not a moment longer."""

import logging
from contextlib import ExitStack
from queue import SimpleQueue
from threading import Thread

_log = logging.getLogger(__name__)


class Awake:
    """Asks the system not to dim or lock the screen between :meth:`hold` and :meth:`let_go`.

    A thread asks: some systems answer late. When the process ends, however it ends, the
    system takes the request back by itself.
    """

    def __init__(self) -> None:
        self._orders: SimpleQueue[bool] = SimpleQueue()
        self._thread: Thread | None = None

    def hold(self) -> None:
        """Keep the screen awake from now on."""
        if self._thread is None:
            self._thread = Thread(target=self._work, name="awake", daemon=True)
            self._thread.start()

    def let_go(self) -> None:
        """Let the screen sleep as the person has set it."""
        if self._thread is not None:
            self._orders.put(True)
            self._thread = None

    def _work(self) -> None:
        try:
            from wakepy import keep
        except ImportError as error:
            _log.warning("wakepy is missing: %s", error)
            return
        with ExitStack() as held:
            try:
                mode = held.enter_context(keep.presenting(on_fail="pass"))
            except Exception as error:  # whatever the system says, the talk goes on
                _log.warning("the screen may fall asleep: %s", error)
            else:
                if not mode.active:
                    _log.warning("the screen may fall asleep: the system offers no way to stop it")
            self._orders.get()
