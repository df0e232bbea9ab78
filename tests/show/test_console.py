"""The console: what comes, the notes, the time; and the keys that change it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.show.stages import program_on, small_deck
from viewer.show.console.window import Console
from viewer.show.program import Program

Key, Held = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with program_on(small_deck(tmp_path)) as program:
        program.present(0, windowed=True)
        qtbot.waitUntil(program.presentation.stage.isVisible)
        QTest.keyClick(program.presentation.stage, Key.Key_C)
        yield program


@pytest.fixture
def console(program: Program) -> Console:
    found = program.presentation.console
    assert found is not None
    return found


def test_it_shows_what_is_said_and_where(qtbot: QtBot, program: Program, console: Console) -> None:
    assert console.notes.toPlainText() == "Kính thưa các đồng chí"
    assert "Slide 1 of 5" in console.place.text()
    program.talk.go_to(2)
    qtbot.waitUntil(lambda: "Slide 3 of 5" in console.place.text())
    assert console.notes.toPlainText() == ""


def test_it_shows_the_next_step(qtbot: QtBot, program: Program, console: Console) -> None:
    program.talk.go_to(2)
    qtbot.waitUntil(lambda: console.current.surface._position == (2, 0))
    assert console.coming.surface._position == (2, 1)
    program.talk.last()
    qtbot.waitUntil(lambda: console.coming.surface._empty)  # type: ignore[attr-defined]


def test_the_hall_comes_first(qtbot: QtBot, program: Program, console: Console) -> None:
    stage = program.presentation.stage
    for index in (1, 2):
        program.talk.go_to(index)
        assert (stage._position, console.current.surface._position) == ((index, 0), (0, 0))
    qtbot.waitUntil(lambda: console.current.surface._position == (2, 0))


def test_keys_mean_the_same_on_it(program: Program, console: Console) -> None:
    for key in (Key.Key_Right, Key.Key_PageDown, Key.Key_Space):
        QTest.keyClick(console, key)
    assert (program.talk.index, program.talk.step) == (2, 1)


def test_black_blinds_only_the_hall(qtbot: QtBot, program: Program, console: Console) -> None:
    QTest.keyClick(console, Key.Key_B)
    assert program.talk.blank == "black"
    qtbot.waitUntil(console.state.isVisible)
    assert console.state.text() == "Black"
    QTest.keyClick(console, Key.Key_Right)
    assert (program.talk.blank, program.talk.index) == ("", 0)
    qtbot.waitUntil(lambda: not console.state.isVisible())


def test_while_frozen_the_hall_keeps_its_slide(
    qtbot: QtBot, program: Program, console: Console
) -> None:
    stage = program.presentation.stage
    QTest.keyClick(console, Key.Key_Z)
    QTest.keyClick(console, Key.Key_Right)
    qtbot.waitUntil(lambda: console.current.surface._position == (1, 0))
    assert stage._position == (0, 0)
    QTest.keyClick(console, Key.Key_Z)
    assert stage._position == (1, 0)


def test_panels_and_words_are_for_the_presenter_alone(program: Program, console: Console) -> None:
    stage = program.presentation.stage
    QTest.keyClick(console, Key.Key_4)
    assert "4" in console.notice.text
    assert stage.notice.text == ""
    QTest.keyClick(console, Key.Key_G)
    panel = program.presentation.overlays.panel
    assert panel is not None
    assert panel.parentWidget() is console


def test_notes_grow_and_the_size_stays(program: Program, console: Console) -> None:
    before = console.notes.size_in_pixels
    QTest.keyClick(console, Key.Key_Plus, Held.ControlModifier)
    assert console.notes.size_in_pixels == before + 2
    assert program._settings["notes_size"] == before + 2
    for _ in range(60):
        QTest.keyClick(console, Key.Key_Minus, Held.ControlModifier)
    assert console.notes.size_in_pixels == 12


def test_notes_scroll_by_key(program: Program, console: Console) -> None:
    console.notes.show_notes("Kính thưa các đồng chí. " * 400)
    QTest.keyClick(console, Key.Key_Down, Held.ControlModifier)
    assert console.notes.verticalScrollBar().value() > 0
    QTest.keyClick(console, Key.Key_Up, Held.ControlModifier)
    assert console.notes.verticalScrollBar().value() == 0


def test_the_timer_waits_for_the_first_step_and_pauses(program: Program, console: Console) -> None:
    timer = program.presentation.timer
    assert not timer.begun
    QTest.keyClick(console, Key.Key_Right)
    assert timer.running
    QTest.keyClick(console, Key.Key_T)
    QTest.keyClick(console, Key.Key_Right)
    assert timer.paused
    console.clocks.refresh()
    assert console.clocks.pace.text() == "Paused"


def test_a_reset_asks_first(program: Program, console: Console) -> None:
    show = program.presentation
    QTest.keyClick(console, Key.Key_Right)
    QTest.keyClick(console, Key.Key_T, Held.ControlModifier)
    assert show.overlays.panel is not None
    QTest.keyClick(show.overlays.panel, Key.Key_Escape)
    assert show.timer.begun
    QTest.keyClick(console, Key.Key_T, Held.ControlModifier)
    QTest.keyClick(show.overlays.panel, Key.Key_Return)
    assert not show.timer.begun


def test_the_pace_is_told_in_words(program: Program, console: Console) -> None:
    timer = program.presentation.timer
    program.talk.next_step()
    timer.restore(500.0, running=False)
    timer.toggle()
    console.clocks.refresh()
    assert console.clocks.pace.text().startswith("Behind by ")


def has_pictures(program: Program) -> bool:
    """Return whether the pictures of the console's two slides are ready."""
    console = program.presentation.console
    assert console is not None
    surfaces = (console.current.surface, console.coming.surface)
    return all(program.studio.ready(one.wanted()) is not None for one in surfaces)


def test_pictures_come_though_nobody_waits_for_them(
    program: Program, console: Console, qtbot: QtBot
) -> None:
    program.talk.next_step()
    qtbot.waitUntil(lambda: has_pictures(program), timeout=5000)


def test_pictures_come_to_a_console_of_another_size(
    program: Program, console: Console, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: has_pictures(program), timeout=5000)
    console.resize(900, 500)
    qtbot.waitUntil(lambda: has_pictures(program), timeout=5000)


def test_pictures_come_to_a_console_made_anew(
    program: Program, console: Console, qtbot: QtBot
) -> None:
    program.presentation.seats.forget_console()
    qtbot.wait(20)
    QTest.keyClick(program.presentation.stage, Key.Key_C)
    qtbot.waitUntil(lambda: has_pictures(program), timeout=5000)
