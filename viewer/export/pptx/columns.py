"""Upright columns of PowerPoint: a sum in three columns, and falls from a hundred."""

from decimal import Decimal

from viewer.chart.panel import Panel
from viewer.deck.chart import DeclineChart, Fall, GrowthChart
from viewer.export.pptx.bands import Bands, Span, bands_of
from viewer.export.pptx.bars import growth as level_growth
from viewer.export.pptx.native import Native, Point, Series, Sketch, Tag
from viewer.export.pptx.sheet import cell, computed
from viewer.export.pptx.strokes import Stroke
from viewer.layout.page import Rect

_HEAD = 90.0
"""Room for labels above the columns, in units."""

_STEP = {
    "vi": ("Phần nền", "Giá trị", "Nhãn"),
    "en": ("Base", "Value", "Label"),
}
"""What the sheet calls what a column stands on, its height, and what is written over it."""


def growth(chart: GrowthChart, sketch: Sketch) -> list[Native]:
    """Return before, increase and now, as columns where there is one thing, else as bars."""
    names = ("before", "increase", "now")
    strokes = {at: one for name in names for at, one in sketch.named(name).items()}
    if not sketch.named("now"):
        return level_growth(chart, sketch)
    bands = _columns([[stroke] for stroke in strokes.values()])
    if bands is None or len(strokes) != len(names):
        return []
    return [_steps(chart, sketch, strokes, bands)]


def _steps(chart: GrowthChart, sketch: Sketch, strokes: dict[int, Stroke], bands: Bands) -> Native:
    bar, panel = chart.bars[0], sketch.board.panels[0]
    values = (bar.before, bar.increase, bar.now)
    feet = (Decimal(0), bar.before.number, Decimal(0))
    found = [
        sketch.tag(value, stroke.rect, upright=True)
        for value, stroke in zip(values, strokes.values(), strict=True)
    ]
    tags = [None if label is None else Tag(sketch.board.labels[label]) for label in found]
    base, height, label = _STEP[sketch.language]
    own = (computed(bar.before), computed(bar.increase), f"={cell(1, 0)}+{cell(1, 1)}")
    on = ("", f"={cell(1, 0)}", "")
    series = (
        Series(base, tuple(Point(foot, None, how) for foot, how in zip(feet, on, strict=True))),
        Series(
            height,
            tuple(
                Point(value.number, stroke.fill, how)
                for value, stroke, how in zip(values, strokes.values(), own, strict=True)
            ),
        ),
        Series(
            label,
            tuple(
                Point(value.number, None, f"={cell(1, at)}", tag)
                for at, (value, tag) in enumerate(zip(values, tags, strict=True))
            ),
            at_base=True,
        ),
    )
    return Native(
        "col",
        _rect(panel, bands),
        (chart.before_label, chart.increase_label, chart.now_label),
        series,
        frozenset(strokes),
        frozenset(at for at in found if at is not None),
        top=_top(panel),
        stacked=True,
        gap=bands.gap,
        overlap=100,
    )


def decline(chart: DeclineChart, sketch: Sketch) -> list[Native]:
    """Return a chart for each row of falls: the base, and what remains of it."""
    bases, rests = list(sketch.named("base").items()), list(sketch.named("now").items())
    if not len(bases) == len(rests) == len(chart.bars):
        return []
    charts, first = [], 0
    for panel in sketch.board.panels:
        row = [at for at, (_, stroke) in enumerate(bases) if _within(stroke, panel)]
        bands = _columns([[bases[at][1], rests[at][1]] for at in row]) if row else None
        if bands is None or row[0] != first:
            return []
        first += len(row)
        strokes = [bases[at] for at in row], [rests[at] for at in row]
        charts.append(_falls(chart, [chart.bars[at] for at in row], panel, bands, strokes))
    return charts


def _falls(
    chart: DeclineChart,
    bars: list[Fall],
    panel: Panel,
    bands: Bands,
    strokes: tuple[list[tuple[int, Stroke]], list[tuple[int, Stroke]]],
) -> Native:
    bases, rests = strokes
    hundred = Decimal(100)
    return Native(
        "col",
        _rect(panel, bands),
        tuple(bar.label for bar in bars),
        (
            Series(
                chart.base_label,
                tuple(Point(hundred, one.fill, edge=one.line) for _, one in bases),
            ),
            Series(
                chart.now_label,
                tuple(
                    Point(
                        hundred - bar.fall.number,
                        one.fill,
                        f"={cell(0, at)}-{bar.fall.number:f}",
                    )
                    for at, (bar, (_, one)) in enumerate(zip(bars, rests, strict=True))
                ),
            ),
        ),
        frozenset(at for at, _ in (*bases, *rests)),
        top=_top(panel),
        gap=bands.gap,
        overlap=bands.overlap,
    )


def _within(stroke: Stroke, panel: Panel) -> bool:
    return panel.box.top - 1 < stroke.rect.bottom < panel.box.bottom + 1


def _columns(groups: list[list[Stroke]]) -> Bands | None:
    return bands_of([[Span(one.rect.x, one.rect.right) for one in group] for group in groups])


def _rect(panel: Panel, bands: Bands) -> Rect:
    """Return the place of a chart of columns, with room for labels above."""
    box = panel.box
    return Rect(bands.start, box.top - _HEAD, bands.size, box.bottom - box.top + _HEAD)


def _top(panel: Panel) -> float:
    """Return the value at the top of the room for labels."""
    return panel.ylim[1] + panel.up(_HEAD)
