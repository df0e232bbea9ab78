"""Settings that a person chooses: kept, heeded at once, and overruled by what a start says."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.show.stages import program_on, small_deck
from viewer.errors import current_language
from viewer.errors.language import SETTING, is_ruled, prefer
from viewer.show.application import dress, speak, wants_contrast
from viewer.show.folders import settings_file
from viewer.show.notes_panel import NotesPanel
from viewer.show.program import Program
from viewer.show.settings import Settings
from viewer.show.settings_dialog import SettingsDialog


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    settings_file().unlink(missing_ok=True)
    yield
    settings_file().unlink(missing_ok=True)


@pytest.fixture
def free(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """Let no variable rule the language; English is the system's."""
    with monkeypatch.context() as free:
        free.delenv("CONGRESS_VIEWER_LANGUAGE", raising=False)
        free.setenv("LC_ALL", "en_GB.UTF-8")
        free.setenv(SETTING, "")
        yield
        free.setenv("CONGRESS_VIEWER_LANGUAGE", "en")
        speak(qapp)  # other tests read English


def made(qtbot: QtBot, motion: bool = True) -> SettingsDialog:
    dialog = SettingsDialog(None, Settings(), ["HDMI-1", "eDP-1"], motion)
    qtbot.addWidget(dialog)
    return dialog


def choose(dialog: SettingsDialog, **data: str) -> None:
    for name, value in data.items():
        box = getattr(dialog, f"{name}_box")
        box.setCurrentIndex(box.findData(value))


def test_what_is_chosen_is_kept(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    choose(dialog, screen="HDMI-1", language="en")
    dialog.motion_box.setChecked(False)
    dialog.notes_box.setValue(40)
    dialog.accept()
    found = Settings()
    kept = {name: found[name] for name in ("screen", "language", "motion", "notes_size")}
    assert kept == {"screen": "HDMI-1", "language": "en", "motion": False, "notes_size": 40}


def test_what_is_not_accepted_is_not_kept(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    choose(dialog, screen="HDMI-1")
    dialog.reject()
    assert Settings()["screen"] == ""


def test_a_screen_that_is_not_there_stays_chosen(qtbot: QtBot) -> None:
    Settings()["screen"] = "DP-7"
    dialog = made(qtbot)
    assert "DP-7" in dialog.screen_box.currentText()
    dialog.accept()
    assert Settings()["screen"] == "DP-7"


def test_a_start_without_motion_rules(qtbot: QtBot) -> None:
    dialog = made(qtbot, motion=False)
    assert not dialog.motion_box.isEnabled()
    dialog.accept()
    assert Settings()["motion"] is True


def test_the_variable_rules_the_language(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONGRESS_VIEWER_LANGUAGE", "vi")
    assert is_ruled()
    assert not made(qtbot).language_box.isEnabled()
    monkeypatch.setenv(SETTING, "en")
    assert current_language() == "vi"


@pytest.mark.usefixtures("free")
def test_what_is_set_comes_before_the_system() -> None:
    assert current_language() == "en"
    prefer("vi")
    assert current_language() == "vi"
    prefer("")
    assert current_language() == "en"


@pytest.fixture
def program(qtbot: QtBot, free: None, tmp_path: Path) -> Iterator[Program]:
    with program_on(small_deck(tmp_path), motion=True) as program:
        program.open_window()
        yield program


def settings_of(program: Program) -> SettingsDialog:
    program.act("settings")
    return program.window.findChildren(SettingsDialog)[-1]


def test_another_language_is_spoken_at_once(program: Program) -> None:
    program.talk.go_to(2)
    english = program.window.menuBar().actions()[0].text()
    dialog = settings_of(program)
    choose(dialog, language="vi")
    dialog.accept()
    assert program.window.menuBar().actions()[0].text() != english
    assert program.window.isVisible()
    assert program.window.slides.currentIndex().row() == 2


def test_screen_and_motion_are_heeded_at_once(program: Program) -> None:
    program.present(0, windowed=True)
    program.leave()
    window = program.window
    dialog = settings_of(program)
    dialog.motion_box.setChecked(False)
    dialog.screen_box.addItem("DP-7", "DP-7")
    choose(dialog, screen="DP-7")
    dialog.accept()
    assert program.presentation.seats.wished == "DP-7"
    assert not program._moves
    assert program.window is window


def test_notes_grow_with_the_letters_of_the_system(qtbot: QtBot, qapp: QApplication) -> None:
    usual = qapp.font()
    panel = NotesPanel()
    small = panel.text.font().pointSizeF()
    large = qapp.font()
    large.setPointSizeF(2 * usual.pointSizeF())
    qapp.setFont(large)
    try:
        panel = NotesPanel()
        assert panel.text.font().pointSizeF() == pytest.approx(2 * small)
    finally:
        qapp.setFont(usual)


class Hints:
    """What a system says that asks for high contrast."""

    def accessibility(self) -> "Hints":
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:
        return Qt.ContrastPreference.HighContrast


class Contrasting:
    """An application on such a system; it notes what is set."""

    def __init__(self) -> None:
        self.set: list[str] = []

    def styleHints(self) -> Hints:
        return Hints()

    def property(self, _name: str) -> None:
        return None

    def font(self) -> QFont:
        return QFont()

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *_: self.set.append(name)


def test_the_colours_of_a_system_with_high_contrast_stay(qapp: QApplication) -> None:
    application = Contrasting()
    dress(application)  # type: ignore[arg-type]
    assert "setFont" in application.set
    assert not {"setPalette", "setStyleSheet"} & set(application.set)


def test_a_usual_desktop_wants_no_high_contrast(qapp: QApplication) -> None:
    assert not wants_contrast(qapp)
