"""A program on a small deck, for tests of windows."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.decks import deck_of, slide
from viewer.deck.load import LoadedDeck
from viewer.export.exporter import Exporter
from viewer.show.doors import Doors
from viewer.show.program import Program

FIGURES = [{"value": str(n), "label": "mục"} for n in (1, 2, 3)]


def small_deck(folder: Path) -> LoadedDeck:
    """Return a deck of a title, an agenda, figures in three steps, a quote, and the end."""
    return deck_of(
        folder,
        slide("title", title="Mở đầu", notes="Kính thưa các đồng chí"),
        slide("agenda", title="Nội dung"),
        slide("figures", title="Ba con số", figures=FIGURES, steps=True),
        slide("quote", title="Khẩu hiệu"),
    )


@contextmanager
def program_on(loaded: LoadedDeck, motion: bool = False) -> Iterator[Program]:
    """Yield a program that shows ``loaded`` and is ended with the block."""
    program = Program(loaded, Doors(Exporter), motion)
    try:
        yield program
    finally:
        program.end()


def opened(qtbot: QtBot, program: Program, file: Path) -> None:
    """Let ``program`` begin the deck in ``file``, or read its own anew; returns when it is there.

    During a talk it is read behind the windows.
    """
    old = program.loaded
    if file == program.file:
        program.reload()
    else:
        program.open(file)
    qtbot.waitUntil(lambda: program.loaded is not old)
