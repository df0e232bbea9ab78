"""Pages, recordings and pictures: from a cache, or made now, or made ready behind the window."""

import sys
from collections.abc import Iterator
from threading import Condition, Thread
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from viewer.layout.canvas import Canvas
from viewer.layout.page import ChartItem, Page
from viewer.paint.image import paint_image
from viewer.paint.record import Recording, record
from viewer.show.shots import Cache, Shot
from viewer.show.warming import Warming
from viewer.text.turns import FONTS

MEGABYTE = 1 << 20
LARGE_BUDGET = 160 * MEGABYTE
SMALL_BUDGET = 32 * MEGABYTE
LEAST_LARGE = 4
"""Previous, current, next step and next slide stay, whatever they weigh."""

_SMALL = 640 * 480 * 4
_RECORDINGS = 64
_PAGES = 256
_SWITCH_SECONDS = 0.0002
_CHANNELS = ("stage", "slide", "thumbs")
"""Who wishes for pictures, the most urgent first."""


class PageSource(Protocol):
    """Where pages come from; used by one thread at a time."""

    has_charts: bool

    def __len__(self) -> int:
        """Return how many slides there are."""

    def page(self, index: int, canvas: Canvas) -> Page:
        """Return the slide at ``index``."""

    def broken(self, index: int, canvas: Canvas, error: Exception) -> Page:
        """Return what stands for a slide that cannot be drawn."""


class Studio(QObject):
    """Makes pictures of slides. Everything but the worker belongs to the window's thread.

    Attributes:
        prepared: a :class:`Shot` is ready now; arrives on the window's thread.
        canvas: what the slides of the talk are laid out for.
    """

    prepared = Signal(object)

    def __init__(self, pages: PageSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages_made = Cache[tuple[int, Canvas], Page](_PAGES)
        self._recordings = Cache[tuple[int, Canvas], Recording](_RECORDINGS)
        self._large = Cache[Shot, QImage](LARGE_BUDGET, LEAST_LARGE)
        self._small = Cache[Shot, QImage](SMALL_BUDGET)
        self._steps: dict[int, int] = {}
        self._source, self._era = pages, 0
        self._wishes: dict[str, Iterator[Shot]] = {}
        self._changed = Condition()  # with a lock that its holder may take again
        self._at_work: Shot | None = None
        self._worker: Thread | None = None
        self._charts = Warming()
        self._stopped = False
        self._usual_switch = sys.getswitchinterval()
        self.canvas = Canvas()

    def start(self) -> None:
        """Begin to make pictures in the background, once the first one is on the screen."""
        if self._worker is None:
            sys.setswitchinterval(_SWITCH_SECONDS)
            self._worker = Thread(target=self._work, name="studio", daemon=True)
            self._worker.start()

    def stop(self) -> None:
        """End the background work; returns when its thread has gone."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        if self._worker is not None:
            self._worker.join()
            self._worker = None
            sys.setswitchinterval(self._usual_switch)
        self._charts.stop()

    def use(self, pages: PageSource) -> None:
        """Go on with another deck; what was made of the one before is forgotten."""
        with self._changed:
            self._source, self._era = pages, self._era + 1
            for cache in (self._pages_made, self._recordings, self._large, self._small):
                cache.clear()
            self._steps.clear()
            self._wishes.clear()

    def prefer(self, channel: str, shots: Iterator[Shot]) -> None:
        """Make ``shots`` ready in their order, and forget the wishes of ``channel`` before.

        ``shots`` is run through by the worker and may lay out pages as it goes.
        """
        with self._changed:
            self._wishes[channel] = shots
            self._changed.notify_all()

    def steps(self, index: int) -> int:
        """Return the last step of a slide; lays it out where it is not known yet."""
        known = self._steps.get(index)
        return self.page(index, self.canvas).steps if known is None else known

    def page(self, index: int, canvas: Canvas) -> Page:
        """Return the page of the slide at ``index``."""
        with self._changed:
            found, era, source = self._pages_made.get((index, canvas)), self._era, self._source
        if found is not None:
            return found
        with FONTS:
            page = source.page(index, canvas)
        with self._changed:
            if era == self._era:
                self._pages_made.put((index, canvas), page)
                self._steps[index] = page.steps
        return page

    def ready(self, shot: Shot) -> QImage | None:
        """Return the picture if it is there already."""
        with self._changed:
            return self._images(shot).get(shot)

    def image(self, shot: Shot) -> QImage:
        """Return the picture; where it is not there, it is painted now."""
        with self._changed:
            # Painting it a second time would be slower than waiting for the worker.
            self._changed.wait_for(lambda: self._at_work != shot)
            found = self._images(shot).get(shot)
        return self._paint(shot) if found is None else found

    def _images(self, shot: Shot) -> Cache[Shot, QImage]:
        return self._small if shot.size <= _SMALL else self._large

    def _paint(self, shot: Shot) -> QImage:
        with self._changed:
            era = self._era
        image = paint_image(
            self.recording(shot.index, shot.canvas), shot.width, shot.height, shot.step
        )
        with self._changed:
            if era == self._era:
                self._images(shot).put(shot, image, shot.size)
        return image

    def recording(self, index: int, canvas: Canvas) -> Recording:
        """Return the strokes of the slide at ``index``; recorded now where they are not there."""
        with self._changed:
            found, era, source = self._recordings.get((index, canvas)), self._era, self._source
        if found is not None:
            return found
        page = self.page(index, canvas)
        try:
            if any(isinstance(item, ChartItem) for item in page.items):
                self._charts.finish()
            with FONTS:
                made = record(page)
        except Exception as error:  # one bad slide must not end a talk
            with FONTS:
                made = record(source.broken(index, canvas, error))
        with self._changed:
            if era == self._era:
                self._recordings.put((index, canvas), made)
        return made

    def _work(self) -> None:
        """Make wishes come true until stopped; runs on the worker's thread."""
        while (shot := self._next()) is not None:
            try:
                self._paint(shot)
            except MemoryError:
                continue
            finally:
                with self._changed:
                    self._at_work = None
                    self._changed.notify_all()
            self.prepared.emit(shot)

    def _next(self) -> Shot | None:
        """Return the most urgent picture that is missing; wait for a wish; None at the end."""
        while not self._stopped:
            wishes = self._current_wishes()
            wish, shot = self._missing(wishes)
            if shot is None and self._source.has_charts:
                self._charts.begin()
            with self._changed:
                if shot is None and wishes == self._current_wishes() and not self._stopped:
                    self._changed.wait()
                elif shot is not None and wish in self._wishes.values():
                    self._at_work = shot
                    return shot
        return None

    def _current_wishes(self) -> list[Iterator[Shot]]:
        with self._changed:
            return [self._wishes[name] for name in _CHANNELS if name in self._wishes]

    def _missing(self, wishes: list[Iterator[Shot]]) -> tuple[Iterator[Shot] | None, Shot | None]:
        """Return the first picture wished for that is not ready, with the wish it comes from."""
        for wish in wishes:
            for shot in wish:
                if self.ready(shot) is None:
                    return wish, shot
        return None, None
