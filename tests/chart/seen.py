"""What the hall would see of a figure: its shapes, marks and texts, in units from the top left."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.collections import PathCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, PathPatch, Wedge

from tests.chart import samples
from viewer.chart import draw
from viewer.chart.ink import Box
from viewer.chart.words import Words
from viewer.deck.chart import Chart
from viewer.theme import Theme
from viewer.theme.load import load

THEMES = ("red", "light", "contrast")


@dataclass(frozen=True)
class Shape:
    """The extent of an artist, and what it is filled and edged with."""

    gid: str
    box: Box
    fill: str
    edge: str
    artist: Artist

    @property
    def width(self) -> float:
        return self.box.right - self.box.left

    @property
    def height(self) -> float:
        return self.box.bottom - self.box.top


def red() -> Theme:
    return load("red")


def drawn(raw: dict[str, Any], shape: tuple[int, int] = (1728, 700), theme: str = "red") -> Figure:
    """Return the figure of ``raw``."""
    return draw(samples.chart(raw), load(theme), *shape)


def figure_of(chart: Chart, shape: tuple[float, float] = (1728, 700)) -> Figure:
    return draw(chart, red(), *shape)


def words(figure: Figure) -> list[Words]:
    return [artist for artist in figure.artists if isinstance(artist, Words)]


def texts(figure: Figure) -> list[str]:
    """Return every text as it reads, its lines joined."""
    return [found.get_text().replace("\n", " ") for found in words(figure)]


def the_words(figure: Figure, text: str) -> Words:
    """Return the one text that reads ``text``."""
    (found,) = (one for one in words(figure) if one.get_text().replace("\n", " ") == text)
    return found


def size(figure: Figure) -> tuple[float, float]:
    wide, high = figure.get_size_inches() * 72
    return float(wide), float(high)


def shapes(figure: Figure, gid: str | None = None) -> list[Shape]:
    """Return the patches and lines named ``gid`` (None: all of them) in the order of drawing."""
    return [_shape(figure, artist) for artist in _artists(figure) if _wanted(artist, gid)]


def marks(figure: Figure, gid: str) -> list[PathCollection]:
    """Return the collections of symbols named ``gid``."""
    found = [artist for artist in _artists(figure) if artist.get_gid() == gid]
    return [artist for artist in found if isinstance(artist, PathCollection)]


def places(collection: PathCollection, figure: Figure) -> list[tuple[float, float]]:
    """Return the middles of the symbols."""
    points = collection.get_offset_transform().transform(collection.get_offsets())
    return [(float(x), size(figure)[1] - float(y)) for x, y in points]


def side(collection: PathCollection) -> float:
    """Return how large the symbols are: their paths have a side of 1."""
    return float(np.sqrt(collection.get_sizes()[0]))


def squares(shape: Shape, figure: Figure) -> list[Box]:
    """Return the separate rectangles that a path is made of."""
    artist = shape.artist
    assert isinstance(artist, PathPatch)
    high = size(figure)[1]
    outlines = artist.get_path().to_polygons(artist.get_transform(), closed_only=False)
    return [
        Box(float(x.min()), high - float(y.max()), float(x.max()), high - float(y.min()))
        for x, y in (np.asarray(outline).T for outline in outlines)
    ]


def turn(shape: Shape) -> tuple[float, float]:
    """Return where a part of a ring begins and ends, in percent clockwise from the top."""
    wedge = shape.artist
    assert isinstance(wedge, Wedge)
    return (90 - wedge.theta2) / 3.6, (90 - wedge.theta1) / 3.6


def _artists(figure: Figure) -> Iterator[Artist]:
    return (artist for artist in figure.artists if not isinstance(artist, Words))


def _wanted(artist: Artist, gid: str | None) -> bool:
    return isinstance(artist, (Patch, Line2D)) and (gid is None or artist.get_gid() == gid)


def _shape(figure: Figure, artist: Artist) -> Shape:
    assert isinstance(artist, (Patch, Line2D))
    left, bottom, right, top = artist.get_path().get_extents(artist.get_transform()).extents
    high = size(figure)[1]
    box = Box(*map(float, (left, high - top, right, high - bottom)))
    return Shape(artist.get_gid() or "", box, *_colours(artist), artist)


def _colours(artist: Patch | Line2D) -> tuple[str, str]:
    """Return what the artist is filled and edged with."""
    if isinstance(artist, Line2D):
        return "", to_hex(artist.get_color())
    edged = artist.get_linewidth() > 0 or artist.get_hatch()
    return _hex(artist.get_facecolor()), _hex(artist.get_edgecolor()) if edged else ""


def _hex(colour: Any) -> str:
    """Return ``#rrggbb``, or nothing for what is not seen."""
    return "" if colour[3] == 0 else to_hex(colour)
