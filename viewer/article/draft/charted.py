"""The stated levels of a chart as large figures, for where the chart itself has no room."""

from collections.abc import Callable, Iterator
from typing import Any

from viewer.deck.chart import (
    Chart,
    CompareChart,
    CountsChart,
    DeclineChart,
    GrowthChart,
    RankingChart,
    ShareChart,
    TargetChart,
)
from viewer.deck.fields import Hero, Value

Signature = tuple[type, frozenset[str]]
"""The kind of a chart and the levels that it states."""

_LEVELS: dict[type, Callable[[Any], tuple[Value, str]]] = {
    CompareChart: lambda bar: (bar.now, ""),
    GrowthChart: lambda bar: (bar.now, ""),
    TargetChart: lambda bar: (bar.actual, ""),
    RankingChart: lambda bar: (bar.value, ""),
    ShareChart: lambda bar: (bar.value, "%"),
    CountsChart: lambda bar: (bar.value, ""),
    DeclineChart: lambda bar: (bar.value, ""),
}
"""The level that a bar of each kind states, and its unit where the chart has none."""


def stated_levels(chart: Chart) -> Iterator[tuple[Value, Hero]]:
    """Yield the level of each bar, and how it looks as a large figure."""
    level = _LEVELS.get(type(chart))
    for bar in getattr(chart, "bars", ()) if level else ():
        assert level is not None
        value, unit = level(bar)
        written = value.amount.with_unit(unit or getattr(chart, "unit", ""))
        yield value, Hero(value=written.replace("\N{NO-BREAK SPACE}", " "), label=bar.label)


def signature(chart: Chart) -> Signature:
    """Return what two charts share that show the same."""
    return type(chart), frozenset(str(value.amount) for value, _ in stated_levels(chart))


def foremost(chart: Chart) -> Hero | None:
    """Return the figure that stands for a chart: that of its first bar, or of the largest.

    Falls stand for themselves: ``−44%``.
    """
    if isinstance(chart, DeclineChart):
        return Hero(value=f"−{chart.bars[0].fall.amount}%", label=chart.bars[0].label)
    found = list(stated_levels(chart))
    if isinstance(chart, (CompareChart, GrowthChart, CountsChart)):
        found.sort(key=lambda pair: -pair[0].number)
    return found[0][1] if found else None
