"""How a figure that is a bound is drawn: what it leaves open is hatched."""

from math import inf
from typing import Any

from viewer.chart.figures import size
from viewer.chart.panel import Panel
from viewer.deck.fields import Value

TAIL = 30.0
"""Length of what a bound leaves open, in units."""

_REACH = {
    "": (0.0, 0.0),
    "dưới": (-1.0, 0.0),
    "gần": (-1.0, 0.0),
    "trên": (0.0, 1.0),
    "hơn": (0.0, 1.0),
    "khoảng": (-0.5, 0.5),
}
"""Where that part begins and ends, in tails from the figure."""


def ends(value: Value, tail: float, most: float = inf) -> tuple[float, float]:
    """Return up to where ``value`` is certain, and up to where it may go, at ``most``.

    Both are the figure itself where it is exact. ``tail`` is the data that a bound leaves
    open; it is never more than the figure, so that a small bar does not look like a large one.
    """
    number, (less, more) = size(value), _REACH[value.amount.bound]
    tail = min(tail, number)
    return max(0.0, number + less * tail), min(most, number + more * tail)


def beyond(value: Value) -> float:
    """Return how far a bar may go beyond its figure, in units."""
    return TAIL * _REACH[value.amount.bound][1]


def level_bar(panel: Panel, value: Value, y: float, thick: float, *, colour: str, gid: str) -> None:
    """Put a level bar from zero to ``value``; what a bound leaves open is hatched."""
    solid, end = ends(value, panel.across(TAIL))
    panel.bar((0, y), solid, thick, colour, gid=gid)
    if end > solid:
        panel.bar((solid, y), end - solid, thick, "none", **hatch(colour))


def upright_bar(
    panel: Panel, value: Value, x: float, thick: float, *, colour: str, gid: str
) -> None:
    """Put an upright bar from zero to ``value``; what a bound leaves open is hatched."""
    solid, end = ends(value, panel.up(TAIL))
    panel.bar((x, 0), thick, solid, colour, gid=gid)
    if end > solid:
        panel.bar((x, solid), thick, end - solid, "none", **hatch(colour))


def hatch(colour: str) -> dict[str, Any]:
    """Return the style of what a bound leaves open."""
    return {"hatch": "/", "edgecolor": colour, "hatch_linewidth": 4.5, "gid": "bound"}
