"""Figures of a chart as the hall reads them."""

from collections.abc import Iterable

from viewer.deck.chart import Bar, RankingChart
from viewer.deck.fields import Value

MARK = "*"
"""Follows a figure that the article does not state."""

_SIGNS = str.maketrans({"-": "−", "*": "×", "/": ":", "÷": ":"})


def shown(value: Value, unit: str = "") -> str:
    """Return the figure with its bound, its unit, and the mark where it is computed."""
    return value.amount.with_unit(unit) + (MARK if value.computed else "")


def increase(value: Value, unit: str = "") -> str:
    """Return an increase with a plus sign, or with the word that bounds it."""
    text = shown(value, unit)
    return text if value.amount.bound else f"+{text}"


def ranked(chart: RankingChart) -> list[Bar]:
    """Return the bars from the largest; equal ones keep the order of the deck."""
    return sorted(chart.bars, key=lambda bar: -bar.value.number)


def size(value: Value) -> float:
    """Return the number that a bar of ``value`` stands for."""
    return float(value.number)


def pretty(formula: str) -> str:
    """Return a formula with the signs of arithmetic: ``1.027 − 325``."""
    return " ".join(formula.translate(_SIGNS).split())


def formulas(values: Iterable[Value]) -> list[str]:
    """Return how each computed figure was found, once each: ``1.027 − 325``."""
    return list(dict.fromkeys(pretty(value.formula) for value in values if value.formula))
