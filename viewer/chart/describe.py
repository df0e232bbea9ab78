"""A chart in Vietnamese sentences, made from its data, for those who do not see it."""

from collections.abc import Callable
from typing import Any

from viewer.chart.figures import pretty, ranked
from viewer.deck.chart import (
    Chart,
    CompareChart,
    CountsChart,
    DeclineChart,
    GrowthChart,
    RankingChart,
    ShareChart,
    TargetChart,
    TimelineChart,
)
from viewer.deck.fields import Value


def describe(chart: Chart) -> str:
    """Return what ``chart`` shows, one sentence a bar or event.

    Bounds keep their word, and a computed figure says from what it was computed.
    """
    head, sentences = _KINDS[type(chart)](chart)
    told = " ".join(_sentence(text) for text in (head, *sentences))
    return told.replace("\N{NO-BREAK SPACE}", " ")


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _say(value: Value, unit: str = "") -> str:
    """Return the figure in words of the chart, with its formula where it is computed."""
    text = value.amount.with_unit(unit)
    return f"{text} (tính ra: {pretty(value.formula)})" if value.formula else text


_Told = tuple[str, list[str]]


def _target(chart: TargetChart) -> _Told:
    return f"Biểu đồ kết quả so với {chart.target_label}", [
        f"{bar.label}: {_say(bar.actual, chart.unit)}, "
        f"{chart.target_label} {_say(bar.target, chart.unit)}"
        + (f", {bar.detail}" if bar.detail else "")
        for bar in chart.bars
    ]


def _compare(chart: CompareChart) -> _Told:
    return f"Biểu đồ so sánh: {chart.now_label} và {chart.before_label}", [
        f"{bar.label}: {chart.now_label} {_say(bar.now, chart.unit)}; "
        f"{chart.before_label} {_say(bar.before, chart.unit)}"
        for bar in chart.bars
    ]


def _ranking(chart: RankingChart) -> _Told:
    return "Biểu đồ xếp hạng, từ lớn đến nhỏ", [
        f"{bar.label}: {_say(bar.value, chart.unit)}" for bar in ranked(chart)
    ]


def _decline(chart: DeclineChart) -> _Told:
    return f"Biểu đồ mức giảm, {chart.base_label} là 100%", [
        f"{chart.now_label}: {_say(bar.value)} {bar.label}, giảm {_say(bar.fall, '%')}"
        for bar in chart.bars
    ]


def _growth(chart: GrowthChart) -> _Told:
    return "Biểu đồ mức tăng", [
        f"{bar.label}: {chart.before_label} {_say(bar.before, chart.unit)}; "
        f"{chart.increase_label} {_say(bar.increase, chart.unit)}; "
        f"{chart.now_label} {_say(bar.now, chart.unit)}"
        for bar in chart.bars
    ]


def _share(chart: ShareChart) -> _Told:
    return "Biểu đồ tỷ lệ", [f"{_say(bar.value, '%')} {bar.label}" for bar in chart.bars]


def _counts(chart: CountsChart) -> _Told:
    return "Biểu đồ số lượng", [f"{_say(bar.value)} {bar.label}" for bar in chart.bars]


def _timeline(chart: TimelineChart) -> _Told:
    return "Các mốc theo trình tự", [
        f"{event.when}: {event.text}" + (f", {event.detail}" if event.detail else "")
        for event in chart.events
    ]


_KINDS: dict[type, Callable[[Any], _Told]] = {
    TargetChart: _target,
    CompareChart: _compare,
    RankingChart: _ranking,
    DeclineChart: _decline,
    GrowthChart: _growth,
    ShareChart: _share,
    CountsChart: _counts,
    TimelineChart: _timeline,
}
