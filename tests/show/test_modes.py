"""A loop and a rehearsal on the stage: what keys do there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.show.stages import program_on, small_deck
from viewer.show.modes import Mode
from viewer.show.program import Program
from viewer.show.rehearsal.dialog import RehearsalDialog


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with program_on(small_deck(tmp_path)) as program:
        yield program


def test_a_loop_goes_on_by_itself_until_esc(program: Program, qtbot: QtBot) -> None:
    program.present(3, windowed=True, mode=Mode(loop=0.01))
    qtbot.waitUntil(lambda: program.talk.index == 0, timeout=3000)
    QTest.keyClick(program.presentation.stage, Qt.Key.Key_Escape)
    there = program.talk.index, program.talk.step
    QTest.qWait(40)
    assert (program.talk.index, program.talk.step) == there
    assert program.window.isVisible()


def test_a_key_holds_the_loop(program: Program) -> None:
    program.present(0, windowed=True, mode=Mode(loop=0.02))
    QTest.keyClick(program.presentation.stage, Qt.Key.Key_Z)
    QTest.qWait(60)
    assert program.talk.index == 0


def test_the_pause_of_the_timer_is_one_of_the_rehearsal(program: Program) -> None:
    program.present(0, windowed=True, mode=Mode(rehearse=True))
    recorder = program.modes._rehearsals.recorder
    stage = program.presentation.stage
    QTest.keyClick(stage, Qt.Key.Key_Right)
    assert not recorder._timer.paused
    QTest.keyClick(stage, Qt.Key.Key_T)
    assert program.presentation.timer.paused
    assert recorder._timer.paused
    program.presentation._reset()
    assert recorder._timer.running
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    (dialog,) = program.window.findChildren(RehearsalDialog)
    dialog.close()
