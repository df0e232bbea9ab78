"""A percentage, a sum of money or a measure, with the words around it."""

from dataclasses import dataclass

from viewer.article.draft.quantity import Quantity
from viewer.article.draft.told import Point
from viewer.article.figures import Figure


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure with what is known of it."""

    point: Point
    k: int
    figure: Figure
    parts: Quantity
    before: str
    after: str
    following: str

    @property
    def previous(self) -> int | None:
        """The figure before it in the point."""
        return max((n for n in self.point.amounts if n < self.k), default=None)
