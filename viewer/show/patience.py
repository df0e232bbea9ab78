"""Who waits is told for what: to draft a deck from an article takes from a moment to seconds."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QLabel

from viewer.show.application import dress

_MILLISECONDS = 300
"""How long the sign may take to appear; where it does not, nobody waits for it."""


@contextmanager
def sign(application: QApplication) -> Iterator[None]:
    """Show inside the block that a deck is drafted.

    That is a small window where there is none, else the pointer that waits; nothing in a talk.
    """
    windows = [window for window in application.topLevelWidgets() if window.isVisible()]
    if not windows:
        label = _label(application)
        try:
            yield
        finally:
            label.close()
    elif any(window.isFullScreen() for window in windows):
        yield
    else:
        application.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            yield
        finally:
            application.restoreOverrideCursor()


def _label(application: QApplication) -> QLabel:
    dress(application)
    said = QCoreApplication.translate("Patience", "Drafting slides from the article …")
    label = QLabel(said, None, Qt.WindowType.SplashScreen)
    label.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    label.setContentsMargins(48, 28, 48, 28)
    label.adjustSize()
    label.move(application.primaryScreen().availableGeometry().center() - label.rect().center())
    label.show()
    end = QDeadlineTimer(_MILLISECONDS)
    handle = label.windowHandle()
    while not handle.isExposed() and not end.hasExpired():
        application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)
    label.repaint()
    return label
