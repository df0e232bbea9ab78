"""How a bar shows that its figure is a bound: its uncertain part is hatched."""

from typing import Any

from viewer.chart.figures import size
from viewer.chart.panel import Panel
from viewer.deck.fields import Value

TAIL = 30.0
"""Length of the uncertain part, in units."""

_REACH = {
    "": (0.0, 0.0),
    "dưới": (-1.0, 0.0),
    "gần": (-1.0, 0.0),
    "trên": (0.0, 1.0),
    "hơn": (0.0, 1.0),
    "khoảng": (-0.5, 0.5),
}


def span(value: Value) -> tuple[float, float]:
    """Return where the uncertain part begins and ends, in tails from the figure."""
    return _REACH[value.amount.bound]


def beyond(value: Value) -> float:
    """Return how far the uncertain part goes beyond the figure, in units."""
    return TAIL * span(value)[1]


def level_bar(
    panel: Panel, value: Value, y: float, thick: float, colour: str, **style: Any
) -> None:
    """Put a level bar from zero to ``value``; a bound has its uncertain end hatched."""
    number = size(value)
    if not value.amount.bound:
        panel.bar((0, y), number, thick, colour, **style)
        return
    start, end = (part * panel.across(TAIL) for part in span(value))
    solid = max(0.0, number + start)
    panel.bar((0, y), number, thick, "none", **style)
    panel.bar((0, y), solid, thick, colour)
    panel.bar((solid, y), number + end - solid, thick, "none", **hatch(colour))


def upright_bar(
    panel: Panel, value: Value, x: float, thick: float, colour: str, **style: Any
) -> None:
    """Put an upright bar from zero to ``value``; a bound has its uncertain end hatched."""
    number = size(value)
    if not value.amount.bound:
        panel.bar((x, 0), thick, number, colour, **style)
        return
    start, end = (part * panel.up(TAIL) for part in span(value))
    solid = max(0.0, number + start)
    panel.bar((x, 0), thick, number, "none", **style)
    panel.bar((x, 0), thick, solid, colour)
    panel.bar((x, solid), thick, number + end - solid, "none", **hatch(colour))


def hatch(colour: str) -> dict[str, Any]:
    """Return the style of an uncertain part."""
    return {"hatch": "/", "edgecolor": colour, "hatch_linewidth": 4.5, "gid": "bound"}
