"""The symbols of pictograms: paths in a square of side 1 around the origin, y upwards."""

from collections.abc import Callable, Iterable
from functools import cache

from matplotlib.path import Path
from matplotlib.transforms import Affine2D

_Point = tuple[float, float]


def _polygon(*points: _Point) -> Path:
    return Path([*points, points[0]], closed=True)


def _smooth(start: _Point, *curves: tuple[_Point, _Point, _Point]) -> Path:
    """Return a closed shape of cubic curves; a straight edge repeats its ends."""
    points = [start, *(point for curve in curves for point in curve), start]
    codes = [Path.MOVETO, *([Path.CURVE4] * (3 * len(curves))), Path.CLOSEPOLY]
    return Path(points, codes)


def _circle(x: float, y: float, radius: float) -> Path:
    return Path.unit_circle().transformed(Affine2D().scale(radius).translate(x, y))


def _joined(parts: Iterable[Path]) -> Path:
    return Path.make_compound_path(*parts)


def _edge(start: _Point, end: _Point) -> tuple[_Point, _Point, _Point]:
    return start, end, end


def _dot() -> Path:
    return _circle(0, 0, 0.45)


def _square() -> Path:
    return _polygon((-0.44, -0.44), (0.44, -0.44), (0.44, 0.44), (-0.44, 0.44))


def _star() -> Path:
    star = Path.unit_regular_star(5, innerCircle=0.381966)
    return star.transformed(Affine2D().scale(0.5).translate(0, -0.03))


def _person() -> Path:
    body = _smooth(
        (-0.3, -0.46),
        _edge((-0.3, -0.46), (-0.3, -0.14)),
        ((-0.3, 0.02), (-0.18, 0.1), (0.0, 0.1)),
        ((0.18, 0.1), (0.3, 0.02), (0.3, -0.14)),
        _edge((0.3, -0.14), (0.3, -0.46)),
    )
    return _joined((_circle(0, 0.3, 0.165), body))


def _house() -> Path:
    roof = _polygon((-0.48, 0.02), (0.48, 0.02), (0, 0.46))
    left = _polygon((-0.36, -0.42), (-0.09, -0.42), (-0.09, -0.03), (-0.36, -0.03))
    right = _polygon((0.09, -0.42), (0.36, -0.42), (0.36, -0.03), (0.09, -0.03))
    lintel = _polygon((-0.09, -0.16), (0.09, -0.16), (0.09, -0.03), (-0.09, -0.03))
    return _joined((roof, left, right, lintel))


def _flag() -> Path:
    pole = _polygon((-0.36, -0.48), (-0.29, -0.48), (-0.29, 0.48), (-0.36, 0.48))
    cloth = _smooth(
        (-0.25, 0.42),
        ((-0.08, 0.52), (0.12, 0.3), (0.42, 0.42)),
        _edge((0.42, 0.42), (0.42, -0.06)),
        ((0.12, -0.18), (-0.08, 0.04), (-0.25, -0.06)),
        _edge((-0.25, -0.06), (-0.25, 0.42)),
    )
    return _joined((pole, cloth))


def _book() -> Path:
    def page(side: float) -> Path:
        return _smooth(
            (side * 0.025, 0.28),
            ((side * 0.15, 0.38), (side * 0.32, 0.38), (side * 0.46, 0.34)),
            _edge((side * 0.46, 0.34), (side * 0.46, -0.3)),
            ((side * 0.32, -0.26), (side * 0.15, -0.26), (side * 0.025, -0.36)),
            _edge((side * 0.025, -0.36), (side * 0.025, 0.28)),
        )

    return _joined((page(-1), page(1)))


_SYMBOLS: dict[str, Callable[[], Path]] = {
    "dot": _dot,
    "square": _square,
    "star": _star,
    "person": _person,
    "house": _house,
    "flag": _flag,
    "book": _book,
}


@cache
def symbol(name: str) -> Path:
    """Return the path of the symbol ``name``, as the deck knows it."""
    return _SYMBOLS[name]()
