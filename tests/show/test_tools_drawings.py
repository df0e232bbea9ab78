"""Drawings outlive the good end of the program too, and come back only where they are wanted."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.decks import slide, write_deck
from tests.show.hands import drag, line
from tests.show.stages import opened, program_on, small_deck
from tests.show.test_tools_kept import DRAWN, interrupted
from viewer.deck.load import LoadedDeck
from viewer.show.folders import data_folder
from viewer.show.memory import Memory
from viewer.show.program import Program
from viewer.show.question import Question
from viewer.show.tools import kit as kit_module
from viewer.show.tools.drawings import MOST_DECKS, Drawings

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
INK = msgspec.Raw(DRAWN.replace(b" ", b"").replace("Khẩuhiệu".encode(), "Khẩu hiệu".encode()))
NOTHING = msgspec.Raw(b"null")


@contextmanager
def shown(qtbot: QtBot, loaded: LoadedDeck, index: int = 3) -> Iterator[Program]:
    """Yield a program that presents ``loaded``, and end it in good order."""
    with program_on(loaded) as program:
        program.present(index, windowed=True)
        program.presentation.stage.resize(960, 540)
        qtbot.waitUntil(lambda: program._continuity is not None)
        yield program


@pytest.fixture
def loaded(tmp_path: Path) -> LoadedDeck:
    Memory(data_folder()).forget()
    return small_deck(tmp_path)


def draw(program: Program) -> None:
    stage = program.presentation.stage
    QTest.keyClick(stage, Key.Key_D)
    drag(stage, *line((100, 300), (600, 300)))
    QTest.keyClick(stage, Key.Key_D)


def drawn(program: Program) -> list[int]:
    return list(program.presentation.kit.ink.slides())


def undo(program: Program) -> None:
    QTest.keyClick(program.presentation.stage, Key.Key_Z, Ctrl)


def test_after_a_good_end_they_wait_out_of_sight(qtbot: QtBot, loaded: LoadedDeck) -> None:
    with shown(qtbot, loaded) as program:
        draw(program)
        points = program.presentation.kit.ink.strokes(3)[0].points
    with shown(qtbot, loaded) as program:
        assert drawn(program) == []
        assert program.presentation.overlays.panel is None
        undo(program)
        assert program.presentation.kit.ink.strokes(3)[0].points == points


def test_what_nobody_asked_for_waits_on(qtbot: QtBot, loaded: LoadedDeck) -> None:
    with shown(qtbot, loaded) as program:
        draw(program)
    with shown(qtbot, loaded, 4) as program:
        draw(program)
    with shown(qtbot, loaded) as program:
        undo(program)
        program.talk.go_to(4)
        undo(program)
        assert drawn(program) == [3, 4]


def test_what_is_wiped_is_gone(qtbot: QtBot, loaded: LoadedDeck) -> None:
    with shown(qtbot, loaded) as program:
        draw(program)
    with shown(qtbot, loaded) as program:
        undo(program)
        QTest.keyClick(program.presentation.stage, Key.Key_D, Shift)
    assert Drawings(data_folder()).recall(loaded.file) == NOTHING


def test_whoever_takes_the_pen_is_told(qtbot: QtBot, loaded: LoadedDeck) -> None:
    with shown(qtbot, loaded) as program:
        draw(program)
    with shown(qtbot, loaded) as program:
        notice = program.presentation.stage.notice
        assert notice.text == ""
        QTest.keyClick(program.presentation.stage, Key.Key_D)
        assert "Ctrl+Z" in notice.text


def test_ctrl_s_saves_those_of_last_time(
    qtbot: QtBot, loaded: LoadedDeck, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "pictures"
    monkeypatch.setattr(kit_module, "usual_folder", lambda _today: folder)
    with shown(qtbot, loaded) as program:
        draw(program)
    with program_on(loaded) as program:
        program.open_window()
        program.act("save_drawings")
        bar = program.window.statusBar()
        qtbot.waitUntil(lambda: str(folder) in bar.currentMessage(), timeout=8000)
    assert [path.name for path in folder.iterdir()] == ["04.png"]


def test_each_deck_has_its_own(qtbot: QtBot, loaded: LoadedDeck, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = write_deck(tmp_path / "other", slide("title"), slide("quote", title="Khẩu hiệu"))
    with shown(qtbot, loaded) as program:
        draw(program)
        opened(qtbot, program, other)
        assert drawn(program) == []
        opened(qtbot, program, loaded.file)
        program.talk.go_to(3)
        assert drawn(program) == []
        undo(program)
        assert drawn(program) == [3]


def test_a_deck_read_anew_keeps_both(qtbot: QtBot, loaded: LoadedDeck) -> None:
    with shown(qtbot, loaded) as program:
        draw(program)
    with shown(qtbot, loaded, 4) as program:
        draw(program)
        opened(qtbot, program, program.file)
        assert drawn(program) == [4]
        program.talk.go_to(3)
        undo(program)
        assert drawn(program) == [3, 4]


def test_a_crashed_talk_that_is_not_gone_on_with_loses_none(
    qtbot: QtBot, loaded: LoadedDeck, tmp_path: Path
) -> None:
    interrupted(tmp_path, DRAWN)
    with shown(qtbot, loaded) as program:
        show = program.presentation
        qtbot.waitUntil(lambda: isinstance(show.overlays.panel, Question))
        assert show.overlays.panel is not None
        QTest.keyClick(show.overlays.panel, Key.Key_Escape)
        assert drawn(program) == []
        undo(program)
        assert len(program.presentation.kit.ink.strokes(3)) == 1


def test_going_on_doubles_no_line(qtbot: QtBot, loaded: LoadedDeck, tmp_path: Path) -> None:
    interrupted(tmp_path, DRAWN)
    with shown(qtbot, loaded, 0) as program:
        show = program.presentation
        qtbot.waitUntil(lambda: isinstance(show.overlays.panel, Question))
        assert show.overlays.panel is not None
        QTest.keyClick(show.overlays.panel, Key.Key_Return)
        assert len(show.kit.ink.strokes(3)) == 1
        assert show.kit.ink.aside(3) == ()
    assert Drawings(data_folder()).recall(loaded.file) == INK


def test_a_crashed_talk_of_another_deck_loses_none(
    qtbot: QtBot, loaded: LoadedDeck, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere.yaml"
    interrupted(tmp_path, DRAWN, deck=str(elsewhere))
    with shown(qtbot, loaded):
        assert Drawings(data_folder()).recall(elsewhere) == INK


def test_what_is_kept_is_recalled_and_forgotten(tmp_path: Path) -> None:
    drawings, deck = Drawings(tmp_path), tmp_path / "a.yaml"
    assert drawings.recall(deck) == NOTHING
    drawings.keep(deck, INK)
    drawings.add(deck, INK)
    assert drawings.recall(deck) == INK
    assert drawings.recall(tmp_path / "b.yaml") == NOTHING
    drawings.keep(deck, NOTHING)
    assert list((tmp_path / "drawings").iterdir()) == []


def test_only_the_latest_decks_are_remembered(tmp_path: Path) -> None:
    drawings = Drawings(tmp_path)
    for number in range(MOST_DECKS + 3):
        drawings.keep(tmp_path / f"{number}.yaml", INK)
    assert len(list((tmp_path / "drawings").iterdir())) == MOST_DECKS
    assert drawings.recall(tmp_path / f"{MOST_DECKS + 2}.yaml") == INK


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None
)
@given(st.binary(max_size=100))
def test_damage_costs_nothing_but_itself(tmp_path: Path, raw: bytes) -> None:
    drawings, deck = Drawings(tmp_path), tmp_path / "a.yaml"
    drawings.keep(deck, msgspec.Raw(raw))
    drawings.add(deck, INK)
    assert drawings.recall(deck) == INK


def test_a_folder_that_cannot_be_made_is_no_accident(
    qtbot: QtBot, loaded: LoadedDeck, caplog: pytest.LogCaptureFixture, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    with shown(qtbot, loaded) as program:
        draw(program)
        monkeypatch.setattr(kit_module, "data_folder", lambda: blocked)
    assert "could not be kept" in caplog.text
