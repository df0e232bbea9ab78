"""Slides that do not fit, said with less: shorter words, fewer at once, figures for a chart."""

import dataclasses
import re
from collections.abc import Callable, Collection, Sequence

from msgspec.structs import replace

from viewer.article.draft.bared import as_lines, bared_sum, shorter_values, shorter_words
from viewer.article.draft.charted import stated_levels
from viewer.article.draft.photo_title import photo_title
from viewer.article.draft.sheets import sheet_of
from viewer.article.draft.spoken import seconds_for
from viewer.article.draft.trim import clipped
from viewer.deck.fields import Hero
from viewer.deck.slide import (
    AchievementSlide,
    AchievementsSlide,
    AgendaSlide,
    BulletsSlide,
    Card,
    ChartSlide,
    ClosingSlide,
    FiguresSlide,
    PictureSlide,
    QuoteSlide,
    SectionSlide,
    Slide,
    StatementSlide,
    TitleSlide,
)

Lighter = Callable[[Slide], tuple[Slide, ...]]
"""Returns what says a slide with less; the slide itself where it has nothing to leave out."""

_NEXT = " (tiếp theo)"
_MOST_ALONE = 6


def lighter(slide: Slide, texts: Collection[str], stage: int) -> tuple[tuple[Slide, ...], int]:
    """Return what says ``slide`` with less than before, and the stage that was reached.

    ``texts`` are those that do not fit. The slide itself comes back when nothing more can be
    left out.
    """
    if any(_bare(slide.title) == _bare(text) for text in texts) and len(slide.title) > 50:
        return (replace(slide, title=_shorter_title(slide)),), stage
    if isinstance(slide, AchievementsSlide) and (index := _bared_cards(slide)) != slide:
        return (index,), stage
    heroes = getattr(slide, "figures", ())
    shorter = shorter_values(heroes, texts)
    if shorter != heroes:
        return (replace(slide, figures=shorter),), stage
    if any(one.value in texts for one in heroes) and (made := _as_list(slide)) != (slide,):
        return made, stage
    steps = _STEPS.get(type(slide), ())
    while stage < len(steps):
        made = steps[stage](slide)
        stage += 1
        if made != (slide,):
            return made, stage
    return (_short_worded(slide),), stage


def _short_worded(slide: Slide) -> Slide:
    """Return ``slide`` with words that no line has room for cut short."""
    texts = {key: getattr(slide, key) for key in _TEXTS if getattr(slide, key, "")}
    return replace(slide, **{key: _LONG_WORD.sub(r"\1…", text) for key, text in texts.items()})


_TEXTS = ("title", "text", "detail", "subtitle", "byline", "organisation", "caption")
_LONG_WORD = re.compile(r"(\S{18})\S{6,}")


def _bare(text: str) -> str:
    return " ".join(text.replace("**", "").casefold().split())


def _shorter_title(slide: Slide) -> str:
    cut = photo_title if isinstance(slide, PictureSlide) else clipped
    return cut(slide.title, max(40, min(66, len(slide.title) - 8)))


def _second(title: str) -> str:
    return title if title.endswith(_NEXT) else title + _NEXT


def _cut(limit: int) -> Callable[[str], str]:
    return lambda text: clipped(text, limit)


def _heroes(label: int, detail: int) -> Lighter:
    """Return what shortens the words under large figures."""

    def shorten(slide: Slide) -> tuple[Slide, ...]:
        assert isinstance(slide, (ChartSlide, FiguresSlide, AchievementSlide, BulletsSlide))
        return (replace(slide, figures=shorter_words(slide.figures, label, detail)),)

    return shorten


def _bars(limit: int) -> Lighter:
    """Return what shortens the names of bars."""

    def shorten(slide: Slide) -> tuple[Slide, ...]:
        chart = getattr(slide, "chart", None)
        if chart is None or not hasattr(chart, "bars"):
            return (slide,)
        bars = tuple(replace(bar, label=clipped(bar.label, limit)) for bar in chart.bars)
        if len({bar.label for bar in bars}) < len(bars):
            return (slide,)
        return (replace(slide, chart=replace(chart, bars=bars)),)

    return shorten


def _notes(heroes: Sequence[Hero]) -> str:
    said = [" ".join(filter(None, (one.value, one.label, one.detail))) for one in heroes]
    return " ".join(f"{one[:1].upper()}{one[1:]}." for one in said)


def _figures_apart(slide: Slide) -> tuple[Slide, ...]:
    """Put the figures beside a chart or a list on a slide of their own."""
    if not isinstance(slide, (ChartSlide, AchievementSlide, BulletsSlide)) or not slide.figures:
        return (slide,)
    notes = _notes(slide.figures)
    sheet = dataclasses.replace(
        sheet_of(slide),
        title=_second(slide.title),
        notes=notes,
        seconds=seconds_for(notes),
        id=None,
    )
    if not isinstance(slide, AchievementSlide):
        return replace(slide, figures=()), sheet.figures(slide.figures)
    if not (slide.chart or slide.bullets):
        return (slide,)
    return replace(slide, figures=()), sheet.achievement(slide.number, heroes=slide.figures)


