"""The index of the ten: a grid of cards, each a link."""

from collections.abc import Callable
from dataclasses import dataclass

from viewer.deck.slide import AchievementsSlide, Card
from viewer.layout.frame import kicker_style
from viewer.layout.page import Rect
from viewer.layout.setting import Setting, Style, set_text
from viewer.layout.sheet import Sheet
from viewer.text.face import EXTRABOLD, MEDIUM, SEMIBOLD, Face

Find = Callable[[str], int | None]

_NARROWEST_CARD = 280.0
_PADDING = 26.0
_NUMBER = 66.0
_FIGURE = 60
_FLAT_FIGURE = 50


@dataclass(frozen=True, slots=True)
class _Figures:
    """The cards' figures, set at the one size at which each fits."""

    settings: tuple[Setting, ...]

    @property
    def width(self) -> float:
        """The width of the widest, in units."""
        return max(setting.width for setting in self.settings)

    @property
    def height(self) -> float:
        """The height of each, in units."""
        return self.settings[0].height


def achievements(sheet: Sheet, slide: AchievementsSlide, find: Find) -> None:
    """Put a card for each achievement: its number, one figure and one line."""
    _header(sheet, slide)
    gutter, count = sheet.theme.gutter, len(slide.cards)
    area = Rect(sheet.frame.x, 232, sheet.frame.w, 772)
    tall = (area.w - 4 * gutter) / 5 >= _NARROWEST_CARD
    columns = 5 if tall and count > 8 else -(-count // 2) if tall else 2
    rows = -(-count // columns)
    boxes = [_cell(area, i, columns, rows, gutter) for i in range(count)]
    room = (area.w - 4 * gutter) / 5 - 2 * _PADDING if tall else 250.0
    figures = _figures(sheet, slide.cards, _FIGURE if tall else _FLAT_FIGURE, room)
    for card, value, box in zip(slide.cards, figures.settings, boxes, strict=True):
        if tall:
            _tall(sheet, card, value, box)
        else:
            _flat(sheet, card, value, box, figures.width)
        sheet.link(box, find(card.to), f"{card.number}. {card.value} {card.label}")


def _header(sheet: Sheet, slide: AchievementsSlide) -> None:
    frame, surface, scale = sheet.frame, sheet.surface, sheet.theme.type
    radius = 520.0
    centre = Rect(sheet.canvas.width - 200 - radius, 80 - radius, 2 * radius, 2 * radius)
    sheet.motif("drum", centre, surface.motif)
    if slide.kicker:
        sheet.text(slide.kicker.upper(), Rect(frame.x, 70, frame.w, 40), kicker_style(sheet))
    face = Face(scale.title + 12, EXTRABOLD)
    style = Style(face, surface.title, least=scale.title_least, most=1, role="title")
    sheet.text(slide.title, Rect(frame.x, 108, frame.w, 100), style)


def _cell(area: Rect, index: int, columns: int, rows: int, gutter: float) -> Rect:
    row, column = divmod(index, columns)
    width = (area.w - gutter * (columns - 1)) / columns
    height = (area.h - gutter * (rows - 1)) / rows
    return Rect(area.x + column * (width + gutter), area.y + row * (height + gutter), width, height)


def _figures(sheet: Sheet, cards: tuple[Card, ...], size: int, width: float) -> _Figures:
    style = Style(
        Face(size, EXTRABOLD), sheet.surface.accent, least=30, most=1, role="figure", words=0.7
    )
    least = min(set_text(card.value, style, width, 100).style.face.size for card in cards)
    style = Style(Face(least, EXTRABOLD), sheet.surface.accent, most=1, role="figure", words=0.7)
    return _Figures(tuple(set_text(card.value, style, width, 100) for card in cards))


def _ground(sheet: Sheet, box: Rect) -> int:
    """Fill a card; return its step."""
    step = sheet.next_step()
    sheet.box(box, sheet.surface.card, radius=20, step=step)
    return step


def _tall(sheet: Sheet, card: Card, value: Setting, box: Rect) -> None:
    """Put the number at the top, figure and line from a height that all cards share."""
    step = _ground(sheet, box)
    surface, inner = sheet.surface, box.inset(_PADDING, 22)
    number = Style(Face(44, EXTRABOLD), surface.mark, most=1)
    sheet.text(str(card.number), inner, number, step)
    sheet.box(Rect(inner.x, inner.y + 66, 48, 5), surface.mark, step=step)
    label = Style(Face(30, MEDIUM), surface.text, least=26, leading=1.24, role="label", most=4)
    top = inner.y + 72 + max(20.0, (inner.h - 72 - value.height - 3 * 38) / 2)
    sheet.place(value, Rect(inner.x, top, inner.w, value.height), step)
    top += value.height + 6
    sheet.text(card.label, Rect(inner.x, top, inner.w, inner.bottom - top), label, step)


def _flat(sheet: Sheet, card: Card, value: Setting, box: Rect, width: float) -> None:
    """Put number, figure and line side by side; ``width`` is the figures'."""
    step = _ground(sheet, box)
    surface = sheet.surface
    number = Style(Face(44, EXTRABOLD), surface.mark, most=1)
    label = Style(Face(28, SEMIBOLD), surface.text, least=24, leading=1.22, role="label", most=4)
    cells = (
        Rect(box.x + 20, box.y, _NUMBER, box.h),
        Rect(box.x + 20 + _NUMBER, box.y, width + 1, box.h),
        Rect(box.x + 44 + _NUMBER + width, box.y, box.w - 60 - _NUMBER - width, box.h),
    )
    sheet.stack((set_text(str(card.number), number, cells[0].w, box.h - 8),), cells[0], step)
    sheet.stack((value,), cells[1], step)
    sheet.stack((set_text(card.label, label, cells[2].w, box.h - 8),), cells[2], step)
