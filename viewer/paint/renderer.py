"""matplotlib draws on our painter: vectors on every device, text shaped by Qt.

A figure of 72 dots an inch has one unit a point, so that its sizes are canvas units.
"""

from typing import Any, cast

import numpy as np
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Transform
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from viewer.text.face import BOLD, REGULAR, Face
from viewer.text.fonts import qfont
from viewer.text.measure import ascent, descent, width

DOTS_PER_INCH = 72.0

_CAPS = {
    "butt": Qt.PenCapStyle.FlatCap,
    "round": Qt.PenCapStyle.RoundCap,
    "projecting": Qt.PenCapStyle.SquareCap,
}
_JOINS = {
    "miter": Qt.PenJoinStyle.MiterJoin,
    "round": Qt.PenJoinStyle.RoundJoin,
    "bevel": Qt.PenJoinStyle.BevelJoin,
}
_POINTS = {Path.MOVETO: 1, Path.LINETO: 1, Path.CURVE3: 2, Path.CURVE4: 3, Path.CLOSEPOLY: 1}
"""How many points follow each code of a path."""


def draw_figure(figure: Figure, painter: QPainter) -> None:
    """Draw ``figure`` with its top left corner at the painter's origin.

    The figure must have 72 dots an inch; one of its points becomes one unit of ``painter``,
    whose pen, brush, font and clip are the same afterwards as before.
    """
    wide, high = figure.get_size_inches() * DOTS_PER_INCH
    painter.save()
    figure.draw(PainterRenderer(painter, float(wide), float(high)))
    painter.restore()


def face_of(font: FontProperties) -> Face:
    """Return the face that stands for matplotlib's ``font``: only size and weight count."""
    weight = font.get_weight()
    named = BOLD if weight == "bold" else REGULAR
    return Face(round(font.get_size_in_points()), named if isinstance(weight, str) else weight)


class UnitRenderer(RendererBase):
    """A renderer one of whose pixels is a unit; fonts come from Qt alone.

    ``_upright`` turns matplotlib's heights into distances from the top.
    """

    def __init__(self, wide: float, high: float) -> None:
        super().__init__()
        self._size = wide, high
        self._upright = Affine2D().scale(1, -1).translate(0, high)

    def get_canvas_width_height(self) -> tuple[float, float]:
        """Return width and height, in units."""
        return self._size

    def get_text_width_height_descent(
        self,
        s: str,
        prop: FontProperties,
        ismath: Any,  # noqa: ARG002
    ) -> tuple[float, float, float]:
        """Return advance, height and descent of one line, in units."""
        face = face_of(prop)
        return width(s, face), ascent(face) + descent(face), descent(face)


