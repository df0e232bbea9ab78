"""The Finder of macOS tells a running program which file to open; a talk is not disturbed."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.decks import slide, write_deck

CHECKOUT = Path(__file__).parents[2]

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from viewer.export.exporter import Exporter
from viewer.show import start
from viewer.show.application import make_application
from viewer.show.doors import Doors
from viewer.show.program import Program

door, first, second = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
application = make_application()
programs = []
usual = Program.__init__

def init(program, *words):
    usual(program, *words)
    programs.append(program)

def want():
    application.sendEvent(application, QFileOpenEvent(second))

def hall():
    return programs[0].presentation.stage.grab().toImage()

def talk():
    before = hall()
    want()
    QTimer.singleShot(50, lambda: (print("same", hall() == before), application.exit()))

def window():
    want()
    application.exit()

Program.__init__ = init
doors = Doors(Exporter)
if door == "early":
    want()
    QTimer.singleShot(0, application.exit)
    start.open_window(first, doors, motion=False)
elif door == "open":
    QTimer.singleShot(0, window)
    start.open_window(first, doors, motion=False)
else:
    QTimer.singleShot(300, talk)
    start.present(first, doors, motion=False)
print(programs[0].loaded.deck.slides[0].title)
"""


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    (tmp_path / "một bài").mkdir()
    return (
        write_deck(tmp_path, slide("title", title="Bài thứ nhất")),
        write_deck(tmp_path / "một bài", slide("title", title="Bài thứ hai")),
    )


def said(door: str, files: tuple[Path, Path]) -> list[str]:
    """Return what the program prints that opens the first file and is asked for the second."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, door, *map(str, files)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize("door", ["early", "open"])
def test_a_file_of_the_finder_is_opened(door: str, files: tuple[Path, Path]) -> None:
    assert said(door, files) == ["Bài thứ hai"]


def test_during_a_talk_the_hall_sees_nothing_of_it(files: tuple[Path, Path]) -> None:
    assert said("present", files) == ["same True", "Bài thứ nhất"]
