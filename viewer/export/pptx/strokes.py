"""A chart of matplotlib as strokes: outlines in units with their look, in painting order."""

from dataclasses import dataclass, field
from typing import Any, cast

import numpy as np
from matplotlib.backend_bases import GraphicsContextBase
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Transform
from numpy.typing import NDArray

from viewer.export.pptx.freeform import Command, bounds
from viewer.layout.page import Rect
from viewer.paint.renderer import DOTS_PER_INCH, UnitRenderer

_LETTERS = {
    Path.MOVETO: ("M", 1),
    Path.LINETO: ("L", 1),
    Path.CURVE3: ("Q", 2),
    Path.CURVE4: ("C", 3),
    Path.CLOSEPOLY: ("Z", 1),
}
"""The letter of each code of a path, and how many points follow."""


_EXACT = 1e-6


@dataclass(frozen=True, slots=True)
class Stroke:
    """An outline and its look; ``gid`` is the name that the chart gave it.

    Colours are ``#RRGGBB`` or ``#RRGGBBAA``; ``dashes`` are in units, ``hatch`` is the
    colour of the hatch that fills the outline. Lengths are units from the chart's corner.
    """

    gid: str
    commands: tuple[Command, ...]
    fill: str | None
    line: str | None
    width: float
    dashes: tuple[float, ...] = ()
    round: bool = False
    hatch: str | None = None
    rect: Rect = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "rect", bounds(self.commands))


def boxes_of(stroke: Stroke) -> list[Rect] | None:
    """Return the rectangles, all straight, that the outline is made of; else None."""
    parts: list[list[Command]] = []
    for command in stroke.commands:
        if command[0] == "M" or not parts:
            parts.append([])
        parts[-1].append(command)
    boxes = [bounds(part) for part in parts]
    straight = all(_is_box(part, box) for part, box in zip(parts, boxes, strict=True))
    return boxes if straight else None


def _is_box(part: list[Command], box: Rect) -> bool:
    if "".join(letter for letter, _ in part) not in ("MLLLZ", "MLLLLZ"):
        return False
    corners = {numbers for _, numbers in part if numbers}
    return len(corners) == 4 and all(
        min(abs(x - box.x), abs(x - box.right)) < _EXACT
        and min(abs(y - box.y), abs(y - box.bottom)) < _EXACT
        for x, y in corners
    )


def strokes_of(figure: Figure) -> list[Stroke]:
    """Return everything on ``figure`` but its text. It must have 72 dots an inch."""
    wide, high = figure.get_size_inches() * DOTS_PER_INCH
    recorder = Recorder(float(wide), float(high))
    figure.draw(recorder)
    return recorder.strokes


class Recorder(UnitRenderer):
    """Collects ``strokes``; text is left out."""

    def __init__(self, wide: float, high: float) -> None:
        super().__init__(wide, high)
        self.strokes: list[Stroke] = []
        self._names: list[str] = []

    def open_group(self, s: str, gid: str | None = None) -> None:  # noqa: ARG002
        """Begin an artist, whose name may be ``gid``."""
        self._names.append(gid or "")

    def close_group(self, s: str) -> None:  # noqa: ARG002
        """End an artist."""
        self._names.pop()

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: Any = None,  # noqa: N803
    ) -> None:
        """Collect ``path``, filled with ``rgbFace`` where it is given."""
        commands = tuple(_commands(path, transform + self._upright))
        line = float(gc.get_linewidth())
        if len(commands) < 2:
            return
        self.strokes.append(
            Stroke(
                self._names[-1] if self._names else "",
                commands,
                _fill(gc, rgbFace),
                _hex(gc.get_rgb()) if line > 0 else None,
                line,
                tuple(float(dash) for dash in cast(list[float], gc.get_dashes()[1] or ())),
                gc.get_capstyle() == "round",
                _hex(gc.get_hatch_color()) if gc.get_hatch() else None,
            )
        )

    def draw_text(  # noqa: PLR0917
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,
        mtext: Text | None = None,
    ) -> None:
        """Leave the text out: its lines are known before matplotlib takes them apart."""


def _commands(path: Path, transform: Transform) -> list[Command]:
    clean = path.cleaned(transform, remove_nans=True, simplify=False, curves=True)
    points = cast(NDArray[np.float64], clean.vertices).tolist()
    codes = cast(NDArray[np.uint8], clean.codes).tolist()
    found: list[Command] = []
    at = 0
    while at < len(codes) and codes[at] != Path.STOP:
        letter, taken = _LETTERS[codes[at]]
        numbers = () if letter == "Z" else [n for point in points[at : at + taken] for n in point]
        found.append((letter, tuple(numbers)))
        at += taken
    return found


def _fill(gc: GraphicsContextBase, rgb: Any) -> str | None:
    if rgb is None:
        return None
    alpha = gc.get_alpha() if gc.get_forced_alpha() or len(rgb) < 4 else rgb[3]
    return _hex((*rgb[:3], alpha)) if alpha else None


def _hex(rgba: Any) -> str:
    """Return a colour with its alpha only where it is transparent."""
    text = to_hex(rgba, keep_alpha=True)
    return text.removesuffix("ff") if len(text) == 9 and text.endswith("ff") else text
