"""The motifs that slides are decorated with: drawn by rule, in one colour, at any size.

A motif is a table of figures around the origin, :data:`REACH` units from the middle to the
edge. No two of its strokes touch, so that a transparent colour covers evenly; and beads are
drawn one by one: joined in one path, a row of them takes Qt five times as long.
"""

from collections.abc import Iterable, Iterator
from math import cos, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from viewer.paint.layer import layered

REACH = 500.0
_OPAQUE = 255


class Ring(NamedTuple):
    """A circle around the middle."""

    radius: float
    width: float = 1.5

    def draw(self, painter: QPainter) -> None:
        """Draw the circle with the pen that is set."""
        painter.drawEllipse(QPointF(0, 0), self.radius, self.radius)


class Hatch(NamedTuple):
    """Short lines between two radii.

    Parts of the way to the next line: each begins ``turn`` late and leans by ``lean``.
    """

    inner: float
    outer: float
    number: int
    lean: float = 0.0
    turn: float = 0.0
    width: float = 1.5

    def draw(self, painter: QPainter) -> None:
        """Draw the lines with the pen that is set."""
        starts = angles(self.number, self.turn)
        ends = angles(self.number, self.turn + self.lean)
        inner, outer, lines = self.inner, self.outer, QPainterPath()
        for start, end in zip(starts, ends, strict=True):
            lines.moveTo(inner * cos(start), inner * sin(start))
            lines.lineTo(outer * cos(end), outer * sin(end))
        painter.drawPath(lines)  # unlike drawLines, the same pixels when replayed


class Beads(NamedTuple):
    """Small circles of radius ``size``, evenly set on a ring; filled where ``width`` is 0."""

    radius: float
    size: float
    number: int
    width: float = 1.5

    def draw(self, painter: QPainter) -> None:
        """Draw the circles with the pen and brush that are set."""
        for angle in angles(self.number):
            painter.drawEllipse(at_angle(self.radius, angle), self.size, self.size)


class Rays(NamedTuple):
    """A filled star: ``number`` points ``outer`` from the middle, ``inner`` between them."""

    inner: float
    outer: float
    number: int
    width: float = 0.0

    def draw(self, painter: QPainter) -> None:
        """Draw the star, one point upwards, with the brush that is set."""
        reach = (self.outer, self.inner)
        corners = enumerate(angles(2 * self.number))
        painter.drawPolygon([at_angle(reach[at % 2], angle) for at, angle in corners])


Figure = Ring | Hatch | Beads | Rays

DRUM: tuple[Figure, ...] = (
    Rays(24, 98, 14),
    Ring(114),
    Ring(123),
    Hatch(130, 172, 84),
    Ring(179),
    Ring(188),
    Beads(231, 11, 42),
    Hatch(221, 241, 42, lean=0.3, turn=0.35),
    Ring(284, 2.6),
    Hatch(293, 318, 96, lean=0.7),
    Hatch(349, 374, 96, lean=-0.7),
    Ring(390),
    Hatch(399, 425, 96, lean=0.7),
    Beads(454, 15, 48),
    Beads(454, 4, 48, width=0),
    Ring(498, 2.6),
)
"""The face of a bronze drum, from the middle outwards."""

STAR: tuple[Figure, ...] = (Rays(REACH * sin(pi / 10) / sin(3 * pi / 10), REACH, 5),)
"""A regular five-pointed star."""

MOTIFS: dict[str, tuple[Figure, ...]] = {"drum": DRUM, "star": STAR}
"""Every motif by the name that layouts give it."""


def paint_motif(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw the motif ``name`` in ``colour``, centred in ``rect`` and as large as it allows.

    Raises:
        KeyError: where :data:`MOTIFS` has no such motif.
    """
    figures = MOTIFS[name]
    if colour.alpha() == _OPAQUE:
        _draw(painter, figures, rect, colour)
        return
    with layered(painter, rect) as stroker:
        _draw(stroker, figures, rect, colour)


def _draw(painter: QPainter, figures: Iterable[Figure], rect: QRectF, colour: QColor) -> None:
    scale = min(rect.width(), rect.height()) / (2 * REACH)
    painter.save()
    painter.translate(rect.center())
    # Qt strokes twice as fast where both scales are the same, not only nearly so.
    painter.scale(scale * painter.transform().m22() / painter.transform().m11(), scale)
    for figure in figures:
        line = figure.width > 0
        painter.setPen(QPen(colour, figure.width) if line else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if line else colour)
        figure.draw(painter)
    painter.restore()


def angles(number: int, turn: float = 0.0) -> Iterator[float]:
    """Yield ``number`` even angles clockwise, ``turn`` parts of a step past twelve o'clock."""
    return (2 * pi * (at + turn) / number - pi / 2 for at in range(number))


def at_angle(radius: float, angle: float) -> QPointF:
    """Return the point ``radius`` units from the middle, ``angle`` radians clockwise."""
    return QPointF(radius * cos(angle), radius * sin(angle))