def _chart_as_figures(slide: Slide) -> tuple[Slide, ...]:
    """Show the figures of a chart that has no room as large figures."""
    if not isinstance(slide, (ChartSlide, AchievementSlide)) or slide.chart is None:
        return (slide,)
    levels = [hero for _, hero in stated_levels(slide.chart)]
    heroes = (*shorter_words(levels, 60, 0), *slide.figures)[:_MOST_ALONE]
    if not heroes:
        return (slide,)
    if isinstance(slide, AchievementSlide):
        return (replace(slide, chart=None, figures=heroes, bullets=()),)
    return (sheet_of(slide).figures(heroes),)


def _as_list(slide: Slide) -> tuple[Slide, ...]:
    """Say large figures that have no room beside each other line by line."""
    heroes = getattr(slide, "figures", ())
    if len(heroes) < 2 or getattr(slide, "chart", None) or getattr(slide, "bullets", ()):
        return (slide,)
    if isinstance(slide, AchievementSlide):
        return (replace(slide, figures=(), bullets=as_lines(heroes)),)
    return (sheet_of(slide).bullets(as_lines(heroes)),)


def _halved(slide: Slide) -> tuple[Slide, ...]:
    """Put half of the figures or bullets on a second slide."""
    for key in ("bullets", "figures"):
        parts = getattr(slide, key, ())
        if len(parts) < 2 or getattr(slide, "chart", None) is not None:
            continue
        half = -(-len(parts) // 2)
        first = replace(slide, **{key: parts[:half]})
        rest = {"figures": ()} if key == "bullets" else {}
        title = _second(slide.title)
        texts = parts[half:]
        notes = _notes(texts) if key == "figures" else " ".join(f"{one}." for one in texts)
        notes = notes.replace("**", "")
        second = replace(slide, **{key: texts, "title": title, "id": None, "notes": notes}, **rest)
        return first, replace(second, seconds=seconds_for(notes))
    return (slide,)


def _bullets(limit: int) -> Lighter:
    def shorten(slide: Slide) -> tuple[Slide, ...]:
        assert isinstance(slide, (BulletsSlide, AchievementSlide))
        cut = tuple(dict.fromkeys(_unstarred(one, limit) for one in slide.bullets))
        return (replace(slide, bullets=cut),)

    return shorten


def _unstarred(text: str, limit: int) -> str:
    """Return a bullet within ``limit``; one that is cut loses its stars, which come in pairs."""
    bare = text.replace("**", "")
    return text if len(bare) <= limit else clipped(bare, limit)


def _texts(**limits: int) -> Lighter:
    """Return what cuts the texts at some keys to their limits; 0 leaves a text out."""

    def shorten(slide: Slide) -> tuple[Slide, ...]:
        cut = {
            key: _unstarred(getattr(slide, key), most) if most else ""
            for key, most in limits.items()
        }
        return (replace(slide, **cut),)

    return shorten


def _items(text: int, detail: int) -> Lighter:
    def shorten(slide: Slide) -> tuple[Slide, ...]:
        assert isinstance(slide, AgendaSlide)
        items = tuple(
            replace(
                one,
                text=clipped(one.text, text),
                detail=one.detail if len(one.detail) <= detail else "",
            )
            for one in slide.items
        )
        return (replace(slide, items=items),)

    return shorten


def _bared_cards(slide: AchievementsSlide) -> AchievementsSlide:
    """Return an index whose sums have their units below them."""
    return replace(slide, cards=tuple(map(_bared_card, slide.cards)))


def _bared_card(card: Card) -> Card:
    number, unit = bared_sum(card.value)
    return replace(card, value=number, label=f"{unit} {card.label}") if unit else card


def _cards(limit: int) -> Lighter:
    def shorten(slide: Slide) -> tuple[Slide, ...]:
        assert isinstance(slide, AchievementsSlide)
        cards = tuple(replace(one, label=clipped(one.label, limit)) for one in slide.cards)
        return (replace(slide, cards=cards),)

    return shorten


_CHARTED: tuple[Lighter, ...] = (
    _heroes(48, 44),
    _bars(48),
    _heroes(36, 0),
    _figures_apart,
    _bars(32),
    _chart_as_figures,
    _heroes(30, 0),
    _as_list,
    _halved,
)
_STEPS: dict[type, tuple[Lighter, ...]] = {
    ChartSlide: _CHARTED,
    AchievementSlide: (*_CHARTED, _bullets(84), _halved, _bullets(56), _heroes(24, 0)),
    FiguresSlide: (_heroes(60, 60), _heroes(44, 0), _as_list, _halved, _heroes(30, 0)),
    BulletsSlide: (
        _bullets(96),
        _heroes(40, 0),
        _figures_apart,
        _halved,
        _bullets(72),
        _bullets(48),
    ),
    StatementSlide: (_texts(detail=120), _texts(detail=0), _texts(text=110), _texts(text=70)),
    AgendaSlide: (_items(60, 60), _items(48, 0), _items(32, 0)),
    AchievementsSlide: (_cards(32), _texts(title=44), _cards(24), _cards(16)),
    TitleSlide: (
        _texts(title=84),
        _texts(byline=90),
        _texts(title=60, byline=60),
        _texts(title=40),
    ),
    SectionSlide: (_texts(subtitle=60), _texts(subtitle=0), _texts(title=48), _texts(title=32)),
    PictureSlide: (_texts(caption=180), _texts(caption=120), _texts(caption=80)),
    QuoteSlide: (_texts(text=180, detail=240), _texts(text=120, detail=160), _texts(detail=0)),
    ClosingSlide: (_texts(subtitle=100), _texts(subtitle=0), _texts(byline=0, organisation=0)),
}
