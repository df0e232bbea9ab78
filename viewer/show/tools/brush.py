"""Strokes become lines on a painter: a bright one inside a rim, so that it shows on anything."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.layout.canvas import Canvas
from viewer.show.tools.ink import Stroke
from viewer.show.tools.trail import RIM, Piece, Trail

WIDTH = 8.0
"""How thick a line is where the slide is not magnified, in units of the canvas."""


@dataclass(frozen=True, slots=True)
class Colours:
    """What a line and its rim are painted with."""

    line: str
    rim: str


ON_LIGHT = Colours("#0B4FD8", "#FFFDF8")
ON_DARK = Colours("#5FE0FF", "#1A0508")


def colours_on(ground: str) -> Colours:
    """Return what is read well on slides whose ground has this colour."""
    return ON_DARK if QColor(ground).lightnessF() < 0.5 else ON_LIGHT


class Brush:
    """Paints strokes, and remembers their curves as long as the strokes are there."""

    def __init__(self) -> None:
        self._trails: WeakKeyDictionary[Stroke, Trail] = WeakKeyDictionary()

    def paint_ink(
        self,
        painter: QPainter,
        strokes: Iterable[Stroke],
        canvas: Canvas,
        ground: str,
        clip: QRectF | None = None,
    ) -> None:
        """Draw ``strokes`` in units of ``canvas``, onto a slide with this ``ground``.

        Only what touches ``clip`` (in the same units) need be drawn.
        """
        colours = colours_on(ground)
        near = list(self._near([self.trail(stroke, canvas) for stroke in strokes], clip))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, thickness in ((colours.rim, 1 + 2 * RIM), (colours.line, 1.0)):
            for width, piece in near:
                painter.setPen(_pen(colour, width * thickness))
                painter.drawPath(piece.path)
        painter.restore()

    def latest(self, stroke: Stroke, canvas: Canvas) -> QRectF:
        """Return the box around what the last point of ``stroke`` has changed, in units."""
        return self.trail(stroke, canvas).latest()

    def trail(self, stroke: Stroke, canvas: Canvas) -> Trail:
        """Return the curve of ``stroke`` on a slide laid out for ``canvas``."""
        found = self._trails.get(stroke)
        if found is None or found.canvas != canvas:
            found = self._trails[stroke] = Trail(stroke, canvas)
        return found

    @staticmethod
    def _near(trails: Iterable[Trail], clip: QRectF | None) -> Iterator[tuple[float, Piece]]:
        """Yield what touches ``clip``, with its width."""
        for trail in trails:
            for piece in trail.pieces():
                if clip is None or piece.box.intersects(clip):
                    yield trail.width, piece


def _pen(colour: str, width: float) -> QPen:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, cap, join)
