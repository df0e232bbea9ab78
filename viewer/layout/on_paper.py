"""The slides on paper: a header, what the slide is about, a footer. One table of layouts."""

from collections.abc import Callable
from pathlib import Path

from viewer.deck import Deck, Slide
from viewer.deck.pictures import picture_file
from viewer.deck.slide import (
    AchievementSlide,
    AgendaSlide,
    BulletsSlide,
    ChartSlide,
    ClosingSlide,
    FiguresSlide,
    PictureSlide,
    SectionSlide,
    StatementSlide,
    TiersSlide,
    TimelineSlide,
    TitleSlide,
)
from viewer.layout import content
from viewer.layout.agenda import agenda
from viewer.layout.frame import footer, header
from viewer.layout.picture import picture
from viewer.layout.sheet import Sheet
from viewer.layout.source import source_parts
from viewer.layout.tiers import tiers
from viewer.layout.timeline import timeline
from viewer.photo import read_photo

_LAYOUTS: dict[type, Callable[..., None]] = {
    StatementSlide: content.statement,
    BulletsSlide: content.bullets,
    FiguresSlide: content.figures,
    ChartSlide: content.chart,
    AchievementSlide: content.achievement,
    TimelineSlide: timeline,
    TiersSlide: tiers,
}

_WITHOUT_KICKER = (TitleSlide, SectionSlide, ClosingSlide)


def lay_out_paper(sheet: Sheet, deck: Deck, slide: Slide, number: int, folder: Path) -> None:
    """Put ``slide``, at index ``number`` (from 0) of ``deck``; its pictures are in ``folder``."""
    area = header(sheet, _kicker(deck, slide), slide.title)
    if isinstance(slide, AgendaSlide):
        agenda(sheet, slide, area, deck.index_of)
    elif isinstance(slide, PictureSlide):
        picture(sheet, slide, area, _photo(folder, slide.picture))
    else:
        _LAYOUTS[type(slide)](sheet, slide, area)
    footer(sheet, source_parts(deck, slide), number + 1)


def _kicker(deck: Deck, slide: Slide) -> str:
    if isinstance(slide, AchievementSlide):
        total = max(deck.achievement_numbers())
        return f"{deck.achievements} · {slide.number} / {total}".lstrip(" ·")
    if isinstance(slide, AgendaSlide):
        return deck.title
    return "" if isinstance(slide, _WITHOUT_KICKER) else slide.kicker


def _photo(folder: Path, name: str) -> Path | None:
    """Return the file of a photo that can be shown, else None."""
    file = picture_file(folder, name)
    return None if read_photo(file).isNull() else file
