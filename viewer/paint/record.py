"""A page recorded once, to be replayed at any size."""

from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPicture

from viewer.layout.page import Item, Page, PictureItem
from viewer.paint.page import onto, paint_items

Stroke = QPicture | PictureItem


@dataclass(frozen=True, slots=True)
class Recording:
    """The strokes of a page, a layer for each step.

    Photos are not recorded, since a recording would keep every pixel of them.
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
                    painter.drawPicture(0, 0, stroke)
                else:
                    paint_items(painter, (stroke,), self.page.theme)
        painter.restore()


def record(page: Page) -> Recording:
    """Return the strokes of ``page``. Builds its charts; may run on any thread."""
    steps = range(page.steps + 1)
    layers = (_layer([item for item in page.items if item.step == k], page) for k in steps)
    return Recording(page, tuple(layers))


def _layer(items: list[Item], page: Page) -> tuple[Stroke, ...]:
    strokes: list[Stroke] = []
    for is_photo, group in groupby(items, key=lambda item: isinstance(item, PictureItem)):
        if is_photo:
            strokes += [item for item in group if isinstance(item, PictureItem)]
        else:
            strokes.append(_picture(list(group), page))
    return tuple(strokes)


def _picture(items: list[Item], page: Page) -> QPicture:
    picture = QPicture()
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    paint_items(painter, items, page.theme)
    painter.end()
    return picture
