"""Pages to paint: slides of every layout, and single items."""

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from tests.decks import deck_of, slide
from viewer.layout.canvas import Canvas
from viewer.layout.compose import lay_out
from viewer.layout.page import Item, Page
from viewer.paint.colour import colour
from viewer.paint.page import paint_page
from viewer.theme.load import load as load_theme


def page_of(folder: Path, layout: str, **changes: object) -> Page:
    """Return the laid out slide of ``layout``."""
    deck = deck_of(folder, slide(layout, **changes))
    return lay_out(deck, 0, load_theme("red"), Canvas())


def page_with(*items: Item, width: float = 200, height: float = 100) -> Page:
    """Return a white page of that size with nothing but ``items``."""
    steps = max((item.step for item in items), default=0)
    return Page(width, height, load_theme("red"), "Thử", "#FFFFFF", items, steps)


def direct(page: Page, width: int, height: int, step: int | None = None) -> QImage:
    """Return ``page`` painted at once."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour(page.ground))
    painter = QPainter(image)
    paint_page(painter, page, QRectF(0, 0, width, height), step)
    painter.end()
    return image
