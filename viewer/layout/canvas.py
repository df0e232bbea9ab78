"""The canvas: 1080 units in its shorter side, as long in the other as the screen asks."""

from msgspec import Struct

from viewer.layout.page import SHORT_SIDE

WIDEST, TALLEST = 4 * SHORT_SIDE, 2400.0


class Canvas(Struct, frozen=True):
    """What a slide is laid out for, in units."""

    width: float = 1920.0
    height: float = SHORT_SIDE

    @property
    def upright(self) -> bool:
        """Whether it is so narrow that blocks stand below each other."""
        return self.width < 1300

    @property
    def narrow(self) -> bool:
        """Whether it is nearer to 4:3 than to 16:10, or narrower."""
        return self.width < 1580

    @property
    def broad(self) -> bool:
        """Whether it is a wall of screens, across which no line of text should run."""
        return self.width >= 2500

    @property
    def usual(self) -> bool:
        """Whether it has the shape of a screen: 4:3 to 20:9."""
        return 1420 <= self.width <= 2400 and not self.taller

    @property
    def taller(self) -> float:
        """How much higher it is than the shapes of screens, in units."""
        return self.height - SHORT_SIDE


def canvas_for(width: int, height: int) -> Canvas:
    """Return the canvas for a screen or picture of ``width`` × ``height`` pixels.

    Shapes from 9:20 to 4:1 are laid out as they are; beyond, the nearest of the two.
    """
    if width <= 0 or height <= 0:
        return Canvas()
    if width >= height:
        return Canvas(min(WIDEST, round(SHORT_SIDE * width / height)))
    return Canvas(SHORT_SIDE, min(TALLEST, round(SHORT_SIDE * height / width)))
