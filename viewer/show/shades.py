"""Colours and letters of what lies over a window: ours, or the system's where these are wanted."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QFontInfo, QPalette

from viewer.show.application import the_application, wants_contrast
from viewer.show.console.look import GOLD, GROUND, PANEL, QUIET, TEXT, sheet
from viewer.show.look import ACCENT, HAIRLINE, INK, MUTED, PAPER, SELECTED

_USUAL_PIXELS = 13.5
"""Of letters of 10 points where nobody asked for larger ones."""

_LARGEST = 2.0
_SIZES = {"large": 22, "medium": 17, "small": 16}
"""Of letters, in pixels."""


class Shades(NamedTuple):
    """Colours of ground and text, of what stands back or out, of lines, and of what is marked."""

    paper: QColor
    ink: QColor
    muted: QColor
    accent: QColor
    hairline: QColor
    selected: QColor
    marked: QColor


LIGHT = Shades(PAPER, INK, MUTED, ACCENT, HAIRLINE, SELECTED, INK)
DARK = Shades(*map(QColor, (GROUND, TEXT, QUIET, GOLD, QUIET, PANEL, TEXT)))


def shades(dark: bool = False) -> Shades:
    """Return the colours for light or ``dark`` surroundings; under high contrast the system's."""
    application = the_application()
    if wants_contrast(application):
        return _of(application.palette())
    return DARK if dark else LIGHT


def letters() -> float:
    """Return how many times larger than usual the system wants letters; 1 at least."""
    pixels = QFontInfo(the_application().font()).pixelSize()
    return max(1.0, min(_LARGEST, pixels / _USUAL_PIXELS))


def styled(sheet: str) -> str:
    """Return a style sheet where ``%(paper)s`` and the like are colours, ``%(large)s`` pixels."""
    colours = {name: colour.name() for name, colour in shades()._asdict().items()}
    sizes = {name: str(round(pixels * letters())) for name, pixels in _SIZES.items()}
    return sheet % {**colours, **sizes}


def console_sheet() -> str:
    """Return the style sheet of the console."""
    return sheet(wants_contrast(the_application()), letters())


def _of(palette: QPalette) -> Shades:
    role = QPalette.ColorRole
    text, marked = palette.color(role.WindowText), palette.color(role.Highlight)
    paper, on_marked = palette.color(role.Window), palette.color(role.HighlightedText)
    return Shades(paper, text, text, text, text, marked, on_marked)
