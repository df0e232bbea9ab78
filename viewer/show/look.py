"""How the windows look: paper, ink and one deep red, as on the slides."""

from PySide6.QtGui import QColor, QPalette

ACCENT = QColor("#A30E24")
INK = QColor("#2A1719")
MUTED = QColor("#6B5A56")
PAPER = QColor("#FFFDF8")
CREAM = QColor("#F7F0E6")
HAIRLINE = QColor("#E9DFD2")
SELECTED = QColor("#F3DAD6")

_ROLES = {
    QPalette.ColorRole.Window: CREAM,
    QPalette.ColorRole.Base: PAPER,
    QPalette.ColorRole.AlternateBase: CREAM,
    QPalette.ColorRole.Button: CREAM,
    QPalette.ColorRole.WindowText: INK,
    QPalette.ColorRole.Text: INK,
    QPalette.ColorRole.ButtonText: INK,
    QPalette.ColorRole.ToolTipBase: PAPER,
    QPalette.ColorRole.ToolTipText: INK,
    QPalette.ColorRole.PlaceholderText: MUTED,
    QPalette.ColorRole.Highlight: ACCENT,
    QPalette.ColorRole.HighlightedText: PAPER,
    QPalette.ColorRole.Link: ACCENT,
    QPalette.ColorRole.Mid: HAIRLINE,
}

SHEET = """
QMenuBar { background: #FFFDF8; border-bottom: 1px solid #E9DFD2; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: #F3DAD6; color: #A30E24; }
QMenu { background: #FFFDF8; border: 1px solid #E9DFD2; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 18px; border-radius: 4px; }
QMenu::item:selected { background: #F3DAD6; color: #A30E24; }
QMenu::item:disabled { color: #A89C97; }
QMenu::separator { height: 1px; background: #E9DFD2; margin: 5px 8px; }
QStatusBar { background: #FFFDF8; border-top: 1px solid #E9DFD2; color: #6B5A56; }
QStatusBar::item { border: none; }
QSplitter::handle { background: #E9DFD2; }
QListView { background: #F7F0E6; border: none; outline: none; }
QListView::item:selected { background: transparent; }
QListView#overview { background: #F7F0E6; }
QTextBrowser#source { background: #FFFDF8; border: none; border-left: 1px solid #E9DFD2;
  padding: 10px 18px; color: #2A1719; }
QTextEdit#notes { background: #FFFDF8; border: none; padding: 10px 18px; color: #2A1719; }
QLabel#heading { color: #A30E24; font-weight: 700; padding: 10px 22px 0 22px;
  background: #FFFDF8; }
QFrame#problems { background: #FBEDEA; border-bottom: 2px solid #A30E24; }
QFrame#problems QLabel { color: #2A1719; }
QFrame#problems QLabel#problems-title { color: #A30E24; font-weight: 700; }
QFrame#problems QListWidget { background: transparent; border: none; }
QPushButton { background: #FFFDF8; border: 1px solid #CFC4BB; border-radius: 6px;
  padding: 6px 16px; }
QPushButton:hover { border-color: #A30E24; }
QPushButton:focus { border: 2px solid #A30E24; padding: 5px 15px; }
QPushButton:default { background: #A30E24; border-color: #A30E24; color: #FFFDF8; }
QPushButton:disabled { color: #A89C97; background: #F7F0E6; border-color: #E9DFD2; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: #CFC4BB; border-radius: 4px; min-height: 36px; }
QScrollBar::handle:vertical:hover { background: #A89C97; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def palette() -> QPalette:
    """Return the colours of every widget, light whatever the desktop's own are."""
    made = QPalette()
    for role, colour in _ROLES.items():
        made.setColor(role, colour)
    faint = QColor("#A89C97")
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return made
