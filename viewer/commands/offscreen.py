"""What draws without a window, for the commands that never show one."""

import os
import sys
from typing import TYPE_CHECKING

from viewer.commands.quick import import_qt

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication


def offscreen_application() -> "QGuiApplication":
    """Return the application that fonts need; on Linux it asks for no screen."""
    import_qt()
    from PySide6.QtGui import QGuiApplication

    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    there = QGuiApplication.instance()
    return there if isinstance(there, QGuiApplication) else QGuiApplication(["congress-viewer"])
