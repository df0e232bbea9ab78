"""A window that nobody sees rests while the talk goes on, and is right when it is seen again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.decks import slide, write_deck
from tests.show.stages import opened, program_on, small_deck
from viewer.show.console.window import Console
from viewer.show.program import Program

Key = Qt.Key


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with program_on(small_deck(tmp_path)) as program:
        yield program


def shown_slide(program: Program) -> int:
    return program.window.preview.surface._position[0]


def test_the_main_window_rests_during_a_talk(program: Program, qtbot: QtBot) -> None:
    program.open_window()
    window = program.window
    QTest.keyClick(window, Key.Key_F5)
    qtbot.waitUntil(lambda: not window.isVisible())
    program.talk.go_to(3)
    assert (shown_slide(program), window.slides.currentIndex().row()) == (0, 0)
    assert window.notes.text.toPlainText() != ""
    assert "Slide 1 of 5" in window._status._place.text()

    program.leave()
    assert window.isVisible()
    assert (shown_slide(program), window.slides.currentIndex().row()) == (3, 3)
    assert window.notes.text.toPlainText() == ""
    assert "Slide 4 of 5" in window._status._place.text()


def test_a_deck_read_anew_meanwhile_is_there_afterwards(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.open_window()
    program.present(0)
    qtbot.waitUntil(lambda: not program.window.isVisible())
    new = [slide("quote", title=f"Câu {n}", notes=f"Nói {n}") for n in range(8)]
    opened(qtbot, program, write_deck(tmp_path, *new))
    program.talk.go_to(7)
    program.leave()
    assert program.window.slides.currentIndex().row() == shown_slide(program) == 7
    assert program.window.slides.model().rowCount() == 9
    assert program.window.notes.text.toPlainText() == "Nói 7"


def console_over(program: Program, qtbot: QtBot) -> Console:
    """Let the console lie over the only screen."""
    program.present(0)
    QTest.keyClick(program.presentation.stage, Key.Key_C)
    console = program.presentation.console
    assert console is not None
    qtbot.waitUntil(lambda: "Kính thưa" in console.notes.toPlainText())
    return console


def test_a_console_that_was_closed_rests(program: Program, qtbot: QtBot) -> None:
    console = console_over(program, qtbot)
    QTest.keyClick(console, Key.Key_C)
    program.talk.go_to(3)
    assert not console._late.isActive()
    assert "Kính thưa" in console.notes.toPlainText()
    QTest.keyClick(program.presentation.stage, Key.Key_C)
    assert "Kính thưa" not in console.notes.toPlainText()


def test_a_console_that_was_closed_knows_the_deck_that_came_meanwhile(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    console = console_over(program, qtbot)
    QTest.keyClick(console, Key.Key_C)
    new = [slide("quote", title=f"Câu {n}", notes=f"Nói {n}") for n in range(8)]
    opened(qtbot, program, write_deck(tmp_path, *new))
    program.talk.go_to(7)
    QApplication.processEvents()
    QTest.keyClick(program.presentation.stage, Key.Key_C)
    assert "Nói 7" in console.notes.toPlainText()
