"""Rings of PowerPoint: one for each share of a hundred."""

from decimal import Decimal

from viewer.deck.chart import Share, ShareChart
from viewer.export.pptx.native import Native, Point, Series, Sketch
from viewer.export.pptx.sheet import cell, computed
from viewer.export.pptx.strokes import Stroke

_REST = {"vi": "Còn lại", "en": "Rest"}
_HOLE = 66


def share(chart: ShareChart, sketch: Sketch) -> list[Native]:
    """Return a ring for each value; waffles are drawn."""
    if chart.style != "ring":
        return []
    tracks, parts = sketch.named("track"), sketch.named("share")
    if not len(chart.bars) == len(tracks) == len(parts):
        return []
    return [
        _ring(bar, sketch.language, one, other)
        for bar, one, other in zip(chart.bars, tracks.items(), parts.items(), strict=True)
    ]


def _ring(bar: Share, language: str, track: tuple[int, Stroke], part: tuple[int, Stroke]) -> Native:
    value, rest = bar.value.number, Decimal(100) - bar.value.number
    points = (
        Point(value, part[1].fill, computed(bar.value)),
        Point(rest, track[1].fill, f"=100-{cell(0, 0)}"),
    )
    return Native(
        "ring",
        track[1].rect,
        (bar.label, _REST[language]),
        (Series(bar.label, points),),
        frozenset((track[0], part[0])),
        hole=_HOLE,
    )
