"""The magnified slide: at once from its picture, and sharp as soon as its strokes are painted."""

import logging
from threading import Thread

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QRegion

from viewer.paint.colour import colour
from viewer.paint.record import Recording
from viewer.show.shots import Shot, put_sharp
from viewer.show.studio import Studio
from viewer.show.tools.mapping import Mapping

_Key = tuple[Shot, Mapping]

_log = logging.getLogger(__name__)


class Lens(QObject):
    """Magnifies what one widget shows. A thread paints: a key must not wait for it.

    Attributes:
        refined: a sharper picture is there; paint again.
    """

    refined = Signal()
    _made = Signal(object, object)

    def __init__(self, studio: Studio) -> None:
        super().__init__()  # without a parent, so that it lives as long as its thread
        self._studio = studio
        self._plate: tuple[_Key, QImage] | None = None
        self._wanted: _Key | None = None
        self._busy = False
        self._made.connect(self._take)

    def paint(
        self, painter: QPainter, shot: Shot, mapping: Mapping, picture: QImage, *, still: bool
    ) -> None:
        """Draw the part of ``shot`` that the view of ``mapping`` shows.

        ``picture`` is the whole slide as it is there. Where the view is ``still``, a sharp
        one is ordered.
        """
        key = shot, mapping
        if self._plate is not None and self._plate[0] == key:
            put_sharp(painter, self._plate[1], mapping.ratio)
            return
        painter.save()
        self._draw_shifted(painter, key)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, still)
        painter.drawImage(mapping.magnified, picture)
        painter.restore()
        if still:
            self._want(key)

    def forget(self) -> None:
        """Let go of the picture, which takes as much memory as the screen."""
        self._plate = self._wanted = None

    def _draw_shifted(self, painter: QPainter, key: _Key) -> None:
        """Draw what is sharp of the part that was seen before, if it is as large.

        What comes after it is drawn beside it.
        """
        if self._plate is None:
            return
        (shot, there), image = self._plate
        if shot == key[0] and there.seen(key[1].view) == key[1]:
            place = key[1].around(there)
            if place.width() == key[1].width:
                put_sharp(painter, image, key[1].ratio, place.topLeft())
                rest = QRegion(key[1].rect.toAlignedRect()).subtracted(
                    place.toRect().adjusted(1, 1, -1, -1)
                )
                painter.setClipRegion(rest, Qt.ClipOperation.IntersectClip)

    def _want(self, key: _Key) -> None:
        self._wanted = key
        if not self._busy:
            self._busy = True
            Thread(target=self._paint, args=(key,), name="lens").start()

    def _paint(self, key: _Key) -> None:
        """Paint what is wanted; runs on a thread of its own."""
        image = None
        try:
            shot = key[0]
            image = paint_part(self._studio.recording(shot.index, shot.canvas), *key)
        except Exception:  # what is there is stretched: good enough to go on
            _log.exception("the magnified slide could not be painted")
        self._made.emit(key, image)

    def _take(self, key: _Key, image: QImage | None) -> None:
        self._busy = False
        if self._wanted is None:
            return
        if image is not None:
            self._plate = key, image
            self.refined.emit()
        if key != self._wanted:
            self._want(self._wanted)


def paint_part(recording: Recording, shot: Shot, mapping: Mapping) -> QImage:
    """Return the part of a slide that the view of ``mapping`` shows, in the pixels of ``shot``.

    Raises:
        MemoryError: where the pixels do not fit into memory.
    """
    image = QImage(shot.width, shot.height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise MemoryError(f"{shot.width} x {shot.height}")
    image.fill(colour(recording.page.ground))
    ratio, place = mapping.ratio, mapping.magnified
    factor = mapping.view.factor
    target = QRectF(place.x() * ratio, place.y() * ratio, shot.width * factor, shot.height * factor)
    with QPainter(image) as painter:
        recording.paint(painter, target, shot.step)
    return image
