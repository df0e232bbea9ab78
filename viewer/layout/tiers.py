"""Levels one above the other, each wider than the one above."""

from viewer.deck.slide import Tier, TiersSlide
from viewer.layout.page import Rect
from viewer.layout.setting import Style, set_text
from viewer.layout.sheet import OPTICAL_MIDDLE, Sheet
from viewer.text.face import EXTRABOLD, MEDIUM, SEMIBOLD, Face

_GAP = 12.0
_TALLEST, _WIDEST = 172.0, 2000.0
_TOP = 0.46
"""How wide the highest level is, beside the lowest."""


def tiers(sheet: Sheet, slide: TiersSlide, area: Rect) -> None:
    """Put the levels as a stepped pyramid, and under it what they are quoted for."""
    count, below, quoted = len(slide.tiers), 0.0, None
    if slide.quote:
        style = Style(
            Face(36, SEMIBOLD), sheet.surface.text, least=30, most=3, align=0.5, leading=1.3
        )
        quoted = set_text(slide.quote, style, area.w, 150)
        below = quoted.height + 40
    tallest = _TALLEST + sheet.canvas.taller / 12
    height = min((area.h - below - _GAP * (count - 1)) / count, tallest)
    whole = min(area.w, _WIDEST)
    used = count * height + (count - 1) * _GAP + below
    top = area.y + (area.h - used) * OPTICAL_MIDDLE
    for i, tier in enumerate(slide.tiers):
        width = whole * (_TOP + (1 - _TOP) * i / (count - 1))
        box = Rect(area.x + (area.w - width) / 2, top + i * (height + _GAP), width, height)
        _put(sheet, tier, box)
    if quoted:
        y = top + used - quoted.height
        sheet.place(quoted, Rect(area.x, y, area.w, quoted.height), sheet.next_step())


def _put(sheet: Sheet, tier: Tier, box: Rect) -> None:
    deep, step = sheet.theme.deep, sheet.next_step()
    sheet.box(box, *deep.background, radius=14, stroke=deep.hairline, step=step)
    main = Style(
        Face(52, EXTRABOLD), deep.text, deep.mark, least=34, most=2, align=0.5, leading=1.2
    )
    small = Style(Face(30, MEDIUM), deep.muted, least=26, most=2, align=0.5, leading=1.2)
    inner = box.inset(32, 8)
    first = set_text(tier.text, main, inner.w, inner.h)
    second = set_text(tier.detail, small, inner.w, inner.h - first.height)
    sheet.stack((first, second if tier.detail else None), inner, step)
