"""The table of keys of the HTML file."""

import pytest

from viewer.export.html.keys import ACTIONS, table
from viewer.show import keys as windows

QT_NAMES = {
    "ArrowRight": "Right",
    "ArrowLeft": "Left",
    "ArrowUp": "Up",
    "ArrowDown": "Down",
    "PageUp": "PgUp",
    "PageDown": "PgDown",
    "Escape": "Esc",
}
RENAMED = {"present": "full_screen", "present_here": "full_screen"}
"""A browser presents by filling the screen."""


def in_windows() -> dict[str, str]:
    return {key: row.id for row in windows.ACTIONS for key in row.keys}


def qt_name(key: str) -> str:
    *held, name = key.split("+")
    return "+".join((*held, QT_NAMES.get(name, name.upper() if len(name) == 1 else name)))


def test_a_key_means_what_it_means_in_the_windows() -> None:
    known = in_windows()
    both = {key: known[qt_name(key)] for key in table() if qt_name(key) in known}
    assert len(both) > 30
    assert {key: RENAMED.get(name, name) for key, name in both.items()} == {
        key: table()[key] for key in both
    }


def test_no_key_means_two_things() -> None:
    keys = [key for row in ACTIONS for key in row.keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("key", ["PageDown", "PageUp", ".", "b", "F5", "Escape"])
def test_what_clickers_send_is_known(key: str) -> None:
    assert key in table()


def test_tab_stays_the_browsers() -> None:
    assert "Tab" not in table()


def test_every_action_is_explained_in_both_languages() -> None:
    for row in ACTIONS:
        assert row.shown["vi"]
        assert row.shown["en"]
        assert row.does["vi"] != row.does["en"]
