"""How the console looks: dark, so that it lights nobody's face in a dark hall."""

GROUND = "#1C1213"
PANEL = "#2A1C1D"
TEXT = "#FFF7E6"
QUIET = "#B9A79F"
GOLD = "#F2C14E"
GREEN = "#8FD19E"
AMBER = "#F2A65A"

PACE_COLOURS = {"": QUIET, "paused": QUIET, "on_time": GREEN, "ahead": GOLD, "behind": AMBER}

SHEET = f"""
QWidget {{ background: {GROUND}; color: {TEXT}; }}
QLabel#caption {{ color: {QUIET}; font-size: 15px; font-weight: 600; padding: 2px 0; }}
QLabel#place {{ font-size: 20px; font-weight: 600; }}
QLabel#state {{ font-size: 18px; font-weight: 700; color: {GROUND}; background: {GOLD};
  border-radius: 6px; padding: 3px 12px; }}
QTextEdit {{ background: {PANEL}; border: none; border-radius: 10px; padding: 12px 16px; }}
QTextEdit:focus {{ border: 2px solid {GOLD}; padding: 10px 14px; }}
QSplitter::handle {{ background: {PANEL}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {QUIET}; border-radius: 4px; min-height: 36px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
