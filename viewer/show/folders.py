"""Where the program keeps what it must not lose, and its logs: in the user's own folders."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

_NAME = "congress-viewer"


def data_folder() -> Path:
    """Return the folder for state and logs; made where it is missing.

    Raises:
        OSError: where it cannot be made.
    """
    place = QStandardPaths.StandardLocation.GenericDataLocation
    folder = Path(QStandardPaths.writableLocation(place)) / _NAME
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def settings_file() -> Path:
    """Return the file of the settings."""
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / _NAME / "settings.ini"
