"""The table of keys in words: for the help screen, and for the README."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from viewer.show.keys import ACTIONS, Action
from viewer.show.translate import QT_TRANSLATE_NOOP

Say = Callable[[str], str]

_NAMES = {
    "Right": "→",
    "Left": "←",
    "Up": "↑",
    "Down": "↓",
    "PgDown": "PgDn",
    "Space": QT_TRANSLATE_NOOP("Keys", "Space"),
}
_SAME = {"Return": "Enter"}
"""Keys that carry the same name on the keyboard."""


def rows() -> list[tuple[str, str]]:
    """Return (keys, what they do) for every action, in the language of the interface."""
    return [(_all_ways(row, _translate), row.label()) for row in ACTIONS]


def markdown() -> str:
    """Return the table in English, as it stands in the README."""
    lines = ["| what | keys |", "| --- | --- |"]
    lines += [f"| {row.text.rstrip('…')} | {_all_ways(row, str)} |" for row in ACTIONS]
    return "\n".join(lines)


def _all_ways(row: Action, say: Say) -> str:
    keys = say(row.shown) if row.shown else " ".join(_unique(row, say))
    return f"{keys}, {say(row.mouse)}" if row.mouse else keys


def _unique(row: Action, say: Say) -> list[str]:
    """Return the names of the keys, each once, in the table's order."""
    return list(dict.fromkeys(_name(key, say) for key in row.keys))


def _name(key: str, say: Say) -> str:
    *held, last = key.split("+")
    last = _SAME.get(last, last)
    return "+".join([*held, say(_NAMES.get(last, last))])


def _translate(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
