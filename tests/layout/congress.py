"""The shipped deck, laid out once for each shape, for every test that looks at its pages."""

from functools import cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from viewer import places
from viewer.deck.load import LoadedDeck, load
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.layout.page import Page, Rect, TextItem, TextLine
from viewer.text.fonts import qfont
from viewer.theme.load import load as load_theme

SHAPES = {
    "16:9": (1920, 1080),
    "16:10": (1920, 1200),
    "4:3": (1440, 1080),
    "5:4": (1280, 1024),
    "1:1": (1080, 1080),
    "4:5": (1080, 1350),
    "9:16": (1080, 1920),
    "21:9": (2560, 1080),
    "3:1": (5760, 1920),
}
"""The pixels of each shape that the deck is shown in."""


@cache
def deck() -> LoadedDeck:
    """Return the shipped deck."""
    return load(places.congress_deck())


@cache
def pages(shape: str) -> tuple[Page, ...]:
    """Return the pages of the shipped deck for ``shape``, in order."""
    theme, canvas = load_theme("red"), canvas_for(*SHAPES[shape])
    return tuple(lay_out(deck(), at, theme, canvas) for at in range(len(deck().deck.slides)))


def texts(page: Page) -> list[TextItem]:
    """Return the texts of ``page`` that are not in a chart."""
    return [item for item in page.items if isinstance(item, TextItem)]


def lines(item: TextItem) -> list[str]:
    """Return the lines of ``item`` as they read."""
    return ["".join(run.text for run in line.runs).strip() for line in item.lines]


def line_boxes(item: TextItem) -> list[Rect]:
    """Return where each line's letters stand: from the capitals' height to the descenders."""
    boxes = []
    for line in item.lines:
        size = max(run.face.size for run in line.runs)
        top, height = line.baseline - 0.74 * size, 0.98 * size
        boxes.append(Rect(line.runs[0].x, top, line.width, height))
    return boxes


def meet(one: Rect, other: Rect) -> bool:
    """Return whether two rectangles have more than an edge in common."""
    return (
        min(one.right, other.right) - max(one.x, other.x) > 1
        and min(one.bottom, other.bottom) - max(one.y, other.y) > 1
    )


def ink(line: TextLine) -> QPainterPath:
    """Return the outline of the letters of ``line``."""
    path = QPainterPath()
    for run in line.runs:
        path.addText(QPointF(run.x, line.baseline), qfont(run.face), run.text)
    return path
