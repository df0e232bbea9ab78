"""What every content slide shares: kicker and title above, source and number below."""

from msgspec.structs import replace

from viewer.layout.page import Rect
from viewer.layout.setting import Setting, Style, set_text
from viewer.layout.sheet import Sheet
from viewer.text.face import BOLD, EXTRABOLD, REGULAR, SEMIBOLD, Face

KICKER_TOP = 60.0
_FOOTER = 80.0
"""How far above the lower edge the footer's hairline runs."""
_GAP = 44.0
_LINE_OF_TITLE = 69.0

TRACKING = 0.045
"""What is added between small capitals, in sizes: more, and readers of PDF see words end."""


def kicker_style(sheet: Sheet, align: float = 0.0) -> Style:
    """Return the style of the small capitals above a title."""
    size = sheet.theme.type.kicker
    face = Face(size, BOLD, tracking=size * TRACKING)
    return Style(face, sheet.surface.mark, least=24, most=1, role="kicker", align=align)


def header(sheet: Sheet, kicker: str, title: str) -> Rect:
    """Put kicker and title; return what is left above the footer."""
    frame, scale = sheet.frame, sheet.theme.type
    top = KICKER_TOP
    if kicker:
        sheet.text(kicker.upper(), Rect(frame.x, top, frame.w, 40), kicker_style(sheet))
    most = 4 if sheet.canvas.upright else 2
    style = Style(
        Face(scale.title, EXTRABOLD),
        sheet.surface.title,
        least=scale.title_least,
        leading=1.22,
        most=most,
        role="title",
    )
    item = sheet.text(title, Rect(frame.x, top + 38, frame.w, 28 + most * _LINE_OF_TITLE), style)
    y = max(item.rect.bottom + _GAP, 220)
    return Rect(frame.x, y, frame.w, footer_line(sheet) - 28 - y)


def footer_line(sheet: Sheet) -> float:
    """Return the y of the footer's hairline."""
    return sheet.canvas.height - _FOOTER


def footer(sheet: Sheet, source: tuple[str, ...], number: int) -> None:
    """Put the hairline, where the slide comes from (in one or two sentences), and its number."""
    frame, size = sheet.frame, sheet.theme.type.footer
    line = footer_line(sheet)
    sheet.box(Rect(frame.x, line, frame.w, 2), sheet.surface.hairline)
    if source:
        box = Rect(frame.x, line + 14, frame.w - 120, 62)
        style = Style(Face(size, REGULAR), sheet.surface.muted, leading=1.2, role="footer")
        sheet.place(_sentences(source, style, box), box)
    place = Rect(frame.right - 120, line + 12, 120, 40)
    style = Style(Face(size + 2, SEMIBOLD), sheet.surface.mark, align=1.0, role="footer")
    sheet.text(str(number), place, style)


def _sentences(texts: tuple[str, ...], style: Style, box: Rect) -> Setting:
    """Return sentences in one line, else each on its own, else in as many lines as they need."""
    whole = ". ".join(texts)
    together = set_text(whole, style, box.w, box.h)
    apart = set_text(".\n".join(texts), style, box.w, box.h)
    if len(together.lines) == 1 or len(apart.lines) > len(texts):
        return together
    return replace(apart, text=whole)
