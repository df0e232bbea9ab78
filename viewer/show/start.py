"""The front door of the windows, for the command line and for tests."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import current_thread, main_thread

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from viewer.deck.load import LoadedDeck
from viewer.errors import Problem, ViewerError
from viewer.errors.language import prefer
from viewer.show.application import end_on_signals, make_application, speak
from viewer.show.collector import hold_collector
from viewer.show.doors import Doors
from viewer.show.modes import TALK, Mode
from viewer.show.only_one import OnlyOne
from viewer.show.program import Program
from viewer.show.settings import Settings
from viewer.show.wanted import Application

_DECKS = frozenset({".yaml", ".yml"})
_LISTEN_MILLISECONDS = 400
"""When the first slide has long been there, the program begins to hear of later starts."""


def present(
    file: Path,
    doors: Doors,
    *,
    first: int = 0,
    windowed: bool = False,
    motion: bool = True,
    screen: str = "",
    mode: Mode = TALK,
) -> int:
    """Present ``file`` from the slide at index ``first``; return the exit status at the end.

    Raises:
        ViewerError: where the deck cannot be shown, states wrong figures or has no such slide.
    """
    hold_collector()
    make_application()
    doors = _patient(doors)
    loaded = doors.read(file)
    count = len(loaded.deck.slides)
    if not 0 <= first < count:
        raise ViewerError.of("from-range", number=first + 1, count=count)
    if wrong := doors.examine(loaded):
        raise ViewerError([*wrong, Problem("unchecked-way", {"count": str(len(wrong))})])

    def show() -> Program:
        program = Program(loaded, doors, motion, screen)
        program.file = file
        program.present(first, windowed, mode)
        return program

    return _run(file, show)


def open_window(
    file: Path,
    doors: Doors,
    *,
    motion: bool = True,
) -> int:
    """Open the main window on ``file``; return the exit status at the end.

    A deck with mistakes opens too: the window lists them.
    """
    hold_collector()
    doors = _patient(doors)

    def show() -> Program:
        loaded, error = _loaded_or_not(file, doors)
        program = Program(loaded, doors, motion)
        program.file = file
        program.open_window()
        if error is not None:
            program.complain(error)
        return program

    return _run(file, show)


def _run(file: Path, show: Callable[[], Program]) -> int:
    """Let ``show`` open its windows, unless the program runs already: then that one comes."""
    application = make_application()
    one = OnlyOne(application)
    if not one.is_first() and one.call_first(file):
        return 0
    _speak(application)
    program = show()
    look_after = partial(_look_after, application, program, one)
    program.settled.connect(look_after, Qt.ConnectionType.SingleShotConnection)
    return application.exec()


def _speak(application: QApplication) -> None:
    prefer(Settings()["language"])
    speak(application)


def _patient(doors: Doors) -> Doors:
    """Return ``doors`` that show a sign while they read what is no deck yet.

    Nobody waits for what is read on another thread than the windows'.
    """

    def read(file: Path) -> LoadedDeck:
        if file.suffix.lower() in _DECKS or current_thread() is not main_thread():
            return doors.read(file)
        from viewer.show.patience import sign

        application = make_application()
        _speak(application)
        with sign(application):
            return doors.read(file)

    return doors._replace(read=read)


def _look_after(application: QApplication, program: Program, one: OnlyOne) -> None:
    """Do what a window needs around it, now that it is there."""
    from viewer.show.faults import Faults

    end_on_signals(application)
    faults = Faults(application)
    faults.watch(program.tell)
    one.called.connect(program.come_forward)
    if isinstance(application, Application):
        application.tell(program.come_forward)
    QTimer.singleShot(_LISTEN_MILLISECONDS, application, one.listen)


def _loaded_or_not(file: Path, doors: Doors) -> tuple[LoadedDeck, ViewerError | None]:
    from viewer.show.stand_in import stand_in
    from viewer.theme.load import load as load_theme

    try:
        loaded = doors.read(file)
        load_theme(loaded.deck.theme)
    except ViewerError as error:
        return stand_in(file), error
    return loaded, None
