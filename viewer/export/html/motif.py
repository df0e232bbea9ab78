"""A motif as a symbol of SVG, in whatever colour it is used with."""

from collections.abc import Iterator

from viewer.export.html.markup import element, number
from viewer.export.html.shared import Definitions
from viewer.paint.motif import MOTIFS, REACH, Beads, Figure, Hatch, Rays, Ring, angles, at_angle

BOX = f"{-REACH:g} {-REACH:g} {2 * REACH:g} {2 * REACH:g}"
"""What a motif takes, as SVG's ``viewBox`` has it."""


def motif(definitions: Definitions, name: str) -> str:
    """Return the id of the symbol that is the motif ``name``."""
    return definitions.name_of(f"motif {name}", lambda ident: _symbol(ident, name))


def _symbol(ident: str, name: str) -> str:
    return element("symbol", shapes(name), id=ident, viewBox=BOX, overflow="visible")


def shapes(name: str) -> str:
    """Return the strokes of the motif ``name``, in the current colour, inside :data:`BOX`."""
    return "".join(_shape(figure) for figure in MOTIFS[name])


def _shape(figure: Figure) -> str:
    path = "".join(_path(figure))
    if not figure.width:
        return element("path", d=path, fill="currentColor")
    return element(
        "path",
        d=path,
        fill="none",
        stroke="currentColor",
        stroke_width=figure.width,
        stroke_linecap="square",
    )


def _path(figure: Figure) -> Iterator[str]:
    """Yield the strokes of ``figure``; no two of them touch, so that one path holds all."""
    if isinstance(figure, Ring):
        yield _circle(0, 0, figure.radius)
    elif isinstance(figure, Beads):
        for angle in angles(figure.number):
            middle = at_angle(figure.radius, angle)
            yield _circle(middle.x(), middle.y(), figure.size)
    elif isinstance(figure, Hatch):
        ends = angles(figure.number, figure.turn + figure.lean)
        for start, end in zip(angles(figure.number, figure.turn), ends, strict=True):
            yield f"M{_point(figure.inner, start)}L{_point(figure.outer, end)}"
    else:
        yield _star(figure)


def _star(rays: Rays) -> str:
    reach = (rays.outer, rays.inner)
    corners = enumerate(angles(2 * rays.number))
    return "M" + "L".join(_point(reach[at % 2], angle) for at, angle in corners) + "Z"


def _circle(x: float, y: float, radius: float) -> str:
    r, across = number(radius), number(2 * radius)
    return f"M{number(x - radius)} {number(y)}a{r} {r} 0 1 0 {across} 0a{r} {r} 0 1 0 -{across} 0"


def _point(radius: float, angle: float) -> str:
    point = at_angle(radius, angle)
    return f"{number(point.x())} {number(point.y())}"
