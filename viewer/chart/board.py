"""A chart before matplotlib: texts, shapes and panels at their places, cheap to try out.

All lengths are units from the top left corner, y downwards; inside a panel they are data.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.transforms import Affine2D

from viewer.chart.fit import CROWDED, clashes, misfitting
from viewer.chart.ink import CAP, Box, line_boxes, pitch_of
from viewer.chart.panel import Panel
from viewer.chart.words import SHARES, Align, Words
from viewer.text.face import Face

AIR = 2.0
"""The least distance between two texts, in units."""

_POOR = 1_000


@dataclass(frozen=True, slots=True)
class Label:
    """Lines of text and where they go."""

    lines: tuple[str, ...]
    x: float
    baseline: float
    face: Face
    colour: str
    align: Align

    def boxes(self) -> list[Box]:
        """Return the ink of each line, in units."""
        share = SHARES[self.align]
        return line_boxes(self.lines, self.x, self.baseline, self.face, share=share)

    def artist(self) -> Words:
        """Return the label as matplotlib has it."""
        place = (self.x, self.baseline)
        return Words(self.lines, place, self.face, self.colour, self.align)


@dataclass(slots=True)
class Board:
    """Everything on a chart. ``poor`` marks one whose data have no room."""

    width: float
    height: float
    labels: list[Label] = field(default_factory=list)
    panels: list[Panel] = field(default_factory=list)
    poor: bool = False
    _shapes: list[Callable[[], Artist]] = field(default_factory=list)

    def text(
        self,
        lines: str | Sequence[str],
        x: float,
        baseline: float,
        face: Face,
        colour: str,
        *,
        align: Align = "left",
    ) -> None:
        """Put ``lines`` with the first baseline at ``baseline``."""
        given = (lines,) if isinstance(lines, str) else tuple(lines)
        if any(given):
            self.labels.append(Label(given, x, baseline, face, colour, align))

    def beside(
        self,
        lines: str | Sequence[str],
        x: float,
        middle: float,
        face: Face,
        colour: str,
        *,
        align: Align = "left",
    ) -> None:
        """Put ``lines`` with their capitals centred on the height ``middle``."""
        given = (lines,) if isinstance(lines, str) else tuple(lines)
        between = (len(given) - 1) * pitch_of(given, face, SHARES[align])
        baseline = middle + (CAP * face.size - between) / 2
        self.text(lines, x, baseline, face, colour, align=align)

    def box(
        self, corner: tuple[float, float], width: float, height: float, colour: str, **style: Any
    ) -> None:
        """Put a rectangle; ``style`` goes to matplotlib's ``Rectangle``."""
        look = {"facecolor": colour, "linewidth": 0, **style}
        self._shapes.append(lambda: Rectangle(corner, width, height, **look))

    def line(
        self, start: tuple[float, float], end: tuple[float, float], colour: str, **style: Any
    ) -> None:
        """Put a straight line; ``style`` goes to matplotlib's ``Line2D``."""
        xs, ys = (start[0], end[0]), (start[1], end[1])
        self._shapes.append(lambda: Line2D(xs, ys, color=colour, solid_capstyle="butt", **style))

    def shape(self, make: Callable[[], Artist]) -> None:
        """Put any artist in units."""
        self._shapes.append(make)

    def panel(
        self, box: Box, xlim: tuple[float, float], ylim: tuple[float, float] | None = None
    ) -> Panel:
        """Return a new panel of data; without ``ylim`` its heights are units downwards.

        A box without room makes the board poor.
        """
        if box.right - box.left < 1 or box.bottom - box.top < 1:
            self.poor = True
            box = Box(box.left, box.top, max(box.right, box.left + 1), max(box.bottom, box.top + 1))
        panel = Panel(box, xlim, ylim or (box.bottom - box.top, 0.0))
        self.panels.append(panel)
        return panel

    def faults(self) -> int:
        """Return how many texts are cut or too close to another; many more where poor."""
        boxes = [label.boxes() for label in self.labels]
        return len(clashes(boxes, self.width, self.height, AIR)) + _POOR * self.poor

    def misfits(self) -> list[str]:
        """Return the texts that have no room, as :func:`viewer.chart.misfits` of the figure."""
        texts = [(" ".join(label.lines), label.boxes()) for label in self.labels]
        return misfitting(texts, self.width, self.height, self.poor)

    def figure(self) -> Figure:
        """Return everything as a matplotlib figure."""
        figure = Figure(figsize=(self.width / 72, self.height / 72), dpi=72, frameon=False)
        if self.poor:
            figure.set_gid(CROWDED)
        units = (
            Affine2D().scale(1 / 72, -1 / 72).translate(0, self.height / 72)
            + figure.dpi_scale_trans
        )
        for make in self._shapes:
            artist = make()
            artist.set_transform(units)
            artist.set_zorder(-1)
            figure.add_artist(artist)
        for panel in self.panels:
            panel.onto(figure, units)
        for label in self.labels:
            figure.add_artist(label.artist())
        return figure
