"""The PDF: pages painted as vectors, then what Qt leaves out: outline, links, language.

``leaves`` says which pages there are, ``press`` paints them, ``finish`` does the rest.
"""

from collections.abc import Callable
from typing import BinaryIO

from viewer.export.order import Order

__all__ = ["write_pdf"]


def write_pdf(
    order: Order,
    stream: BinaryIO,
    progress: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> None:
    """Write the slides of ``order`` as one PDF; see :mod:`viewer.export.pdf.write`."""
    from viewer.export.pdf.write import write_pdf as write_now

    write_now(order, stream, progress, stopped)
