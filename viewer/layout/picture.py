"""A photo above its caption; without its file, the caption as a composed poster."""

from pathlib import Path

from msgspec.structs import replace

from viewer.deck.slide import PictureSlide
from viewer.layout.page import PictureItem, Rect
from viewer.layout.setting import Style, set_text
from viewer.layout.sheet import MEASURE, Sheet
from viewer.text.face import BOLD, MEDIUM, Face

_RULE = (120.0, 8.0)


def picture(sheet: Sheet, slide: PictureSlide, area: Rect, file: Path | None) -> None:
    """Put the photo, or the poster that stands in for it."""
    if file is None:
        _poster(sheet, slide.caption, area)
        return
    upright = sheet.canvas.upright
    caption = Style(Face(34, MEDIUM), sheet.surface.text, least=28, align=0.5, leading=1.3)
    caption = replace(caption, most=4 if upright else 2)
    width = min(MEASURE, area.w)
    setting = set_text(slide.caption, caption, width, 190 if upright else 100)
    photo = replace(area, h=area.h - setting.height - 24)
    sheet.items.append(PictureItem(file, photo, slide.caption, sheet.next_step()))
    x = area.x + (area.w - width) / 2
    sheet.place(setting, Rect(x, photo.bottom + 24, width, setting.height))


def _poster(sheet: Sheet, caption: str, area: Rect) -> None:
    """Put the drum with its star, and the caption beside or under it."""
    deep, canvas = sheet.theme.deep, sheet.canvas
    sheet.box(area, *deep.background, radius=24, stroke=deep.hairline)
    pad = 48.0 if canvas.narrow else 64.0
    inner = area.inset(pad, pad)
    if canvas.upright:
        size = min(inner.w, inner.h * 0.45)
        drum = Rect(area.x + (area.w - size) / 2, inner.y, size, size)
        room = Rect(inner.x, drum.bottom + pad, inner.w, inner.bottom - drum.bottom - pad)
    else:
        size = min(inner.h, area.w * (0.3 if canvas.narrow else 0.36))
        drum = Rect(inner.x, area.y + (area.h - size) / 2, size, size)
        x = drum.right + pad
        room = Rect(x, inner.y, min(MEASURE, inner.right - x), inner.h)
    sheet.motif("drum", drum, deep.motif)
    sheet.motif("star", drum.inset(size * 0.4, size * 0.4), deep.mark)
    _caption(sheet, caption, room)


def _caption(sheet: Sheet, caption: str, room: Rect) -> None:
    deep, upright = sheet.theme.deep, sheet.canvas.upright
    style = Style(Face(56, BOLD), deep.title, least=40, most=7, leading=1.32)
    style = replace(style, align=0.5 if upright else 0.0)
    setting = set_text(caption, style, room.w, room.h)
    x = room.x + (room.w - _RULE[0]) * style.align
    sheet.box(Rect(x, room.y + (room.h - setting.height) / 2 - 44, *_RULE), deep.mark)
    sheet.stack((setting,), room)
