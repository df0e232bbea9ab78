"""The symbols of a pictogram: how large, how many in a line, and which are sure."""

from dataclasses import dataclass
from math import ceil, inf

from viewer.chart.panel import Panel
from viewer.chart.setting import Setting
from viewer.chart.symbols import symbol
from viewer.deck.chart import Count

LEAST = 15.0
"""The side of the smallest symbol that can be counted, in units."""

_LARGEST = 168.0
_STEP = 1.12
"""Distance from one symbol to the next, in symbols."""

_ONE_LINE = (10, 5)
"""How many symbols stand in one line at least, if they stay large enough for that."""

_FEW = 30
"""Up to how many symbols lines are rather even than easy to count by fives."""

_EVEN = 0.4
"""How full the last line must be, beside the others, to look even."""

_CLEAR, _LARGE = 36.0, 72.0
"""From which side on symbols are clear, and from which on large, in units."""

_WIDEST_GAP = 72.0
_GAP = 0.36
"""The least distance between two rows, in symbols."""

_MORE = {"trên": 1, "hơn": 1}
"""How many symbols a bounded count draws beyond its figure."""

_UNSURE = {"trên": 1, "hơn": 1, "dưới": 1, "gần": 1, "khoảng": 1}
"""How many of the last symbols a bounded count does not vouch for."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The size of symbols, how many fit a line, and the height of each row, in units."""

    side: float
    most: int
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
        return in_line(number, self.most) * self.pitch

    def bearing(self, bar: Count) -> float:
        """Return how far behind its place the ink of the first symbol begins."""
        return self.pitch / 2 + float(symbol(bar.symbol).get_extents().xmin) * self.side

    def places(self, number: int, left: float, middle: float) -> list[tuple[float, float]]:
        """Return the middles of ``number`` symbols right of ``left``, around ``middle``."""
        each = in_line(number, self.most)
        top = middle - ceil(number / each) * self.pitch / 2
        spots = (divmod(at, each) for at in range(number))
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


def in_line(count: int, most: int) -> int:
    """Return how many of ``count`` symbols stand in a line that holds ``most``.

    Full lines hold a multiple of five; where that leaves a few alone, lines are even.
    """
    if count <= most:
        return count
    even = ceil(count / ceil(count / most))
    if most < 5:
        return even
    fives = most - most % 5
    rest = (count - 1) % fives + 1
    return fives if count > _FEW or rest >= _EVEN * fives else even


def plan_for(
    counts: list[int],
    texts: list[float],
    room: tuple[float, float],
    *,
    head: float = 0.0,
    scale: float = 1.0,
    tall: bool = False,
) -> Plan:
    """Return the largest symbols with which all rows fit into ``room``, its width and height.

    ``counts`` are the symbols of each row, ``texts`` the heights of what stands beside them;
    ``head`` is the height of what stands above them. Symbols grow up to ``scale`` times the
    usual size; in a ``tall`` room fewer stand in a line.
    """
    across, bottom = room
    side = min(scale * _LARGEST, _in_one_line(max(counts), across, tall))
    plan = _sized(counts, texts, across, side, head)
    while plan.height > bottom and side >= LEAST:
        side *= 0.94
        plan = _sized(counts, texts, across, side, head)
    spare = (bottom - sum(plan.heights)) / max(1, len(plan.heights) - 1)
    gap = max(plan.gap, min(scale * _WIDEST_GAP, 0.8 * spare))
    return Plan(plan.side, plan.most, plan.heights, gap)


def _in_one_line(count: int, across: float, tall: bool) -> float:
    """Return the side at which a good number of ``count`` symbols stand in one line."""
    many, some = (0.999 * across / _STEP / min(count, most) for most in _ONE_LINE)
    enough = _CLEAR
    if tall:
        enough = _LARGE if count <= _ONE_LINE[0] else inf
    if many >= enough:
        return many
    return some if some >= _CLEAR else _LARGEST


def _sized(counts: list[int], texts: list[float], room: float, side: float, head: float) -> Plan:
    """Return the plan for symbols of ``side``."""
    pitch = _STEP * side
    most = max(1, int(room / pitch))
    heights = tuple(
        head + max(ceil(count / in_line(count, most)) * pitch, text)
        for count, text in zip(counts, texts, strict=True)
    )
    return Plan(side, most, heights, _GAP * side)


def put_symbols(
    setting: Setting, panel: Panel, bar: Count, plan: Plan, at: tuple[float, float]
) -> None:
    """Put the symbols right of ``at``, around its height; the unsure ones in outline."""
    places, certain = plan.places(drawn(bar), *at), sure(bar)
    path, colour = symbol(bar.symbol), setting.colours.now
    if places[:certain]:
        panel.marks(path, places[:certain], plan.side, color=colour, linewidth=0, gid="symbol")
    if places[certain:]:
        style = {"facecolor": "none", "edgecolor": colour, "linestyle": (0, (2, 1.6))}
        panel.marks(path, places[certain:], plan.side, linewidth=2.5, gid="bound", **style)
