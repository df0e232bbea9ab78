"""Short lists: sentences one below the other, each behind a red mark."""

from msgspec.structs import replace

from viewer.layout.page import Overflow, Rect
from viewer.layout.setting import Setting, Style, set_text
from viewer.layout.sheet import MEASURE, OPTICAL_MIDDLE, Sheet
from viewer.text.face import REGULAR, Face

_INDENT = 44.0
_COLUMN, _BETWEEN = 1100.0, 96.0
"""How wide each of two columns must be at least, and what stands between them."""

_MARK = 14.0
_LARGER = 10
"""How much larger than on a screen lists are on a canvas that is much higher."""

_GAPS = (56.0, 44.0, 36.0, 28.0, 20.0, 14.0)


def list_of(sheet: Sheet, texts: tuple[str, ...], area: Rect) -> None:
    """Put ``texts`` into ``area`` at the largest body size at which all fit.

    Where lines would be too long to read, the list stands in two columns.
    """
    width = min(MEASURE, area.w)
    columns = 2 if area.w >= 2 * _COLUMN and len(texts) > 2 else 1
    if columns == 2:
        width = min(MEASURE, (area.w - _BETWEEN) / 2)
    settings, gap, fits = _fitting(sheet, texts, Rect(0, 0, width, area.h * columns))
    half = -(-len(settings) // columns)
    parts = [settings[at : at + half] for at in range(0, len(settings), half)]
    used = max(sum(setting.height for setting in part) + gap * (len(part) - 1) for part in parts)
    if not fits or used > area.h + 1:
        sheet.overflows.append(Overflow(" ".join(setting.text for setting in settings)))
    y = area.y + max(0.0, area.h - used) * OPTICAL_MIDDLE
    for i, part in enumerate(parts):
        _column(sheet, part, Rect(area.x + i * (width + _BETWEEN), y, width, area.h), gap)


def _column(sheet: Sheet, settings: list[Setting], area: Rect, gap: float) -> None:
    y = area.y
    for setting in settings:
        step = sheet.next_step()
        size = setting.style.face.size
        mark = Rect(area.x + 4, y + size * 0.5, _MARK, _MARK)
        sheet.box(mark, sheet.surface.mark, radius=3, step=step)
        sheet.place(setting, Rect(area.x + _INDENT, y, area.w - _INDENT, setting.height), step)
        y += setting.height + gap


def _fitting(sheet: Sheet, texts: tuple[str, ...], area: Rect) -> tuple[list[Setting], float, bool]:
    scale, surface = sheet.theme.type, sheet.surface
    style = Style(Face(scale.body, REGULAR), surface.text, strong=surface.accent, leading=1.36)
    settings: list[Setting] = []
    largest = scale.body + 4 + min(_LARGER, round(sheet.canvas.taller / 60))
    for size in range(largest, scale.body_least - 1, -2):
        sized = replace(style, face=style.face.at(size))
        settings = [set_text(text, sized, area.w - _INDENT, 900) for text in texts]
        needed = sum(setting.height for setting in settings)
        wide = all(setting.fits for setting in settings)
        for gap in _GAPS[: 4 if size > scale.body_least else None]:
            if wide and needed + gap * (len(texts) - 1) <= area.h:
                return settings, gap, True
    return settings, _GAPS[-1], False
