"""The slides on deep red that open and close a talk and its parts."""

import re

from msgspec.structs import replace

from viewer.deck.slide import ClosingSlide, QuoteSlide, SectionSlide, TitleSlide
from viewer.errors import Language
from viewer.layout.frame import TRACKING, kicker_style
from viewer.layout.page import Rect
from viewer.layout.setting import Setting, Style, set_in_few, set_text
from viewer.layout.sheet import MEASURE, Sheet
from viewer.text.face import BOLD, EXTRABOLD, MEDIUM, REGULAR, SEMIBOLD, Face

_RULE = (160.0, 8.0)
_PART: dict[Language, str] = {"vi": "Phần", "en": "Part"}
_NUMERAL = re.compile(r"[IVXLC]+|\d+|[A-Z]")
"""What is read as the number of a part; alone, an I may look like an ornament."""

_NARROWER = (0.9, 0.8, 0.7, 0.6, 0.5)
"""The parts of a slogan's room that are tried for lines that end with its clauses."""

_ABOVE = 0.3
"""The share of what a canvas is higher than a screen that goes above the words."""


def _drum(sheet: Sheet, centre_x: float, centre_y: float, radius: float) -> None:
    box = Rect(centre_x - radius, centre_y - radius, 2 * radius, 2 * radius)
    sheet.motif("drum", box, sheet.surface.motif)


def _lower(sheet: Sheet) -> float:
    """Return how much lower the words begin than on a screen."""
    return sheet.canvas.taller * _ABOVE


def _centred(sheet: Sheet, part: float = 1.0) -> Rect:
    """Return the middle of the canvas, as wide as lines of text may be; its top is 0."""
    width = min(sheet.frame.w * part, MEASURE)
    return Rect((sheet.canvas.width - width) / 2, 0, width, 1)


def _lead(sheet: Sheet, organisation: str) -> None:
    """Put star and organisation at the top left."""
    frame = sheet.frame
    sheet.motif("star", Rect(frame.x, 100, 88, 88), sheet.surface.mark)
    if organisation:
        style = replace(kicker_style(sheet), face=Face(30, BOLD, tracking=30 * TRACKING))
        sheet.text(organisation.upper(), Rect(frame.x + 112, 124, frame.w - 112, 48), style)


def _named(text: str, style: Style, width: float, height: float) -> Setting:
    """Return a name set large, in two lines rather than three where it need not shrink much."""
    setting = set_text(text, style, width, height)
    return set_in_few(text, style, width, height) if len(setting.lines) > 2 else setting


def _slogan(text: str, style: Style, width: float, height: float) -> Setting:
    """Return a slogan in few lines, or in one more of the same size that end with its clauses."""
    setting = set_in_few(text, style, width, height)
    if setting.phrased:
        return setting
    size = setting.style.face.size
    sized = replace(style, face=style.face.at(size), least=size, most=len(setting.lines) + 1)
    for part in _NARROWER:
        more = set_text(text, sized, width * part, height)
        if more.fits and more.phrased and not more.torn and not more.ragged:
            return more
    return setting


def title(sheet: Sheet, slide: TitleSlide) -> None:
    """One strong line, the term under a gold rule, who speaks at the foot."""
    frame, surface, scale = sheet.frame, sheet.surface, sheet.theme.type
    canvas, upright = sheet.canvas, sheet.canvas.upright
    _drum(sheet, canvas.width * 0.78, canvas.height * (0.64 if upright else 0.5), 620)
    _lead(sheet, slide.organisation)
    style = Style(Face(scale.opening, EXTRABOLD), surface.title, least=72, leading=1.16, most=3)
    style = replace(style, role="title")
    width = min(frame.w, 1320.0)
    setting = _named(slide.title, style, width, 420)
    top = 300 + _lower(sheet) + max(0.0, 300 - setting.height) / 2
    item = sheet.place(setting, Rect(frame.x, top, width, setting.height))
    y = item.rect.bottom + 36
    sheet.box(Rect(frame.x, y, *_RULE), surface.mark)
    if slide.subtitle:
        style = Style(Face(52, SEMIBOLD), surface.mark, least=36, most=2)
        sheet.text(slide.subtitle, Rect(frame.x, y + 40, frame.w, 140), style)
    if slide.byline:
        style = Style(Face(30, REGULAR), surface.text, least=26, most=3 if upright else 2)
        part = 1.0 if upright else 0.8
        box = Rect(frame.x, canvas.height - 160, frame.w * part, 120 if upright else 90)
        sheet.text(slide.byline, box, style)


