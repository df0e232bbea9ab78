"""One program at a time, and none kept away where nobody can tell."""

from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from viewer.show import only_one
from viewer.show.only_one import OnlyOne

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(only_one, "data_folder", lambda: tmp_path)
    return tmp_path


def test_a_second_start_hands_its_file_to_the_first(home: Path, qtbot: QtBot) -> None:
    first, second = OnlyOne(), OnlyOne()
    assert first.is_first()
    assert not second.is_first()
    first.listen()
    with qtbot.waitSignal(first.called) as called:
        assert second.call_first(home / "deck.yaml")
    assert called.args == [str(home / "deck.yaml")]
    qtbot.waitUntil(lambda: not first.findChildren(QLocalSocket))


def test_where_nothing_can_be_kept_every_start_is_the_first(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse() -> Path:
        raise PermissionError("read-only")

    monkeypatch.setattr(only_one, "data_folder", refuse)
    one = OnlyOne()
    assert one.is_first()
    one.listen()
    assert "read-only" in caplog.text
