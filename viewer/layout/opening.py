"""The slides on deep red that open and close a talk and its parts."""

from dataclasses import replace

from viewer.deck.slide import ClosingSlide, QuoteSlide, SectionSlide, TitleSlide
from viewer.layout.frame import kicker_style
from viewer.layout.page import Rect
from viewer.layout.setting import Style, set_text
from viewer.layout.sheet import Sheet
from viewer.text.face import BOLD, EXTRABOLD, MEDIUM, REGULAR, SEMIBOLD, Face

_RULE = (160.0, 8.0)


def _drum(sheet: Sheet, centre_x: float, centre_y: float, radius: float) -> None:
    box = Rect(centre_x - radius, centre_y - radius, 2 * radius, 2 * radius)
    sheet.motif("drum", box, sheet.surface.motif)


def _lead(sheet: Sheet, organisation: str) -> None:
    """Put star and organisation at the top left."""
    frame = sheet.frame
    sheet.motif("star", Rect(frame.x, 100, 88, 88), sheet.surface.mark)
    if organisation:
        style = replace(kicker_style(sheet), face=Face(30, BOLD, tracking=2.4))
        sheet.text(organisation.upper(), Rect(frame.x + 112, 124, frame.w - 112, 48), style)


def title(sheet: Sheet, slide: TitleSlide) -> None:
    """One strong line, the term under a gold rule, who speaks at the foot."""
    frame, surface, scale = sheet.frame, sheet.surface, sheet.theme.type
    _drum(sheet, sheet.canvas.width * 0.78, 540, 620)
    _lead(sheet, slide.organisation)
    style = Style(Face(scale.opening, EXTRABOLD), surface.title, least=72, leading=1.16, most=3)
    style = replace(style, role="title")
    width = min(frame.w, 1320.0)
    setting = set_text(slide.title, style, width, 420)
    top = 300 + max(0.0, 300 - setting.height) / 2
    item = sheet.place(setting, Rect(frame.x, top, width, setting.height))
    y = item.rect.bottom + 36
    sheet.box(Rect(frame.x, y, *_RULE), surface.mark)
    if slide.subtitle:
        style = Style(Face(52, SEMIBOLD), surface.mark, least=36, most=2)
        sheet.text(slide.subtitle, Rect(frame.x, y + 40, frame.w, 140), style)
    if slide.byline:
        style = Style(Face(30, REGULAR), surface.text, least=26, most=2)
        sheet.text(slide.byline, Rect(frame.x, 920, frame.w * 0.8, 90), style)


def section(sheet: Sheet, slide: SectionSlide) -> None:
    """The number of the part, large, and its name."""
    frame, surface, scale = sheet.frame, sheet.surface, sheet.theme.type
    _drum(sheet, sheet.canvas.width * 0.9, 900, 640)
    top = 330.0
    if slide.number:
        style = Style(Face(120, EXTRABOLD), surface.mark, most=1)
        sheet.text(slide.number, Rect(frame.x, 190, frame.w, 170), style)
        top = 390.0
    style = Style(Face(scale.section, EXTRABOLD), surface.title, least=64, leading=1.18, most=3)
    item = sheet.text(
        slide.title, Rect(frame.x, top, min(frame.w, 1440), 360), replace(style, role="title")
    )
    y = item.rect.bottom + 32
    sheet.box(Rect(frame.x, y, *_RULE), surface.mark)
    if slide.subtitle:
        style = Style(Face(42, MEDIUM), surface.text, least=32, most=3)
        sheet.text(slide.subtitle, Rect(frame.x, y + 44, min(frame.w, 1300), 200), style)


def quote(sheet: Sheet, slide: QuoteSlide) -> None:
    """The slogan, alone."""
    frame, surface, scale = sheet.frame, sheet.surface, sheet.theme.type
    _drum(sheet, sheet.canvas.width / 2, 1180, 760)
    middle = sheet.canvas.width / 2
    sheet.motif("star", Rect(middle - 46, 100, 92, 92), surface.mark)
    if slide.kicker:
        style = kicker_style(sheet, 0.5)
        sheet.text(slide.kicker.upper(), Rect(frame.x, 222, frame.w, 50), style)
    detail = None
    if slide.detail:
        style = Style(Face(40, MEDIUM), surface.mark, least=32, most=5, align=0.5, leading=1.36)
        detail = set_text(slide.detail, style, frame.w * 0.86, 280)
    below = detail.height + 88 if detail else 0.0
    style = Style(
        Face(scale.statement, EXTRABOLD),
        surface.title,
        least=scale.statement_least,
        align=0.5,
        leading=1.28,
    )
    setting = set_text(slide.text, replace(style, role="title"), frame.w * 0.92, 640 - below)
    top = 310 + max(0.0, 640 - below - setting.height) / 2
    item = sheet.place(setting, Rect(frame.x + frame.w * 0.04, top, frame.w * 0.92, 1))
    if detail:
        y = item.rect.bottom + 36
        sheet.box(Rect(middle - _RULE[0] / 2, y, *_RULE), surface.mark)
        box = Rect(frame.x + frame.w * 0.07, y + 44, frame.w * 0.86, detail.height)
        sheet.place(detail, box, sheet.next_step())


def closing(sheet: Sheet, slide: ClosingSlide) -> None:
    """Thanks, under the star in the middle of the drum."""
    frame, surface, scale = sheet.frame, sheet.surface, sheet.theme.type
    middle = sheet.canvas.width / 2
    _drum(sheet, middle, 230, 720)
    sheet.motif("star", Rect(middle - 60, 170, 120, 120), surface.mark)
    if slide.organisation:
        style = kicker_style(sheet, 0.5)
        sheet.text(slide.organisation.upper(), Rect(frame.x, 322, frame.w, 50), style)
    style = Style(
        Face(scale.section, EXTRABOLD), surface.title, least=64, leading=1.2, most=3, align=0.5
    )
    item = sheet.text(slide.title, Rect(frame.x, 410, frame.w, 360), replace(style, role="title"))
    y = item.rect.bottom + 36
    sheet.box(Rect(middle - _RULE[0] / 2, y, *_RULE), surface.mark)
    if slide.subtitle:
        style = Style(Face(40, MEDIUM), surface.mark, least=30, most=3, align=0.5)
        sheet.text(slide.subtitle, Rect(frame.x, y + 44, frame.w, 180), style)
    if slide.byline:
        style = Style(Face(30, REGULAR), surface.text, least=26, most=2, align=0.5)
        sheet.text(slide.byline, Rect(frame.x, 930, frame.w, 90), style)
