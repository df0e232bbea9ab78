"""Whoever waits for a draft sees it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.decks import slide, write_deck
from viewer.deck.load import LoadedDeck, load
from viewer.show import start
from viewer.show.doors import Doors
from viewer.show.patience import sign


def labels(application: QApplication) -> list[QLabel]:
    there = application.topLevelWidgets()
    return [one for one in there if isinstance(one, QLabel) and one.isVisible()]


def test_a_small_window_says_what_is_waited_for(qapp: QApplication) -> None:
    with sign(qapp):
        (label,) = labels(qapp)
        assert "article" in label.text()
    assert not labels(qapp)


def test_it_goes_where_the_reading_fails(qapp: QApplication) -> None:
    with pytest.raises(OSError, match="gone"), sign(qapp):
        raise OSError("gone")
    assert not labels(qapp)
    assert qapp.overrideCursor() is None


def test_beside_a_window_the_pointer_waits(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    with sign(qapp):
        assert not labels(qapp)
        pointer = qapp.overrideCursor()
        assert pointer is not None
        assert pointer.shape() == Qt.CursorShape.WaitCursor
    assert qapp.overrideCursor() is None


def test_nothing_shows_over_a_talk(qapp: QApplication, qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    stage.showFullScreen()
    with sign(qapp):
        assert not labels(qapp)
        assert qapp.overrideCursor() is None


@pytest.mark.parametrize(("name", "waits"), [("deck.yaml", False), ("article.txt", True)])
def test_only_articles_are_waited_for(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, waits: bool
) -> None:
    monkeypatch.setattr(start, "_speak", lambda _application: None)  # it would for all tests
    deck = write_deck(tmp_path, slide("closing"))
    seen: list[int] = []

    def read(_file: Path) -> LoadedDeck:
        seen.append(len(labels(qapp)))
        return load(deck)

    doors = start._patient(Doors(make_exporter=lambda: None, read=read))  # type: ignore[arg-type, return-value]
    doors.read(tmp_path / name)
    assert seen == [int(waits)]
