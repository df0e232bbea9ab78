"""The ink of one slide as a clear picture, of which only what changes is painted anew."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTransform

from viewer.show.shots import put_sharp
from viewer.show.tools.brush import Brush
from viewer.show.tools.ink import Ink, Stroke
from viewer.show.tools.mapping import Mapping
from viewer.show.tools.view import WHOLE, View

_MOST_PARTS = 16
"""Beyond so many, one part around all of them is painted faster."""


_BANDS = 12
"""In how many parts a slide is made sharp."""


@dataclass(slots=True)
class _Plate:
    """What was painted for a slide in a view, and where that is not right by now, in pixels.

    ``stale`` is wrong, ``bare`` was never painted, and ``rough`` is right but not sharp.
    """

    index: int
    mapping: Mapping
    pixmap: QPixmap
    bare: QRegion
    stale: QRegion = field(default_factory=QRegion)
    rough: QRegion = field(default_factory=QRegion)

    @classmethod
    def clear(cls, index: int, mapping: Mapping) -> "_Plate":
        """Return a plate on which everything is still to be painted."""
        pixmap = QPixmap((mapping.rect.size() * mapping.ratio).toSize())
        pixmap.fill(Qt.GlobalColor.transparent)
        return cls(index, mapping, pixmap, QRegion(pixmap.rect()))

    def parts(self, region: QRegion) -> list[QRect]:
        """Return the parts of ``region`` that are on the plate."""
        inside = region.intersected(self.pixmap.rect())
        many = inside.rectCount() > _MOST_PARTS
        parts: list[QRect] = [inside.boundingRect()] if many else list(inside)  # type: ignore[call-overload]
        return parts


class Sheet:
    """Holds the ink that lies over a slide; it fades in and out with its slide."""

    def __init__(self, ink: Ink) -> None:
        self._ink, self._brush = ink, Brush()
        self._plate: _Plate | None = None
        self._before: _Plate | None = None
        self._wide: _Plate | None = None
        """The ink of the whole slide, as long as a part of it is seen magnified."""
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
        hurried: bool = False,
    ) -> None:
        """Draw the ink of the slide at ``index``, of which ``share`` shows over the one before.

        On the way to another view, ``widest`` shows more than all on the way: what is painted
        for that one is stretched. Where it is ``hurried``, so is what comes into the view,
        until :meth:`sharpen`.
        """
        self._turn_to(index, share)
        self._renew(index, mapping.seen(widest or mapping.view), ground, hurried=hurried)
        if self._before is not None and self._before.mapping == mapping:
            _draw(painter, self._before, mapping, 1 - share)
        if self._plate is not None:
            _draw(painter, self._plate, mapping, share if self._fades else 1.0)

    def spoil(self, stroke: Stroke | None = None) -> None:
        """Paint anew with the next :meth:`paint`: where ``stroke`` was, or everything."""
        if stroke is None:
            self._plate = self._wide = None
            return
        for plate in self._plates():
            trail = self._brush.trail(stroke, plate.mapping.canvas)
            for piece in trail.pieces():
                plate.stale += _pixels(piece.box, plate.mapping)

    def forget(self) -> None:
        """Let everything go: there is no ink on any slide."""
        self._plate = self._wide = self._before = self._index = None

    @property
    def rough(self) -> bool:
        """Whether something is only stretched."""
        return self._plate is not None and not self._plate.rough.isEmpty()

    def sharpen(self, ground: str) -> QRectF:
        """Paint a band of what is stretched, so that no key has to wait for all of it.

        Return where that is on the widget.
        """
        plate = self._plate
        if plate is None or plate.rough.isEmpty():
            return QRectF()
        whole, top = plate.pixmap.rect(), plate.rough.boundingRect().top()
        band = QRegion(0, top, whole.width(), -(-whole.height() // _BANDS))
        part = plate.rough.intersected(band).boundingRect()
        plate.rough = plate.rough.subtracted(band)
        self._repaint(plate, part, self._ink.strokes(plate.index), ground)
        ratio = plate.mapping.ratio
        return QRectF(part.topLeft() / ratio, part.size() / ratio)

    def follow(self, stroke: Stroke, mapping: Mapping) -> QRectF:
        """Return which part of the widget the last point of ``stroke`` changes, and spoil it."""
        box = self._brush.latest(stroke, mapping.canvas)
        for plate in self._plates():
            plate.stale += _pixels(box, plate.mapping)
        return mapping.units().mapRect(box)

    def _plates(self) -> list[_Plate]:
        return [plate for plate in (self._plate, self._wide) if plate is not None]

    def _turn_to(self, index: int, share: float) -> None:
        """Keep the ink of the slide before, as long as that fades."""
        if index != self._index:
            self._fades, self._before, self._plate = self._index is not None, self._plate, None
            self._index, self._wide = index, None
        if share >= 1:
            self._fades, self._before = False, None

    def _renew(self, index: int, mapping: Mapping, ground: str, *, hurried: bool) -> None:
        """Have a plate for ``mapping`` that is right; none where there is no ink."""
        strokes = self._ink.strokes(index)
        if not strokes:
            self._plate = self._wide = None
            return
        plate = self._plate
        if plate is None or not _shift(plate, mapping):
            plate = self._plate = self._another(index, mapping)
        wide = self._wide
        if hurried and wide is not None and wide.mapping == mapping.seen(WHOLE):
            if not plate.bare.isEmpty():
                self._refresh(wide, strokes, ground)
                _stretch(wide, plate)
        else:
            plate.stale, plate.rough = plate.stale + plate.rough, QRegion()
        self._refresh(plate, strokes, ground)

    def _another(self, index: int, mapping: Mapping) -> _Plate:
        """Return a plate for another view; that of the whole slide is kept and taken again."""
        if mapping.view.whole:
            wide, self._wide = self._wide, None
            return wide if wide and wide.mapping == mapping else _Plate.clear(index, mapping)
        if self._plate is not None and self._plate.mapping.view.whole:
            self._wide = self._plate
        return _Plate.clear(index, mapping)

    def _refresh(self, plate: _Plate, strokes: Sequence[Stroke], ground: str) -> None:
        wrong, plate.stale, plate.bare = plate.stale + plate.bare, QRegion(), QRegion()
        for part in plate.parts(wrong):
            self._repaint(plate, part, strokes, ground)

    def _repaint(self, plate: _Plate, part: QRect, strokes: Sequence[Stroke], ground: str) -> None:
        """Wipe ``part`` of ``plate`` (in pixels), and paint all strokes there."""
        canvas, pixels = plate.mapping.canvas, _to_pixels(plate.mapping)
        with QPainter(plate.pixmap) as painter:
            _wipe(painter, part)
            painter.setTransform(pixels)
            clip = pixels.inverted()[0].mapRect(QRectF(part))
            self._brush.paint_ink(painter, strokes, canvas, ground, clip)


def _shift(plate: _Plate, mapping: Mapping) -> bool:
    """Move what is there to another view, where that is possible; say whether it is."""
    there = plate.mapping
    if there == mapping:
        return True
    if there.seen(mapping.view) != mapping or there.view.factor != mapping.view.factor:
        return False
    way = (mapping.magnified.topLeft() - there.magnified.topLeft()) * mapping.ratio
    x, y, whole = round(way.x()), round(way.y()), plate.pixmap.rect()
    plate.stale.translate(x, y)
    plate.rough = plate.rough.translated(x, y).intersected(whole)
    plate.bare = plate.bare.translated(x, y) + QRegion(whole).subtracted(
        QRegion(whole.translated(x, y))
    )
    plate.pixmap.scroll(x, y, whole)
    plate.mapping = mapping
    return True


def _stretch(wide: _Plate, plate: _Plate) -> None:
    """Take what is bare on ``plate`` from the whole slide's ink, until there is time."""
    around = plate.mapping.around(wide.mapping)
    corner, factor = around.topLeft() * plate.mapping.ratio, plate.mapping.view.factor
    bare, plate.bare = plate.bare, QRegion()
    with QPainter(plate.pixmap) as painter:
        for part in plate.parts(bare):
            plate.rough += part
            _wipe(painter, part)
            seen = QRectF(part).translated(-corner)
            source = QRectF(seen.topLeft() / factor, seen.size() / factor)
            painter.drawPixmap(QRectF(part), wide.pixmap, source)


def _wipe(painter: QPainter, part: QRect) -> None:
    """Clear ``part``, and let nothing be painted beside it."""
    painter.setClipRect(part)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.fillRect(part, Qt.GlobalColor.transparent)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


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
