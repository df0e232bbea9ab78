"""A save shows at once; a broken save keeps the last good deck."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.decks import slide, write_deck
from tests.show.stages import program_on, small_deck
from viewer.show.program import Program


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with program_on(small_deck(tmp_path)) as program:
        program.open_window()
        program.talk.go_to(2)
        yield program


def test_a_save_shows_on_the_same_slide(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    write_deck(tmp_path, slide("title"), slide("quote"), slide("quote", title="Câu mới"))
    qtbot.waitUntil(lambda: program.talk.length == 4, timeout=2000)
    assert program.talk.index == 2


def has_length(program: Program, length: int) -> bool:
    return program.talk.length == length


def test_an_editor_that_replaces_the_file_is_seen_again_and_again(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    for count in (1, 2, 3):
        made = write_deck(other, *[slide("quote")] * count)
        made.replace(tmp_path / "deck.yaml")
        qtbot.waitUntil(partial(has_length, program, count + 1), timeout=2000)


def test_a_broken_save_keeps_the_good_one_until_it_is_mended(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "deck.yaml").write_text("slides: [", "utf-8")
    qtbot.waitUntil(program.window.problems.isVisible, timeout=2000)
    assert (program.talk.length, program.talk.index) == (5, 2)
    write_deck(tmp_path, slide("title"), slide("quote"))
    qtbot.waitUntil(lambda: program.talk.length == 3, timeout=2000)
    assert not program.window.problems.isVisible()


def test_a_deleted_deck_is_no_reason_to_stop(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "deck.yaml").unlink()
    qtbot.waitUntil(program.window.problems.isVisible, timeout=2000)
    assert program.talk.length == 5
    write_deck(tmp_path, slide("title"))
    qtbot.waitUntil(lambda: program.talk.length == 2, timeout=2000)
