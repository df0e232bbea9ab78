"""What a person chose once and expects to stay: a table of settings in one file."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSettings

from viewer.show.folders import settings_file

USUAL: Mapping[str, Any] = {
    "screen": "",
    "notes_size": 22,
    "language": "",
    "motion": True,
}
"""Every setting with what it is at first."""


class Settings:
    """Reads and writes settings; what is missing or damaged is as at first."""

    def __init__(self) -> None:
        self._file = QSettings(str(settings_file()), QSettings.Format.IniFormat)

    def __getitem__(self, name: str) -> Any:
        usual = USUAL[name]
        found = self._file.value(name, usual)
        try:
            return _as(type(usual), found)
        except (KeyError, TypeError, ValueError):
            return usual

    def __setitem__(self, name: str, value: Any) -> None:
        if self[name] != type(USUAL[name])(value):
            self._file.setValue(name, value)
            self._file.sync()


def _as(kind: type, found: Any) -> Any:
    """Return ``found``, which a file may have turned into text, as it was set."""
    return {"true": True, "false": False}[str(found).lower()] if kind is bool else kind(found)
