"""Keeps the screen awake while presenting, and not a moment longer."""

import logging
from contextlib import ExitStack
from threading import Event, Thread

_FIRST_SECONDS = 2.0
"""No screen falls asleep so soon, and the first slides have the processor to themselves."""

_log = logging.getLogger(__name__)


class Awake:
    """Asks the system not to dim or lock the screen between :meth:`hold` and :meth:`let_go`.

    A thread asks: some systems answer late. When the process ends, however it ends, the
    system takes the request back by itself.
    """

    def __init__(self, wait: float = _FIRST_SECONDS) -> None:
        """``wait`` is after how many seconds the system is asked."""
        self._wait = wait
        self._let_go: Event | None = None

    def hold(self) -> None:
        """Keep the screen awake from now on."""
        if self._let_go is None:
            self._let_go = Event()
            Thread(target=self._work, args=(self._let_go,), name="awake", daemon=True).start()

    def let_go(self) -> None:
        """Let the screen sleep as the person has set it."""
        if self._let_go is not None:
            self._let_go.set()
            self._let_go = None

    def _work(self, let_go: Event) -> None:
        if let_go.wait(self._wait):
            return
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
            let_go.wait()
