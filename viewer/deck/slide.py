"""What a deck says of a slide: one model a layout, one table."""

from typing import Annotated

from msgspec import Meta

from viewer.deck.chart import Chart, Event
from viewer.deck.fields import DeckValueError, Hero, Line, Name, Part, Source, Words

Heroes = tuple[Hero, ...]


class SlideBase(Part, frozen=True, kw_only=True):
    """What every slide has.

    ``seconds`` is the planned time. ``source`` names the passages of the article;
    ``remark`` stands behind them in the footer. ``steps`` shows the parts one by one.
    """

    title: Line
    id: Name | None = None
    notes: Words = ""
    seconds: Annotated[int, Meta(ge=1, le=3600)] = 30
    source: Source = ()
    remark: Words = ""
    steps: bool = False

    @property
    def passages(self) -> tuple[str, ...]:
        """The passages of the article that this slide comes from."""
        return (self.source,) if isinstance(self.source, str) else self.source


class TitleSlide(SlideBase, frozen=True, kw_only=True, tag_field="layout", tag="title"):
    """``title``: the opening."""

    organisation: Words = ""
    subtitle: Words = ""
    byline: Words = ""


class AgendaItem(Part, frozen=True, kw_only=True):
    """One line of the agenda; ``to`` is the id of the slide that a click goes to."""

    text: Line
    detail: Words = ""
    to: Name


class AgendaSlide(SlideBase, frozen=True, kw_only=True, tag_field="layout", tag="agenda"):
    """``agenda``: what will be reported, each line a link."""

    items: Annotated[tuple[AgendaItem, ...], Meta(min_length=1, max_length=8)]


class SectionSlide(SlideBase, frozen=True, kw_only=True, tag_field="layout", tag="section"):
    """``section``: a new part begins."""

    number: Words = ""
    subtitle: Words = ""


class StatementSlide(SlideBase, frozen=True, kw_only=True, tag_field="layout", tag="statement"):
    """``statement``: one sentence to remember, with a figure if there is one."""

    kicker: Words = ""
    text: Line
    detail: Words = ""
    figure: Hero | None = None


class BulletsSlide(SlideBase, frozen=True, kw_only=True, tag_field="layout", tag="bullets"):
    """``bullets``: a short list, with up to three figures beside it."""

    kicker: Words = ""
    bullets: Annotated[tuple[Line, ...], Meta(min_length=1, max_length=8)]
    figures: Annotated[Heroes, Meta(max_length=3)] = ()


class FiguresSlide(SlideBase, frozen=True, kw_only=True, tag_field="layout", tag="figures"):
    """``figures``: one to six large figures."""

    kicker: Words = ""
    figures: Annotated[Heroes, Meta(min_length=1, max_length=6)]


class ChartSlide(SlideBase, frozen=True, kw_only=True, tag_field="layout", tag="chart"):
    """``chart``: a chart, with up to four figures beside it."""

    kicker: Words = ""
    chart: Chart
    figures: Annotated[Heroes, Meta(max_length=4)] = ()


class Card(Part, frozen=True, kw_only=True):
    """One achievement on the index: its number, one figure and one line."""

    number: Annotated[int, Meta(ge=1, le=99)]
    value: Line
    label: Line
    to: Name


class AchievementsSlide(
    SlideBase, frozen=True, kw_only=True, tag_field="layout", tag="achievements"
):
    """``achievements``: the index of the ten, each card a link."""

    kicker: Words = ""
    cards: Annotated[tuple[Card, ...], Meta(min_length=2, max_length=12)]


class AchievementSlide(SlideBase, frozen=True, kw_only=True, tag_field="layout", tag="achievement"):
    """``achievement``: one of the ten; any of figures, a chart and bullets, at least one."""

    number: Annotated[int, Meta(ge=1, le=99)]
    figures: Annotated[Heroes, Meta(max_length=6)] = ()
    chart: Chart | None = None
    bullets: Annotated[tuple[Line, ...], Meta(max_length=6)] = ()

    def __post_init__(self) -> None:
        if not (self.figures or self.chart or self.bullets):
            raise DeckValueError("achievement-empty")


class TimelineSlide(SlideBase, frozen=True, kw_only=True, tag_field="layout", tag="timeline"):
    """``timeline``: events in their order."""

    kicker: Words = ""
    events: Annotated[tuple[Event, ...], Meta(min_length=2, max_length=7)]


class Tier(Part, frozen=True, kw_only=True):
    """One level, the highest first."""

    text: Line
    detail: Words = ""


class TiersSlide(SlideBase, frozen=True, kw_only=True, tag_field="layout", tag="tiers"):
    """``tiers``: levels one above the other."""

    kicker: Words = ""
    tiers: Annotated[tuple[Tier, ...], Meta(min_length=2, max_length=6)]
    quote: Words = ""


class PictureSlide(SlideBase, frozen=True, kw_only=True, tag_field="layout", tag="picture"):
    """``picture``: a photo with its caption; a composed placeholder until the file is there.

    ``picture`` is a path inside the deck's folder.
    """

    kicker: Words = ""
    picture: Line
    caption: Line


class QuoteSlide(SlideBase, frozen=True, kw_only=True, tag_field="layout", tag="quote"):
    """``quote``: a slogan, alone."""

    kicker: Words = ""
    text: Line
    detail: Words = ""


class ClosingSlide(SlideBase, frozen=True, kw_only=True, tag_field="layout", tag="closing"):
    """``closing``: thanks."""

    organisation: Words = ""
    subtitle: Words = ""
    byline: Words = ""


Slide = (
    TitleSlide
    | AgendaSlide
    | SectionSlide
    | StatementSlide
    | BulletsSlide
    | FiguresSlide
    | ChartSlide
    | AchievementsSlide
    | AchievementSlide
    | TimelineSlide
    | TiersSlide
    | PictureSlide
    | QuoteSlide
    | ClosingSlide
)
