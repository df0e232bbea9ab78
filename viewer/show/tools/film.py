"""A film over a slide: the ink on it, the dot or light of the tool, and the magnified view."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QTimer
from PySide6.QtGui import QColor, QPainter

from viewer.show.studio import Studio
from viewer.show.surface import Surface
from viewer.show.tools import marks
from viewer.show.tools.glide import Glide
from viewer.show.tools.ink import Ink, Stroke
from viewer.show.tools.lens import Lens
from viewer.show.tools.mapping import Mapping
from viewer.show.tools.sheet import Sheet
from viewer.show.tools.toolbox import Toolbox
from viewer.show.tools.view import WHOLE, View

REST_MILLISECONDS = 60
"""A view that has not moved for so long is painted sharp."""

_LEAST_UNIT = 0.5
"""On small slides marks stay as large as on one of half the canvas."""

HALL, DESK = QColor(0, 0, 0, 178), QColor(0, 0, 0, 110)
"""How dark it is beside the spotlight: the presenter goes on reading."""


class Film(QObject):
    """Paints what lies over one surface, and keeps it fresh there, no more than has changed.

    Attributes:
        surface: what it lies over.
        magnifies: whether the surface shows what is magnified; else a frame around it.
    """

    def __init__(
        self, surface: Surface, studio: Studio, toolbox: Toolbox, ink: Ink, *, magnifies: bool
    ) -> None:
        super().__init__(surface)
        self.surface, self.magnifies = surface, magnifies
        self._toolbox, self._ink = toolbox, ink
        self._sheet, self._lens, self._glide = Sheet(ink), Lens(studio), Glide(self)
        self._view_of = surface.wanted().index
        self._marked = QRect()
        self._lies = False
        self._resting = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._sharpening = QTimer(self, singleShot=True, interval=0)
        self._painters: dict[str, Callable[[QPainter, Mapping], None]] = {
            "laser": self._paint_laser,
            "spotlight": self._paint_spotlight,
        }
        self._connect()
        surface.film = self

    def mapping(self) -> Mapping:
        """Return where places of the slide are on the surface now."""
        surface = self.surface
        shown = self._glide.view if surface.wanted().index == self._view_of else WHOLE
        ratio, canvas = surface.devicePixelRatioF(), surface.frame().canvas
        return Mapping(surface.width(), surface.height(), ratio, canvas, shown)

    def paint(self, painter: QPainter) -> None:
        """Draw the slide and what lies over it, if anything does."""
        if self._toolbox.busy or self._ink.drawn_on or not self._glide.at_rest:
            self._lies = True
            self._paint_all(painter)
            return
        if self._lies:
            self._lies = False
            self._sheet.forget()
            self._lens.forget()
        self.surface.paint_slide(painter)

    def _paint_all(self, painter: QPainter) -> None:
        surface, mapping = self.surface, self.mapping()
        shot, still = surface.wanted(), self._still
        if mapping.view.whole:
            self._lens.forget()
            surface.paint_slide(painter)
        else:
            self._lens.paint(painter, shot, mapping, surface.picture(), still=still)
        ground = surface.page().ground
        widest = self._glide.widest if shot.index == self._view_of else None
        self._sheet.paint(
            painter, shot.index, mapping, ground,
            share=surface.share, widest=widest, hurried=True,
        )  # fmt: skip
        if still and self._sheet.rough:
            self._sharpening.start()
        self._marked = self._mark_box(mapping)
        self._painters.get(self._toolbox.tool, _nothing)(painter, mapping)
        if not (self.magnifies or self._toolbox.view.whole):
            marks.paint_frame(painter, self._frame(mapping), mapping.rect)

    def refresh(self) -> None:
        """Paint everything anew: the slides are others."""
        self._sheet.spoil()
        self._lens.forget()
        self.surface.update()

    @property
    def _still(self) -> bool:
        return not (self._glide.running or self._resting.isActive())

    def _connect(self) -> None:
        toolbox, ink = self._toolbox, self._ink
        toolbox.changed.connect(self.surface.update)
        toolbox.moved.connect(self._move_mark)
        toolbox.viewed.connect(self._look if self.magnifies else self.surface.update)
        ink.grown.connect(self._draw_on)
        ink.changed.connect(self._redraw)
        self._lens.refined.connect(self.surface.update)
        self._glide.moved.connect(self.surface.update)
        self._resting.timeout.connect(self.surface.update)
        self._sharpening.timeout.connect(self._sharpen)

    def _look(self) -> None:
        """Follow the toolbox to another view: a zoom is a way to go, a drag is not."""
        index, view = self.surface.wanted().index, self._toolbox.view
        before = self._glide.view if index == self._view_of else WHOLE
        if index != self._view_of:
            self._glide.jump(WHOLE)
        self._view_of = index
        if self.surface.moves and view.factor != before.factor:
            self._glide.start(view)
        else:
            self._glide.jump(view)
            self._resting.start()

    def _move_mark(self) -> None:
        """Paint where the mark was, and where it is."""
        box = self._mark_box(self.mapping())
        for part in (self._marked, box):
            if not part.isEmpty():
                self.surface.update(part)
        self._marked = box

    def _sharpen(self) -> None:
        """Make a part of the ink sharp; the painting of it asks for the next one."""
        if self._still and not (part := self._sheet.sharpen(self.surface.page().ground)).isEmpty():
            self.surface.update(_whole(part))

    def _draw_on(self, stroke: Stroke) -> None:
        drawing = self._ink.drawing
        if drawing is not None and drawing[0] == self.surface.wanted().index:
            self.surface.update(_whole(self._sheet.follow(stroke, self.mapping())))

    def _redraw(self, index: int, stroke: Stroke | None) -> None:
        if index == self.surface.wanted().index:
            self._sheet.spoil(stroke)
            self.surface.update()

    def _mark_box(self, mapping: Mapping) -> QRect:
        """Return what the tool's mark covers, with a margin; empty where it has none."""
        toolbox = self._toolbox
        if toolbox.tool == "laser" and toolbox.spot is not None:
            return _whole(marks.dot_box(mapping.place(toolbox.spot), _unit(mapping)))
        if toolbox.tool == "spotlight":
            return _whole(marks.spot_box(mapping.place(toolbox.lit), self._radius(mapping)))
        return QRect()

    def _paint_laser(self, painter: QPainter, mapping: Mapping) -> None:
        if self._toolbox.spot is not None:
            marks.paint_dot(painter, mapping.place(self._toolbox.spot), _unit(mapping))

    def _paint_spotlight(self, painter: QPainter, mapping: Mapping) -> None:
        place, veil = mapping.place(self._toolbox.lit), HALL if self.magnifies else DESK
        marks.paint_spotlight(painter, place, self._radius(mapping), veil)

    def _radius(self, mapping: Mapping) -> float:
        return self._toolbox.radius * mapping.unit

    def _frame(self, mapping: Mapping) -> QRectF:
        view: View = self._toolbox.view
        end = view.left + view.share, view.top + view.share
        return QRectF(mapping.place((view.left, view.top)), mapping.place(end))


def _nothing(_painter: QPainter, _mapping: Mapping) -> None:
    """Draw nothing: the tool has no mark."""


def _unit(mapping: Mapping) -> float:
    return max(_LEAST_UNIT, mapping.unit)


def _whole(part: QRectF) -> QRect:
    """Return the pixels that ``part`` touches, and one more around them."""
    margin = QPointF(2, 2)
    return QRectF(part.topLeft() - margin, part.bottomRight() + margin).toAlignedRect()
