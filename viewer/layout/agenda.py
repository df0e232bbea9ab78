"""The agenda: what will be reported, each part a link."""

from collections.abc import Callable
from dataclasses import replace

from viewer.deck.slide import AgendaSlide
from viewer.layout.page import Rect
from viewer.layout.setting import Style, set_text
from viewer.layout.sheet import OPTICAL_MIDDLE, Sheet
from viewer.text.face import BOLD, EXTRABOLD, REGULAR, Face

Find = Callable[[str], int | None]


def agenda(sheet: Sheet, slide: AgendaSlide, area: Rect, find: Find) -> None:
    """A row for each part, with a large number; each row is a link."""
    surface = sheet.surface
    row = min(area.h / len(slide.items), 190.0)
    top = area.y + (area.h - row * len(slide.items)) * OPTICAL_MIDDLE
    for i, item in enumerate(slide.items):
        step = sheet.next_step()
        box = Rect(area.x, top + i * row, area.w, row)
        if i:
            sheet.box(Rect(box.x, box.y, box.w, 2), surface.hairline, step=step)
        number = Style(Face(80, EXTRABOLD), surface.mark, most=1, least=48)
        sheet.stack((set_text(_roman(i + 1), number, 150, row),), replace(box, w=150), step)
        _agenda_texts(sheet, item.text, item.detail, box, step)
        sheet.link(box, find(item.to), item.text)


def _agenda_texts(sheet: Sheet, text: str, detail: str, box: Rect, step: int) -> None:
    surface = sheet.surface
    main = Style(Face(52, BOLD), surface.text, least=36, most=2, leading=1.2)
    small = Style(Face(34, REGULAR), surface.muted, least=28, most=2, leading=1.25)
    width = box.w - 180
    first = set_text(text, main, width, box.h - 20)
    second = set_text(detail, small, width, box.h - 20) if detail else None
    sheet.stack((first, second), Rect(box.x + 180, box.y, width, box.h), step, gap=4)


def _roman(number: int) -> str:
    return ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")[number - 1]
