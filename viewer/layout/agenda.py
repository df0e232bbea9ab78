"""The agenda: what will be reported, each part a link."""

from collections.abc import Callable

from msgspec.structs import replace

from viewer.deck.slide import AgendaItem, AgendaSlide
from viewer.layout.page import Rect
from viewer.layout.setting import Setting, Style, set_text
from viewer.layout.sheet import OPTICAL_MIDDLE, Sheet
from viewer.text.face import BOLD, EXTRABOLD, REGULAR, Face

Find = Callable[[str], int | None]

_SIDE, _SIDE_UPRIGHT = 180.0, 140.0
"""How much of a row its number takes."""

_TALLEST = 190.0
_GAP = 72.0


def agenda(sheet: Sheet, slide: AgendaSlide, area: Rect, find: Find) -> None:
    """A row for each part, with a large number, or a column; each is a link."""
    boxes = (_columns if sheet.canvas.broad else _rows)(sheet, len(slide.items), area)
    for i, (item, box) in enumerate(zip(slide.items, boxes, strict=True)):
        step = sheet.next_step()
        number = set_text(_roman(i + 1), _number(sheet), box.w, box.h)
        if sheet.canvas.broad:
            _rule(sheet, Rect(box.x - _GAP / 2, box.y, 2, box.h), i, step)
            sheet.place(number, Rect(box.x, box.y + 60, box.w, number.height), step)
            top = box.y + 60 + number.height + 24
            words = _words(sheet, item, Rect(box.x, top, box.w, box.bottom - top))
            _place_words(sheet, words, Rect(box.x, top, box.w, 0), step)
        else:
            side = _SIDE_UPRIGHT if sheet.canvas.upright else _SIDE
            _rule(sheet, Rect(box.x, box.y, box.w, 2), i, step)
            sheet.stack((number,), replace(box, w=side - 30), step)
            room = Rect(box.x + side, box.y, box.w - side, box.h)
            sheet.stack(_words(sheet, item, replace(room, h=box.h - 20)), room, step, gap=4)
        sheet.link(box, find(item.to), item.text)


def _rows(sheet: Sheet, count: int, area: Rect) -> list[Rect]:
    row = min(area.h / count, _TALLEST + sheet.canvas.taller / 10)
    top = area.y + (area.h - row * count) * OPTICAL_MIDDLE
    return [Rect(area.x, top + i * row, area.w, row) for i in range(count)]


def _columns(_sheet: Sheet, count: int, area: Rect) -> list[Rect]:
    width = (area.w - _GAP * (count - 1)) / count
    height = min(area.h, 520.0)
    top = area.y + (area.h - height) * OPTICAL_MIDDLE
    return [Rect(area.x + i * (width + _GAP), top, width, height) for i in range(count)]


def _rule(sheet: Sheet, rect: Rect, index: int, step: int) -> None:
    """Put a hairline between two parts."""
    if index:
        sheet.box(rect, sheet.surface.hairline, step=step)


def _number(sheet: Sheet) -> Style:
    return Style(Face(80, EXTRABOLD), sheet.surface.mark, most=1, least=48)


def _words(sheet: Sheet, item: AgendaItem, room: Rect) -> tuple[Setting, ...]:
    surface = sheet.surface
    main = Style(Face(52, BOLD), surface.text, least=36, most=2, leading=1.2)
    small = Style(Face(34, REGULAR), surface.muted, least=28, most=2, leading=1.25)
    settings = (set_text(item.text, main, room.w, room.h),)
    if item.detail:
        return (*settings, set_text(item.detail, small, room.w, room.h))
    return settings


def _place_words(sheet: Sheet, settings: tuple[Setting, ...], box: Rect, step: int) -> None:
    """Put settings below each other from the top of ``box``."""
    y = box.y
    for setting in settings:
        sheet.place(setting, replace(box, y=y, h=setting.height), step)
        y += setting.height + 12


def _roman(number: int) -> str:
    return ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")[number - 1]
