"""The door of the room, for a window that knows words and folders but no export."""

from pathlib import Path
from threading import Event

from viewer.deck.load import LoadedDeck
from viewer.export.formats import FORMATS
from viewer.export.job import ExportJob
from viewer.export.order import read_order
from viewer.export.tally import Progress


class Exporter:
    """Exports pictures; what a window chose comes in as the words of the command line."""

    def __init__(self, theme: str | None = None) -> None:
        """``theme`` is the name of the theme shown, None for each deck's own."""
        self._theme = theme

    @property
    def formats(self) -> tuple[str, ...]:
        """The names of the picture formats, the usual one first."""
        return tuple(FORMATS)

    def export(
        self,
        loaded: LoadedDeck,
        folder: Path,
        *,
        kind: str,
        size: str,
        slides: str,
        steps: bool,
        progress: Progress,
        cancel: Event,
    ) -> int:
        """Write the pictures and return how many; blocks, and may run on any thread.

        Raises:
            ViewerError: where a word means nothing, text does not fit or a file cannot be written.
        """
        order = read_order(
            loaded, folder, kind=kind, size=size, slides=slides, theme=self._theme, steps=steps
        )
        return len(ExportJob(order, progress, cancel).run())
