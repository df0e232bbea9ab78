"""The index of the ten: a grid of cards, each a link."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from viewer.deck.slide import AchievementsSlide, Card
from viewer.layout.frame import kicker_style
from viewer.layout.page import Rect
from viewer.layout.setting import Setting, Style, set_text
from viewer.layout.sheet import Sheet
from viewer.text.face import EXTRABOLD, MEDIUM, SEMIBOLD, Face

Find = Callable[[str], int | None]

_NARROWEST_CARD = 280.0
"""Where five cards side by side would be narrower, there are two."""

_LOWEST_TALL, _NARROWEST_FLAT = 280.0, 520.0
"""The least height and width of a card in which the parts stand below, and beside each other."""

_PADDING = 26.0
_NUMBER = 66.0


class _Figures(Struct, frozen=True):
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
    below = _header(sheet, slide)
    gutter, count = sheet.theme.gutter, len(slide.cards)
    area = Rect(sheet.frame.x, below, sheet.frame.w, sheet.canvas.height - 76 - below)
    wide = (area.w - 4 * gutter) / 5 >= _NARROWEST_CARD
    columns = 5 if wide and count > 8 else -(-count // 2) if wide else 2
    rows = -(-count // columns)
    boxes = [_cell(area, i, columns, rows, gutter) for i in range(count)]
    form = _TALL if boxes[0].h >= _LOWEST_TALL else _FLAT if boxes[0].w >= _NARROWEST_FLAT else _LOW
    figures = _figures(sheet, slide.cards, form, boxes[0].w)
    for card, value, box in zip(slide.cards, figures.settings, boxes, strict=True):
        form.put(sheet, card, value, box, figures.width)
        sheet.link(box, find(card.to), f"{card.number}. {card.value} {card.label}")


def _header(sheet: Sheet, slide: AchievementsSlide) -> float:
    """Put kicker and title; return the y at which the cards begin."""
    frame, surface, scale = sheet.frame, sheet.surface, sheet.theme.type
    radius = 520.0
    centre = Rect(sheet.canvas.width - 200 - radius, 80 - radius, 2 * radius, 2 * radius)
    sheet.motif("drum", centre, surface.motif)
    if slide.kicker:
        sheet.text(slide.kicker.upper(), Rect(frame.x, 70, frame.w, 40), kicker_style(sheet))
    most = 2 if sheet.canvas.upright else 1
    face = Face(scale.title + 12, EXTRABOLD)
    style = Style(face, surface.title, least=scale.title_least, most=most, leading=1.18)
    style = replace(style, role="title")
    item = sheet.text(slide.title, Rect(frame.x, 108, frame.w, 20 + 80 * most), style)
    return 232.0 if len(item.lines) == 1 else item.rect.bottom + 36


def _cell(area: Rect, index: int, columns: int, rows: int, gutter: float) -> Rect:
    row, column = divmod(index, columns)
    width = (area.w - gutter * (columns - 1)) / columns
    height = (area.h - gutter * (rows - 1)) / rows
    return Rect(area.x + column * (width + gutter), area.y + row * (height + gutter), width, height)


def _figures(sheet: Sheet, cards: tuple[Card, ...], form: "_Form", width: float) -> _Figures:
    room = min(form.most, width - form.beside)
    style = Style(
        Face(form.size, EXTRABOLD), sheet.surface.accent, least=30, most=1, role="figure", words=0.7
    )
    least = min(set_text(card.value, style, room, 100).style.face.size for card in cards)
    style = replace(style, face=style.face.at(least), least=least)
    return _Figures(tuple(set_text(card.value, style, room, 100) for card in cards))


def _ground(sheet: Sheet, box: Rect) -> int:
    """Fill a card; return its step."""
    step = sheet.next_step()
    sheet.box(box, sheet.surface.card, radius=20, step=step)
    return step


def _number(sheet: Sheet) -> Style:
    return Style(Face(44, EXTRABOLD), sheet.surface.mark, most=1)


def _label(sheet: Sheet, size: int, weight: int) -> Style:
    face, colour = Face(size, weight), sheet.surface.text
    return Style(face, colour, least=24, leading=1.22, role="label", most=4)


def _tall(sheet: Sheet, card: Card, value: Setting, box: Rect, _width: float) -> None:
    """Put the number at the top, figure and line from a height that all cards share."""
    step, inner = _ground(sheet, box), box.inset(_PADDING, 22)
    sheet.text(str(card.number), inner, _number(sheet), step)
    sheet.box(Rect(inner.x, inner.y + 66, 48, 5), sheet.surface.mark, step=step)
    label = replace(_label(sheet, 30, MEDIUM), least=26, leading=1.24)
    top = inner.y + 72 + max(20.0, (inner.h - 72 - value.height - 3 * 38) / 2)
    sheet.place(value, Rect(inner.x, top, inner.w, value.height), step)
    top += value.height + 6
    sheet.text(card.label, Rect(inner.x, top, inner.w, inner.bottom - top), label, step)


def _flat(sheet: Sheet, card: Card, value: Setting, box: Rect, width: float) -> None:
    """Put number, figure and line side by side; ``width`` is the figures'."""
    step, label = _ground(sheet, box), _label(sheet, 28, SEMIBOLD)
    cells = (
        Rect(box.x + 20, box.y, _NUMBER, box.h),
        Rect(box.x + 20 + _NUMBER, box.y, width + 1, box.h),
        Rect(box.x + 44 + _NUMBER + width, box.y, box.w - 60 - _NUMBER - width, box.h),
    )
    number = set_text(str(card.number), _number(sheet), cells[0].w, box.h - 8)
    sheet.stack((number,), cells[0], step)
    sheet.stack((value,), cells[1], step)
    sheet.stack((set_text(card.label, label, cells[2].w, box.h - 8),), cells[2], step)


def _low(sheet: Sheet, card: Card, value: Setting, box: Rect, _width: float) -> None:
    """Put the number at the left, and the line under the figure."""
    step = _ground(sheet, box)
    side = Rect(box.x + 20, box.y, _NUMBER, box.h)
    number = set_text(str(card.number), _number(sheet), side.w, box.h - 8)
    sheet.stack((number,), side, step)
    room = Rect(side.right, box.y, box.right - side.right - 12, box.h)
    label = _label(sheet, 26, SEMIBOLD)
    sheet.stack((value, set_text(card.label, label, room.w, box.h - value.height)), room, step)


class _Form(Struct, frozen=True):
    """A card's arrangement: the largest size of its figure, and what room that leaves."""

    put: Callable[[Sheet, Card, Setting, Rect, float], None]
    size: int
    most: float
    beside: float


_TALL = _Form(_tall, 60, 400.0, 2 * _PADDING)
_FLAT = _Form(_flat, 50, 250.0, 320.0)
_LOW = _Form(_low, 44, 400.0, _NUMBER + 40)
