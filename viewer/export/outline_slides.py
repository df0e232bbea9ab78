"""What stands on a slide, in reading order, as blocks of Markdown."""

from collections.abc import Callable, Iterator
from typing import Any

from viewer.chart.figures import MARK, pretty
from viewer.deck import Deck, Slide
from viewer.deck.chart import TimelineChart
from viewer.deck.fields import Hero
from viewer.deck.slide import (
    AchievementSlide,
    AchievementsSlide,
    AgendaSlide,
    BulletsSlide,
    ChartSlide,
    ClosingSlide,
    FiguresSlide,
    PictureSlide,
    QuoteSlide,
    SectionSlide,
    StatementSlide,
    TiersSlide,
    TimelineSlide,
    TitleSlide,
)
from viewer.export.outline_charts import chart_blocks
from viewer.export.outline_text import bullets, line, paragraph, table
from viewer.export.outline_words import say


def slide_blocks(deck: Deck, slide: Slide) -> Iterator[str]:
    """Yield what ``slide`` says below its title; each block is a paragraph, list or table."""
    if kicker := getattr(slide, "kicker", ""):
        yield paragraph(kicker)
    yield from _BODIES[type(slide)](deck, slide)


def _opening(_deck: Deck, slide: TitleSlide | ClosingSlide) -> Iterator[str]:
    yield from _paragraphs(slide.organisation, slide.subtitle, slide.byline)


def _section(_deck: Deck, slide: SectionSlide) -> Iterator[str]:
    yield from _paragraphs(slide.subtitle)


def _agenda(deck: Deck, slide: AgendaSlide) -> Iterator[str]:
    rows = [(item.text, item.detail, _number(deck, item.to)) for item in slide.items]
    yield table((say(deck.language, name) for name in ("label", "detail", "slide")), rows)


def _statement(deck: Deck, slide: StatementSlide) -> Iterator[str]:
    if slide.figure:
        yield _heroes(deck, (slide.figure,))
    yield from _paragraphs(slide.text, slide.detail)


def _bullets(deck: Deck, slide: BulletsSlide) -> Iterator[str]:
    yield bullets(map(line, slide.bullets))
    if slide.figures:
        yield _heroes(deck, slide.figures)


def _figures(deck: Deck, slide: FiguresSlide) -> Iterator[str]:
    yield _heroes(deck, slide.figures)


def _chart(deck: Deck, slide: ChartSlide) -> Iterator[str]:
    yield from chart_blocks(slide.chart, deck.language)
    if slide.figures:
        yield _heroes(deck, slide.figures)


def _achievements(deck: Deck, slide: AchievementsSlide) -> Iterator[str]:
    rows = [
        (str(card.number), card.value, card.label, _number(deck, card.to)) for card in slide.cards
    ]
    heads = (say(deck.language, name) for name in ("figure", "label", "slide"))
    yield table(("#", *heads), rows)


def _achievement(deck: Deck, slide: AchievementSlide) -> Iterator[str]:
    total = max(deck.achievement_numbers())
    yield line(f"{deck.achievements} · {slide.number} / {total}".lstrip(" ·"))
    if slide.chart:
        yield from chart_blocks(slide.chart, deck.language)
    if slide.figures:
        yield _heroes(deck, slide.figures)
    if slide.bullets:
        yield bullets(map(line, slide.bullets))


def _timeline(deck: Deck, slide: TimelineSlide) -> Iterator[str]:
    yield from chart_blocks(TimelineChart(events=slide.events), deck.language)


def _tiers(_deck: Deck, slide: TiersSlide) -> Iterator[str]:
    yield bullets(line(": ".join(filter(None, (one.text, one.detail)))) for one in slide.tiers)
    yield from _paragraphs(slide.quote)


def _picture(deck: Deck, slide: PictureSlide) -> Iterator[str]:
    yield paragraph(slide.caption)
    yield line(say(deck.language, "picture", name=slide.picture))


def _quote(_deck: Deck, slide: QuoteSlide) -> Iterator[str]:
    yield from _paragraphs(slide.text, slide.detail)


def _heroes(deck: Deck, heroes: tuple[Hero, ...]) -> str:
    rows = [
        (hero.value + (MARK if hero.formula else ""), hero.label, _detail(deck, hero))
        for hero in heroes
    ]
    return table((say(deck.language, name) for name in ("figure", "label", "detail")), rows)


def _detail(deck: Deck, hero: Hero) -> str:
    """Return the small line of a figure; a computed one says from what."""
    found = say(deck.language, "computed", formulas=pretty(hero.formula)) if hero.formula else ""
    return "; ".join(filter(None, (hero.detail, found)))


def _number(deck: Deck, name: str) -> str:
    index = deck.index_of(name)
    return "" if index is None else str(index + 1)


def _paragraphs(*texts: str) -> Iterator[str]:
    return (paragraph(text) for text in texts if text)


_BODIES: dict[type, Callable[[Deck, Any], Iterator[str]]] = {
    TitleSlide: _opening,
    AgendaSlide: _agenda,
    SectionSlide: _section,
    StatementSlide: _statement,
    BulletsSlide: _bullets,
    FiguresSlide: _figures,
    ChartSlide: _chart,
    AchievementsSlide: _achievements,
    AchievementSlide: _achievement,
    TimelineSlide: _timeline,
    TiersSlide: _tiers,
    PictureSlide: _picture,
    QuoteSlide: _quote,
    ClosingSlide: _opening,
}
