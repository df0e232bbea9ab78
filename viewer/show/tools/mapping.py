"""Where a place of the slide is on a widget, and the other way round."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from viewer.layout.canvas import Canvas
from viewer.show.tools.view import WHOLE, Spot, View


@dataclass(frozen=True, slots=True)
class Mapping:
    """A slide laid out for ``canvas``, in a widget of ``width`` × ``height``, seen as ``view``.

    ``ratio`` is how many pixels of the screen the widget has for each of its own.
    """

    width: float
    height: float
    ratio: float
    canvas: Canvas
    view: View = WHOLE

    @property
    def unit(self) -> float:
        """How long a unit of the canvas is where the whole slide is seen."""
        return min(self.width / self.canvas.width, self.height / self.canvas.height)

    @property
    def scale(self) -> float:
        """How long a unit of the canvas is as it is seen."""
        return self.unit * self.view.factor

    @property
    def rect(self) -> QRectF:
        """The widget's own rectangle."""
        return QRectF(0, 0, self.width, self.height)

    @property
    def magnified(self) -> QRectF:
        """Where the widget's picture of the whole slide lies as it is seen.

        It begins at a whole pixel of the screen, so that pictures can be shifted.
        """
        box, factor = self._box(), self.view.factor
        left = box.x() - (box.x() + self.view.left * box.width()) * factor
        top = box.y() - (box.y() + self.view.top * box.height()) * factor
        return QRectF(
            round(left * self.ratio) / self.ratio,
            round(top * self.ratio) / self.ratio,
            self.width * factor,
            self.height * factor,
        )

    def place(self, spot: Spot) -> QPointF:
        """Return where ``spot`` of the slide is on the widget."""
        box, whole, factor = self._box(), self.magnified, self.view.factor
        return QPointF(
            whole.x() + (box.x() + spot[0] * box.width()) * factor,
            whole.y() + (box.y() + spot[1] * box.height()) * factor,
        )

    def spot(self, place: QPointF) -> Spot:
        """Return which place of the slide is at ``place`` of the widget, on the slide or not."""
        box, whole, factor = self._box(), self.magnified, self.view.factor
        return (
            ((place.x() - whole.x()) / factor - box.x()) / box.width(),
            ((place.y() - whole.y()) / factor - box.y()) / box.height(),
        )

    def units(self) -> QTransform:
        """Return what makes units of the canvas the widget's own."""
        origin = self.place((0.0, 0.0))
        return QTransform(self.scale, 0, 0, self.scale, origin.x(), origin.y())

    def around(self, other: "Mapping") -> QRectF:
        """Return where the widget's picture in the view of ``other`` lies in this one."""
        larger = self.view.factor / other.view.factor
        whole, seen = self.magnified, other.magnified
        return QRectF(
            whole.x() - seen.x() * larger,
            whole.y() - seen.y() * larger,
            self.width * larger,
            self.height * larger,
        )

    def seen(self, view: View) -> "Mapping":
        """Return the mapping of another view."""
        return Mapping(self.width, self.height, self.ratio, self.canvas, view)

    def _box(self) -> QRectF:
        """Return where the slide lies in the widget: all of it, unless it has another shape."""
        width, height = self.canvas.width * self.unit, self.canvas.height * self.unit
        return QRectF((self.width - width) / 2, (self.height - height) / 2, width, height)
