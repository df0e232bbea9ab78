"""Text in a figure: lines of one face whose baselines we set ourselves."""

from functools import cache
from typing import Literal

from matplotlib.backend_bases import RendererBase
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.text import Text

from viewer.chart.ink import Box, line_boxes, pitch_of
from viewer.text.face import Face
from viewer.text.fonts import FAMILY
from viewer.text.measure import width

Align = Literal["left", "center", "right"]
"""Which end of a line stands at its place."""

SHARES: dict[Align, float] = {"left": 0.0, "center": 0.5, "right": 1.0}
"""Part of a line's width that lies left of its place."""


@cache
def _font(face: Face) -> FontProperties:
    return FontProperties(family=FAMILY, size=face.size, weight=face.weight)


class Words(Text):
    """Lines whose first baseline is at ``x``, ``baseline``: units from the top left corner.

    matplotlib's own text is laid out with metrics of fonts that it looks for; this one
    takes ours, and is ready to draw.
    """

    def __init__(
        self,
        lines: tuple[str, ...],
        place: tuple[float, float],
        face: Face,
        colour: str,
        align: Align = "left",
    ) -> None:
        super().__init__(
            *place,
            "\n".join(lines),
            color=colour,
            fontproperties=_font(face),
            horizontalalignment=align,
            parse_math=False,
        )
        self.lines = lines
        self.face = face
        self.place = place
        self._share = SHARES[align]

    def boxes(self) -> list[Box]:
        """Return the ink of each line, in units."""
        return line_boxes(self.lines, *self.place, self.face, share=self._share)

    def draw(self, renderer: RendererBase) -> None:
        """Draw the lines."""
        if not self.get_visible():
            return
        figure = self.get_figure(root=True)
        assert isinstance(figure, Figure)
        scale = figure.get_dpi() / 72
        x, baseline = self.place
        context = renderer.new_gc()
        context.set_foreground(self.get_color())
        pitch = pitch_of(self.lines, self.face, self._share)
        for number, line in enumerate(self.lines):
            left = (x - self._share * width(line, self.face)) * scale
            base = (baseline + number * pitch) * scale
            renderer.draw_text(
                context, left, base, line, self.get_fontproperties(), 0.0, ismath=False, mtext=self
            )
        context.restore()
        self.stale = False
