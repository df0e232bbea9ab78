"""matplotlib draws a chart as SVG: strokes stay strokes, text stays text."""

from typing import Any, cast

import numpy as np
from matplotlib.backend_bases import GraphicsContextBase
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Transform
from numpy.typing import NDArray

from viewer.export.html.lines import look
from viewer.export.html.markup import element, number, text
from viewer.export.html.shared import Shared
from viewer.paint.renderer import DOTS_PER_INCH, UnitRenderer, face_of

Attributes = dict[str, str | float | None]

_COMMANDS = {
    Path.MOVETO: ("M", 1),
    Path.LINETO: ("L", 1),
    Path.CURVE3: ("Q", 2),
    Path.CURVE4: ("C", 3),
    Path.CLOSEPOLY: ("Z", 1),
}
"""SVG's letter for each code of a path, and how many points the code has."""

_CAPS = {"butt": None, "round": "round", "projecting": "square"}
_JOINS = {"miter": None, "round": "round", "bevel": "bevel"}


def figure_svg(figure: Figure, shared: Shared) -> str:
    """Return the strokes of ``figure``, in its units from its top left corner.

    The figure must have 72 dots an inch; one of its points is one unit.
    """
    wide, high = figure.get_size_inches() * DOTS_PER_INCH
    renderer = SvgRenderer(shared, float(wide), float(high))
    figure.draw(renderer)
    return "".join(renderer.strokes)


class SvgRenderer(UnitRenderer):
    """Strokes of matplotlib as elements of SVG, collected in ``strokes``."""

    def __init__(self, shared: Shared, wide: float, high: float) -> None:
        super().__init__(wide, high)
        self.strokes: list[str] = []
        self._shared = shared

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: Any = None,  # noqa: N803
    ) -> None:
        """Draw ``path``, filled with ``rgbFace`` where it is given."""
        outline = _data(path, transform + self._upright)
        if not outline:
            return
        fill = _fill(gc, rgbFace)
        if fill["fill"] != "none" or gc.get_linewidth() > 0:
            self._stroke("path", gc, d=outline, **fill, **_pen(gc))
        if gc.get_hatch():
            self._stroke("path", gc, d=outline, fill=f"url(#{self._hatch(gc)})")

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
        face = face_of(prop)
        self._shared.letters.add(s, face.weight)
        turned = f"rotate({number(-angle)} {number(x)} {number(y)})" if angle else None
        attributes = look(face, to_hex(gc.get_rgb())) | {"transform": turned}
        self._stroke("text", gc, text(s), x=float(x), y=float(y), **attributes)

    def _stroke(
        self, name: str, gc: GraphicsContextBase, *children: str, **attributes: str | float | None
    ) -> None:
        self.strokes.append(element(name, *children, clip_path=self._clip(gc), **attributes))

    def _clip(self, gc: GraphicsContextBase) -> str | None:
        """Return a reference to the clip of ``gc``, if it has one."""
        box = gc.get_clip_rectangle()
        path, transform = gc.get_clip_path()
        if path is not None and transform is not None:
            outline = _data(cast(Path, path), transform + self._upright)
        elif box is not None:
            outline = _data(Path.unit_rectangle(), _onto(box) + self._upright)
        else:
            return None
        shape = element("path", d=outline)
        name = self._shared.definitions.name_of(
            f"clip {outline}", lambda ident: element("clipPath", shape, id=ident)
        )
        return f"url(#{name})"

    def _hatch(self, gc: GraphicsContextBase) -> str:
        """Return the id of the hatch of ``gc``: a tile of an inch, as matplotlib has it."""
        side = DOTS_PER_INCH
        tile = gc.get_hatch_path()
        lines = element(
            "path",
            d=_data(tile, Affine2D().scale(side, -side).translate(0, side)),
            fill="none",
            stroke=to_hex(gc.get_hatch_color()),
            stroke_width=float(gc.get_hatch_linewidth()),
            stroke_linecap="square",
        )
        return self._shared.definitions.name_of(
            f"hatch {lines}",
            lambda ident: element(
                "pattern",
                lines,
                id=ident,
                width=side,
                height=side,
                patternUnits="userSpaceOnUse",
            ),
        )


def _onto(box: Any) -> Affine2D:
    """Return what turns the unit square into ``box``."""
    return Affine2D().scale(box.width, box.height).translate(box.x0, box.y0)


def _data(path: Path, transform: Transform) -> str:
    """Return ``path`` in the letters of SVG."""
    clean = path.cleaned(transform, remove_nans=True, simplify=False, curves=True)
    points = cast(NDArray[np.float64], clean.vertices).tolist()
    codes = cast(NDArray[np.uint8], clean.codes).tolist()
    data, at = [], 0
    while at < len(codes) and codes[at] != Path.STOP:
        letter, taken = _COMMANDS[codes[at]]
        data.append(letter)
        if letter != "Z":
            data.append(
                " ".join(number(part) for point in points[at : at + taken] for part in point)
            )
        at += taken
    return "".join(data)


def _pen(gc: GraphicsContextBase) -> Attributes:
    line = float(gc.get_linewidth())
    if line <= 0:
        return {}
    offset, dashes = gc.get_dashes()
    rgba = gc.get_rgb()
    return {
        "stroke": to_hex(rgba),
        "stroke_opacity": _opacity(rgba),
        "stroke_width": line,
        "stroke_linecap": _CAPS[gc.get_capstyle()],
        "stroke_linejoin": _JOINS[gc.get_joinstyle()],
        "stroke_dasharray": None
        if dashes is None
        else " ".join(map(number, cast(list[float], dashes))),
        "stroke_dashoffset": float(offset) if dashes is not None and offset else None,
    }


def _fill(gc: GraphicsContextBase, rgb: Any) -> Attributes:
    if rgb is None:
        return {"fill": "none"}
    alpha = gc.get_alpha() if gc.get_forced_alpha() or len(rgb) < 4 else rgb[3]
    if alpha == 0:
        return {"fill": "none"}
    return {"fill": to_hex(rgb[:3]), "fill_opacity": _opacity((*rgb[:3], alpha))}


def _opacity(rgba: Any) -> float | None:
    return None if len(rgba) < 4 or rgba[3] == 1 else float(rgba[3])
