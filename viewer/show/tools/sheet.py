"""The ink of one slide as a clear picture, of which only what changes is painted anew."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from viewer.show.shots import sharp
from viewer.show.tools.brush import Brush
from viewer.show.tools.ink import Ink, Stroke
from viewer.show.tools.mapping import Mapping


@dataclass(slots=True)
class _Plate:
    """What was painted for a slide in a view; ``stale`` is what is wrong by now, in pixels."""

    index: int
    mapping: Mapping
    image: QImage
    stale: QRect


class Sheet:
    """Holds the ink that lies over a slide; it fades in and out with its slide."""

    def __init__(self, ink: Ink) -> None:
        self._ink, self._brush = ink, Brush()
        self._plate: _Plate | None = None
        self._before: _Plate | None = None
        self._index: int | None = None
        self._fades = False

    def paint(
        self, painter: QPainter, index: int, mapping: Mapping, ground: str, *,
        share: float, still: bool,
    ) -> None:  # fmt: skip
        """Draw the ink of the slide at ``index``, of which ``share`` shows over the one before.

        Where the view is not ``still``, what is there is stretched.
        """
        if index != self._index:
            self._fades, self._before, self._plate = self._index is not None, self._plate, None
            self._index = index
        if share >= 1:
            self._fades, self._before = False, None
        self._renew(index, mapping, ground, still)
        if self._before is not None and self._before.mapping == mapping:
            _draw(painter, self._before, mapping, 1 - share)
        if self._plate is not None:
            _draw(painter, self._plate, mapping, share if self._fades else 1.0)

    def spoil(self) -> None:
        """Paint everything anew with the next :meth:`paint`."""
        self._plate = None

    def follow(self, stroke: Stroke, mapping: Mapping) -> QRectF:
        """Return which part of the widget the last point of ``stroke`` changes, and spoil it."""
        part = mapping.units().mapRect(self._brush.latest(stroke, mapping.canvas))
        if self._plate is not None:
            self._plate.stale = self._plate.stale.united(_pixels(part, mapping.ratio))
        return part

    def _renew(self, index: int, mapping: Mapping, ground: str, still: bool) -> None:
        """Have a plate that is right, or near it while the view moves; none without ink."""
        strokes, plate = self._ink.strokes(index), self._plate
        if not strokes:
            self._plate = None
            return
        if plate is None or not _fits(plate, mapping, still):
            image = _clear(mapping)
            plate = self._plate = _Plate(index, mapping, image, image.rect())
        stale, plate.stale = plate.stale.intersected(plate.image.rect()), QRect()
        if stale.isEmpty():
            return
        pixels = plate.mapping.units() * QTransform.fromScale(mapping.ratio, mapping.ratio)
        clip = pixels.inverted()[0].mapRect(QRectF(stale))
        with QPainter(plate.image) as painter:
            painter.setClipRect(stale)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.fillRect(stale, Qt.GlobalColor.transparent)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setTransform(pixels)
            self._brush.paint_ink(painter, strokes, mapping.canvas, ground, clip)


def _fits(plate: _Plate, mapping: Mapping, still: bool) -> bool:
    there = plate.mapping
    return there == mapping or (not still and there.seen(mapping.view) == mapping)


def _clear(mapping: Mapping) -> QImage:
    size = QSizeF(mapping.width * mapping.ratio, mapping.height * mapping.ratio)
    image = QImage(size.toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _draw(painter: QPainter, plate: _Plate, mapping: Mapping, opacity: float) -> None:
    painter.setOpacity(opacity)
    if plate.mapping == mapping:
        painter.drawImage(QPointF(0, 0), sharp(plate.image, mapping.ratio))
    else:
        painter.drawImage(mapping.around(plate.mapping), plate.image)
    painter.setOpacity(1.0)


def _pixels(part: QRectF, ratio: float) -> QRect:
    return QTransform.fromScale(ratio, ratio).mapRect(part).toAlignedRect()
