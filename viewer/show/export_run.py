"""An export that runs behind a window: what was chosen, who does it, and how far it is."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance

from viewer.deck.load import LoadedDeck
from viewer.errors import ViewerError


class PictureExporter(Protocol):
    """What the window needs of the room of exports, which it does not know."""

    @property
    def formats(self) -> Sequence[str]:
        """The names of the picture formats, the usual one first."""

    def export(
        self,
        loaded: LoadedDeck,
        folder: Path,
        *,
        kind: str,
        size: str,
        slides: str,
        steps: bool,
        progress: Callable[[int, int], None],
        cancel: Event,
    ) -> int:
        """Write pictures and return how many; blocks, and may run on any thread.

        Raises:
            ViewerError: where a choice is wrong or a file cannot be written.
        """


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose, in the words of the command line; ``slides`` empty means all."""

    kind: str
    size: str
    slides: str
    steps: bool
    folder: Path


class ExportRun(QObject):
    """One export at a time on a thread of its own; its signals arrive on the window's thread.

    Attributes:
        progressed: how many pictures are done, and of how many.
        finished: how many pictures there are, and whether it was stopped before the end.
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
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether pictures are being written."""
        return self._thread is not None and self._thread.is_alive()

    def start(self, loaded: LoadedDeck, choice: Choice) -> None:
        """Begin to export; nothing happens while another export runs."""
        if self.running:
            return
        self._cancel = Event()
        self._thread = Thread(target=self._work, args=(loaded, choice, self._cancel))
        self._thread.start()

    def stop(self) -> None:
        """Ask the export to end after the pictures at hand; returns at once."""
        self._cancel.set()

    def wait(self) -> None:
        """Return when nothing is being written any more."""
        if self._thread is not None:
            self._thread.join()

    def _work(self, loaded: LoadedDeck, choice: Choice, cancel: Event) -> None:
        try:
            count = self._exporter.export(
                loaded,
                choice.folder,
                kind=choice.kind,
                size=choice.size,
                slides=choice.slides,
                steps=choice.steps,
                progress=lambda done, total: self._tell(self.progressed, done, total),
                cancel=cancel,
            )
        except ViewerError as error:
            self._tell(self.failed, _sentence(error))
        except Exception as error:  # a thread has nobody else to tell
            self._tell(self.failed, f"{type(error).__name__}: {error}")
        else:
            self._tell(self.finished, count, cancel.is_set())

    @staticmethod
    def _tell(signal: SignalInstance, *words: object) -> None:
        with suppress(RuntimeError):  # the window has gone meanwhile
            signal.emit(*words)


def _sentence(error: ViewerError) -> str:
    """Return the first problem as a sentence, and how many more there are."""
    first, *more = error.problems
    said = first.sentence()
    said = said[:1].upper() + said[1:]
    return f"{said} (+{len(more)})" if more else f"{said}."
