"""The door of the PDF: an order becomes the bytes of a document."""

from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import BinaryIO

from viewer.export.order import Order
from viewer.export.pdf.finish import finish
from viewer.export.pdf.leaves import Leaf, leaves
from viewer.export.pdf.press import press
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.layout.page import Page
from viewer.paint.record import Recording, record


def write_pdf(
    order: Order,
    stream: BinaryIO,
    progress: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> None:
    """Write the slides of ``order``, or notes or handouts of them, as a PDF to ``stream``.

    ``progress`` is told how many slides are done, and of how many. Where it was ``stopped``
    nothing is written. The same deck gives the same bytes.
    """
    canvas = canvas_for(*order.size)

    @cache
    def page(index: int) -> Page:
        return lay_out(order.loaded, index, order.theme, canvas)

    @lru_cache(maxsize=1)  # the steps of a slide follow each other
    def recording(index: int) -> Recording:
        return record(page(index))

    made = list[Leaf]()

    def until_stopped() -> Iterator[Leaf]:
        for leaf in leaves(order, page):
            if stopped():
                return
            made.append(leaf)
            yield leaf
            progress(_done(order, leaf), len(order.slides))

    painted = press(until_stopped(), recording)
    if not stopped():
        finish(painted, made, order, page, stream)


def _done(order: Order, leaf: Leaf) -> int:
    last = max((placed.slide for placed in leaf.paper.slides), default=0)
    return sum(index <= last for index in order.slides)
