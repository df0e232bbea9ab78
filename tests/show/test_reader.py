"""What is saved in mid-talk is read behind the windows: keys do not wait, the newest comes last."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from tests.show.stages import program_on, small_deck
from viewer.deck.load import LoadedDeck
from viewer.errors import ViewerError
from viewer.export.exporter import Exporter
from viewer.show.doors import Doors
from viewer.show.program import Program
from viewer.show.reader import Fresh, Reader

Answer = Fresh | ViewerError


class Desk:
    """A door that reads only files that were let go, and remembers who asked.

    Attributes:
        free: the files that may be read by now.
        begun: the names of the files whose reading has begun.
        threads: whether each was read on the windows' thread.
    """

    def __init__(self, deck: LoadedDeck) -> None:
        self._deck = deck
        self.free = {name: Event() for name in "abcd"}
        self.begun: list[str] = []
        self.on_windows_thread: list[bool] = []

    def read(self, file: Path) -> LoadedDeck:
        self.begun.append(file.name)
        self.on_windows_thread.append(current_thread() is main_thread())
        assert self.free[file.name].wait(5)
        if file.name == "c":
            raise ViewerError.of("program-fault", reason="c")
        if file.name == "d":
            raise RuntimeError("a fault of ours")
        return self._deck


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(small_deck(tmp_path))


@pytest.fixture
def reader(desk: Desk) -> Iterator[Reader]:
    made = Reader(lambda: Doors(Exporter, read=desk.read))
    yield made
    for event in desk.free.values():
        event.set()
    made.stop()


def ask(reader: Reader, name: str, into: list[tuple[str, Answer]]) -> None:
    reader.begin(Path(name), lambda found: into.append((name, found)))


def is_reading(desk: Desk, *names: str) -> Callable[[], bool]:
    return lambda: desk.begun == [*names]


def ask_and_begin(reader: Reader, desk: Desk, qtbot: QtBot) -> list[tuple[str, Answer]]:
    """Ask for ``a``, wait until it is being read, and return where answers will be."""
    answers: list[tuple[str, Answer]] = []
    ask(reader, "a", answers)
    qtbot.waitUntil(is_reading(desk, "a"))
    return answers


def test_the_window_does_not_wait(reader: Reader, desk: Desk, qtbot: QtBot) -> None:
    answers = ask_and_begin(reader, desk, qtbot)
    assert (answers, reader.busy) == ([], True)
    desk.free["a"].set()
    qtbot.waitUntil(lambda: bool(answers))
    assert isinstance(answers[0][1], Fresh)
    assert desk.on_windows_thread == [False]
    qtbot.waitUntil(lambda: not reader.busy)


def test_of_several_saves_the_last_one_counts(reader: Reader, desk: Desk, qtbot: QtBot) -> None:
    answers = ask_and_begin(reader, desk, qtbot)
    ask(reader, "c", answers)
    ask(reader, "b", answers)
    for event in desk.free.values():
        event.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert [name for name, _ in answers] == desk.begun == ["a", "b"]


def test_what_is_read_at_once_is_not_replaced_by_what_was_asked_before(
    reader: Reader, desk: Desk, qtbot: QtBot
) -> None:
    answers = ask_and_begin(reader, desk, qtbot)
    desk.free["b"].set()
    reader.read(Path("b"), lambda found: answers.append(("b", found)))
    assert [name for name, _ in answers] == ["b"]
    desk.free["a"].set()
    qtbot.waitUntil(lambda: not reader.busy)
    qtbot.wait(1)  # whatever was handed over has arrived
    assert [name for name, _ in answers] == ["b"]
    assert desk.on_windows_thread == [False, True]


def test_what_is_wrong_is_an_answer_too(reader: Reader, desk: Desk, qtbot: QtBot) -> None:
    answers: list[tuple[str, Answer]] = []
    for count, name in enumerate("cda", start=1):
        desk.free[name].set()
        ask(reader, name, answers)
        qtbot.waitUntil(lambda count=count: len(answers) == count)  # type: ignore[misc]
    assert [type(found) for _, found in answers] == [ViewerError, ViewerError, Fresh]
    assert "a fault of ours" in str(answers[1][1])


def test_the_end_waits_for_the_reading_and_answers_nothing(
    reader: Reader, desk: Desk, qtbot: QtBot
) -> None:
    answers = ask_and_begin(reader, desk, qtbot)
    desk.free["a"].set()
    reader.stop()
    qtbot.wait(1)
    assert (answers, reader.busy) == ([], False)


@pytest.fixture
def program(desk: Desk, tmp_path: Path) -> Iterator[Program]:
    with program_on(small_deck(tmp_path)) as program:
        program._doors = program._doors._replace(read=desk.read)
        program.present(0, windowed=True)
        yield program
        for event in desk.free.values():
            event.set()


def test_keys_are_heard_while_a_deck_is_read(program: Program, desk: Desk, qtbot: QtBot) -> None:
    program.open(Path("a"))
    qtbot.waitUntil(is_reading(desk, "a"))
    program.talk.next_slide()
    assert program.talk.index == 1
    desk.free["a"].set()
    qtbot.waitUntil(lambda: program.talk.index == 0)


def test_a_talk_that_was_left_meanwhile_gets_its_deck_all_the_same(
    program: Program, desk: Desk, qtbot: QtBot
) -> None:
    old = program.loaded
    program.file = Path("a")
    program.reload()
    qtbot.waitUntil(is_reading(desk, "a"))
    program.leave()
    desk.free["a"].set()
    qtbot.waitUntil(lambda: program.loaded is not old)
    assert program.window.slides.model().rowCount() == len(program.loaded.deck.slides)


def test_a_program_that_is_closed_meanwhile_ends(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    with program_on(small_deck(tmp_path)) as program:
        program._doors = program._doors._replace(read=desk.read)
        program.present(0, windowed=True)
        old = program.loaded
        program.open(Path("a"))
        qtbot.waitUntil(is_reading(desk, "a"))
        desk.free["a"].set()
    qtbot.wait(1)
    assert program.loaded is old
