import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from viewer.deck.load import LoadedDeck
from viewer.errors import ViewerError
from viewer.show.export_dialog import ExportDialog
from viewer.show.export_run import seconds_left


class FakeExporter:
    """Writes nothing; ``work`` says what happens instead, on the thread of the export."""

    formats = ("png", "jpeg", "webp", "pdf", "odd")
    handouts = (2, 6)

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.threads: list[threading.Thread] = []
        self.work: Callable[[dict[str, Any]], int] = lambda _words: 3
        self.looked_at: list[dict[str, Any]] = []

    def export(self, loaded: LoadedDeck, folder: Path, **words: Any) -> int:
        self.asked.append({"loaded": loaded, "folder": folder, **words})
        self.threads.append(threading.current_thread())
        return self.work(words)

    def preview(
        self,
        loaded: LoadedDeck,  # noqa: ARG002
        longest: int,
        **words: Any,
    ) -> QImage:
        self.looked_at.append(words)
        if words["slides"] == "99":
            raise ViewerError.of("export-slides-range", number=99, count=36)
        image = QImage(longest, longest // 2, QImage.Format.Format_RGB32)
        image.fill(0x123456)
        return image


@pytest.fixture
def exporter() -> FakeExporter:
    return FakeExporter()


@pytest.fixture
def dialog(qtbot: QtBot, exporter: FakeExporter, tmp_path: Path) -> Iterator[ExportDialog]:
    deck = SimpleNamespace(slides=tuple(range(36)))
    loaded = cast(LoadedDeck, SimpleNamespace(deck=deck, file=tmp_path / "congress.yaml"))
    dialog = ExportDialog(None, exporter, loaded, 6)
    dialog.form.folder.setText(str(tmp_path / "out"))
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog._run.stop()
    dialog._run.wait()
    dialog.preview.wait()


def finish(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(dialog.start.isEnabled, timeout=2000)


def test_at_first_all_slides_are_full_hd_png(dialog: ExportDialog, tmp_path: Path) -> None:
    choice = dialog.choice()
    assert (choice.kind, choice.size, choice.slides, choice.steps) == (
        "png",
        "1920x1080",
        "",
        False,
    )
    assert choice.folder == tmp_path / "out"


def test_a_size_by_name_fills_in_its_pixels(dialog: ExportDialog) -> None:
    dialog.form.size_box.setCurrentIndex(1)
    assert dialog.choice().size == "3840x2160"
    assert not dialog.form.width_box.isEnabled()


def test_a_custom_size_starts_from_the_one_before(dialog: ExportDialog) -> None:
    dialog.form.size_box.setCurrentIndex(1)
    dialog.form.size_box.setCurrentIndex(dialog.form.size_box.count() - 1)
    assert dialog.form.width_box.isEnabled()
    dialog.form.width_box.setValue(1000)
    assert dialog.choice().size == "1000x2160"


def test_a_custom_size_stays_within_the_limits(dialog: ExportDialog) -> None:
    assert (dialog.form.width_box.minimum(), dialog.form.width_box.maximum()) == (16, 16_384)


def test_this_slide_is_the_one_shown(dialog: ExportDialog) -> None:
    dialog.form.this.click()
    assert "7" in dialog.form.this.text()
    assert dialog.choice().slides == "7"


def test_writing_a_range_chooses_it(dialog: ExportDialog) -> None:
    QTest.keyClicks(dialog.form.range, "1,3-5")
    assert dialog.form.some.isChecked()
    assert dialog.choice().slides == "1,3-5"


def test_what_is_chosen_reaches_the_exporter(
    qtbot: QtBot, dialog: ExportDialog, exporter: FakeExporter, tmp_path: Path
) -> None:
    dialog.form.formats["webp"].setChecked(True)
    dialog.form.steps.setChecked(True)
    dialog.start.click()
    finish(qtbot, dialog)
    (words,) = exporter.asked
    assert (words["folder"], words["kind"], words["steps"]) == (
        tmp_path / "out",
        "png,webp",
        True,
    )


def test_it_ends_with_one_sentence(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.export()
    finish(qtbot, dialog)
    assert dialog.message.text() == f"3 files are in {tmp_path / 'out'}."


def test_the_window_is_alive_during_the_export(
    qtbot: QtBot, dialog: ExportDialog, exporter: FakeExporter
) -> None:
    go_on = threading.Event()

    def work(words: dict[str, Any]) -> int:
        words["progress"](2, 8)
        go_on.wait(2)
        return 8

    exporter.work = work
    dialog.export()
    qtbot.waitUntil(lambda: dialog.bar.maximum() == 8 and dialog.bar.value() == 2)
    assert dialog.bar.isVisible()
    assert not dialog.form.isEnabled()
    assert exporter.threads[0] is not threading.current_thread()
    go_on.set()
    finish(qtbot, dialog)
    assert dialog.form.isEnabled()


def export_and_stop(
    qtbot: QtBot, dialog: ExportDialog, exporter: FakeExporter, *, written: int
) -> None:
    """Stop an export that has ``written`` so many files by the time it hears of it."""
    exporter.work = lambda words: written if words["cancel"].wait(2) else 99
    dialog.export()
    dialog.stop.click()
    finish(qtbot, dialog)


def test_cancel_stops_the_export_and_keeps_the_window(
    qtbot: QtBot, dialog: ExportDialog, exporter: FakeExporter
) -> None:
    export_and_stop(qtbot, dialog, exporter, written=0)
    assert dialog.isVisible()
    assert dialog.message.text().startswith("Stopped: nothing was written")


def test_cancelled_too_late_it_says_what_is_there(
    qtbot: QtBot, dialog: ExportDialog, exporter: FakeExporter
) -> None:
    export_and_stop(qtbot, dialog, exporter, written=2)
    assert dialog.message.text().startswith("2 files are in")


def test_closing_the_window_stops_the_export_first(
    qtbot: QtBot, dialog: ExportDialog, exporter: FakeExporter
) -> None:
    exporter.work = lambda words: 2 if words["cancel"].wait(2) else 99
    dialog.export()
    assert not dialog.close()
    finish(qtbot, dialog)
    assert dialog.close()


def test_an_error_is_told_in_its_own_words(
    qtbot: QtBot, dialog: ExportDialog, exporter: FakeExporter
) -> None:
    def work(words: dict[str, Any]) -> int:
        raise ViewerError.of("export-disk-full", path="01.png")

    exporter.work = work
    dialog.export()
    finish(qtbot, dialog)
    assert dialog.message.text().startswith("Ổ đĩa đã đầy khi ghi 01.png")


def test_even_an_unforeseen_error_gives_the_window_back(
    qtbot: QtBot, dialog: ExportDialog, exporter: FakeExporter
) -> None:
    def work(words: dict[str, Any]) -> int:
        raise RuntimeError("boom")

    exporter.work = work
    dialog.export()
    finish(qtbot, dialog)
    assert "boom" in dialog.message.text()


def test_without_a_folder_or_slides_it_asks(dialog: ExportDialog, exporter: FakeExporter) -> None:
    dialog.form.folder.setText(" ")
    dialog.export()
    assert "folder" in dialog.message.text()
    dialog.form.folder.setText("out")
    dialog.form.some.click()
    dialog.export()
    assert "which slides" in dialog.message.text()
    assert exporter.asked == []


def test_a_folder_can_be_looked_for(
    dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog.form.browse.click()
    assert dialog.choice().folder == tmp_path
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    dialog.form.browse.click()
    assert dialog.choice().folder == tmp_path


def test_formats_are_named_as_people_name_them(dialog: ExportDialog) -> None:
    names = [box.text().replace("&", "") for box in dialog.form.formats.values()]
    assert names == ["PNG", "JPEG", "WebP", "PDF", "ODD"]


def test_a_pdf_may_be_notes_or_a_handout(dialog: ExportDialog) -> None:
    dialog.form.paper.setCurrentIndex(1)
    assert not dialog.form.paper.isEnabled()
    assert not dialog.choice().notes
    dialog.form.formats["pdf"].setChecked(True)
    assert dialog.choice().notes
    dialog.form.paper.setCurrentIndex(3)
    assert (dialog.choice().notes, dialog.choice().handout) == (False, 6)


def test_without_a_format_nothing_is_exported(dialog: ExportDialog, exporter: FakeExporter) -> None:
    dialog.form.formats["png"].setChecked(False)
    assert "at least one format" in dialog.message.text()
    dialog.export()
    assert exporter.asked == []


def test_the_first_page_is_shown_and_follows_the_choice(
    qtbot: QtBot, dialog: ExportDialog, exporter: FakeExporter
) -> None:
    qtbot.waitUntil(lambda: not dialog.preview.pixmap().isNull())
    dialog.form.formats["pdf"].setChecked(True)
    qtbot.waitUntil(lambda: exporter.looked_at[-1]["kind"] == "png,pdf")


def test_a_choice_that_means_nothing_is_said_in_the_place_of_the_page(
    qtbot: QtBot, dialog: ExportDialog
) -> None:
    QTest.keyClicks(dialog.form.range, "99")
    qtbot.waitUntil(lambda: "Không có trang 99" in dialog.preview.text())


def test_the_folder_can_be_opened_when_there_is_something_in_it(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    assert not dialog.open_folder.isVisible()
    dialog.export()
    finish(qtbot, dialog)
    dialog.open_folder.click()
    assert opened == [str(tmp_path / "out")]


@pytest.mark.parametrize(
    ("spent", "done", "total", "left"),
    [(1.0, 5, 10, None), (4.0, 0, 10, None), (4.0, 5, 10, 4.0), (9.0, 3, 4, 3.0), (5.0, 4, 4, 0)],
)
def test_the_time_left_is_that_of_the_time_spent(
    spent: float, done: int, total: int, left: float | None
) -> None:
    assert seconds_left(spent, done, total) == left


@pytest.mark.parametrize(("left", "said"), [(0.2, "1 s"), (40.4, "40 s"), (130.0, "2 min")])
def test_the_time_left_is_said_roughly(dialog: ExportDialog, left: float, said: str) -> None:
    assert said in dialog._time(left)
