"""How the console looks: dark, so that it lights nobody's face in a dark hall."""

GROUND = "#1C1213"
PANEL = "#2A1C1D"
TEXT = "#FFF7E6"
QUIET = "#B9A79F"
GOLD = "#F2C14E"
GREEN = "#8FD19E"
AMBER = "#F2A65A"

PACE_COLOURS = {"": QUIET, "paused": QUIET, "on_time": GREEN, "ahead": GOLD, "behind": AMBER}

_USUAL = {"ground": GROUND, "panel": PANEL, "text": TEXT, "quiet": QUIET, "gold": GOLD}
_STARK = {"ground": "#000000", "panel": "#000000", "text": "#FFFFFF", "quiet": "#FFFFFF"}
"""Where the system asks for high contrast; dark all the same."""

_SIZES = {"small": 15, "medium": 18, "large": 20}
_SHEET = """
QWidget { background: %(ground)s; color: %(text)s; }
QLabel#caption { color: %(quiet)s; font-size: %(small)spx; font-weight: 600; padding: 2px 0; }
QLabel#place { font-size: %(large)spx; font-weight: 600; }
QLabel#state { font-size: %(medium)spx; font-weight: 700; color: %(ground)s; background: %(gold)s;
  border-radius: 6px; padding: 3px 12px; }
QTextEdit { background: %(panel)s; border: %(edge)s; border-radius: 10px; padding: 12px 16px; }
QTextEdit:focus { border: 2px solid %(gold)s; padding: 10px 14px; }
QSplitter::handle { background: %(panel)s; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: %(quiet)s; border-radius: 4px; min-height: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def sheet(contrast: bool, letters: float) -> str:
    """Return the style sheet, with letters so many times as large as usual."""
    colours = {**_USUAL, **_STARK} if contrast else _USUAL
    sizes = {name: str(round(pixels * letters)) for name, pixels in _SIZES.items()}
    edge = f"1px solid {colours['quiet']}" if contrast else "none"
    return _SHEET % {**colours, **sizes, "edge": edge}
