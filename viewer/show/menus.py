"""The menus of the main window, made from the table of keys."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from viewer.show.keys import Action, action
from viewer.show.translate import QT_TRANSLATE_NOOP

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Menus", "&File"),
        (
            "open",
            "reload",
            "save_as",
            "",
            "export",
            "print",
            "copy",
            "save_drawings",
            "",
            "settings",
            "",
            "quit",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Go"),
        ("next_slide", "previous_slide", "first", "last", "", "go_to", "back"),
    ),
    (QT_TRANSLATE_NOOP("Menus", "&View"), ("source", "search", "spell")),
    (
        QT_TRANSLATE_NOOP("Menus", "&Present"),
        ("present", "present_here", "", "rehearse", "save_log"),
    ),
    (QT_TRANSLATE_NOOP("Menus", "&Help"), ("help",)),
)
"""The title of each menu and the rows of the table in it; an empty one is a separator."""

_PLAIN = ("next_slide", "previous_slide", "first", "last", "go_to", "source", "spell", "help")
"""Rows whose keys mean something else in a list or a text: shown, and taken by the window."""


class Menus(QObject):
    """Fills a window's menu bar.

    Attributes:
        asked: the id of the row that was chosen.
    """

    asked = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        for title, names in MENUS:
            menu = QMenu(QCoreApplication.translate("Menus", title), window)
            window.menuBar().addMenu(menu)
            for name in names:
                self._add(menu, name)

    def _add(self, menu: QMenu, name: str) -> None:
        if not name:
            menu.addSeparator()
            return
        row = action(name)
        item = QAction(row.label(), menu)
        if name in _PLAIN:
            item.setText(f"{row.label()}\t{_shown(row)}")
        else:
            item.setShortcuts([QKeySequence(key) for key in row.keys])
        item.triggered.connect(lambda: self.asked.emit(name))
        menu.addAction(item)


def _shown(row: Action) -> str:
    return QKeySequence(row.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