def section(sheet: Sheet, slide: SectionSlide) -> None:
    """The number of the part, large, and its name."""
    frame, surface, scale = sheet.frame, sheet.surface, sheet.theme.type
    _drum(sheet, sheet.canvas.width * 0.9, sheet.canvas.height - 180, 640)
    lower, top = _lower(sheet), 330.0
    if slide.number:
        if _NUMERAL.fullmatch(slide.number):
            word = _PART[sheet.language].upper()
            sheet.text(word, Rect(frame.x, 168 + lower, frame.w, 40), kicker_style(sheet))
        style = Style(Face(120, EXTRABOLD), surface.mark, most=1)
        sheet.text(slide.number, Rect(frame.x, 190 + lower, frame.w, 170), style)
        top = 390.0
    style = Style(Face(scale.section, EXTRABOLD), surface.title, least=64, leading=1.18, most=3)
    box = Rect(frame.x, top + lower, min(frame.w, 1440), 360)
    setting = _named(slide.title, replace(style, role="title"), box.w, box.h)
    item = sheet.place(setting, box)
    y = item.rect.bottom + 32
    sheet.box(Rect(frame.x, y, *_RULE), surface.mark)
    if slide.subtitle:
        style = Style(Face(42, MEDIUM), surface.text, least=32, most=3)
        sheet.text(slide.subtitle, Rect(frame.x, y + 44, min(frame.w, 1300), 200), style)


def quote(sheet: Sheet, slide: QuoteSlide) -> None:
    """The slogan, alone."""
    surface, scale, canvas = sheet.surface, sheet.theme.type, sheet.canvas
    middle, lower = canvas.width / 2, canvas.taller * 0.12
    _drum(sheet, middle, canvas.height + 100, 760)
    sheet.motif("star", Rect(middle - 46, 100 + lower, 92, 92), surface.mark)
    if slide.kicker:
        style = kicker_style(sheet, 0.5)
        sheet.text(slide.kicker.upper(), replace(_centred(sheet), y=222 + lower, h=50), style)
    room = 640 + canvas.taller * 0.7
    detail = None
    if slide.detail:
        most = 8 if canvas.upright else 5
        style = Style(Face(40, MEDIUM), surface.mark, least=32, most=most, align=0.5, leading=1.36)
        detail = set_in_few(slide.detail, style, _centred(sheet, 0.86).w, room * 0.4375)
    below = detail.height + 88 if detail else 0.0
    style = Style(
        Face(scale.statement, EXTRABOLD),
        surface.title,
        least=scale.statement_least,
        align=0.5,
        leading=1.28,
    )
    box = _centred(sheet)
    setting = _slogan(slide.text, replace(style, role="title"), box.w, room - below)
    top = 310 + lower + max(0.0, room - below - setting.height) / 2
    item = sheet.place(setting, replace(box, y=top))
    if detail:
        y = item.rect.bottom + 36
        sheet.box(Rect(middle - _RULE[0] / 2, y, *_RULE), surface.mark)
        box = replace(_centred(sheet, 0.86), y=y + 44, h=detail.height)
        sheet.place(detail, box, sheet.next_step())


def closing(sheet: Sheet, slide: ClosingSlide) -> None:
    """Thanks, under the star in the middle of the drum."""
    surface, scale = sheet.surface, sheet.theme.type
    middle, lower = sheet.canvas.width / 2, _lower(sheet)
    _drum(sheet, middle, 230 + lower, 720)
    sheet.motif("star", Rect(middle - 60, 170 + lower, 120, 120), surface.mark)
    box = _centred(sheet)
    if slide.organisation:
        style = kicker_style(sheet, 0.5)
        sheet.text(slide.organisation.upper(), replace(box, y=322 + lower, h=50), style)
    style = Style(
        Face(scale.section, EXTRABOLD), surface.title, least=64, leading=1.2, most=3, align=0.5
    )
    room = replace(box, y=410 + lower, h=360)
    item = sheet.text(slide.title, room, replace(style, role="title"))
    y = item.rect.bottom + 36
    sheet.box(Rect(middle - _RULE[0] / 2, y, *_RULE), surface.mark)
    if slide.subtitle:
        style = Style(Face(40, MEDIUM), surface.mark, least=30, most=3, align=0.5)
        sheet.text(slide.subtitle, replace(box, y=y + 44, h=180), style)
    if slide.byline:
        style = Style(Face(30, REGULAR), surface.text, least=26, most=2, align=0.5)
        sheet.text(slide.byline, replace(box, y=sheet.canvas.height - 150, h=90), style)
