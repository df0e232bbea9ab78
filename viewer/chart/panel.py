"""A place for data: axes without a frame, whose artists keep the values they stand for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.path import Path
from matplotlib.transforms import IdentityTransform

from viewer.chart.ink import Box


@dataclass(slots=True)
class Panel:
    """Axes to be: their place in units, their limits in data, and what stands in them."""

    box: Box
    xlim: tuple[float, float]
    ylim: tuple[float, float]
    _artists: list[Callable[[Axes], Artist]] = field(default_factory=list)

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
        self._artists.append(lambda _: Rectangle(corner, width, height, **look))

    def add(self, make: Callable[[], Artist]) -> None:
        """Put any artist in data."""
        self._artists.append(lambda _: make())

    def marks(
        self, path: Path, places: Sequence[tuple[float, float]], side: float, **style: Any
    ) -> None:
        """Put ``path``, of side 1 around its origin, at ``places`` (data), ``side`` units large."""

        def make(axes: Axes) -> Artist:
            return PathCollection(
                [path],
                [side * side],
                offsets=places,
                offset_transform=axes.transData,
                transform=IdentityTransform(),
                **style,
            )

        self._artists.append(make)

    def onto(self, figure: Figure, wide: float, high: float) -> None:
        """Add the axes to ``figure``, which is ``wide`` × ``high`` units."""
        left, top, right, bottom = self.box
        place = (left / wide, 1 - bottom / high, (right - left) / wide, (bottom - top) / high)
        axes = figure.add_axes(place, frameon=False, xlim=self.xlim, ylim=self.ylim)
        axes.set_axis_off()
        for make in self._artists:
            artist = make(axes)
            axes.add_artist(artist)
            artist.set_clip_on(False)
