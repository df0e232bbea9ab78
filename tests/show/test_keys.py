"""The one table of keys: complete, without doubles, and the same on every keyboard."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from viewer.show.key_names import markdown, rows
from viewer.show.keys import ACTIONS, Where, digit_of, is_alone, lookup, match
from viewer.show.menus import MENUS

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
Key = Qt.Key

pytestmark = pytest.mark.usefixtures("qapp")

CLICKERS = {
    "Logitech R400 and R800": [
        (Key.Key_PageDown, "next_step"),
        (Key.Key_PageUp, "previous_step"),
        (Key.Key_Period, "black"),
        (Key.Key_Escape, "leave"),
    ],
    "Kensington": [
        (Key.Key_PageDown, "next_step"),
        (Key.Key_PageUp, "previous_step"),
        (Key.Key_B, "black"),
    ],
    "arrows": [(Key.Key_Right, "next_step"), (Key.Key_Left, "previous_step")],
}


def meaning(key: Qt.Key, held: Qt.KeyboardModifier = NONE, where: Where = "show") -> str | None:
    row = lookup(key, held, where)
    return row.id if row else None


@pytest.mark.parametrize("where", ["show", "main", "overview"])
def test_no_key_means_two_things(where: Where) -> None:
    names = Counter(name for row in ACTIONS if where in row.where for name in row.keys)
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("clicker", CLICKERS)
def test_clickers_work(clicker: str) -> None:
    for key, action in CLICKERS[clicker]:
        assert meaning(key) == action


@pytest.mark.parametrize(
    ("key", "held", "action"),
    [
        (Key.Key_Space, NONE, "next_step"),
        (Key.Key_Return, NONE, "next_step"),
        (Key.Key_Enter, KEYPAD, "next_step"),
        (Key.Key_N, NONE, "next_step"),
        (Key.Key_P, NONE, "previous_step"),
        (Key.Key_Right, SHIFT, "next_slide"),
        (Key.Key_PageUp, SHIFT, "previous_slide"),
        (Key.Key_Backspace, CONTROL, "back"),
        (Key.Key_Home, NONE, "first"),
        (Key.Key_End, NONE, "last"),
        (Key.Key_Comma, NONE, "white"),
        (Key.Key_Tab, NONE, "overview"),
        (Key.Key_Question, SHIFT, "help"),
        (Key.Key_F1, NONE, "help"),
        (Key.Key_7, KEYPAD, "digit"),
        (Key.Key_7, SHIFT, "digit"),
        (Key.Key_Q, CONTROL, "quit"),
        (Key.Key_Q, NONE, None),
        (Key.Key_F, CONTROL | SHIFT, None),
    ],
)
def test_in_the_talk(key: Qt.Key, held: Qt.KeyboardModifier, action: str | None) -> None:
    assert meaning(key, held) == action


def test_the_main_window_presents() -> None:
    assert meaning(Key.Key_F5, NONE, "main") == "present"
    assert meaning(Key.Key_F5, SHIFT, "main") == "present_here"
    assert meaning(Key.Key_E, CONTROL, "main") == "export"


def test_a_play_button_pressed_again_stays_in_the_talk() -> None:
    assert meaning(Key.Key_F5) is None


@pytest.mark.parametrize("letter", ["&", "é", "ă", "â"])
def test_digits_are_found_on_keyboards_that_put_letters_there(
    letter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtGui.QGuiApplication.platformName", lambda: "xcb")
    event = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), NONE, 10, 0, 0, letter)
    row = match(event, "show")
    assert row is not None
    assert (row.id, digit_of(event)) == ("digit", "1")


def test_a_modifier_alone_means_nothing_yet() -> None:
    assert is_alone(QKeyEvent(QEvent.Type.KeyPress, Key.Key_Shift, SHIFT))
    assert not is_alone(QKeyEvent(QEvent.Type.KeyPress, Key.Key_B, SHIFT))


def test_menus_hold_rows_of_the_table() -> None:
    ids = {row.id for row in ACTIONS if "main" in row.where}
    assert {name for _, names in MENUS for name in names if name} <= ids


def test_help_has_a_line_for_every_row() -> None:
    assert len(rows()) == len(ACTIONS)
    assert all(keys and what for keys, what in rows())


def test_the_readme_shows_the_table() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    shown = readme.split("<!-- keys -->\n")[1].split("\n<!-- /keys -->")[0]
    assert shown == markdown()
