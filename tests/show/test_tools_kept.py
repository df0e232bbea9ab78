"""Drawings outlive a crash, and become pictures: all of them or none."""

import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.show.hands import drag, line
from tests.show.stages import program_on, small_deck
from viewer.errors import ViewerError
from viewer.layout.canvas import Canvas
from viewer.show.folders import data_folder
from viewer.show.memory import Memory, Remembered
from viewer.show.program import Program
from viewer.show.question import Question
from viewer.show.stage import Stage
from viewer.show.tools import kit as kit_module
from viewer.show.tools import save
from viewer.show.tools.brush import ON_LIGHT
from viewer.show.tools.ink import Stroke
from viewer.show.tools.save import Drawn, usual_folder, write

Key = Qt.Key
DRAWN = (
    '[{"index": 3, "slide": "", "title": "Khẩu hiệu",'
    ' "lines": [[8.0, 1920.0, 1080.0, [100, 100, 900, 900]]]}]'
).encode()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where drawings are saved."""
    found = tmp_path / "Ảnh" / "congress-viewer"
    monkeypatch.setattr(kit_module, "usual_folder", lambda _today: found)
    return found


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    Memory(data_folder()).forget()
    with program_on(small_deck(tmp_path)) as program:
        program.present(2, windowed=True)
        program.presentation.stage.resize(960, 540)
        qtbot.waitUntil(program.presentation.stage.isVisible)
        yield program


@pytest.fixture
def stage(program: Program) -> Stage:
    return program.presentation.stage


def draw(stage: Stage) -> None:
    QTest.keyClick(stage, Key.Key_D)
    drag(stage, *line((100, 300), (600, 300)))
    QTest.keyClick(stage, Key.Key_D)


def interrupted(folder: Path, ink: bytes, **changes: object) -> None:
    """Leave behind what a killed talk of the small deck leaves."""
    said: dict[str, object] = {
        "deck": str((folder / "deck.yaml").absolute()),
        "index": 2,
        "step": 1,
        "saved": time.time(),
        "ink": msgspec.Raw(ink),
    }
    Memory(data_folder()).keep(Remembered(**{**said, **changes}))  # type: ignore[arg-type]


def go_on(qtbot: QtBot, program: Program) -> None:
    """Agree to go on."""
    show = program.presentation
    qtbot.waitUntil(lambda: isinstance(show.overlays.panel, Question))
    assert show.overlays.panel is not None
    QTest.keyClick(show.overlays.panel, Key.Key_Return)


def test_ink_is_kept_as_it_is_drawn_and_wiped(program: Program, stage: Stage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: program._continuity is not None)
    memory = Memory(data_folder())

    def kept() -> bytes:
        found = memory.recall()
        return bytes(found.ink) if found else b""

    draw(stage)
    qtbot.waitUntil(lambda: b"lines" in kept(), timeout=3000)
    QTest.keyClick(stage, Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: kept() == b"null", timeout=3000)


def test_after_a_crash_the_ink_is_there_again(qtbot: QtBot, tmp_path: Path) -> None:
    loaded = small_deck(tmp_path)
    interrupted(tmp_path, DRAWN)
    with program_on(loaded) as program:
        program.present(0, windowed=True)
        go_on(qtbot, program)
        ink = program.presentation.kit.ink
        assert list(ink.slides()) == [3]
        assert ink.strokes(3)[0].points == [(10.0, 10.0), (90.0, 90.0)]


def test_ink_alone_is_worth_an_offer(qtbot: QtBot, tmp_path: Path) -> None:
    loaded = small_deck(tmp_path)
    interrupted(tmp_path, DRAWN, index=0, step=0)
    with program_on(loaded) as program:
        program.present(0, windowed=True)
        go_on(qtbot, program)
        assert list(program.presentation.kit.ink.slides()) == [3]


@pytest.mark.parametrize("ink", [b"7", b'{"a": 1}', DRAWN.replace(b"[100", b"[-100"), b"null"])
def test_damaged_ink_does_not_keep_a_talk_from_going_on(
    qtbot: QtBot, tmp_path: Path, ink: bytes
) -> None:
    loaded = small_deck(tmp_path)
    interrupted(tmp_path, ink)
    with program_on(loaded) as program:
        program.present(0, windowed=True)
        go_on(qtbot, program)
        assert (program.talk.index, program.talk.step) == (2, 1)
        assert list(program.presentation.kit.ink.slides()) == []


def test_ctrl_s_saves_the_slides_that_are_drawn_on(
    program: Program, stage: Stage, folder: Path, qtbot: QtBot
) -> None:
    draw(stage)
    program.talk.go_to(4)
    draw(stage)
    QTest.keyClick(stage, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: str(folder) in stage.notice.text, timeout=8000)
    assert "2" in stage.notice.text
    assert sorted(path.name for path in folder.iterdir()) == ["03.png", "05.png"]
    image = QImage(str(folder / "03.png"))
    assert (image.width(), image.height()) == (3840, 2160)
    assert image.pixelColor(1400, 1200).name().upper() == ON_LIGHT.line
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]


def test_without_drawings_it_says_so(
    program: Program, stage: Stage, folder: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(stage, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert stage.notice.text == "Nothing is drawn on any slide"
    program.leave()
    program.act("save_drawings")
    assert program.window.statusBar().currentMessage() == "Nothing is drawn on any slide"
    assert not folder.exists()


def test_a_folder_that_may_not_be_written_is_told(
    program: Program, stage: Stage, folder: Path, qtbot: QtBot
) -> None:
    folder.parent.write_text("a file")
    draw(stage)
    program.leave()
    program.act("save_drawings")
    bar = program.window.statusBar()
    qtbot.waitUntil(lambda: "Ảnh" in bar.currentMessage(), timeout=8000)
    assert folder.parent.read_text() == "a file"


def drawn(*indices: int) -> list[Drawn]:
    return [Drawn(at, [Stroke(Canvas(), 8.0, [(10.0, 10.0), (50.0, 50.0)])]) for at in indices]


def test_an_existing_folder_is_left_alone(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    names = [
        write(drawn(0), lambda index: program.studio.recording(index, Canvas()), folder).name
        for _ in range(3)
    ]
    assert names == ["pictures", "pictures-2", "pictures-3"]


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), MemoryError("3840")])
def test_a_failure_in_the_middle_leaves_nothing(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    made: list[bytes] = []

    def png(_image: QImage) -> bytes:
        if made:
            raise error
        made.append(b"png")
        return made[0]

    monkeypatch.setattr(save, "_png", png)
    folder = tmp_path / "new" / "pictures"
    with pytest.raises(ViewerError) as told:
        write(drawn(0, 1), lambda index: program.studio.recording(index, Canvas()), folder)
    assert str(folder) in told.value.problems[0].sentence()
    assert list((tmp_path / "new").iterdir()) == []


def test_the_usual_folder_has_the_date() -> None:
    assert usual_folder(date(2026, 3, 9)).name == "congress-viewer-2026-03-09"
