"""The door of the layout: a slide of a deck becomes a page. One table of layouts."""

from collections.abc import Callable
from pathlib import Path

from viewer.deck import Deck, Slide
from viewer.deck.load import LoadedDeck
from viewer.deck.pictures import picture_file
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
from viewer.layout import content, opening
from viewer.layout.achievements import achievements
from viewer.layout.agenda import agenda
from viewer.layout.canvas import Canvas
from viewer.layout.frame import footer, header
from viewer.layout.page import Page
from viewer.layout.picture import picture
from viewer.layout.sheet import Sheet
from viewer.layout.source import source_parts
from viewer.layout.tiers import tiers
from viewer.layout.timeline import timeline
from viewer.theme import Theme

_DEEP: dict[type, Callable[..., None]] = {
    TitleSlide: opening.title,
    SectionSlide: opening.section,
    QuoteSlide: opening.quote,
    ClosingSlide: opening.closing,
}
_PAPER: dict[type, Callable[..., None]] = {
    StatementSlide: content.statement,
    BulletsSlide: content.bullets,
    FiguresSlide: content.figures,
    ChartSlide: content.chart,
    AchievementSlide: content.achievement,
    TimelineSlide: timeline,
    TiersSlide: tiers,
}

_WITHOUT_KICKER = (TitleSlide, SectionSlide, ClosingSlide)


def lay_out(loaded: LoadedDeck, number: int, theme: Theme, canvas: Canvas) -> Page:
    """Return the page of the slide at index ``number`` (from 0).

    What does not fit is listed in ``Page.overflows``; nothing is cut.
    """
    deck, slide = loaded.deck, loaded.deck.slides[number]
    deep = type(slide) in _DEEP or isinstance(slide, AchievementsSlide)
    surface = theme.deep if deep else theme.paper
    sheet = Sheet(theme, surface, canvas, in_steps=slide.steps, language=deck.language)
    if isinstance(slide, AchievementsSlide):
        achievements(sheet, slide, deck.index_of)
    elif deep:
        _DEEP[type(slide)](sheet, slide)
    else:
        _lay_out_paper(sheet, deck, slide, number, loaded.folder)
    return sheet.page(slide.title)


def _lay_out_paper(sheet: Sheet, deck: Deck, slide: Slide, number: int, folder: Path) -> None:
    area = header(sheet, _kicker(deck, slide), slide.title)
    if isinstance(slide, AgendaSlide):
        agenda(sheet, slide, area, deck.index_of)
    elif isinstance(slide, PictureSlide):
        picture(sheet, slide, area, _photo(folder, slide.picture))
    else:
        _PAPER[type(slide)](sheet, slide, area)
    footer(sheet, source_parts(deck, slide), number + 1)


def _kicker(deck: Deck, slide: Slide) -> str:
    if isinstance(slide, AchievementSlide):
        total = max(deck.achievement_numbers())
        return f"{deck.achievements} · {slide.number} / {total}".lstrip(" ·")
    if isinstance(slide, AgendaSlide):
        return deck.title
    return "" if isinstance(slide, _WITHOUT_KICKER) else slide.kicker


def _photo(folder: Path, name: str) -> Path | None:
    file = picture_file(folder, name)
    return file if file.is_file() else None
