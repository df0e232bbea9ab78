"""What slides of several layouts share, and the slides that can be made of it."""

from dataclasses import dataclass
from typing import TypeAlias

from viewer.deck.chart import Chart, Event
from viewer.deck.fields import Hero
from viewer.deck.slide import (
    AchievementSlide,
    BulletsSlide,
    ChartSlide,
    FiguresSlide,
    QuoteSlide,
    Slide,
    Tier,
    TiersSlide,
    TimelineSlide,
)

Cited: TypeAlias = str | tuple[str, ...]
"""One passage, or several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Title, part, source and notes of a slide whose layout is yet to be chosen."""

    title: str
    kicker: str = ""
    source: Cited
    notes: str
    seconds: int
    remark: str = ""
    id: str | None = None

    def chart(self, chart: Chart, heroes: tuple[Hero, ...] = ()) -> ChartSlide:
        """Return the slide of a chart, with figures beside it."""
        return ChartSlide(
            title=self.title, id=self.id, kicker=self.kicker, source=self.source,
            remark=self.remark, steps=True, seconds=self.seconds, notes=self.notes, chart=chart,
            figures=heroes,
        )  # fmt: skip

    def figures(self, heroes: tuple[Hero, ...]) -> FiguresSlide:
        """Return the slide of large figures."""
        return FiguresSlide(
            title=self.title, id=self.id, kicker=self.kicker, source=self.source,
            remark=self.remark, steps=len(heroes) > 1, seconds=self.seconds, notes=self.notes,
            figures=heroes,
        )  # fmt: skip

    def bullets(self, bullets: tuple[str, ...], heroes: tuple[Hero, ...] = ()) -> BulletsSlide:
        """Return the slide of a list, with figures beside it."""
        return BulletsSlide(
            title=self.title, id=self.id, kicker=self.kicker, source=self.source,
            remark=self.remark, steps=len(bullets) > 1, seconds=self.seconds, notes=self.notes,
            bullets=bullets, figures=heroes,
        )  # fmt: skip

    def timeline(self, events: tuple[Event, ...]) -> TimelineSlide:
        """Return the slide of events in their order."""
        return TimelineSlide(
            title=self.title, id=self.id, kicker=self.kicker, source=self.source, steps=True,
            seconds=self.seconds, notes=self.notes, events=events,
        )  # fmt: skip

    def quote(self, words: str, who: str) -> QuoteSlide:
        """Return the slide of what somebody says."""
        return QuoteSlide(
            title=self.title, id=self.id, kicker=self.kicker, source=self.source,
            seconds=self.seconds, notes=self.notes, text=words, detail=who,
        )  # fmt: skip

    def tiers(self, tiers: tuple[Tier, ...]) -> TiersSlide:
        """Return the slide of levels, the highest first."""
        return TiersSlide(
            title=self.title, id=self.id, kicker=self.kicker, source=self.source, steps=True,
            seconds=self.seconds, notes=self.notes, tiers=tiers,
        )  # fmt: skip

    def achievement(
        self,
        number: int,
        chart: Chart | None = None,
        heroes: tuple[Hero, ...] = (),
        bullets: tuple[str, ...] = (),
    ) -> AchievementSlide:
        """Return the slide of an achievement."""
        parts = len(heroes) + len(bullets) + (chart is not None)
        return AchievementSlide(
            title=self.title, id=self.id, number=number, source=self.source, remark=self.remark,
            steps=parts > 1, seconds=self.seconds, notes=self.notes, figures=heroes, chart=chart,
            bullets=bullets,
        )  # fmt: skip


def sheet_of(slide: Slide) -> Sheet:
    """Return what ``slide`` shares with slides of other layouts."""
    return Sheet(
        title=slide.title,
        kicker=getattr(slide, "kicker", ""),
        source=slide.source,
        notes=slide.notes,
        seconds=slide.seconds,
        remark=slide.remark,
        id=slide.id,
    )
