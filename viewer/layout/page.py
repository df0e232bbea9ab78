"""A page: a slide as items at fixed places. Painting and every export only walk these.

All lengths are canvas units: the canvas has 1080 of them in its shorter side.
"""

from pathlib import Path
from typing import Literal

from msgspec import Struct

from viewer.deck.chart import Chart
from viewer.errors import Language
from viewer.text.face import Face
from viewer.theme import Theme

SHORT_SIDE = 1080.0

Role = Literal["title", "kicker", "body", "figure", "label", "footer", "decoration"]


class Rect(Struct, frozen=True):
    """A rectangle in canvas units, from its top left corner."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.h

    def inset(self, dx: float, dy: float) -> "Rect":
        """Return the rectangle, smaller by ``dx`` and ``dy`` on each side."""
        return Rect(self.x + dx, self.y + dy, self.w - 2 * dx, self.h - 2 * dy)

    def moved(self, dx: float, dy: float) -> "Rect":
        """Return the rectangle, ``dx`` further right and ``dy`` further down."""
        return Rect(self.x + dx, self.y + dy, self.w, self.h)

    def holds(self, other: "Rect", slack: float = 0.5) -> bool:
        """Return whether ``other`` lies inside, give or take ``slack`` units."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )


class Run(Struct, frozen=True):
    """Text of one face and colour on one line; ``x`` is where it begins."""

    text: str
    x: float
    face: Face
    colour: str


class TextLine(Struct, frozen=True):
    """One line; ``baseline`` is its y, ``width`` its advance."""

    baseline: float
    width: float
    runs: tuple[Run, ...]


class TextItem(Struct, frozen=True):
    """Lines of text inside ``rect``. ``text`` is all of it, for assistive technology."""

    rect: Rect
    lines: tuple[TextLine, ...]
    text: str
    role: Role = "body"
    step: int = 0


class BoxItem(Struct, frozen=True):
    """A filled rectangle. ``fill`` is one colour or a gradient's two ends (diagonal)."""

    rect: Rect
    fill: tuple[str, ...]
    radius: float = 0.0
    stroke: str | None = None
    step: int = 0


class MotifItem(Struct, frozen=True):
    """A shipped vector motif (``drum``, ``star``) in one colour."""

    name: str
    rect: Rect
    colour: str
    step: int = 0


class PictureItem(Struct, frozen=True):
    """A picture file that fills ``rect``, cropped at its longer side."""

    path: Path
    rect: Rect
    text: str
    step: int = 0


class ChartItem(Struct, frozen=True):
    """A chart of the deck in its place; ``text`` describes it in words of ``language``."""

    chart: Chart
    rect: Rect
    text: str
    step: int = 0
    language: Language = "vi"


Item = TextItem | BoxItem | MotifItem | PictureItem | ChartItem


class Link(Struct, frozen=True):
    """A place on the page that leads to another slide (index from 0)."""

    rect: Rect
    slide: int
    text: str


class Overflow(Struct, frozen=True):
    """Text that does not fit its place even at the smallest size."""

    text: str


class Page(Struct, frozen=True):
    """A slide laid out for one canvas.

    Items are in painting order, which is also reading order. An item whose ``step`` is k
    appears at the k-th step; ``steps`` is the last one, 0 where all appears at once.
    ``ground`` is the colour around the page where a device has another shape.
    """

    width: float
    height: float
    theme: Theme
    title: str
    ground: str
    items: tuple[Item, ...]
    steps: int = 0
    links: tuple[Link, ...] = ()
    overflows: tuple[Overflow, ...] = ()

    def texts(self, step: int | None = None) -> tuple[str, ...]:
        """Return every text and description in reading order, up to ``step`` (None: all)."""
        shown = self.steps if step is None else step
        return tuple(
            item.text
            for item in self.items
            if isinstance(item, (TextItem, PictureItem, ChartItem))
            and item.text
            and item.step <= shown
        )
