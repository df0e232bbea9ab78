"""Documents: one file of the whole deck each, one after the other."""

from collections.abc import Iterator
from typing import BinaryIO

from viewer.errors import ViewerError
from viewer.export.batch import Batch
from viewer.export.formats import DocumentFormat
from viewer.export.request import Request
from viewer.export.tally import Progress, Stopped, Tally
from viewer.export.written import Written, write


class _StoppedError(Exception):
    """The export was stopped while a document was being written."""


def write_documents(
    order: Request, batch: Batch, tally: Tally, stopped: Stopped
) -> Iterator[Written]:
    """Write every document of ``order`` and yield the files; fewer where it was stopped.

    Raises:
        ViewerError: a full disk, a folder that may not be written, too little memory.
    """
    for kind in order.documents:
        if stopped():
            return
        progress = tally.part()
        try:
            yield _write(order, batch, kind, progress, stopped)
        except _StoppedError:
            return
        progress(1, 1)


def _write(
    order: Request, batch: Batch, kind: DocumentFormat, progress: Progress, stopped: Stopped
) -> Written:
    def save(stream: BinaryIO) -> None:
        try:
            kind.write(order, stream, progress, stopped)
        except MemoryError as error:
            raise ViewerError.of("export-memory", size=order.size) from error
        if stopped():  # then it may be half a document
            raise _StoppedError

    name = order.loaded.file.stem + kind.suffix(order) + kind.extension
    return write(batch, name, save, kind.name, order.slides, size=kind.size(order))
