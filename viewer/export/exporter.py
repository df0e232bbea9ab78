"""The door of the room, for a window that knows words and folders but no export."""

from pathlib import Path
from threading import Event

from PySide6.QtGui import QImage

from viewer.deck.load import LoadedDeck
from viewer.export.formats import FORMATS
from viewer.export.job import ExportJob
from viewer.export.preview import first_page
from viewer.export.request import HANDOUTS, read_request
from viewer.export.tally import Progress


class Exporter:
    """Exports files; what a window chose comes in as the words of the command line."""

    def __init__(self, theme: str | None = None) -> None:
        """``theme`` is the name of the theme shown, None for each deck's own."""
        self._theme = theme

    @property
    def formats(self) -> tuple[str, ...]:
        """The names of the formats, the usual one first."""
        return tuple(FORMATS)

    @property
    def handouts(self) -> tuple[int, ...]:
        """How many slides a page of a handout may have."""
        return HANDOUTS

    def export(
        self,
        loaded: LoadedDeck,
        folder: Path,
        *,
        kind: str,
        size: str,
        slides: str,
        steps: bool,
        notes: bool = False,
        handout: int = 0,
        progress: Progress,
        cancel: Event,
    ) -> int:
        """Write the files and return how many, 0 where it was cancelled; may run on any thread.

        ``kind`` names one format or several (``png,pdf``).

        Raises:
            ViewerError: where a word means nothing, text does not fit or a file cannot be written.
        """
        order = read_request(
            loaded,
            folder,
            kind=kind,
            size=size,
            slides=slides,
            theme=self._theme,
            steps=steps,
            notes=notes,
            handout=handout,
        )
        return len(ExportJob(order, progress, cancel).run())

    def preview(
        self,
        loaded: LoadedDeck,
        longest: int,
        *,
        kind: str,
        size: str,
        slides: str,
        steps: bool,
        notes: bool = False,
        handout: int = 0,
    ) -> QImage:
        """Return the first page of what would be written, its longer side ``longest`` pixels.

        Raises:
            ViewerError: where a word means nothing.
        """
        order = read_request(
            loaded,
            Path(),
            kind=kind,
            size=size,
            slides=slides,
            theme=self._theme,
            steps=steps,
            notes=notes,
            handout=handout,
        )
        return first_page(order, longest)
