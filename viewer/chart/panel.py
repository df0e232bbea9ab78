"""A place for data, whose artists keep the values that they stand for.

It is no ``Axes``: to make those takes longer than to draw all that stands in them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from matplotlib.artist import Artist
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, IdentityTransform, Transform

from viewer.chart.ink import Box


@dataclass(slots=True)
class Panel:
    """Its place in units, its limits in data, and what stands in it."""

    box: Box
    xlim: tuple[float, float]
    ylim: tuple[float, float]
    _artists: list[Callable[[Transform], Artist]] = field(default_factory=list)

    def x(self, value: float) -> float:
        """Return the place of ``value`` in units."""
        low, high = self.xlim
        return self.box.left + (value - low) / (high - low) * (self.box.right - self.box.left)

    def y(self, value: float) -> float:
        """Return the height of ``value`` in units from the top."""
        low, high = self.ylim
        return self.box.bottom - (value - low) / (high - low) * (self.box.bottom - self.box.top)

    def across(self, units: float) -> float:
        """Return the data that ``units`` of width stand for."""
        return units * (self.xlim[1] - self.xlim[0]) / (self.box.right - self.box.left)

    def up(self, units: float) -> float:
        """Return the data that ``units`` of height stand for."""
        return units * (self.ylim[1] - self.ylim[0]) / (self.box.bottom - self.box.top)

    def bar(
        self, corner: tuple[float, float], width: float, height: float, colour: str, **style: Any
    ) -> None:
        """Put a bar from ``corner``, all in data; ``style`` goes to ``Rectangle``."""
        look = {"facecolor": colour, "linewidth": 0, **style}
        self.add(lambda: Rectangle(corner, width, height, **look))

    def add(self, make: Callable[[], Artist]) -> None:
        """Put any artist in data."""
        self._artists.append(lambda data: _placed(make(), data))

    def marks(
        self, path: Path, places: Sequence[tuple[float, float]], side: float, **style: Any
    ) -> None:
        """Put ``path``, of side 1 around its origin, at ``places`` (data), ``side`` units large."""

        def make(data: Transform) -> Artist:
            return PathCollection(
                [path],
                [side * side],
                offsets=places,
                offset_transform=data,
                transform=IdentityTransform(),
                **style,
            )

        self._artists.append(make)

    def onto(self, figure: Figure, units: Transform) -> None:
        """Add everything to ``figure``; ``units`` leads from the units of the board to its dots."""
        across, up = 1 / self.across(1), 1 / self.up(1)
        data = Affine2D.from_values(across, 0, 0, -up, self.x(0), self.y(0)) + units
        for make in self._artists:
            figure.add_artist(make(data))


def _placed(artist: Artist, transform: Transform) -> Artist:
    artist.set_transform(transform)
    return artist
