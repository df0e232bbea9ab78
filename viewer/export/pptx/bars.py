"""Level bars of PowerPoint: counts compared, ranked, or grown."""

from collections.abc import Sequence
from dataclasses import replace

from viewer.chart.figures import ranked, size
from viewer.chart.strip import NEAR
from viewer.deck.chart import CompareChart, GrowthChart, RankingChart
from viewer.deck.fields import Value
from viewer.export.pptx.bands import Bands, Span, bands_of
from viewer.export.pptx.native import Native, Point, Series, Sketch, Tag
from viewer.export.pptx.sheet import cell, computed
from viewer.export.pptx.strokes import Stroke
from viewer.layout.page import Rect

_COUNTED = {"vi": "Số liệu", "en": "Figures"}


def compare(chart: CompareChart, sketch: Sketch) -> list[Native]:
    """Return this term and the one before as two series."""
    before, now = sketch.named("before"), sketch.named("now")
    rows = [(chart.before_label, before, [bar.before for bar in chart.bars])]
    rows.append((chart.now_label, now, [bar.now for bar in chart.bars]))
    return _level(sketch, [bar.label for bar in chart.bars], rows)


def ranking(chart: RankingChart, sketch: Sketch) -> list[Native]:
    """Return the counts from the largest."""
    bars, name = ranked(chart), chart.unit or _COUNTED[sketch.language]
    row = (name, sketch.named("bar"), [bar.value for bar in bars])
    return _level(sketch, [bar.label for bar in bars], [row])


def growth(chart: GrowthChart, sketch: Sketch) -> list[Native]:
    """Return bars of two parts; a third, of no colour, has the sum as its label."""
    before, more = sketch.named("before"), sketch.named("increase")
    parts = [
        (chart.before_label, before, [bar.before for bar in chart.bars]),
        (chart.increase_label, more, [bar.increase for bar in chart.bars]),
    ]
    found = _level(sketch, [bar.label for bar in chart.bars], parts, stacked=True)
    return [_with_sum(chart, sketch, native, list(before.values())) for native in found]


def _with_sum(chart: GrowthChart, sketch: Sketch, native: Native, bars: Sequence[Stroke]) -> Native:
    points, labels = [], set()
    for at, (bar, stroke) in enumerate(zip(chart.bars, bars, strict=True)):
        label = sketch.tag(bar.now, stroke.rect)
        tag = _tag(sketch, label, bar.now, native.rect.w)
        labels |= {label} - {None}
        formula = f"={cell(0, at)}+{cell(1, at)}"
        points.append(Point(bar.now.number, None, formula, tag))
    total = Series(chart.now_label, tuple(points), at_base=True)
    taken = frozenset(label for label in labels if label is not None)
    return replace(native, series=(*native.series, total), labels=taken)


def _level(
    sketch: Sketch,
    names: Sequence[str],
    rows: Sequence[tuple[str, dict[int, Stroke], Sequence[Value]]],
    *,
    stacked: bool = False,
) -> list[Native]:
    """Return the bars of ``rows`` (name, strokes, values) as a chart, if each has its stroke."""
    if any(len(strokes) != len(names) for _, strokes, _ in rows):
        return []
    shown = rows[:1] if stacked else rows
    bands = bands_of(
        [
            [Span(stroke.rect.y, stroke.rect.bottom) for stroke in group]
            for group in zip(*(strokes.values() for _, strokes, _ in shown), strict=True)
        ]
    )
    if bands is None:
        return []
    rect = level_rect(sketch, bands)
    series, labels = [], set()
    for name, strokes, values in rows:
        points = []
        for stroke, value in zip(strokes.values(), values, strict=True):
            label = None if stacked else sketch.tag(value, stroke.rect)
            labels.add(label)
            tag = _tag(sketch, label, value, rect.w)
            points.append(Point(value.number, stroke.fill, computed(value), tag))
        series.append(Series(name, tuple(points)))
    return [
        Native(
            "bar",
            rect,
            tuple(names),
            tuple(series),
            frozenset(at for _, strokes, _ in rows for at in strokes),
            frozenset(label for label in labels if label is not None),
            top=sketch.board.panels[0].xlim[1],
            stacked=stacked,
            gap=bands.gap,
            overlap=100 if stacked else bands.overlap,
        )
    ]


def level_rect(sketch: Sketch, bands: Bands) -> Rect:
    """Return the place of a chart of level bars: as wide as the panel, as high as its bands."""
    box = sketch.board.panels[0].box
    return Rect(box.left, bands.start, box.right - box.left, bands.size)


def _tag(sketch: Sketch, at: int | None, value: Value, wide: float) -> Tag | None:
    """Return the label ``at``; what a bound leaves open may keep it away from its bar's end."""
    if at is None:
        return None
    label = sketch.board.labels[at]
    shift = label.x - NEAR - sketch.board.panels[0].x(size(value))
    return Tag(label, shift / wide if shift > 1 else 0.0)
