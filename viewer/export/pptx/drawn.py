"""Strokes and labels of a chart as shapes: rectangles, lines, freeforms, and text."""

from viewer.chart.board import Label
from viewer.chart.ink import pitch_of
from viewer.chart.words import SHARES
from viewer.export.pptx.box import NO_LINE, pen
from viewer.export.pptx.draft import Draft, Shape
from viewer.export.pptx.freeform import geometry
from viewer.export.pptx.hatch import stripes
from viewer.export.pptx.markup import place
from viewer.export.pptx.palette import Palette
from viewer.export.pptx.strokes import Stroke, boxes_of
from viewer.export.pptx.text import block_at, text_shape
from viewer.layout.page import Rect
from viewer.text.measure import width

_ALIGNMENTS = {"left": "l", "center": "ctr", "right": "r"}


def write_label(label: Label, corner: Rect, draft: Draft) -> Shape:
    """Return a label of the chart whose top left corner is that of ``corner``."""
    widest = max(width(line, label.face) for line in label.lines)
    left = corner.x + label.x - SHARES[label.align] * widest
    lines = [((line, label.face, label.colour),) for line in label.lines]
    block = block_at(
        lines,
        Rect(left, 0, widest, 0),
        corner.y + label.baseline,
        pitch_of(label.lines, label.face, SHARES[label.align]),
        _ALIGNMENTS[label.align],
    )
    return text_shape(block, draft)


def write_stroke(stroke: Stroke, corner: Rect, draft: Draft) -> Shape:
    """Return a stroke of the chart whose top left corner is that of ``corner``."""
    if stroke.hatch:
        stroke = stripes(stroke) or stroke
    rect = stroke.rect.moved(corner.x, corner.y)
    is_line = [letter for letter, _ in stroke.commands] == ["M", "L"]
    ident, name = draft.named("line" if is_line else "shape", decorative=True)
    inside = f"{_geometry(stroke)}{_fill(stroke, draft)}{_line(stroke, draft.palette)}"
    return Shape(
        ident,
        f"<p:sp><p:nvSpPr>{name}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
        f"<p:spPr>{place(rect)}{inside}</p:spPr></p:sp>",
    )


def _geometry(stroke: Stroke) -> str:
    boxes = boxes_of(stroke)
    if boxes is not None and len(boxes) == 1:
        return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    return geometry(stroke.commands, stroke.rect)


def _fill(stroke: Stroke, draft: Draft) -> str:
    if not stroke.hatch:
        return draft.palette.fill(stroke.fill)
    front, back = draft.palette.colour(stroke.hatch), draft.palette.colour(draft.ground)
    return (
        f'<a:pattFill prst="wdUpDiag"><a:fgClr>{front}</a:fgClr>'
        f"<a:bgClr>{back}</a:bgClr></a:pattFill>"
    )


def _line(stroke: Stroke, palette: Palette) -> str:
    if not stroke.line or (stroke.hatch and not stroke.width):
        return NO_LINE
    pairs = zip(stroke.dashes[::2], stroke.dashes[1::2], strict=False)
    dashes = "".join(
        f'<a:ds d="{_part(dash, stroke)}" sp="{_part(gap, stroke)}"/>' for dash, gap in pairs
    )
    dashed = f"<a:custDash>{dashes}</a:custDash>" if dashes else ""
    return pen(palette, stroke.line, stroke.width, f'{dashed}<a:miter lim="800000"/>')


def _part(length: float, stroke: Stroke) -> int:
    """Return ``length`` in thousandths of a percent of the stroke's width."""
    return round(100_000 * length / stroke.width)
