"""What draws charts takes most of a second to import: behind the windows, or when it is needed."""

from contextlib import suppress
from threading import Lock, Thread


class Warming:
    """Imports it once, on whichever thread comes first; the others wait for that one.

    It has a thread of its own, so that slides without charts are made ready meanwhile.
    """

    def __init__(self) -> None:
        self._turn = Lock()
        self._done = False
        self._thread: Thread | None = None

    def begin(self) -> None:
        """Import it in the background; nothing happens the second time."""
        if self._thread is None and not self._done:
            self._thread = Thread(target=self._try, name="charts", daemon=True)
            self._thread.start()

    def finish(self) -> None:
        """Return when it is there; raise ``ImportError`` where it cannot be had."""
        with self._turn:
            if not self._done:
                from viewer.chart import warm

                warm()
                self._done = True

    def _try(self) -> None:
        with suppress(ImportError):  # said by the first slide that misses it
            self.finish()

    def stop(self) -> None:
        """Return when nothing is being imported."""
        if self._thread is not None:
            self._thread.join()
