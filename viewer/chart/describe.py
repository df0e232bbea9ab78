"""A chart in sentences, made from its data, for those who do not see it."""

from collections.abc import Callable
from typing import Any

from viewer.chart.figures import pretty, ranked
from viewer.chart.wording import say
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
from viewer.errors import Language


def describe(chart: Chart, language: Language = "vi") -> str:
    """Return what ``chart`` shows, one sentence a bar or event, in the deck's ``language``.

    Bounds keep their word, and a computed figure says from what it was computed.
    """
    head, sentences = _KINDS[type(chart)](chart, language)
    told = " ".join(_sentence(text) for text in (head, *sentences))
    return told.replace("\N{NO-BREAK SPACE}", " ")


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _figure(value: Value, language: Language, unit: str = "") -> str:
    """Return the figure in words of the chart, with its formula where it is computed."""
    text = value.amount.with_unit(unit)
    if not value.formula:
        return text
    return say(language, "computed", figure=text, formula=pretty(value.formula))


_Told = tuple[str, list[str]]


def _target(chart: TargetChart, language: Language) -> _Told:
    return say(language, "target", target=chart.target_label), [
        f"{bar.label}: {_figure(bar.actual, language, chart.unit)}, "
        f"{chart.target_label} {_figure(bar.target, language, chart.unit)}"
        + (f", {bar.detail}" if bar.detail else "")
        for bar in chart.bars
    ]


def _compare(chart: CompareChart, language: Language) -> _Told:
    return say(language, "compare", now=chart.now_label, before=chart.before_label), [
        f"{bar.label}: {chart.now_label} {_figure(bar.now, language, chart.unit)}; "
        f"{chart.before_label} {_figure(bar.before, language, chart.unit)}"
        for bar in chart.bars
    ]


def _ranking(chart: RankingChart, language: Language) -> _Told:
    return say(language, "ranking"), [
        f"{bar.label}: {_figure(bar.value, language, chart.unit)}" for bar in ranked(chart)
    ]


def _decline(chart: DeclineChart, language: Language) -> _Told:
    return say(language, "decline", base=chart.base_label), [
        f"{chart.now_label}: {_figure(bar.value, language)} {bar.label}, "
        + say(language, "fell", fall=_figure(bar.fall, language, "%"))
        for bar in chart.bars
    ]


def _growth(chart: GrowthChart, language: Language) -> _Told:
    return say(language, "growth"), [
        f"{bar.label}: {chart.before_label} {_figure(bar.before, language, chart.unit)}; "
        f"{chart.increase_label} {_figure(bar.increase, language, chart.unit)}; "
        f"{chart.now_label} {_figure(bar.now, language, chart.unit)}"
        for bar in chart.bars
    ]


def _share(chart: ShareChart, language: Language) -> _Told:
    return say(language, "share"), [
        f"{_figure(bar.value, language, '%')} {bar.label}" for bar in chart.bars
    ]


def _counts(chart: CountsChart, language: Language) -> _Told:
    return say(language, "counts"), [
        f"{_figure(bar.value, language)} {bar.label}" for bar in chart.bars
    ]


def _timeline(chart: TimelineChart, language: Language) -> _Told:
    return say(language, "timeline"), [
        f"{event.when}: {event.text}" + (f", {event.detail}" if event.detail else "")
        for event in chart.events
    ]


_KINDS: dict[type, Callable[[Any, Language], _Told]] = {
    TargetChart: _target,
    CompareChart: _compare,
    RankingChart: _ranking,
    DeclineChart: _decline,
    GrowthChart: _growth,
    ShareChart: _share,
    CountsChart: _counts,
    TimelineChart: _timeline,
}
