"""Pictures: some threads draw, encode and write them, one whole slide each at a time.

Threads and not processes, as measured: encoding is nine tenths of the work and holds no
interpreter lock, while a second process would import Qt and matplotlib once more.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import nullcontext, suppress
from queue import SimpleQueue
from threading import Event, Lock, Thread
from typing import BinaryIO

from viewer.chart.library import import_library
from viewer.errors import ViewerError
from viewer.export.batch import Batch
from viewer.export.drawing import Drawing
from viewer.export.request import Request
from viewer.export.tally import Stopped
from viewer.export.task import Picture, Task
from viewer.export.written import Written, write
from viewer.paint.record import Recording, record

_MOST_THREADS = 8
_MEGABYTES = 200.0
"""What the pictures in flight may take together."""


class PictureWriters:
    """Writes the pictures of an order. Knows no widget; :meth:`run` may be called on any thread.

    Needs a ``QGuiApplication``.
    """

    def __init__(self, order: Request, batch: Batch, stopped: Stopped) -> None:
        self._order, self._batch = order, batch
        self._wanted_to_end = stopped
        self._ended = Event()
        self._taking, self._recording = Lock(), Lock()
        self._charts = Thread(target=_import_charts)
        self._results: SimpleQueue[Written | BaseException | None] = SimpleQueue()

    def run(self, tasks: list[Task], tell: Callable[[], None]) -> list[Written]:
        """Write every picture and return the files; fewer where it was stopped.

        ``tell`` is called on this thread for each of them. Whatever ends it, no thread is left.

        Raises:
            ViewerError: a full disk, a folder that may not be written, too little memory.
        """
        todo = iter(tasks)
        workers = [Thread(target=self._work, args=(todo,)) for _ in range(self._thread_count())]
        charts = [self._charts] if any(task.has_chart for task in tasks) else []
        threads = [*charts, *workers]
        try:
            for thread in threads:
                thread.start()
            return self._collect(len(workers), tell)
        finally:
            self._ended.set()
            for thread in threads:
                thread.join()

    def _collect(self, workers: int, tell: Callable[[], None]) -> list[Written]:
        """Return the files as they come, until the last of the ``workers`` has ended."""
        files: list[Written] = []
        while workers:
            result = self._results.get()
            if isinstance(result, BaseException):
                raise result
            if result is None:
                workers -= 1
            else:
                files.append(result)
                tell()
        return files

    def _work(self, todo: Iterator[Task]) -> None:
        """Do one task after the other, until none is left or the export has ended."""
        try:
            while (task := self._next(todo)) is not None:
                self._export(task)
        except MemoryError:
            self._results.put(ViewerError.of("export-memory", size=self._order.size))
        except BaseException as error:
            self._results.put(error)
        else:
            self._results.put(None)

    def _next(self, todo: Iterator[Task]) -> Task | None:
        with self._taking:
            return None if self._stopped else next(todo, None)

    def _export(self, task: Task) -> None:
        if task.has_chart:
            self._charts.join()  # two threads that import it at once may each find the half of it
        with self._recording:  # Python through and through: two at once would be slower
            recording = record(task.page)
        for picture in task.pictures:
            if self._stopped:
                return
            self._results.put(self._write(recording, task.index, picture))

    def _write(self, recording: Recording, index: int, picture: Picture) -> Written:
        order, kind = self._order, picture.kind
        drawing = Drawing(recording, order.size, picture.step)

        def save(stream: BinaryIO) -> None:
            with self._recording if kind.alone else nullcontext():
                kind.write(drawing, stream)

        return write(
            self._batch,
            picture.name,
            save,
            kind.name,
            (index,),
            step=picture.step,
            size=order.size,
        )

    @property
    def _stopped(self) -> bool:
        return self._wanted_to_end() or self._ended.is_set()

    def _thread_count(self) -> int:
        copies = max(kind.copies for kind in self._order.pictures)
        fitting = _MEGABYTES / max(1e-9, copies * self._order.size.megabytes)
        return int(max(1, min(_cores(), fitting, _MOST_THREADS)))


def _cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _import_charts() -> None:
    """Import what draws charts, so that the slides before them need not wait for it."""
    with suppress(ImportError):  # said by the slide that misses it
        import_library()
