"""The export: pictures first, then documents, then the manifest of both."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from viewer.chart.library import import_library
from viewer.export.batch import Batch, batch_for
from viewer.export.documents import write_documents
from viewer.export.manifest import NAME, has_manifest, write_manifest
from viewer.export.pictures import PictureWriters
from viewer.export.request import Request
from viewer.export.tally import Progress, Tally
from viewer.export.task import plan
from viewer.export.written import Written


class _StoppedError(Exception):
    """The export was stopped before its end."""


class ExportJob:
    """Writes the files of an order. Knows no widget; :meth:`run` may be called on any thread.

    Needs a ``QGuiApplication``.
    """

    def __init__(
        self,
        order: Request,
        progress: Progress = lambda _done, _total: None,
        cancel: Event | None = None,
    ) -> None:
        """``progress`` is called on the thread of :meth:`run`; setting ``cancel`` stops it."""
        self._order = order
        self._progress = progress
        self._stopped = (cancel or Event()).is_set

    def run(self) -> tuple[Path, ...]:
        """Write every file and return them; none where it was cancelled.

        More than one get a manifest. Whatever ends the export before all files are there, the
        folder is as it was before, and no thread is left.

        Raises:
            ViewerError: text that does not fit, a full disk, a folder that may not be written.
        """
        order = self._order
        try:
            with batch_for(order.folder) as batch, _quick_to_take_turns():
                written = sorted(self._write(batch), key=lambda one: one.file)
                if len(written) > 1 or has_manifest(order.folder):
                    write_manifest(order, batch, written)
                batch.place(witness=NAME)
        except _StoppedError:
            return ()
        return tuple(one.file for one in written)

    def _write(self, batch: Batch) -> list[Written]:
        """Return the files of the order, all of them."""
        order = self._order
        tasks = plan(order, self._stopped)
        pictures = sum(len(task.pictures) for task in tasks)
        tally = Tally(pictures, len(order.documents), len(order.slides), self._progress)
        files = list[Written]()
        if pictures:
            files += PictureWriters(order, batch, self._stopped).run(tasks, tally.add)
        if any(kind.draws for kind in order.documents) and any(task.has_chart for task in tasks):
            import_library()
        files += write_documents(order, batch, tally, self._stopped)
        if not tasks or len(files) < pictures + len(order.documents):
            raise _StoppedError
        return files


@contextmanager
def _quick_to_take_turns() -> Iterator[None]:
    """Let threads ask for the interpreter lock every 0.1 ms inside the block.

    An encoder that comes back for more work would else wait 5 ms whenever another thread
    draws, some ten times a picture. A window over the export answers sooner too.
    """
    usual = sys.getswitchinterval()
    sys.setswitchinterval(0.0001)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)
