"""The front door of the windows, for the command line and for tests."""

from pathlib import Path

from viewer.deck.load import LoadedDeck, load
from viewer.errors import ViewerError
from viewer.show.application import end_on_signals, make_application, speak
from viewer.show.collector import hold_collector
from viewer.show.program import MakeExporter, Program
from viewer.show.stand_in import stand_in
from viewer.theme.load import load as load_theme


def present(
    file: Path,
    make_exporter: MakeExporter,
    *,
    first: int = 0,
    windowed: bool = False,
    motion: bool = True,
    screen: str = "",
) -> int:
    """Present ``file`` from the slide at index ``first``; return the exit status at the end.

    Raises:
        ViewerError: where the deck cannot be shown or has no such slide.
    """
    hold_collector()
    loaded = load(file)
    count = len(loaded.deck.slides)
    if not 0 <= first < count:
        raise ViewerError.of("from-range", number=first + 1, count=count)
    application = make_application()
    speak(application)
    program = Program(loaded, make_exporter, motion, screen)
    program.present(first, windowed)
    end_on_signals(application)
    return application.exec()


def open_window(file: Path, make_exporter: MakeExporter, *, motion: bool = True) -> int:
    """Open the main window on ``file``; return the exit status at the end.

    A deck with mistakes opens too: the window lists them.
    """
    hold_collector()
    application = make_application()
    speak(application)
    loaded, error = _loaded_or_not(file)
    program = Program(loaded, make_exporter, motion)
    end_on_signals(application)
    program.open_window()
    if error is not None:
        program.complain(error)
    return application.exec()


def _loaded_or_not(file: Path) -> tuple[LoadedDeck, ViewerError | None]:
    try:
        loaded = load(file)
        load_theme(loaded.deck.theme)
    except ViewerError as error:
        return stand_in(file), error
    return loaded, None
