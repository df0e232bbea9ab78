"""Every control has a name for those who do not see it, and is reached with the keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.show.stages import program_on, small_deck
from tests.show.test_rehearsal import VISITS
from viewer.export.exporter import Exporter
from viewer.show.export_dialog import ExportDialog
from viewer.show.program import Program
from viewer.show.rehearsal.dialog import RehearsalDialog
from viewer.show.settings import Settings
from viewer.show.settings_dialog import SettingsDialog

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit,
)  # fmt: skip


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with program_on(small_deck(tmp_path)) as program:
        program.open_window()
        yield program


def main_window(program: Program) -> QWidget:
    program.window.source.show()
    program.reload()
    return program.window


def export(program: Program) -> QWidget:
    return ExportDialog(program.window, Exporter(), program.loaded, 0)


def settings(program: Program) -> QWidget:
    return SettingsDialog(program.window, Settings(), ["HDMI-1"], motion=True)


def rehearsal(program: Program) -> QWidget:
    return RehearsalDialog(program.window, program.loaded, VISITS, lambda: None)


def search(program: Program) -> QWidget:
    program.presentation.overlays.search(program.library.search_index())
    return over(program)


def go_to(program: Program) -> QWidget:
    program.presentation.overlays.ask_for_slide(5)
    return over(program)


def keys(program: Program) -> QWidget:
    program.presentation.overlays.show_help()
    return over(program)


def overview(program: Program) -> QWidget:
    program.presentation._open_overview()
    return over(program)


def question(program: Program) -> QWidget:
    program.presentation.overlays.ask("?", lambda: None)
    return over(program)


def console(program: Program) -> QWidget:
    return program.presentation._make_console()


def over(program: Program) -> QWidget:
    panel = program.presentation.overlays.panel
    assert panel is not None
    return panel


PLACES = (
    main_window, export, settings, rehearsal, search, go_to, keys, overview, question, console,
)  # fmt: skip
DIALOGS = (main_window, export, settings, rehearsal)
Opener = Callable[[Program], QWidget]


def controls(window: QWidget) -> list[QWidget]:
    """Return what a person may work or read with: no parts that Qt makes inside of those."""
    found = [window, *window.findChildren(QWidget)]
    return [
        widget
        for widget in found
        if isinstance(widget, CONTROLS) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not _is_part(widget)
    ]


def _is_part(widget: QWidget) -> bool:
    """Return whether Qt made the widget as a part of another control."""
    if widget.objectName().startswith("qt_") or isinstance(widget, QToolButton):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (QComboBox, QAbstractSpinBox, QAbstractItemView)):
            return True
        parent = parent.parentWidget()
    return type(widget) in (QWidget, QAbstractScrollArea)


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says first."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)) if interface else ""


@pytest.mark.parametrize("opener", PLACES, ids=lambda opener: opener.__name__)
def test_every_control_has_a_name(opener: Opener, program: Program, qtbot: QtBot) -> None:
    window = opener(program)
    nameless = [repr(widget) for widget in controls(window) if not name_of(widget).strip()]
    assert nameless == []
    assert controls(window)
    if window is not program.window:
        window.deleteLater()


@pytest.mark.parametrize("opener", DIALOGS, ids=lambda opener: opener.__name__)
def test_every_control_is_reached_with_tab(opener: Opener, program: Program, qtbot: QtBot) -> None:
    window = opener(program)
    chain, widget = set(), window.nextInFocusChain()
    while widget is not None and widget is not window:
        chain.add(widget)
        widget = widget.nextInFocusChain()
    unreached = [
        repr(one)
        for one in controls(window)
        if one is not window
        if one not in chain or not one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert unreached == []
    if window is not program.window:
        window.deleteLater()
