"""The style of the file: shipped rules, and what only this deck decides."""

from viewer.export.html import assets
from viewer.export.html.fonts import font_faces
from viewer.export.html.shared import Shared
from viewer.export.order import Order
from viewer.layout.canvas import canvas_for

_PAPER_WIDE, _PAPER_HIGH = 297.0, 210.0
"""A4 across, in millimetres: a printed slide is as large as this allows."""


def style(order: Order, shared: Shared) -> str:
    """Return all rules, the letters of ``shared`` included."""
    canvas = canvas_for(*order.size)
    scale = min(_PAPER_WIDE / canvas.width, _PAPER_HIGH / canvas.height)
    paper = f"{canvas.width * scale:.2f}mm {canvas.height * scale:.2f}mm"
    return "\n".join(
        (
            font_faces(shared.letters),
            f":root{{--wide:{canvas.width:g};--high:{canvas.height:g}}}",
            f"@page{{size:{paper};margin:0}}",
            shared.grounds.rules(),
            assets.style(),
        )
    )
