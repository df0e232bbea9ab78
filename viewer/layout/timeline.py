"""Events in their order: times along a line, and under each what happened."""

from msgspec import Struct
from msgspec.structs import replace

from viewer.deck.chart import Event
from viewer.deck.slide import TimelineSlide
from viewer.layout.page import Overflow, Rect
from viewer.layout.setting import Setting, Style, set_text
from viewer.layout.sheet import OPTICAL_MIDDLE, Sheet
from viewer.text.face import BOLD, EXTRABOLD, REGULAR, Face

_GAP = 24.0
_PADDING = 28.0
_DOT = 28.0
_LINE = 6.0
_NARROWEST = 320.0
"""A column that is narrower becomes a row."""

_LARGEST, _LEAST = 42, 30
_LESS = 10.0


class _Entry(Struct, frozen=True):
    """What is said of one event, set."""

    when: Setting
    text: Setting
    detail: Setting | None

    @property
    def height(self) -> float:
        """The height of what stands beside or under the time."""
        return self.text.height + (self.detail.height + 2 * _LESS if self.detail else 0)

    @property
    def fits(self) -> bool:
        return all(part.fits for part in (self.when, self.text, self.detail) if part)


def timeline(sheet: Sheet, slide: TimelineSlide, area: Rect) -> None:
    """Put the events side by side, or below each other where columns would be too narrow."""
    count = len(slide.events)
    width = (area.w - _GAP * (count - 1)) / count
    if width < _NARROWEST:
        _down(sheet, slide.events, area)
    else:
        _across(sheet, slide.events, area, width)


def _across(sheet: Sheet, events: tuple[Event, ...], area: Rect, width: float) -> None:
    inner = width - 2 * _PADDING
    head = 0.3 * area.h
    entries = _entries(sheet, events, inner, inner, area.h - head - 2 * _PADDING)
    times = max(entry.when.height for entry in entries)
    card = max(max(entry.height for entry in entries) + 2 * _PADDING + 16, 0.36 * area.h)
    top = area.y + (area.h - times - 20 - _DOT - 36 - card) * OPTICAL_MIDDLE
    line = top + times + 20 + _DOT / 2
    sheet.box(Rect(area.x, line - _LINE / 2, area.w, _LINE), sheet.surface.hairline)
    for i, entry in enumerate(entries):
        step = sheet.next_step()
        x = area.x + i * (width + _GAP) + _PADDING
        box = Rect(x - _PADDING, line + _DOT / 2 + 36, width, card)
        sheet.place(entry.when, Rect(x, top, inner, times), step)
        _dot(sheet, x, line, step)
        sheet.box(box, sheet.surface.card, radius=20, step=step)
        _put(sheet, entry, box.inset(_PADDING, _PADDING), step)


def _down(sheet: Sheet, events: tuple[Event, ...], area: Rect) -> None:
    side = (0.27 if sheet.canvas.upright else 0.24) * area.w
    left = side + 2 * _GAP + _DOT
    gap = min(40.0, 0.05 * area.h)
    widest = 72.0 + sheet.canvas.taller / 6
    room = (area.h - gap * (len(events) - 1)) / len(events)
    entries = _entries(sheet, events, side, area.w - left, room)
    heights = [max(entry.height, entry.when.height) for entry in entries]
    pitch = min(widest, gap + (area.h - sum(heights)) / len(events) * 0.5)
    y = area.y + max(0.0, area.h - sum(heights) - pitch * (len(events) - 1)) * OPTICAL_MIDDLE
    x = area.x + side + _GAP
    first = y + 0.6 * entries[0].when.style.face.size
    end = y + sum(heights) + pitch * (len(events) - 1)
    sheet.box(Rect(x + (_DOT - _LINE) / 2, first, _LINE, end - first), sheet.surface.hairline)
    for entry, height in zip(entries, heights, strict=True):
        step = sheet.next_step()
        middle = y + entry.when.height / 2
        sheet.place(entry.when, Rect(area.x, y, side, height), step)
        _dot(sheet, x, middle, step)
        top = middle - entry.text.style.face.size * 0.72
        _put(sheet, entry, Rect(area.x + left, top, area.w - left, height), step)
        y += height + pitch


def _entries(
    sheet: Sheet, events: tuple[Event, ...], side: float, width: float, height: float
) -> list[_Entry]:
    """Return all events at the one largest size at which each fits ``width`` × ``height``."""
    entries: list[_Entry] = []
    face, colour = Face(56, EXTRABOLD), sheet.surface.accent
    when = Style(face, colour, least=34, most=2, role="figure", leading=1.2)
    least = min(set_text(event.when, when, side, 200).style.face.size for event in events)
    style = replace(when, face=face.at(least))
    whens = [set_text(event.when, style, side, 200) for event in events]
    for size in range(min(_LARGEST, round(width / 8.5)), _LEAST - 1, -2):
        entries = [
            _entry(sheet, event, when, size, width)
            for event, when in zip(events, whens, strict=True)
        ]
        if all(entry.fits and entry.height <= height for entry in entries):
            return entries
    sheet.overflows += [
        Overflow(entry.text.text) for entry in entries if entry.fits and entry.height > height
    ]
    return entries


def _entry(sheet: Sheet, event: Event, when: Setting, size: int, width: float) -> _Entry:
    surface = sheet.surface
    text = Style(Face(size, BOLD), surface.text, most=4, leading=1.25)
    detail = Style(Face(max(30, size - 8), REGULAR), surface.muted, most=5, leading=1.3)
    return _Entry(
        when,
        set_text(event.text, text, width, 900),
        set_text(event.detail, detail, width, 900) if event.detail else None,
    )


def _dot(sheet: Sheet, x: float, middle: float, step: int) -> None:
    box = Rect(x, middle - _DOT / 2, _DOT, _DOT)
    sheet.box(box, sheet.surface.mark, radius=_DOT / 2, step=step)


def _put(sheet: Sheet, entry: _Entry, box: Rect, step: int) -> None:
    sheet.place(entry.text, box, step)
    if entry.detail:
        y = box.y + entry.text.height + _LESS
        sheet.place(entry.detail, Rect(box.x, y, box.w, entry.detail.height), step)
