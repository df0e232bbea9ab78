"""An export that runs behind a window: what was chosen, who does it, and how far it is."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance
from PySide6.QtGui import QImage

from viewer.deck.load import LoadedDeck
from viewer.errors import ViewerError


class PictureExporter(Protocol):
    """What the window needs of the room of exports, which it does not know."""

    @property
    def formats(self) -> Sequence[str]:
        """The names of the formats, the usual one first."""

    @property
    def handouts(self) -> Sequence[int]:
        """How many slides a page of a handout may have."""

    def export(
        self,
        loaded: LoadedDeck,
        folder: Path,
        *,
        kind: str,
        size: str,
        slides: str,
        steps: bool,
        notes: bool,
        handout: int,
        progress: Callable[[int, int], None],
        cancel: Event,
    ) -> int:
        """Write files and return how many, 0 where it was cancelled; may run on any thread.

        Raises:
            ViewerError: where a choice is wrong or a file cannot be written.
        """

    def preview(
        self,
        loaded: LoadedDeck,
        longest: int,
        *,
        kind: str,
        size: str,
        slides: str,
        steps: bool,
        notes: bool,
        handout: int,
    ) -> QImage:
        """Return the first page, its longer side ``longest`` pixels; may run on any thread.

        Raises:
            ViewerError: where a choice is wrong.
        """


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose, in the words of the command line.

    ``kind`` has the names of the formats (``png,pdf``), ``slides`` empty means all. ``notes``
    and ``handout`` (slides a page, 0: none) are what a PDF is to be.
    """

    kind: str
    size: str
    slides: str
    steps: bool
    folder: Path
    notes: bool = False
    handout: int = 0


class ExportRun(QObject):
    """One export at a time on a thread of its own; its signals arrive on the window's thread.

    Attributes:
        progressed: how many slides are done, and of how many.
        finished: how many files there are, and whether it was stopped before the end.
        failed: the sentence that says why.
    """

    progressed = Signal(int, int)
    finished = Signal(int, bool)
    failed = Signal(str)

    def __init__(self, exporter: PictureExporter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exporter = exporter
        self._cancel = Event()
        self._thread: Thread | None = None
        self._since = 0.0
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether files are being written."""
        return self._thread is not None and self._thread.is_alive()

    @property
    def stopping(self) -> bool:
        """Whether it was asked to end."""
        return self._cancel.is_set()

    def start(self, loaded: LoadedDeck, choice: Choice) -> None:
        """Begin to export; nothing happens while another export runs."""
        if self.running:
            return
        self._cancel = Event()
        self._since = monotonic()
        self._thread = Thread(target=self._work, args=(loaded, choice, self._cancel))
        self._thread.start()

    def stop(self) -> None:
        """Ask the export to end and to leave nothing; returns at once."""
        self._cancel.set()

    def wait(self) -> None:
        """Return when nothing is being written any more."""
        if self._thread is not None:
            self._thread.join()

    def seconds_left(self, done: int, total: int) -> float | None:
        """Return how long it will take still, None where that cannot be said yet."""
        return seconds_left(monotonic() - self._since, done, total)

    def _work(self, loaded: LoadedDeck, choice: Choice, cancel: Event) -> None:
        progressed, finished, failed = self.progressed, self.finished, self.failed
        try:
            count = self._exporter.export(
                loaded,
                choice.folder,
                kind=choice.kind,
                size=choice.size,
                slides=choice.slides,
                steps=choice.steps,
                notes=choice.notes,
                handout=choice.handout,
                progress=lambda done, total: tell(progressed, done, total),
                cancel=cancel,
            )
        except ViewerError as error:
            tell(failed, sentence_of(error))
        except Exception as error:  # a thread has nobody else to tell
            tell(failed, f"{type(error).__name__}: {error}")
        else:
            tell(finished, count, count == 0)


_TOO_EARLY = 2.0
"""So many seconds after the start, what comes is not known from what was."""


def seconds_left(spent: float, done: int, total: int) -> float | None:
    """Return how long ``total`` takes still where ``done`` took ``spent`` seconds."""
    if spent < _TOO_EARLY or done <= 0:
        return None
    return spent / done * (total - done)


def tell(signal: SignalInstance, *words: object) -> None:
    """Emit ``signal`` from another thread, unless its window has gone meanwhile."""
    with suppress(RuntimeError):
        signal.emit(*words)


def sentence_of(error: ViewerError) -> str:
    """Return the first problem as a sentence, and how many more there are."""
    first, *more = error.problems
    said = first.sentence()
    said = said[:1].upper() + said[1:]
    return f"{said} (+{len(more)})" if more else f"{said}."
