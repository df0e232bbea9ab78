"""Fonts are shared, and serve one thread at a time: whoever needs them takes a turn."""

from threading import Lock
from types import TracebackType


class Turns:
    """A lock that nobody gets twice while another waits for it. Its holder must not take it again.

    An ordinary lock goes to whoever is awake, and that is the one who has just let go of it.
    """

    def __init__(self) -> None:
        self._next, self._now = Lock(), Lock()

    def __enter__(self) -> None:
        with self._next:
            self._now.acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._now.release()


FONTS = Turns()
"""Taken around everything that measures or draws text while other threads may do so too."""
