"""What figures have in common that say the same."""

from decimal import Decimal

from viewer.article.figures import Figure, Kind

_DATED = frozenset({Kind.DATE, Kind.YEAR, Kind.TIME})


def likeness(figure: Figure) -> Decimal | Kind:
    """Return what two figures have in common that say the same."""
    if figure.amount:
        return abs(figure.full)
    return Kind.DATE if figure.kind in _DATED else figure.kind
