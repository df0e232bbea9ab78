"""A chart as a group: a chart of PowerPoint with its data, and all that stands around it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from viewer.chart.drawing import arranged
from viewer.deck.chart import (
    CompareChart,
    DeclineChart,
    GrowthChart,
    RankingChart,
    ShareChart,
    TargetChart,
)
from viewer.export.pptx.bars import compare, ranking
from viewer.export.pptx.chart_part import add_chart
from viewer.export.pptx.columns import decline, growth
from viewer.export.pptx.draft import Draft, Shape
from viewer.export.pptx.drawn import write_label, write_stroke
from viewer.export.pptx.markup import group_place, place
from viewer.export.pptx.native import Native, Sketch
from viewer.export.pptx.ring import share
from viewer.export.pptx.strokes import Stroke, strokes_of
from viewer.export.pptx.target import target
from viewer.layout.page import ChartItem, Rect
from viewer.theme import Theme

NATIVE: dict[type, Callable[[Any, Sketch], list[Native]]] = {
    TargetChart: target,
    CompareChart: compare,
    RankingChart: ranking,
    DeclineChart: decline,
    GrowthChart: growth,
    ShareChart: share,
}
"""The kinds that PowerPoint has too; the others are drawn."""


def write_chart(item: ChartItem, draft: Draft, theme: Theme) -> Shape:
    """Return the chart as a group of shapes that stays where our own picture has them."""
    board = arranged(item.chart, theme, item.rect.w, item.rect.h, item.language)
    sketch = Sketch(board, strokes_of(board.figure()), draft.language, draft.ground)
    make = NATIVE.get(type(item.chart))
    charts = make(item.chart, sketch) if make else []
    ident, name = draft.named("group", alt=item.text)
    shapes = "".join(_shapes(item, sketch, charts, draft))
    return Shape(
        ident,
        f"<p:grpSp><p:nvGrpSpPr>{name}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
        f"<p:grpSpPr>{group_place(item.rect)}</p:grpSpPr>{shapes}</p:grpSp>",
    )


def _shapes(item: ChartItem, sketch: Sketch, charts: list[Native], draft: Draft) -> Iterator[str]:
    """Yield strokes, charts in the place of those they stand for, hatches over them, labels."""
    taken = {at: chart for chart in charts for at in chart.strokes}
    over: list[Stroke] = []
    under: list[Stroke] = []
    for at, stroke in enumerate(sketch.strokes):
        chart = taken.get(at)
        if chart and at == max(chart.strokes):
            yield _frame(item, chart, draft)
            yield from (write_stroke(cover, item.rect, draft).xml for cover in chart.covers)
        elif not chart and charts and stroke.hatch:
            over += (_cover(stroke, under, draft), stroke)
        elif not chart:
            under.append(stroke)
            yield write_stroke(stroke, item.rect, draft).xml
    yield from (write_stroke(stroke, item.rect, draft).xml for stroke in over)
    named = {at for chart in charts for at in chart.labels}
    for at, label in enumerate(sketch.board.labels):
        if at not in named:
            yield write_label(label, item.rect, draft).xml


def _cover(hatched: Stroke, under: list[Stroke], draft: Draft) -> Stroke:
    """Return what hides a chart's bar under a hatch, in the colour of what is below both."""
    below = (one.fill for one in reversed(under) if one.fill and one.rect.holds(hatched.rect))
    return replace(hatched, gid="", fill=next(below, draft.ground), line=None, hatch=None)


def _frame(item: ChartItem, chart: Native, draft: Draft) -> str:
    corner: Rect = item.rect
    rect = chart.rect.moved(corner.x, corner.y)
    _, name = draft.named("chart", alt=item.text)
    return (
        f"<p:graphicFrame><p:nvGraphicFramePr>{name}<p:cNvGraphicFramePr/><p:nvPr/>"
        f"</p:nvGraphicFramePr>{place(rect, 'p:xfrm')}<a:graphic>"
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">'
        '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
        f'r:id="{add_chart(chart, draft)}"/></a:graphicData></a:graphic></p:graphicFrame>'
    )
