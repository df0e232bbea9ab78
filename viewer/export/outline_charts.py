"""A chart's figures as a small table, with their units, their bounds and how they were found."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from viewer.chart.figures import formulas, increase, ranked, shown
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
from viewer.export.outline_text import line, table
from viewer.export.outline_words import say


class _Sheet(NamedTuple):
    """Names of columns in words of the outline or, behind ``=``, of the deck; and rows."""

    head: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


def chart_blocks(chart: Chart, language: Language) -> Iterator[str]:
    """Yield the table of ``chart`` and, where figures are computed, from what."""
    sheet = _SHEETS[type(chart)](chart)
    head = (name[1:] if name[0] == "=" else say(language, name) for name in sheet.head)
    yield table(head, sheet.rows)
    found = formulas(_values(chart))
    if found:
        yield line(say(language, "computed", formulas="; ".join(found)))


def _values(chart: Chart) -> Iterator[Value]:
    """Yield every figure of ``chart``, in the order of the deck."""
    if isinstance(chart, TimelineChart):
        return
    for bar in chart.bars:
        for name in bar.__struct_fields__:
            value = getattr(bar, name)
            if isinstance(value, Value):
                yield value


def _target(chart: TargetChart) -> _Sheet:
    rows = [
        (bar.label, shown(bar.actual, chart.unit), shown(bar.target, chart.unit), bar.detail)
        for bar in chart.bars
    ]
    return _Sheet(("label", "actual", f"={chart.target_label}", "detail"), rows)


def _compare(chart: CompareChart) -> _Sheet:
    rows = [
        (bar.label, shown(bar.now, chart.unit), shown(bar.before, chart.unit)) for bar in chart.bars
    ]
    return _Sheet(("label", f"={chart.now_label}", f"={chart.before_label}"), rows)


def _ranking(chart: RankingChart) -> _Sheet:
    rows = [(bar.label, shown(bar.value, chart.unit)) for bar in ranked(chart)]
    return _Sheet(("label", "value"), rows)


def _decline(chart: DeclineChart) -> _Sheet:
    rows = [(bar.label, shown(bar.value), shown(bar.fall, "%")) for bar in chart.bars]
    return _Sheet(("label", f"={chart.now_label}", "fall"), rows)


def _growth(chart: GrowthChart) -> _Sheet:
    unit = chart.unit
    rows = [
        (bar.label, shown(bar.before, unit), increase(bar.increase, unit), shown(bar.now, unit))
        for bar in chart.bars
    ]
    labels = (f"={chart.before_label}", f"={chart.increase_label}", f"={chart.now_label}")
    return _Sheet(("label", *labels), rows)


def _share(chart: ShareChart) -> _Sheet:
    return _Sheet(("label", "share"), [(bar.label, shown(bar.value, "%")) for bar in chart.bars])


def _counts(chart: CountsChart) -> _Sheet:
    return _Sheet(("label", "value"), [(bar.label, shown(bar.value)) for bar in chart.bars])


def _timeline(chart: TimelineChart) -> _Sheet:
    rows = [(event.when, event.text, event.detail) for event in chart.events]
    return _Sheet(("when", "event", "detail"), rows)


_SHEETS: dict[type, Callable[[Any], _Sheet]] = {
    TargetChart: _target,
    CompareChart: _compare,
    RankingChart: _ranking,
    DeclineChart: _decline,
    GrowthChart: _growth,
    ShareChart: _share,
    CountsChart: _counts,
    TimelineChart: _timeline,
}