class PainterRenderer(UnitRenderer):
    """Strokes of matplotlib as strokes of a ``QPainter``."""

    def __init__(self, painter: QPainter, wide: float, high: float) -> None:
        super().__init__(wide, high)
        self._painter = painter

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: Any = None,  # noqa: N803
    ) -> None:
        """Draw ``path``, filled with ``rgbFace`` where it is given."""
        shape = _painter_path(path, transform + self._upright)
        clipped = self._clip(gc)
        self._painter.setPen(_pen(gc))
        self._painter.setBrush(_fill(gc, rgbFace))
        self._painter.drawPath(shape)
        if gc.get_hatch():
            self._hatch(gc, shape)
        self._end(clipped)

    def draw_markers(  # noqa: PLR0917
        self,
        gc: GraphicsContextBase,
        marker_path: Path,
        marker_trans: Transform,
        path: Path,
        trans: Transform,
        rgbFace: Any = None,  # noqa: N803
    ) -> None:
        """Draw ``marker_path`` at every corner of ``path``; its shape is made only once."""
        marker = _painter_path(marker_path, marker_trans + Affine2D().scale(1, -1))
        clipped = self._clip(gc)
        self._painter.setPen(_pen(gc))
        self._painter.setBrush(_fill(gc, rgbFace))
        for vertices, _ in path.iter_segments(trans + self._upright, simplify=False):
            x, y = cast(NDArray[np.float64], vertices)[-2:].tolist()
            self._painter.drawPath(marker.translated(x, y))
        self._end(clipped)

    def draw_text(  # noqa: PLR0917
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,  # noqa: ARG002
        mtext: Text | None = None,  # noqa: ARG002
    ) -> None:
        """Draw one line with its baseline's left end at ``x``, ``y`` (from the top)."""
        clipped = self._clip(gc)
        self._painter.setFont(qfont(face_of(prop)))
        self._painter.setPen(_colour(gc.get_rgb()))
        if angle:
            self._painter.save()
            self._painter.translate(float(x), float(y))
            self._painter.rotate(-angle)
            self._painter.drawText(QPointF(0, 0), s)
            self._painter.restore()
        else:
            self._painter.drawText(QPointF(float(x), float(y)), s)
        self._end(clipped)

    def _clip(self, gc: GraphicsContextBase) -> bool:
        """Narrow the painter to the clip of ``gc``; return whether :meth:`_end` must undo it."""
        box = gc.get_clip_rectangle()
        path, transform = gc.get_clip_path()
        if box is None and path is None:
            return False
        self._painter.save()
        keep = Qt.ClipOperation.IntersectClip
        if box is not None:
            top = self._size[1] - box.y1
            self._painter.setClipRect(QRectF(box.x0, top, box.width, box.height), keep)
        if path is not None and transform is not None:
            outline = _painter_path(cast(Path, path), transform + self._upright)
            self._painter.setClipPath(outline, keep)
        return True

    def _end(self, clipped: bool) -> None:
        if clipped:
            self._painter.restore()

    def _hatch(self, gc: GraphicsContextBase, shape: QPainterPath) -> None:
        """Fill ``shape`` with the hatch of ``gc``, one tile an inch as matplotlib has it."""
        tile = gc.get_hatch_path()
        if tile is None:
            return
        side = int(DOTS_PER_INCH)
        lines = _painter_path(tile, Affine2D().scale(side, -side))
        area = shape.boundingRect()
        painter = self._painter
        painter.save()
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(_colour(gc.get_hatch_color()), gc.get_hatch_linewidth()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for left in range(int(area.left() // side), int(area.right() // side) + 1):
            for top in range(int(area.top() // side), int(area.bottom() // side) + 1):
                painter.drawPath(lines.translated(left * side, (top + 1) * side))
        painter.restore()


def _painter_path(path: Path, transform: Transform) -> QPainterPath:
    """Return ``path`` as Qt has it; walked as plain lists, five times as fast as arrays."""
    clean = path.cleaned(transform, remove_nans=True, simplify=False, curves=True)
    points = cast(NDArray[np.float64], clean.vertices).tolist()
    codes = cast(NDArray[np.uint8], clean.codes).tolist()
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    at = 0
    while at < len(codes) and codes[at] != Path.STOP:
        taken = _POINTS[codes[at]]
        if codes[at] == Path.LINETO:
            shape.lineTo(*points[at])
        elif codes[at] == Path.MOVETO:
            shape.moveTo(*points[at])
        elif codes[at] == Path.CLOSEPOLY:
            shape.closeSubpath()
        elif codes[at] == Path.CURVE4:
            shape.cubicTo(*points[at], *points[at + 1], *points[at + 2])
        else:
            shape.quadTo(*points[at], *points[at + 1])
        at += taken
    return shape


def _pen(gc: GraphicsContextBase) -> QPen:
    line = float(gc.get_linewidth())
    if line <= 0:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(_colour(gc.get_rgb()), line)
    pen.setCapStyle(_CAPS[gc.get_capstyle()])
    pen.setJoinStyle(_JOINS[gc.get_joinstyle()])
    offset, dashes = gc.get_dashes()
    if dashes is not None:
        pen.setDashPattern([float(dash) / line for dash in cast(list[float], dashes)])
        pen.setDashOffset(float(offset) / line)
    return pen


def _fill(gc: GraphicsContextBase, rgb: Any) -> QColor:
    if rgb is None:
        return QColor(0, 0, 0, 0)
    alpha = gc.get_alpha() if gc.get_forced_alpha() or len(rgb) < 4 else rgb[3]
    return _colour((*rgb[:3], alpha))


def _colour(rgba: Any) -> QColor:
    return QColor.fromRgbF(*(float(part) for part in rgba))
