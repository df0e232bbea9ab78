"""One program: main window and stage as views of one talk; bad decks never close it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.decks import slide, write_deck
from tests.show.stages import program_on, small_deck
from viewer.deck.load import LoadedDeck, load
from viewer.errors import Problem, ViewerError
from viewer.show.main_window import MainWindow
from viewer.show.program import Program
from viewer.show.stand_in import stand_in

Key = Qt.Key


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with program_on(small_deck(tmp_path)) as program:
        program.open_window()
        yield program


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    target = QApplication.focusWidget() or window
    QTest.keyClick(target, key, held or Qt.KeyboardModifier.NoModifier)


def test_the_window_shows_slides_notes_and_place(window: MainWindow) -> None:
    assert window.slides.model().rowCount() == 5
    assert window.notes.text.toPlainText() == "Kính thưa các đồng chí"
    assert window.windowTitle().startswith("Thử")
    assert "Slide 1 of 5" in window._status._place.text()


def test_list_and_talk_follow_each_other(program: Program, window: MainWindow) -> None:
    window.slides.setCurrentIndex(window.slides.model().index(3, 0))
    assert program.talk.index == 3
    program.talk.go_to(1)
    assert window.slides.currentIndex().row() == 1
    assert window.notes.text.toPlainText() == ""


def test_keys_turn_whole_slides(program: Program, window: MainWindow) -> None:
    window.preview.setFocus()
    for key in (Key.Key_Right, Key.Key_PageDown, Key.Key_Right):
        press(window, key)
    assert (program.talk.index, program.talk.step) == (3, 0)
    press(window, Key.Key_Home)
    assert program.talk.index == 0


def test_f5_presents_from_the_start_and_shift_f5_from_here(
    program: Program, window: MainWindow
) -> None:
    program.talk.go_to(2)
    QTest.keyClick(window, Key.Key_F5)
    assert program.presentation.stage.isVisible()
    assert program.talk.index == 0
    program.leave()
    program.talk.go_to(2)
    QTest.keyClick(window, Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert program.talk.index == 2


def test_thumbnails_appear(program: Program, window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    qtbot.waitUntil(lambda: len(program.studio._small) >= 3, timeout=3000)


def test_a_reload_stays_on_the_slide(program: Program, window: MainWindow, tmp_path: Path) -> None:
    program.talk.go_to(2)
    write_deck(tmp_path, slide("title"), slide("quote"), slide("quote", title="Câu mới"))
    program.reload()
    assert (program.talk.index, program.talk.length) == (2, 4)
    assert window.slides.model().rowCount() == 4
    assert not window.problems.isVisible()


def test_a_broken_deck_leaves_the_good_one(
    program: Program, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "deck.yaml").write_text("slides: [", "utf-8")
    program.reload()
    assert window.problems.isVisible()
    assert "deck.yaml:2:1" in window.problems.list.item(0).text()
    assert program.talk.length == 5
    write_deck(tmp_path, slide("title"))
    program.reload()
    assert not window.problems.isVisible()


def test_a_broken_deck_is_told_on_the_stage_too(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    program.present(2, windowed=True)
    (tmp_path / "deck.yaml").write_text("- a list", "utf-8")
    program.reload()
    stage = program.presentation.stage
    qtbot.waitUntil(lambda: "deck.yaml" in stage.banner.text)
    assert stage.isVisible()
    write_deck(tmp_path, slide("title"))
    program.reload()
    qtbot.waitUntil(lambda: stage.banner.text == "")


def test_an_unknown_theme_is_a_mistake_of_the_deck(
    program: Program, window: MainWindow, tmp_path: Path
) -> None:
    write_deck(tmp_path, slide("title"), theme="pink")
    program.reload()
    assert window.problems.isVisible()
    assert program.loaded.deck.theme == "red"


def test_another_deck_begins_at_its_beginning(program: Program, tmp_path: Path) -> None:
    program.talk.go_to(3)
    other = tmp_path / "other"
    other.mkdir()
    program.open(write_deck(other, slide("quote")))
    assert (program.talk.index, program.talk.length) == (0, 2)


def test_export_opens_over_the_window(program: Program, window: MainWindow) -> None:
    from viewer.show.export_dialog import ExportDialog

    program.act("export")
    (dialog,) = window.findChildren(ExportDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_every_row_of_the_window_does_something(window: MainWindow, program: Program) -> None:
    from viewer.show.keys import ACTIONS

    known = {*program._actions, *window._keys._panels, *window._own, "next_step", "previous_step"}
    known |= window._keys._steering._moves.keys() if window._keys._steering else set()
    assert {row.id for row in ACTIONS if "main" in row.where} <= known


def test_a_stand_in_names_the_file_that_was_wanted(qapp: object, tmp_path: Path) -> None:
    file = tmp_path / "báo cáo.yaml"
    with pytest.raises(ViewerError):
        load(file)
    loaded = stand_in(file)
    assert loaded.file == file
    assert loaded.deck.slides[0].text == "báo cáo.yaml"  # type: ignore[union-attr]


def wrong_figures(program: Program) -> None:
    """Let the program find a wrong figure in every deck from now on."""
    wrong = Problem("figure-unstated-nowhere", {"shown": "1.072"})
    program._doors = program._doors._replace(examine=lambda _loaded: (wrong,))


def test_a_wrong_figure_needs_an_explicit_yes(program: Program, window: MainWindow) -> None:
    wrong_figures(program)
    program.reload()
    assert "1.072" in window.problems.list.item(0).text()
    QTest.keyClick(window, Key.Key_F5)
    panel = window._keys.overlays.panel
    assert panel is not None
    QTest.keyClick(panel, Key.Key_Escape)
    assert program._presentation is None
    QTest.keyClick(window, Key.Key_F5)
    assert window._keys.overlays.panel is not None
    QTest.keyClick(window._keys.overlays.panel, Key.Key_Return)
    assert program.presentation.stage.isVisible()


def test_a_wrong_figure_cannot_reach_a_running_show(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    program.present(0, windowed=True)
    wrong_figures(program)
    write_deck(tmp_path, slide("quote"))
    program.reload()
    qtbot.waitUntil(lambda: "1.072" in program.presentation.stage.banner.text)
    assert program.talk.length == 5


def unreadable(_loaded: LoadedDeck) -> Sequence[Problem]:
    """Find that the article is none any more."""
    raise ViewerError.of("article-binary", file=Path("article.txt"))


def test_a_talk_can_be_left_whose_article_is_unreadable_by_now(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with program_on(small_deck(tmp_path)) as program:
        program.present(0)
        program._doors = program._doors._replace(examine=unreadable)
        QTest.keyClick(program.presentation.stage, Key.Key_Escape)
        assert not program.presentation.stage.isVisible()
        assert "article.txt" in program.window.problems.list.item(0).text()
        QTest.keyClick(program.window, Key.Key_F5)
        assert not program.presentation.stage.isVisible()
        assert program.window._keys.overlays.panel is not None  # asks whether to trust it
