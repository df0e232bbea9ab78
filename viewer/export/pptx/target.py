"""Bars of PowerPoint inside their targets: the band and the mark of the target stay shapes.

Bars of two widths need a second pair of axes, which LibreOffice gives the width of the first:
there the actual values would hide their targets.
"""

from collections.abc import Sequence

from viewer.deck.chart import TargetChart
from viewer.deck.fields import Value
from viewer.export.pptx.bands import Span, bands_of
from viewer.export.pptx.bars import level_rect
from viewer.export.pptx.native import Native, Point, Series, Sketch
from viewer.export.pptx.sheet import computed
from viewer.export.pptx.strokes import Stroke

_ACTUAL = {"vi": "Đạt được", "en": "Reached"}


def target(chart: TargetChart, sketch: Sketch) -> list[Native]:
    """Return targets and actual values as two series, the second with thinner bars."""
    inner = sketch.named("actual")
    rows = (
        (chart.target_label, sketch.named("target"), [bar.target for bar in chart.bars]),
        (_ACTUAL[sketch.language], inner, [bar.actual for bar in chart.bars]),
    )
    if any(len(strokes) != len(chart.bars) for _, strokes, _ in rows):
        return []
    bands = bands_of([[Span(stroke.rect.y, stroke.rect.bottom)] for stroke in inner.values()])
    if bands is None:
        return []
    return [
        Native(
            "bar",
            level_rect(sketch, bands),
            tuple(bar.label for bar in chart.bars),
            tuple(_series(*row) for row in rows),
            frozenset(inner),
            top=sketch.board.panels[0].xlim[1],
            gap=bands.gap,
            overlap=100,
        )
    ]


def _series(name: str, strokes: dict[int, Stroke], values: Sequence[Value]) -> Series:
    points = (
        Point(value.number, stroke.fill, computed(value))
        for stroke, value in zip(strokes.values(), values, strict=True)
    )
    return Series(name, tuple(points))
