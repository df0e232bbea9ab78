"""A stroke as smooth curves in pieces, of which only those that are to be seen are painted."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from viewer.layout.canvas import Canvas
from viewer.show.tools.ink import Point, Stroke

_POINTS = 16
"""How many points a piece has."""

RIM = 0.32
"""How far the rim of a line stands out on each side, as a share of the line's width."""

_DOT = 0.01
"""A line of no length is not painted; one of this length is a dot."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the curve, and the box around its line."""

    path: QPainterPath
    box: QRectF


class Trail:
    """The pieces of one stroke on one canvas; follows the stroke while it grows.

    The curve goes through the middles between the points, so that it has no corners.

    Attributes:
        canvas: what the slide is laid out for.
        width: how thick the line is, in units of the canvas.
        reach: how far line and rim stand out from the middle of the line.
    """

    def __init__(self, stroke: Stroke, canvas: Canvas) -> None:
        self.canvas, self._points = canvas, stroke.points  # not the stroke: it may go
        self._x = canvas.width / stroke.canvas.width
        self._y = canvas.height / stroke.canvas.height
        self.width = stroke.width * min(self._x, self._y)
        self.reach = self.width * (0.5 + RIM) + 1
        self._fixed: list[Piece] = []
        self._end: tuple[int, Piece] | None = None

    def pieces(self) -> list[Piece]:
        """Return the whole curve."""
        count = len(self._points)
        while count > (len(self._fixed) + 1) * _POINTS + 1:
            first = len(self._fixed) * _POINTS
            self._fixed.append(self._piece(first, first + _POINTS))
        if self._end is None or self._end[0] != count:
            self._end = count, self._piece(len(self._fixed) * _POINTS, count)
        return [*self._fixed, self._end[1]]

    def latest(self) -> QRectF:
        """Return the box around what the last point has changed."""
        return self._box([self._at(point) for point in self._points[-4:]])

    def _piece(self, first: int, end: int) -> Piece:
        """Return the curve from before the point ``first`` to the middle before ``end``.

        The piece at the end of the stroke goes to the last point itself.
        """
        count = len(self._points)
        begin = max(0, first - 1)
        points = [self._at(point) for point in self._points[begin : min(end + 1, count)]]
        path = QPainterPath(points[0] if first == 0 else (points[0] + points[1]) / 2)
        for point, following in pairwise(points[1:]):
            path.quadTo(point, (point + following) / 2)
        if end >= count:
            path.lineTo(points[-1] if len(points) > 1 else points[0] + QPointF(_DOT, 0))
        return Piece(path, self._box(points))

    def _at(self, point: Point) -> QPointF:
        return QPointF(point[0] * self._x, point[1] * self._y)

    def _box(self, points: list[QPointF]) -> QRectF:
        xs, ys = [point.x() for point in points], [point.y() for point in points]
        edge = QPointF(self.reach, self.reach)
        return QRectF(QPointF(min(xs), min(ys)) - edge, QPointF(max(xs), max(ys)) + edge)
