"""Which part of a slide is seen: all of it, or a magnified part. Places are shares of the slide."""

from dataclasses import dataclass

Spot = tuple[float, float]
"""A place on a slide, as shares of its width and height, from its top left corner."""

MIDDLE: Spot = (0.5, 0.5)
LEVELS = (1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0)
"""The steps of the magnifier; beyond the first one the whole slide is seen."""

USUAL = 2.0
"""How much the magnifier magnifies at first."""


@dataclass(frozen=True, slots=True)
class View:
    """The part of a slide that begins at ``left`` and ``top``, magnified by ``factor``."""

    factor: float = 1.0
    left: float = 0.0
    top: float = 0.0

    @property
    def whole(self) -> bool:
        """Whether the slide is seen as it is."""
        return self.factor == 1.0

    @property
    def share(self) -> float:
        """How much of the slide's width, and of its height, is seen."""
        return 1.0 / self.factor

    def zoomed(self, factor: float, at: Spot) -> "View":
        """Return the view with another factor in which the place ``at`` stays where it is.

        Below the smallest step the whole slide is seen.
        """
        if factor < LEVELS[0]:
            return WHOLE
        factor = min(factor, LEVELS[-1])
        kept = self.factor / factor
        left, top = at[0] - (at[0] - self.left) * kept, at[1] - (at[1] - self.top) * kept
        return View(factor, left, top).moved(0.0, 0.0)

    def moved(self, dx: float, dy: float) -> "View":
        """Return the view of a part further right and further down, which ends at the edges."""
        last = 1.0 - self.share
        left, top = max(0.0, min(last, self.left + dx)), max(0.0, min(last, self.top + dy))
        return View(self.factor, left, top)

    def centred(self, at: Spot) -> "View":
        """Return the view with the place ``at`` in its middle, as far as the edges let it."""
        half = self.share / 2
        return self.moved(at[0] - half - self.left, at[1] - half - self.top)

    def larger(self) -> float:
        """Return the next factor of the table."""
        return next((level for level in LEVELS if level > self.factor), LEVELS[-1])

    def smaller(self) -> float:
        """Return the factor before in the table; 1 before the first."""
        return next((level for level in reversed(LEVELS) if level < self.factor), 1.0)

    def toward(self, other: "View", share: float) -> "View":
        """Return what is seen at ``share`` (0 to 1) of the way to ``other``."""
        factor = self.factor * (other.factor / self.factor) ** share
        if self.factor == other.factor:
            far = share
        else:  # what both views show at the same place stays there all the way
            far = (1 / self.factor - 1 / factor) / (1 / self.factor - 1 / other.factor)
        left = self.left + (other.left - self.left) * far
        top = self.top + (other.top - self.top) * far
        return View(factor, left, top)


WHOLE = View()
