"""The slides that lead elsewhere: the agenda, and the index of the ten."""

from collections.abc import Callable
from dataclasses import replace

from viewer.deck.slide import AchievementsSlide, AgendaSlide, Card
from viewer.layout.frame import kicker_style
from viewer.layout.page import Rect
from viewer.layout.setting import Style, set_text
from viewer.layout.sheet import Sheet
from viewer.text.face import BOLD, EXTRABOLD, MEDIUM, REGULAR, SEMIBOLD, Face

Find = Callable[[str], int | None]

_NARROWEST_CARD = 280.0


def agenda(sheet: Sheet, slide: AgendaSlide, area: Rect, find: Find) -> None:
    """A row for each part, with a large number; each row is a link."""
    surface = sheet.surface
    row = min(area.h / len(slide.items), 180.0)
    top = area.y + (area.h - row * len(slide.items)) * 0.3
    for i, item in enumerate(slide.items):
        step = sheet.next_step()
        box = Rect(area.x, top + i * row, area.w, row)
        if i:
            sheet.box(Rect(box.x, box.y, box.w, 2), surface.hairline, step=step)
        number = Style(Face(72, EXTRABOLD), surface.mark, most=1, least=48)
        sheet.stack((set_text(_roman(i + 1), number, 150, row),), replace(box, w=150), step)
        _agenda_texts(sheet, item.text, item.detail, box, step)
        sheet.link(box, find(item.to), item.text)


def _agenda_texts(sheet: Sheet, text: str, detail: str, box: Rect, step: int) -> None:
    surface = sheet.surface
    main = Style(Face(44, BOLD), surface.text, least=34, most=2, leading=1.2)
    small = Style(Face(30, REGULAR), surface.muted, least=26, most=2, leading=1.25)
    width = box.w - 180
    first = set_text(text, main, width, box.h - 20)
    second = set_text(detail, small, width, box.h - 20) if detail else None
    sheet.stack((first, second), Rect(box.x + 180, box.y, width, box.h), step, gap=4)


def _roman(number: int) -> str:
    return ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")[number - 1]


def achievements(sheet: Sheet, slide: AchievementsSlide, find: Find) -> None:
    """A grid of cards, one figure and one line each; each card is a link."""
    frame, surface, scale = sheet.frame, sheet.surface, sheet.theme.type
    radius = 520.0
    centre = Rect(sheet.canvas.width - 200 - radius, 80 - radius, 2 * radius, 2 * radius)
    sheet.motif("drum", centre, surface.motif)
    if slide.kicker:
        sheet.text(slide.kicker.upper(), Rect(frame.x, 70, frame.w, 40), kicker_style(sheet))
    style = Style(
        Face(scale.title + 12, EXTRABOLD),
        surface.title,
        least=scale.title_least,
        most=1,
        role="title",
    )
    sheet.text(slide.title, Rect(frame.x, 108, frame.w, 100), style)
    area = Rect(frame.x, 232, frame.w, 772)
    wide = (area.w - 4 * sheet.theme.gutter) / 5 >= _NARROWEST_CARD
    columns = 5 if wide and len(slide.cards) > 8 else 2 if not wide else -(-len(slide.cards) // 2)
    size = _value_size(sheet, slide.cards, wide)
    for i, card in enumerate(slide.cards):
        box = _cell(area, i, columns, -(-len(slide.cards) // columns), sheet.theme.gutter)
        step = sheet.next_step()
        sheet.box(box, surface.card, radius=20, step=step)
        (_tall_card if wide else _flat_card)(sheet, card, box, size, step)
        sheet.link(box, find(card.to), f"{card.number}. {card.value} {card.label}")


def _cell(area: Rect, index: int, columns: int, rows: int, gutter: float) -> Rect:
    row, column = divmod(index, columns)
    width = (area.w - gutter * (columns - 1)) / columns
    height = (area.h - gutter * (rows - 1)) / rows
    return Rect(area.x + column * (width + gutter), area.y + row * (height + gutter), width, height)


def _value_size(sheet: Sheet, cards: tuple[Card, ...], wide: bool) -> int:
    """Return the one size at which every card's figure fits."""
    width = (sheet.frame.w - 4 * sheet.theme.gutter) / 5 - 48 if wide else 250.0
    style = Style(Face(56, EXTRABOLD), sheet.surface.accent, least=34, most=1, words=0.7)
    return min(set_text(card.value, style, width, 100).style.face.size for card in cards)


def _tall_card(sheet: Sheet, card: Card, box: Rect, size: int, step: int) -> None:
    surface, inner = sheet.surface, box.inset(26, 22)
    number = Style(Face(44, EXTRABOLD), surface.mark, most=1)
    sheet.text(str(card.number), inner, number, step)
    sheet.box(Rect(inner.x, inner.y + 66, 48, 5), surface.mark, step=step)
    value = Style(Face(size, EXTRABOLD), surface.accent, least=30, most=1, role="figure", words=0.7)
    sheet.text(card.value, Rect(inner.x, inner.y + 98, inner.w, 90), value, step)
    label = Style(Face(30, MEDIUM), surface.text, least=26, leading=1.24, role="label")
    top = inner.y + 110 + size * 1.25
    sheet.text(card.label, Rect(inner.x, top, inner.w, inner.bottom - top), label, step)


def _flat_card(sheet: Sheet, card: Card, box: Rect, size: int, step: int) -> None:
    surface = sheet.surface
    number = Style(Face(44, EXTRABOLD), surface.mark, most=1)
    value = Style(
        Face(min(size, 50), EXTRABOLD), surface.accent, least=30, most=1, role="figure", words=0.7
    )
    label = Style(Face(28, SEMIBOLD), surface.text, least=24, leading=1.22, role="label", most=4)

    cells = (
        (str(card.number), number, Rect(box.x + 20, box.y, 66, box.h)),
        (card.value, value, Rect(box.x + 90, box.y, 250, box.h)),
        (card.label, label, Rect(box.x + 356, box.y, box.w - 372, box.h)),
    )
    for text, style, cell in cells:
        sheet.stack((set_text(text, style, cell.w, cell.h - 8),), cell, step)
