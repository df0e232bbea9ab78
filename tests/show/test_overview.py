"""The overview finds a slide by letters of its title, or by its number."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.show.stages import program_on, small_deck
from viewer.show.overview import Overview
from viewer.show.program import Program
from viewer.show.typed import Typed

Key = Qt.Key


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with program_on(small_deck(tmp_path)) as program:
        program.present(0, windowed=True)
        QTest.keyClick(program.presentation.stage, Key.Key_O)
        yield program


@pytest.fixture
def grid(program: Program) -> Overview:
    panel = program.presentation.overlays.panel
    assert isinstance(panel, Overview)
    return panel


def test_letters_find_a_title_without_its_accents(program: Program, grid: Overview) -> None:
    QTest.keyClicks(grid, "con so")
    assert grid.currentIndex().row() == 2
    assert "con so" in grid.notice.text
    QTest.keyClick(grid, Key.Key_Return)
    assert program.talk.index == 2


def test_digits_are_a_number(program: Program, grid: Overview) -> None:
    QTest.keyClicks(grid, "4")
    QTest.keyClick(grid, Key.Key_Return)
    assert program.talk.index == 3


def test_what_nobody_wrote_moves_nothing(grid: Overview) -> None:
    QTest.keyClicks(grid, "nxyz")
    assert grid.currentIndex().row() == 1
    assert "nxyz" in grid.notice.text


def test_esc_takes_back_what_is_typed_before_it_closes(program: Program, grid: Overview) -> None:
    QTest.keyClicks(grid, "ba")
    QTest.keyClick(grid, Key.Key_Backspace)
    assert grid.notice.text.startswith("b ")
    QTest.keyClick(grid, Key.Key_Escape)
    assert grid.notice.text == ""
    assert program.presentation.overlays.panel is grid
    QTest.keyClick(grid, Key.Key_Escape)
    assert program.presentation.overlays.panel is None


@pytest.mark.parametrize(
    ("keys", "index"),
    [("đảng", 0), ("dang", 0), ("DANG", 0), ("2", 1), ("99", None), ("2015", 2), (" ", None)],
)
def test_what_is_meant(keys: str, index: int | None) -> None:
    typed = Typed(["Xây dựng Đảng", "An ninh", "Nhiệm kỳ 2015 – 2020"])
    for key in keys:
        typed.type(key)
    assert typed.found() == index
