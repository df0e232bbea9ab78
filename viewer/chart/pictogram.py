"""How large the symbols of a pictogram are, how many stand in a line, and which are sure."""

from dataclasses import dataclass
from math import ceil

from viewer.chart.ink import leading
from viewer.chart.rows import Column
from viewer.deck.chart import Count

LEAST = 15.0
"""The side of the smallest symbol that can be counted, in units."""

_LARGEST = 144.0
_STEP = 1.12
"""Distance from one symbol to the next, in symbols."""

_ONE_LINE = 10
"""How many symbols stand in one line at least, if each can be as large as the next."""

_CLEAR = 36.0

_WIDEST_GAP = 72.0
_NARROWEST_GAP = 18.0
_MORE = {"trên": 1, "hơn": 1}
"""How many symbols a bounded count draws beyond its figure."""

_UNSURE = {"trên": 1, "hơn": 1, "dưới": 1, "gần": 1, "khoảng": 1}
"""How many of the last symbols a bounded count does not vouch for."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The size of symbols, how many stand in a line, and the height of each row, in units."""

    side: float
    per_line: int
    heights: tuple[float, ...]
    gap: float

    @property
    def pitch(self) -> float:
        """The distance from one symbol to the next."""
        return _STEP * self.side

    @property
    def height(self) -> float:
        """The height of all rows."""
        return sum(self.heights) + self.gap * (len(self.heights) - 1)

    def breadth(self, number: int) -> float:
        """Return the width that ``number`` symbols take."""
        return min(number, self.per_line) * self.pitch

    def places(self, number: int, left: float, middle: float) -> list[tuple[float, float]]:
        """Return the middles of ``number`` symbols right of ``left``, around ``middle``."""
        top = middle - ceil(number / self.per_line) * self.pitch / 2
        spots = (divmod(at, self.per_line) for at in range(number))
        return [
            (left + (column + 0.5) * self.pitch, top + (line + 0.5) * self.pitch)
            for line, column in spots
        ]


def drawn(bar: Count) -> int:
    """Return how many symbols are drawn: one more where the count is a lower bound."""
    return int(bar.value.number) + _MORE.get(bar.value.amount.bound, 0)


def sure(bar: Count) -> int:
    """Return how many of the symbols drawn the count vouches for."""
    return drawn(bar) - _UNSURE.get(bar.value.amount.bound, 0)


def plan_for(counts: list[int], labels: Column, room: float, bottom: float, *, head: float) -> Plan:
    """Return the largest symbols with which all rows fit into ``room`` × ``bottom`` units.

    ``counts`` are the symbols of each row; ``head`` is the height of what stands above them,
    0 where the labels stand beside them.
    """
    in_line = 0.999 * room / _STEP / min(max(counts), _ONE_LINE)
    side = min(_LARGEST, in_line) if in_line >= _CLEAR else _LARGEST
    plan = _sized(counts, labels, room, side, head)
    while plan.height > bottom and side >= LEAST:
        side *= 0.94
        plan = _sized(counts, labels, room, side, head)
    spare = (bottom - sum(plan.heights)) / max(1, len(plan.heights) - 1)
    gap = max(_NARROWEST_GAP, min(_WIDEST_GAP, 0.8 * spare))
    return Plan(plan.side, plan.per_line, plan.heights, gap)


def _sized(counts: list[int], labels: Column, room: float, side: float, head: float) -> Plan:
    """Return the plan for symbols of ``side``; long lines hold a multiple of five."""
    pitch = _STEP * side
    per_line = max(1, int(room / pitch))
    if 5 <= per_line < max(counts):
        per_line -= per_line % 5
    heights = []
    for count, lines in zip(counts, labels.labels, strict=True):
        symbols = ceil(count / per_line) * pitch
        text = 0.0 if head else len(lines) * leading(labels.face)
        heights.append(head + max(symbols, text))
    return Plan(side, per_line, tuple(heights), _NARROWEST_GAP)
