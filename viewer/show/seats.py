"""Puts the audience's window and the console on the screens that there are, and keeps them so."""

from collections.abc import Callable
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QWidget

from viewer.show.screens import Seat, Seating, seat

_SETTLE_MILLISECONDS = 120
"""Screens come and go in several steps; the last one counts."""

_LATER_MILLISECONDS = 700
"""By then the window manager knows of the screens too; it may have put windows elsewhere before."""

_TRIES = 5
"""So often in a row windows are put right; a window manager that knows better has its way then."""

_SHARE = 0.7


class Seats(QObject):
    """Arranges two windows; does so anew whenever a screen comes or goes.

    Attributes:
        wished: the name of the screen that the audience should have, or an empty string.
        arranged: the windows are where they belong.
    """

    arranged = Signal()

    def __init__(self, stage: QWidget, make_console: Callable[[], QWidget], wished: str) -> None:
        super().__init__()
        self.wished = wished
        self._stage, self._make_console = stage, make_console
        self._console: QWidget | None = None
        self._open, self._windowed, self._watching = False, False, False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MILLISECONDS)
        self._settling.timeout.connect(self._arrange)
        self._tries = _TRIES
        self._heard: WeakSet[QWindow] = WeakSet()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MILLISECONDS)
        self._settling.timeout.connect(self._later.start)
        self._later.timeout.connect(self._correct)

    @property
    def console(self) -> QWidget | None:
        """The console, where it can be seen."""
        return self._console if self._console is not None and self._console.isVisible() else None

    @property
    def made_console(self) -> QWidget | None:
        """The console, seen or not, once it has been made."""
        return self._console

    def open(self, windowed: bool) -> None:
        """Put the windows on their screens; ``windowed`` only shows the audience's as a window."""
        self._open, self._windowed = True, windowed
        self._watch()
        self._arrange()

    def seat_console(self) -> None:
        """Show the console where it has a screen; it had to wait for the first slide."""
        if self._open and not self._windowed and self._seating().console is not None:
            self._made()
            self._arrange()

    @property
    def console_is_window(self) -> bool:
        """Whether the console lies over the only screen."""
        return self.console is not None and self._seating().console is None

    def forget_console(self) -> None:
        """Make the console anew when it is next wanted: its texts are in another language."""
        console, self._console = self._console, None
        if console is not None:
            console.hide()
            console.deleteLater()

    def close(self) -> None:
        """Take both windows away."""
        self._open = False
        self._stage.hide()
        if self._console is not None:
            self._console.hide()

    def swap(self) -> None:
        """Exchange the two screens, and remember the audience's."""
        seating = self._seating()
        if seating.console is not None and not self._windowed:
            self.wished = seating.console
            self._arrange()

    def toggle_console(self) -> None:
        """Show or hide the console as a window, where it has no screen of its own."""
        if self.console is not None:
            self.console.hide()
            self._stage.activateWindow()
            return
        console, room = self._made(), self._stage.screen().availableGeometry()
        console.setGeometry(room.adjusted(40, 40, -40, -40))
        console.showNormal()
        console.raise_()
        console.activateWindow()

    def _seating(self) -> Seating:
        first = QGuiApplication.primaryScreen()
        return seat([Seat(s.name(), s is first) for s in QGuiApplication.screens()], self.wished)

    def _arrange(self) -> None:
        if not self._open or not QGuiApplication.screens():
            return
        seating = self._seating()
        if self._windowed:
            self._show_window()
        else:
            _fill(self._stage, _screen(seating.audience))
            self._hear_of(self._stage)
            self._seat_console(seating.console)
        self.arranged.emit()

    def _correct(self) -> None:
        """Arrange once more where a window is not on the whole of its screen."""
        if self._open and not self._windowed and QGuiApplication.screens():
            seating = self._seating()
            seats = [(self._stage, seating.audience)]
            if self._console is not None and seating.console is not None:
                seats.append((self._console, seating.console))
            if all(_fills(window, _screen(name)) for window, name in seats):
                self._tries = _TRIES
            elif self._tries > 0:
                self._tries -= 1
                self._arrange()

    def _hear_of(self, window: QWidget) -> None:
        """Notice from now on when ``window`` is moved to another screen."""
        handle = window.windowHandle()
        if handle is not None and handle not in self._heard:
            self._heard.add(handle)
            handle.screenChanged.connect(self._meet)

    def _meet(self) -> None:
        """Look where the windows are, once both are on one screen and the hall's shows nothing.

        A screen that is gone for a moment only is not missed here, but the window manager
        has moved its window.
        """
        if self.console is not None and self.console.screen() is self._stage.screen():
            self._later.start()

    def _seat_console(self, name: str | None) -> None:
        if self._console is None or name is None:
            front = self._stage
            if self._console is not None:
                self._console.hide()
        else:
            front = self._console
            _fill(front, _screen(name))
            self._hear_of(front)
        front.activateWindow()
        front.setFocus()

    def _watch(self) -> None:
        if self._watching:
            return
        self._watching = True
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(lambda _screen: self._settling.start())
        application.screenRemoved.connect(lambda _screen: self._settling.start())
        application.primaryScreenChanged.connect(lambda _screen: self._settling.start())

    def _show_window(self) -> None:
        stage = self._stage
        if stage.isFullScreen() or not stage.isVisible():
            stage.showNormal()
            stage.resize(stage.screen().availableSize() * _SHARE)
            stage.activateWindow()
            stage.setFocus()
        if self._console is not None:
            self._console.hide()

    def _made(self) -> QWidget:
        if self._console is None:
            self._console = self._make_console()
        return self._console


def _screen(name: str) -> QScreen:
    screens = QGuiApplication.screens()
    return next((s for s in screens if s.name() == name), screens[0])


def _fills(window: QWidget, screen: QScreen) -> bool:
    there = window.geometry() == screen.geometry()
    return window.isVisible() and window.isFullScreen() and there


def _fill(window: QWidget, screen: QScreen) -> None:
    """Show ``window`` on the whole of ``screen``; nothing happens where it is there already."""
    place = screen.geometry()
    if _fills(window, screen):
        return
    if window.isVisible() and window.isFullScreen():
        window.showNormal()  # a window manager moves no full screen
    window.setScreen(screen)
    window.setGeometry(place)
    window.showFullScreen()
