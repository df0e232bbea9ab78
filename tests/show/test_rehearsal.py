"""A rehearsal from its first key to the times in the deck; a log for spreadsheets."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.show.stages import program_on, small_deck
from viewer.deck.load import load
from viewer.errors import ViewerError
from viewer.show.modes import Mode
from viewer.show.program import Program
from viewer.show.rehearsal.dialog import RehearsalDialog
from viewer.show.rehearsal.log_file import log_text, write_log
from viewer.show.rehearsal.recorder import Visit

EIGHT = datetime(2020, 10, 5, 8)
HEADS = ("Trang", "Tiêu đề", "Giờ", "Giây")
VISITS = (
    Visit(0, "Mở đầu", EIGHT, 61.4),
    Visit(2, "Ba con số", EIGHT, 47.0),
)


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with program_on(small_deck(tmp_path)) as program:
        yield program


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> RehearsalDialog:
    dialog = RehearsalDialog(None, small_deck(tmp_path), VISITS, lambda: None)
    qtbot.addWidget(dialog)
    return dialog


def dialogs(program: Program) -> list[RehearsalDialog]:
    return program.window.findChildren(RehearsalDialog)


def test_times_are_shown_after_a_rehearsal_and_not_after_a_talk(program: Program) -> None:
    program.present(0, windowed=True)
    program.leave()
    assert dialogs(program) == []
    program.present(0, windowed=True, mode=Mode(rehearse=True))
    program.talk.next_slide()
    program.leave()
    (dialog,) = dialogs(program)
    assert dialog.isVisible()
    assert dialog.table.rowCount() == 6
    dialog.close()


def test_the_table_says_planned_spoken_and_the_difference(dialog: RehearsalDialog) -> None:
    assert dialog.table.texts(0) == ["1. Mở đầu", "0:30", "1:01", "0:31"]
    assert dialog.table.texts(1) == ["2. Nội dung", "0:30", "–", "–"]
    assert dialog.table.texts(5)[1:3] == ["2:30", "1:48"]


def test_bars_are_as_high_as_times_are_long(dialog: RehearsalDialog) -> None:
    bars = dialog.bars
    picture = bars.grab().toImage()
    planned, spoken = bars.bars()[0]
    assert spoken.height() / planned.height() == pytest.approx(61.4 / 30)
    assert planned.bottom() == pytest.approx(spoken.bottom())
    assert picture.pixelColor(spoken.center().toPoint()) == bars.colours()[1]


def test_the_deck_takes_the_times(dialog: RehearsalDialog, tmp_path: Path) -> None:
    dialog.write()
    seconds = [slide.seconds for slide in load(tmp_path / "deck.yaml").deck.slides]
    assert seconds == [60, 30, 45, 30, 30]
    assert not dialog.write_button.isEnabled()


def test_a_deck_that_changed_meanwhile_is_left_alone(
    dialog: RehearsalDialog, tmp_path: Path
) -> None:
    file = tmp_path / "deck.yaml"
    file.write_text(file.read_text("utf-8").replace("Khẩu hiệu", "Khác"), "utf-8")
    before = file.read_bytes()
    dialog.write()
    assert file.read_bytes() == before
    assert dialog.message.text()
    assert dialog.write_button.isEnabled()


def test_a_log_opens_in_spreadsheets(tmp_path: Path) -> None:
    file = tmp_path / "nhật ký.csv"
    write_log(file, HEADS, VISITS)
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    lines = file.read_text("utf-8-sig").splitlines()
    assert lines[1:] == ["1,Mở đầu,2020-10-05 08:00:00,61", "3,Ba con số,2020-10-05 08:00:00,47"]


def test_a_title_is_never_a_formula() -> None:
    text = log_text(HEADS, [Visit(0, "=1+1", EIGHT, 1)])
    assert "'=1+1" in text


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(ViewerError) as caught:
        write_log(tmp_path / "gone" / "log.csv", HEADS, VISITS)
    assert caught.value.problems[0].code == "deck-unwritten"


def test_a_talk_is_saved_from_the_menu(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "log.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    program.open_window()
    program.act("save_log")
    assert not file.exists()
    program.present(0, windowed=True)
    program.talk.next_slide()
    program.leave()
    program.act("save_log")
    assert [line.split(",")[1] for line in file.read_text("utf-8-sig").splitlines()[1:]] == [
        "Mở đầu",
        "Nội dung",
    ]
