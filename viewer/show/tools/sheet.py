"""The ink of one slide as a clear picture, of which only what changes is painted anew."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTransform

from viewer.show.shots import put_sharp
from viewer.show.tools.brush import Brush
from viewer.show.tools.ink import Ink, Stroke
from viewer.show.tools.mapping import Mapping
from viewer.show.tools.view import View

_MOST_PARTS = 16
"""Beyond so many, one part around all of them is painted faster."""


@dataclass(slots=True)
class _Plate:
    """What was painted for a slide in a view; ``stale`` is what is wrong by now, in pixels."""

    index: int
    mapping: Mapping
    pixmap: QPixmap
    stale: QRegion


class Sheet:
    """Holds the ink that lies over a slide; it fades in and out with its slide."""

    def __init__(self, ink: Ink) -> None:
        self._ink, self._brush = ink, Brush()
        self._plate: _Plate | None = None
        self._before: _Plate | None = None
        self._index: int | None = None
        self._fades = False

    def paint(
        self,
        painter: QPainter,
        index: int,
        mapping: Mapping,
        ground: str,
        *,
        share: float = 1.0,
        widest: View | None = None,
    ) -> None:
        """Draw the ink of the slide at ``index``, of which ``share`` shows over the one before.

        On the way to another view, ``widest`` shows more than all on the way: what is painted
        for that one is stretched.
        """
        self._turn_to(index, share)
        self._renew(index, mapping.seen(widest or mapping.view), ground)
        if self._before is not None and self._before.mapping == mapping:
            _draw(painter, self._before, mapping, 1 - share)
        if self._plate is not None:
            _draw(painter, self._plate, mapping, share if self._fades else 1.0)

    def spoil(self, stroke: Stroke | None = None) -> None:
        """Paint anew with the next :meth:`paint`: where ``stroke`` was, or everything."""
        plate = self._plate
        if plate is None or stroke is None:
            self._plate = None
        else:
            trail = self._brush.trail(stroke, plate.mapping.canvas)
            for piece in trail.pieces():
                plate.stale += _pixels(piece.box, plate.mapping)

    def follow(self, stroke: Stroke, mapping: Mapping) -> QRectF:
        """Return which part of the widget the last point of ``stroke`` changes, and spoil it."""
        box = self._brush.latest(stroke, mapping.canvas)
        if self._plate is not None:
            self._plate.stale += _pixels(box, self._plate.mapping)
        return mapping.units().mapRect(box)

    def _turn_to(self, index: int, share: float) -> None:
        """Keep the ink of the slide before, as long as that fades."""
        if index != self._index:
            self._fades, self._before, self._plate = self._index is not None, self._plate, None
            self._index = index
        if share >= 1:
            self._fades, self._before = False, None

    def _renew(self, index: int, mapping: Mapping, ground: str) -> None:
        """Have a plate for ``mapping`` that is right; none where there is no ink."""
        strokes = self._ink.strokes(index)
        if not strokes:
            self._plate = None
            return
        plate = self._plate
        if plate is None or not _shift(plate, mapping):
            pixmap = _clear(mapping)
            plate = self._plate = _Plate(index, mapping, pixmap, QRegion(pixmap.rect()))
        stale, plate.stale = plate.stale.intersected(plate.pixmap.rect()), QRegion()
        if stale.rectCount() > _MOST_PARTS:
            stale = QRegion(stale.boundingRect())
        for part in stale:  # type: ignore[attr-defined]
            self._repaint(plate, part, strokes, ground)

    def _repaint(self, plate: _Plate, part: QRect, strokes: Sequence[Stroke], ground: str) -> None:
        """Wipe ``part`` of ``plate`` (in pixels), and paint all strokes there."""
        canvas, pixels = plate.mapping.canvas, _to_pixels(plate.mapping)
        with QPainter(plate.pixmap) as painter:
            painter.setClipRect(part)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.fillRect(part, Qt.GlobalColor.transparent)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setTransform(pixels)
            clip = pixels.inverted()[0].mapRect(QRectF(part))
            self._brush.paint_ink(painter, strokes, canvas, ground, clip)


def _shift(plate: _Plate, mapping: Mapping) -> bool:
    """Move what is there to another view, and spoil what comes in; say whether that is possible."""
    there = plate.mapping
    if there == mapping:
        return True
    if there.seen(mapping.view) != mapping or there.view.factor != mapping.view.factor:
        return False
    way = (mapping.magnified.topLeft() - there.magnified.topLeft()) * mapping.ratio
    x, y, whole = round(way.x()), round(way.y()), plate.pixmap.rect()
    plate.stale.translate(x, y)
    plate.stale += QRegion(whole).subtracted(QRegion(whole.translated(x, y)))
    plate.pixmap.scroll(x, y, whole)
    plate.mapping = mapping
    return True


def _clear(mapping: Mapping) -> QPixmap:
    size = mapping.rect.size() * mapping.ratio
    pixmap = QPixmap(size.toSize())
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _draw(painter: QPainter, plate: _Plate, mapping: Mapping, opacity: float) -> None:
    painter.setOpacity(opacity)
    if plate.mapping == mapping:
        put_sharp(painter, plate.pixmap, mapping.ratio)
    else:
        around = mapping.around(plate.mapping)
        painter.drawPixmap(around, plate.pixmap, QRectF(plate.pixmap.rect()))
    painter.setOpacity(1.0)


def _to_pixels(mapping: Mapping) -> QTransform:
    """Return what makes units of the canvas pixels of the screen."""
    return mapping.units() * QTransform.fromScale(mapping.ratio, mapping.ratio)


def _pixels(box: QRectF, mapping: Mapping) -> QRect:
    return _to_pixels(mapping).mapRect(box).toAlignedRect()
