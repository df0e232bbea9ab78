"""The PPTX: every item of a page becomes a shape of PowerPoint at the same place.

``slide`` walks the page; ``text``, ``box``, ``motif``, ``picture`` and ``chart`` write one
kind of item each. A chart is drawn as on every device; then ``native`` charts with their data
take the place of the bars and rings that PowerPoint has too, and all else stays strokes
(``strokes``, ``drawn``). ``package`` is what the slides are put into.
"""

from collections.abc import Callable
from typing import BinaryIO

from viewer.export.order import Order

__all__ = ["write_pptx"]


def write_pptx(
    order: Order,
    stream: BinaryIO,
    progress: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> None:
    """Write the slides of ``order`` as one presentation; see :mod:`viewer.export.pptx.write`."""
    from viewer.export.pptx.write import write_pptx as write_now

    write_now(order, stream, progress, stopped)
