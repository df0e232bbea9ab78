"""The one ``QApplication``: fonts, language, colours; and an honest end without a screen."""

import os
import sys
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import (
    QMessageLogContext,
    QSocketNotifier,
    Qt,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from viewer import places
from viewer.errors import Problem, current_language
from viewer.show.screen import INSTALL
from viewer.show.wanted import Application
from viewer.text.fonts import FAMILY, load_fonts

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_NAME = "congress-viewer"
_MISUSED = 2
_ICONS = (16, 24, 32, 48, 64, 128)
_HINTS = ("could not connect", "failed to create wl_display", "cannot connect")


def make_application() -> QApplication:
    """Return the application, made once.

    Where Qt finds no screen, one sentence is printed and the process ends with status 2:
    Qt would abort it.
    """
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    said: list[str] = []

    def listen(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        said.append(text)
        if kind == QtMsgType.QtFatalMsg:
            _end(said)

    qInstallMessageHandler(listen)
    application = Application([_NAME])
    qInstallMessageHandler(None)
    application.setApplicationName(_NAME)
    application.setDesktopFileName(_NAME)
    application.setQuitOnLastWindowClosed(False)
    return application


def the_application() -> QApplication:
    """Return the application that was made before."""
    there = QApplication.instance()
    assert isinstance(there, QApplication)
    return there


def end_on_signals(application: QApplication) -> None:
    """Quit in good order on Ctrl+C in the terminal or a request to end.

    Python would notice a signal only with its next step, which Qt may never give it; a
    socket wakes Qt.
    """
    import signal
    import socket

    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)
    signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: application.exit())
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: ours.recv(64))

    def forget() -> None:
        signal.set_wakeup_fd(-1)
        theirs.close()

    application.aboutToQuit.connect(forget)


def dress(application: QApplication) -> None:
    """Give windows with text in them the language, the font and the colours. Once is enough."""
    if application.property("dressed"):
        return
    application.setProperty("dressed", True)
    from viewer.show.look import SHEET, palette

    load_fonts()
    application.setStyle("Fusion")
    if not wants_contrast(application):  # else the system's own colours are the better ones
        application.setPalette(palette())
        application.setStyleSheet(SHEET)
    font = QFont([FAMILY, *application.font().families()])
    font.setPointSizeF(max(10.0, application.font().pointSizeF()))
    application.setFont(font)
    application.setWindowIcon(_icon())


def _icon() -> "QIcon":
    """Return the program's icon; small ones are drawn plainer, so it is not one scaled picture."""
    from PySide6.QtGui import QIcon

    icon = QIcon()
    for size in _ICONS:
        icon.addFile(str(places.resources() / "icons" / f"{_NAME}-{size}.png"))
    return icon


def wants_contrast(application: QApplication) -> bool:
    """Return whether the system asks for high contrast; older versions of Qt do not know."""
    hints = application.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def speak(application: QApplication) -> None:
    """Speak the present language: Vietnamese texts are installed, and taken away for English."""
    if application.property("speaks"):  # to look for children takes PySide time at the start
        for there in application.findChildren(QTranslator):
            application.removeTranslator(there)
            there.setParent(None)
    if current_language() == "en":
        return
    application.setProperty("speaks", True)
    translator = QTranslator(application)
    if translator.load(str(places.resources() / "translations" / "viewer_vi.qm")):
        application.installTranslator(translator)


def platform_name() -> str:
    """Return the name of Qt's platform plugin, such as ``xcb`` or ``offscreen``."""
    return QGuiApplication.platformName()


def _end(said: list[str]) -> NoReturn:
    dead = any(hint in text.lower() for text in said for hint in _HINTS)
    if dead:
        problem = Problem("screen-dead", {"name": os.environ.get("DISPLAY", "")})
    else:
        problem = Problem("qt-platform", {"install": INSTALL})
    print(problem.sentence(), file=sys.stderr, flush=True)
    sys.stdout.flush()
    os._exit(_MISUSED)
