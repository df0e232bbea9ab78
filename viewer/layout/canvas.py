"""The canvas: 1080 units high, as wide as the screen's shape asks."""

from dataclasses import dataclass

from viewer.layout.page import CANVAS_HEIGHT

NARROWEST, WIDEST = 1440.0, 2400.0


@dataclass(frozen=True, slots=True)
class Canvas:
    """What a slide is laid out for, in units."""

    width: float = 1920.0
    height: float = CANVAS_HEIGHT


def canvas_for(width: int, height: int) -> Canvas:
    """Return the canvas for a screen or picture of ``width`` × ``height`` pixels.

    Shapes from 4:3 to 20:9 are laid out as they are; beyond, the nearest of the two.
    """
    if width <= 0 or height <= 0:
        return Canvas()
    return Canvas(min(WIDEST, max(NARROWEST, round(CANVAS_HEIGHT * width / height))))
