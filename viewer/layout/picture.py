"""A photo above its caption; without its file, the caption as a composed poster."""

from dataclasses import replace
from pathlib import Path

from viewer.deck.slide import PictureSlide
from viewer.layout.page import PictureItem, Rect
from viewer.layout.setting import Style, set_text
from viewer.layout.sheet import Sheet
from viewer.text.face import BOLD, MEDIUM, Face


def picture(sheet: Sheet, slide: PictureSlide, area: Rect, file: Path | None) -> None:
    """Put the photo, or the poster that stands in for it."""
    if file is None:
        _poster(sheet, slide.caption, area)
        return
    caption = Style(Face(34, MEDIUM), sheet.surface.text, least=28, most=2, align=0.5, leading=1.3)
    setting = set_text(slide.caption, caption, area.w, 100)
    photo = replace(area, h=area.h - setting.height - 24)
    sheet.items.append(PictureItem(file, photo, slide.caption, sheet.next_step()))
    sheet.place(setting, Rect(area.x, photo.bottom + 24, area.w, setting.height))


def _poster(sheet: Sheet, caption: str, area: Rect) -> None:
    """Put the drum with its star at the left, and the caption beside it."""
    deep = sheet.theme.deep
    sheet.box(area, *deep.background, radius=24, stroke=deep.hairline)
    pad = 48.0 if sheet.narrow else 64.0
    size = min(area.h - 2 * pad, area.w * (0.3 if sheet.narrow else 0.36))
    drum = Rect(area.x + pad, area.y + (area.h - size) / 2, size, size)
    sheet.motif("drum", drum, deep.motif)
    sheet.motif("star", drum.inset(size * 0.4, size * 0.4), deep.mark)
    x = drum.right + pad
    text = Style(Face(56, BOLD), deep.title, least=40, most=7, leading=1.32)
    room = Rect(x, area.y + pad, area.right - pad - x, area.h - 2 * pad)
    setting = set_text(caption, text, room.w, room.h)
    sheet.box(Rect(x, room.y + (room.h - setting.height) / 2 - 44, 120, 8), deep.mark)
    sheet.stack((setting,), room)
