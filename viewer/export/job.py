"""The export: some threads draw, encode and write pictures, one whole slide each at a time.

Threads and not processes, as measured: encoding is nine tenths of the work and holds no
interpreter lock, while a second process would import Qt and matplotlib once more.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import SimpleQueue
from threading import Event, Lock, Thread

from viewer.errors import ViewerError
from viewer.export.order import Order
from viewer.export.task import Picture, Task, plan
from viewer.export.whole import folder_for_files, write_whole
from viewer.paint.image import paint_image
from viewer.paint.record import Recording, record

Progress = Callable[[int, int], None]
"""Told how many pictures are done, and of how many."""

_MOST_THREADS = 8
_MEGABYTES = 200.0
"""What the pictures in flight may take together."""


class ExportJob:
    """Writes the pictures of an order. Knows no widget; :meth:`run` may be called on any thread.

    Needs a ``QGuiApplication``.
    """

    def __init__(
        self,
        order: Order,
        progress: Progress = lambda _done, _total: None,
        cancel: Event | None = None,
    ) -> None:
        """``progress`` is called on the thread of :meth:`run`; setting ``cancel`` stops it."""
        self._order = order
        self._progress = progress
        self._cancel = cancel or Event()
        self._ended = Event()
        self._taking, self._recording = Lock(), Lock()
        self._results: SimpleQueue[Path | BaseException | None] = SimpleQueue()

    def run(self) -> tuple[Path, ...]:
        """Write every picture and return the files; fewer where it was cancelled.

        Whatever ends it, every file there is whole, and no thread is left.

        Raises:
            ViewerError: text that does not fit, a full disk, a folder that may not be written.
        """
        with folder_for_files(self._order.folder), _quick_to_take_turns():
            return tuple(sorted(self._write(plan(self._order, self._cancel.is_set))))

    def _write(self, tasks: list[Task]) -> list[Path]:
        todo = iter(tasks)
        workers = [Thread(target=self._work, args=(todo,)) for _ in range(self._thread_count())]
        threads = list(workers)
        if any(task.has_chart for task in tasks):
            threads.append(Thread(target=_import_charts))
        try:
            for thread in threads:
                thread.start()
            return self._collect(len(workers), sum(len(task.pictures) for task in tasks))
        finally:
            self._ended.set()
            for thread in threads:
                thread.join()

    def _collect(self, workers: int, total: int) -> list[Path]:
        """Return the files as they come, until the last of the ``workers`` has ended."""
        files: list[Path] = []
        self._progress(0, total)
        while workers:
            result = self._results.get()
            if isinstance(result, BaseException):
                raise result
            if result is None:
                workers -= 1
            else:
                files.append(result)
                self._progress(len(files), total)
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
        with self._recording:  # Python through and through: two at once would be slower
            recording = record(task.page)
        for picture in task.pictures:
            if self._stopped:
                return
            self._results.put(self._write_picture(recording, picture))

    def _write_picture(self, recording: Recording, picture: Picture) -> Path:
        order = self._order
        file = order.folder / picture.name
        image = paint_image(recording, *order.size, picture.step)
        write_whole(file, lambda stream: order.kind.write(image, stream))
        return file

    @property
    def _stopped(self) -> bool:
        return self._cancel.is_set() or self._ended.is_set()

    def _thread_count(self) -> int:
        fitting = int(_MEGABYTES / (self._order.kind.copies * self._order.size.megabytes))
        return max(1, min(_cores(), fitting, _MOST_THREADS))


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


def _cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _import_charts() -> None:
    """Import what draws charts, so that the slides before them need not wait for it."""
    with suppress(ImportError):  # said by the slide that misses it
        import matplotlib.figure  # noqa: F401
