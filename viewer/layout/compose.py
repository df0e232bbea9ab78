"""The door of the layout: a slide of a deck becomes a page.

What the first slide of a talk hardly ever needs is imported when it is met.
"""

from collections.abc import Callable

from viewer.deck.load import LoadedDeck
from viewer.deck.slide import (
    AchievementsSlide,
    ClosingSlide,
    QuoteSlide,
    SectionSlide,
    TitleSlide,
)
from viewer.layout import opening
from viewer.layout.canvas import Canvas
from viewer.layout.page import Page
from viewer.layout.sheet import Sheet
from viewer.theme import Theme

_DEEP: dict[type, Callable[..., None]] = {
    TitleSlide: opening.title,
    SectionSlide: opening.section,
    QuoteSlide: opening.quote,
    ClosingSlide: opening.closing,
}


def lay_out(loaded: LoadedDeck, number: int, theme: Theme, canvas: Canvas) -> Page:
    """Return the page of the slide at index ``number`` (from 0).

    What does not fit is listed in ``Page.overflows``; nothing is cut.
    """
    deck, slide = loaded.deck, loaded.deck.slides[number]
    deep = type(slide) in _DEEP or isinstance(slide, AchievementsSlide)
    surface = theme.deep if deep else theme.paper
    sheet = Sheet(theme, surface, canvas, in_steps=slide.steps, language=deck.language)
    if isinstance(slide, AchievementsSlide):
        from viewer.layout.achievements import achievements

        achievements(sheet, slide, deck.index_of)
    elif deep:
        _DEEP[type(slide)](sheet, slide)
    else:
        from viewer.layout.on_paper import lay_out_paper

        lay_out_paper(sheet, deck, slide, number, loaded.folder)
    return sheet.page(slide.title)
