"""What outlives a crash: written whole, read with suspicion, offered once."""

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.show.stages import program_on, small_deck
from viewer.show.folders import data_folder
from viewer.show.memory import Memory, Remembered
from viewer.show.presentation import Presentation
from viewer.show.question import Question

TALK = Remembered(deck="/d.yaml", index=2, step=1, saved=1.0, seconds=61.5, running=True)


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path)


def test_what_is_kept_is_recalled(memory: Memory, tmp_path: Path) -> None:
    memory.keep(TALK)
    assert memory.recall() == TALK
    assert [path.name for path in tmp_path.iterdir()] == ["talk.json"]
    memory.forget()
    assert memory.recall() is None


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"\xff\x00", b"[]", b'{"deck": 1}', b'{"index": -1}', b"null"]
)
def test_a_damaged_file_is_set_aside(memory: Memory, tmp_path: Path, damage: bytes) -> None:
    memory.keep(TALK)
    (tmp_path / "talk.json").write_bytes(damage)
    assert memory.recall() is None
    assert [path.name for path in tmp_path.iterdir()] == ["talk.damaged"]
    memory.keep(TALK)
    assert memory.recall() == TALK


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_no_bytes_are_fatal(memory: Memory, tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "talk.json").write_bytes(raw)
    memory.recall()


def interrupted(folder: Path, **changes: object) -> None:
    """Leave behind what a killed talk of the small deck leaves."""
    said: dict[str, object] = {
        "deck": str((folder / "deck.yaml").absolute()),
        "index": 2,
        "step": 1,
        "saved": time.time(),
        "seconds": 61.5,
        "running": True,
    }
    Memory(data_folder()).keep(Remembered(**{**said, **changes}))  # type: ignore[arg-type]


def question(qtbot: QtBot, show: Presentation) -> Question:
    """Return the question that comes up."""
    qtbot.waitUntil(lambda: isinstance(show.overlays.panel, Question))
    assert isinstance(show.overlays.panel, Question)
    return show.overlays.panel


def test_an_interrupted_talk_is_offered_and_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    loaded = small_deck(tmp_path)
    interrupted(tmp_path, blank="black")
    with program_on(loaded) as program:
        program.present(0, windowed=True)
        show = program.presentation
        panel = question(qtbot, show)
        assert "1:02" in panel.text()
        QTest.keyClick(panel, Qt.Key.Key_Return)
        assert (program.talk.index, program.talk.step, program.talk.blank) == (2, 1, "black")
        assert show.timer.seconds >= 61.5
        assert show.timer.running


def test_a_clock_that_was_set_back_loses_no_talk(qtbot: QtBot, tmp_path: Path) -> None:
    loaded = small_deck(tmp_path)
    interrupted(tmp_path, saved=time.time() + 3600)
    with program_on(loaded) as program:
        program.present(0, windowed=True)
        QTest.keyClick(question(qtbot, program.presentation), Qt.Key.Key_Return)
        assert program.talk.index == 2


def test_whoever_does_not_want_it_begins_anew(qtbot: QtBot, tmp_path: Path) -> None:
    loaded = small_deck(tmp_path)
    interrupted(tmp_path)
    with program_on(loaded) as program:
        program.present(0, windowed=True)
        show = program.presentation
        panel = question(qtbot, show)
        QTest.keyClick(panel, Qt.Key.Key_Escape)
        assert (program.talk.index, show.timer.begun) == (0, False)


@pytest.mark.parametrize(
    "changes", [{"deck": "/elsewhere.yaml"}, {"saved": 0.0}, {"index": 0, "step": 0}]
)
def test_what_fits_no_more_is_not_offered(
    qtbot: QtBot, tmp_path: Path, changes: dict[str, object]
) -> None:
    loaded = small_deck(tmp_path)
    interrupted(tmp_path, **changes)
    with program_on(loaded) as program:
        program.present(0, windowed=True)
        qtbot.waitUntil(lambda: program._continuity is not None)
        assert program.presentation.overlays.panel is None


def test_a_running_talk_is_kept_as_it_goes_and_forgotten_at_its_end(
    qtbot: QtBot, tmp_path: Path
) -> None:
    memory = Memory(data_folder())
    memory.forget()
    with program_on(small_deck(tmp_path)) as program:
        program.present(0, windowed=True)
        qtbot.waitUntil(lambda: program._continuity is not None)
        program.talk.go_to(3)

        def kept() -> bool:
            found = memory.recall()
            return found is not None and found.index == 3

        qtbot.waitUntil(kept, timeout=3000)
    assert memory.recall() is None
