"""How an increase is written."""

from viewer.chart.figures import shown
from viewer.deck.chart import Growth


def increase(bar: Growth, unit: str = "") -> str:
    """Return the increase with a plus sign, or with the word that bounds it."""
    text = shown(bar.increase, unit)
    return text if bar.increase.amount.bound else f"+{text}"
