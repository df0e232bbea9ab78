"""A page recorded once, to be replayed at any size."""

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPicture

from viewer.layout.page import Item, MotifItem, Page, PictureItem
from viewer.paint.page import onto, paint_items

Stroke = QPicture | PictureItem | MotifItem


class Recording(Struct, frozen=True):
    """The strokes of a page, a layer for each step.

    Each item is a stroke of its own: the interpreter is held while Qt replays one, and a
    key press must not wait for a whole page. Photos are not recorded, since a recording
    would keep every pixel of them; nor motifs, which are drawn faster onto pixels.
    """

    page: Page
    layers: tuple[tuple[Stroke, ...], ...]

    def paint(self, painter: QPainter, target: QRectF, step: int | None = None) -> None:
        """Draw the page into ``target`` (device units), up to ``step`` (None: all)."""
        last = self.page.steps if step is None else step
        painter.save()
        onto(painter, self.page, target)
        for layer in self.layers[: last + 1]:
            for stroke in layer:
                if isinstance(stroke, QPicture):
                    _replay(painter, stroke)
                else:
                    paint_items(painter, (stroke,), self.page.theme)
        painter.restore()


def record(page: Page) -> Recording:
    """Return the strokes of ``page``. Builds its charts; may run on any thread."""
    steps = range(page.steps + 1)
    return Recording(
        page,
        tuple(tuple(_stroke(i, page) for i in page.items if i.step == step) for step in steps),
    )


def _replay(painter: QPainter, picture: QPicture) -> None:
    """Draw ``picture`` in the painter's units; Qt alone would draw it in dots of the device."""
    device = painter.device()
    painter.save()
    painter.scale(
        picture.logicalDpiX() / device.logicalDpiX(), picture.logicalDpiY() / device.logicalDpiY()
    )
    painter.drawPicture(0, 0, picture)
    painter.restore()


def _stroke(item: Item, page: Page) -> Stroke:
    if isinstance(item, (PictureItem, MotifItem)):
        return item
    picture = QPicture()
    with QPainter(picture) as painter:
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        paint_items(painter, (item,), page.theme)
    return picture
