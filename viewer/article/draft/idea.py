"""A chart that some points call for, before it is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from viewer.article.draft.casing import Casing, raised
from viewer.article.draft.told import Point
from viewer.deck.chart import Chart
from viewer.deck.fields import Hero, Value
from viewer.deck.number import Amount, parse_amount


@dataclass(frozen=True, eq=False)
class Idea:
    """A chart, the points that it draws (positions in their list), and the figures in it.

    ``shown`` are figures that need no large figure besides; ``heroes`` are those that go
    with the chart, ``passages`` others that it takes figures from, ``title`` what it shows
    where no sentence of the points says it alone.
    """

    chart: Chart
    first: int
    last: int
    shown: frozenset[tuple[str, int]]
    weight: float
    remark: str = ""
    heroes: tuple[Hero, ...] = ()
    passages: tuple[str, ...] = ()
    title: str = ""


@dataclass(frozen=True, eq=False)
class Scene:
    """The points that charts are looked for in, and what the whole article says besides.

    ``term`` is the time that the article reports on (``Nhiệm kỳ 2015 – 2020``), or empty;
    ``targets`` are the targets that rates have anywhere in the article, each with its passage;
    ``drawn`` are the signatures of charts that stand elsewhere.
    """

    points: Sequence[Point]
    casing: Casing
    term: str = ""
    targets: dict[str, tuple[str, str]] = field(default_factory=dict)
    drawn: frozenset[tuple[type, frozenset[str]]] = frozenset()

    def places(self) -> list[tuple[int, Point, int]]:
        """Return every figure with the position of its point."""
        return [(at, point, k) for at, point in enumerate(self.points) for k in point.indices]

    def find(self, told_name: str, k: int) -> tuple[int, Point] | None:
        """Return the point of a passage in which figure ``k`` stands, with its position."""
        return self._places.get((told_name, k))

    @cached_property
    def _places(self) -> dict[tuple[str, int], tuple[int, Point]]:
        return {key(point, k): (at, point) for at, point, k in self.places()}


def value(written: str, formula: str | None = None) -> Value:
    """Return a figure of a chart as it is written, with the formula that it comes from."""
    return Value(parse_amount(written), formula)


def computed(amount: Amount, formula: str) -> Value:
    """Return a figure that the article does not state."""
    return Value(amount, formula)


def key(point: Point, k: int) -> tuple[str, int]:
    """Return what names figure ``k`` of a point among those of all passages."""
    return point.told.passage.name, k


def capital(label: str) -> str:
    """Return a bar's label as it stands beside the bar."""
    return raised(label)
