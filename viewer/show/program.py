"""The running program: one deck, one talk, and the windows that look at them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from viewer.deck.load import LoadedDeck
from viewer.errors import Problem, ViewerError
from viewer.show.ahead import Ahead
from viewer.show.application import dress, the_application
from viewer.show.awake import Awake
from viewer.show.collector import Collector
from viewer.show.doors import Doors
from viewer.show.library import Library
from viewer.show.modes import TALK, Mode, Modes, Steps
from viewer.show.pages import Pages
from viewer.show.presentation import Presentation
from viewer.show.reader import Fresh, Reader
from viewer.show.settings import Settings
from viewer.show.studio import Studio
from viewer.show.talk import Talk
from viewer.theme.load import load as load_theme

if TYPE_CHECKING:
    from viewer.show.continuity import Continuity
    from viewer.show.main_window import MainWindow
    from viewer.show.watch import Watch


class Program(QObject):
    """Holds what is open, and does what concerns more than one window.

    Attributes:
        talk: where the talk is.
        studio: makes the pictures.
        library: the last good deck, and what belongs to it.
        file: what is read anew: the deck, or the article that it is drafted from.
        settled: a window is on the screen; what can wait may be done now.
    """

    settled = Signal()

    def __init__(
        self, loaded: LoadedDeck, doors: Doors, motion: bool = True, screen: str = ""
    ) -> None:
        """``screen`` is the name of the one that the audience should have; it is remembered."""
        super().__init__()
        self.library, self._doors, self._motion = Library(loaded), doors, motion
        self.file = loaded.file
        self._watch: Watch | None = None
        self._wrong: Sequence[Problem] = ()
        pages = Pages(loaded, load_theme(loaded.deck.theme))
        self.studio = Studio(pages, self)
        self.talk = Talk(len(pages), self.studio.steps, self)
        self._presentation: Presentation | None = None
        self._continuity: Continuity | None = None
        self._reader = Reader(lambda: self._doors, self)
        self._collector = Collector(lambda: self._reader.busy, self)
        self._awake, self._settings, self._ahead = Awake(), Settings(), Ahead(parent=self)
        self.modes = Modes(self.talk, self.studio.steps, lambda: self.loaded, self)
        self.modes.wrote.connect(self.reload)
        self.modes.told.connect(self.tell)
        if screen:
            self._settings["screen"] = screen
        self._window: MainWindow | None = None
        self._actions: dict[str, Callable[[], None]] = {
            "present": lambda: self._if_trusted(lambda: self.present(0)),
            "present_here": lambda: self._if_trusted(lambda: self.present(self.talk.index)),
            "rehearse": lambda: self._if_trusted(lambda: self.present(0, mode=Mode(rehearse=True))),
            "save_log": lambda: self.modes.save_log(self.window),
            "settings": self._change_settings,
            "full_screen": lambda: self._if_trusted(lambda: self.present(self.talk.index)),
            "open": self._choose,
            "reload": self.reload,
            "save_as": self._save_as,
            "save_drawings": lambda: self.presentation.kit.save(self.tell, self.tell),
            "export": lambda: self._if_trusted(self._export),
            "quit": the_application().exit,  # quit() would ask every window, and the stage says no
        }
        the_application().aboutToQuit.connect(self.end)

    @property
    def loaded(self) -> LoadedDeck:
        """The last good deck."""
        return self.library.loaded

    @property
    def presentation(self) -> Presentation:
        """The talk on the stage, made when it is first shown."""
        if self._presentation is None:
            made = Presentation(self.talk, self.studio, self.library, self._settings, self._moves)
            made.left.connect(self.leave)
            made.asked.connect(self.act)
            made.settled.connect(self._settle)
            self.modes.follow(made)
            self._presentation = made
        return self._presentation

    @property
    def window(self) -> "MainWindow":
        """The main window, made when it is first shown."""
        if self._window is None:
            from viewer.show.main_window import MainWindow

            dress(the_application())
            self._window = MainWindow(self.talk, self.studio, self.library)
            self._window.asked.connect(self.act)
            self._window.dropped.connect(self.open)
        return self._window

    def present(self, index: int, windowed: bool = False, mode: Mode = TALK) -> None:
        """Show the slide at ``index`` to the hall."""
        self.talk.look_at(index)
        self.presentation.open(windowed)
        self.modes.begin(mode)
        self._awake.hold()

    def open_window(self) -> None:
        """Show the main window."""
        window = self.window
        if not window.isVisible() and not self._wrong:
            self._wrong = window.problems.found_by(self._doors.examine, self.loaded)
        window.show()
        self._collector.start()
        window.raise_()
        window.activateWindow()
        self.studio.start()
        self._begin_to_watch()
        QTimer.singleShot(0, self, self.settled.emit)

    def leave(self) -> None:
        """Take the talk off the screen; the main window is there again."""
        self.open_window()
        self.presentation.close()
        self._awake.let_go()
        self.modes.end(self.window)

    def act(self, action: str) -> None:
        """Do what the row ``action`` of the table of keys says."""
        self._actions.get(action, lambda: None)()

    def reload(self) -> None:
        """Read the deck anew, and stay where the talk is."""
        self._take(self.file, self.talk.replace)

    def open(self, file: Path) -> None:
        """Begin another deck."""
        self._take(file, self.talk.restart)

    def _take(self, file: Path, go_on: Callable[[int, Steps], None]) -> None:
        """Use the deck in ``file``, once it is read; no key of a talk waits for that."""
        self.file = file
        if self._watch is not None:
            self._watch.begin_anew()
        read = self._reader.begin if self._presenting else self._reader.read
        read(file, lambda found: self._use(found, go_on))

    def _use(self, found: Fresh | ViewerError, go_on: Callable[[int, Steps], None]) -> None:
        """Go on with the deck that was read; where it is bad say so, and keep the one there is."""
        if isinstance(found, Fresh) and found.wrong and self._presenting:
            found = ViewerError(found.wrong)  # a wrong figure cannot reach the screen
        if isinstance(found, Fresh):
            self.library.loaded, self._wrong = found.loaded, found.wrong
        if self._watch is not None:
            self._watch.look_at(self.file, self.loaded)
        if isinstance(found, ViewerError):
            self.complain(found)
            return
        self.studio.use(found.pages)
        go_on(len(found.pages), self.studio.steps)
        if self._presentation is not None:
            self._presentation.use(self.loaded.deck)
        if self._window is not None:
            self._window.use(self.loaded)
            self._window.problems.show_wrong(self._wrong)

    def complain(self, error: ViewerError) -> None:
        """Say what is wrong with a deck wherever a person looks; the last good one stays."""
        if self._window is not None:
            self._window.problems.show_error(error)
        if self._presenting:
            self.presentation.teller.warn(error.problems[0].report().splitlines()[0])

    def tell(self, sentence: str) -> None:
        """Say ``sentence`` wherever a person looks; the show goes on."""
        if self._presenting:
            self.presentation.teller.warn(sentence)
        elif self._window is not None:
            self._window.statusBar().showMessage(sentence)

    def come_forward(self, file: str) -> None:
        """Bring to the front what is shown; outside a talk, open ``file`` where it is another."""
        if self._presenting:
            self.presentation.stage.raise_()
            self.presentation.stage.activateWindow()
            return
        self.open_window()
        if file and Path(file) != self.file.absolute():
            self.open(Path(file))

    @property
    def _moves(self) -> bool:
        return self._motion and bool(self._settings["motion"])

    @property
    def _presenting(self) -> bool:
        return self._presentation is not None and self._presentation.stage.isVisible()

    def _settle(self) -> None:
        """Do what had to wait for the first slide on the screen; other windows rest behind it."""
        if self._window is not None:
            self._window.hide()
        self._collector.start()
        self.studio.start()
        dress(the_application())  # before the console is made
        self._ahead.call(self._settle_down)

    def _settle_down(self) -> None:
        self._keep()
        self._begin_to_watch()
        self.settled.emit()

    def _begin_to_watch(self) -> None:
        """Read the deck anew from now on whenever it is saved."""
        if self._watch is None:
            from viewer.show.watch import Watch

            self._watch = Watch(self)
            self._watch.changed.connect(self.reload)
            self._watch.look_at(self.file, self.loaded)

    def _keep(self) -> None:
        """Keep the talk's place from now on."""
        if self._continuity is None:
            from viewer.show.continuity import Continuity

            self._continuity = Continuity(self.talk, self.presentation, lambda: self.loaded)
            self._continuity.begin()

    def _if_trusted(self, act: Callable[[], None]) -> None:
        """Do ``act``, where figures are wrong only after an explicit yes."""
        if self._wrong:
            said = self.tr("{count} figures are not in the article. Go on all the same?")
            self.window.ask(said.format(count=len(self._wrong)), act)
        else:
            act()

    def _choose(self) -> None:
        if (file := self.window.choose_deck(self.file)) is not None:
            self.open(file)

    def _save_as(self) -> None:
        """Write the deck's text elsewhere, and go on with that file."""
        from viewer.show.save_text import save_text

        try:
            if (file := self.window.choose_name(self.loaded.file)) is not None:
                save_text(file, self.loaded.source.text)
                self._take(file, self.talk.replace)
        except ViewerError as error:
            self.complain(error)

    def _change_settings(self) -> None:
        from viewer.show.settings_dialog import change

        change(self.window, self._settings, self._motion, self._heed)

    def _heed(self, spoken_anew: bool) -> None:
        """Do as the settings say now; windows that were ``spoken_anew`` are made anew."""
        if self._presentation is not None:
            self._presentation.heed(self._moves)
        if spoken_anew and (old := self._window) is not None:
            self._window = None
            self.open_window()
            self.window.problems.show_wrong(self._wrong)
            old.hide()
            old.deleteLater()

    def _export(self) -> None:
        from viewer.show.export_dialog import ExportDialog

        exporter = self._doors.make_exporter()
        dialog = ExportDialog(self.window, exporter, self.loaded, self.talk.index)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def end(self) -> None:
        """Close every window and end the background work."""
        self.studio.stop()
        self._awake.let_go()
        if self._continuity is not None:
            self._continuity.end()
        shown = (show.stage, show.console) if (show := self._presentation) else ()
        for window in filter(None, (self._window, *shown)):
            window.hide()
            window.deleteLater()
        self._ahead.stop()
        self._reader.stop()  # nobody sees that this may take as long as a draft
