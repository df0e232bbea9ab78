"""What a deck says of a chart: its kind and its figures. One model a kind, one table."""

from typing import Annotated, Literal

from msgspec import Meta

from viewer.deck.fields import DeckValueError, Line, Part, Value, Words
from viewer.deck.number import format_number

_MOST_PERCENT = 1_000


def _check(value: Value, *at: str | int, top: int | None = None) -> None:
    """Raise :class:`DeckValueError` unless a bar can show ``value``: from 0, up to ``top``."""
    if value.number < 0:
        raise DeckValueError("chart-negative", *at, text=value.amount)
    if top is not None and value.number > top:
        raise DeckValueError("chart-range", *at, text=value.amount, top=top)


class Target(Part, frozen=True, kw_only=True):
    """One actual value against its target, both on the same scale (percent by default)."""

    label: Line
    actual: Value
    target: Value
    detail: Words = ""


class TargetChart(Part, frozen=True, kw_only=True, tag_field="kind", tag="target"):
    """``target``: what was reached against what was set, bar by bar."""

    unit: Words = "%"
    bars: Annotated[tuple[Target, ...], Meta(min_length=1, max_length=6)]
    target_label: Line = "chỉ tiêu"

    def __post_init__(self) -> None:
        top = _MOST_PERCENT if self.unit == "%" else None
        for number, bar in enumerate(self.bars):
            _check(bar.actual, "bars", number, "actual", top=top)
            _check(bar.target, "bars", number, "target", top=top)


class Pair(Part, frozen=True, kw_only=True):
    """One count in this term and in the term before."""

    label: Line
    now: Value
    before: Value

    def __post_init__(self) -> None:
        _check(self.now, "now")
        _check(self.before, "before")


class CompareChart(Part, frozen=True, kw_only=True, tag_field="kind", tag="compare"):
    """``compare``: this term against the one before."""

    unit: Words = ""
    bars: Annotated[tuple[Pair, ...], Meta(min_length=1, max_length=8)]
    now_label: Line
    before_label: Line


class Bar(Part, frozen=True, kw_only=True):
    """One counted thing."""

    label: Line
    value: Value

    def __post_init__(self) -> None:
        _check(self.value, "value")


class RankingChart(Part, frozen=True, kw_only=True, tag_field="kind", tag="ranking"):
    """``ranking``: counts of one unit, the largest first."""

    unit: Words = ""
    bars: Annotated[tuple[Bar, ...], Meta(min_length=2, max_length=12)]


class Fall(Part, frozen=True, kw_only=True):
    """A count, and by how many percent it fell."""

    label: Line
    value: Value
    fall: Value

    def __post_init__(self) -> None:
        _check(self.value, "value")
        _check(self.fall, "fall", top=100)


class DeclineChart(Part, frozen=True, kw_only=True, tag_field="kind", tag="decline"):
    """``decline``: falls in percent of a base that the article may not state."""

    bars: Annotated[tuple[Fall, ...], Meta(min_length=1, max_length=4)]
    base_label: Line = "Mốc so sánh"
    now_label: Line = "Kỳ này"


class Growth(Part, frozen=True, kw_only=True):
    """What was there before, what came on top, and what there is now."""

    label: Line
    before: Value
    increase: Value
    now: Value

    def __post_init__(self) -> None:
        _check(self.before, "before")
        _check(self.increase, "increase")
        total = self.before.number + self.increase.number
        if total != self.now.number:
            raise DeckValueError("growth-sum", "now", total=format_number(total))


class GrowthChart(Part, frozen=True, kw_only=True, tag_field="kind", tag="growth"):
    """``growth``: before + increase = now."""

    unit: Words = ""
    bars: Annotated[tuple[Growth, ...], Meta(min_length=1, max_length=6)]
    before_label: Line
    increase_label: Line
    now_label: Line


class Share(Part, frozen=True, kw_only=True):
    """One part of a hundred."""

    label: Line
    value: Value

    def __post_init__(self) -> None:
        _check(self.value, "value", top=100)


class ShareChart(Part, frozen=True, kw_only=True, tag_field="kind", tag="share"):
    """``share``: each value as its own part of a hundred, as rings or as waffles."""

    style: Literal["ring", "waffle"] = "ring"
    bars: Annotated[tuple[Share, ...], Meta(min_length=1, max_length=4)]


class Count(Part, frozen=True, kw_only=True):
    """A small count whose every unit is drawn."""

    label: Line
    value: Value
    symbol: Literal["dot", "person", "house", "flag", "star", "book", "square"] = "dot"

    def __post_init__(self) -> None:
        number = self.value.number
        if number != int(number) or not 0 < number <= 200:
            raise DeckValueError("count-range", "value", text=self.value.amount)


class CountsChart(Part, frozen=True, kw_only=True, tag_field="kind", tag="counts"):
    """``counts``: a pictogram, one symbol for each thing counted."""

    bars: Annotated[tuple[Count, ...], Meta(min_length=1, max_length=8)]


class Event(Part, frozen=True, kw_only=True):
    """Something that happened, or was issued, with its time or name."""

    when: Line
    text: Line
    detail: Words = ""


class TimelineChart(Part, frozen=True, kw_only=True, tag_field="kind", tag="timeline"):
    """``timeline``: events in their order."""

    events: Annotated[tuple[Event, ...], Meta(min_length=2, max_length=7)]


Chart = (
    TargetChart
    | CompareChart
    | RankingChart
    | DeclineChart
    | GrowthChart
    | ShareChart
    | CountsChart
    | TimelineChart
)
