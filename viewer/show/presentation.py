"""The talk on its screens: what keys and clicks do there."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from viewer.deck import Deck
from viewer.show.foresight import Foresight
from viewer.show.keys import digit_of, is_alone, match
from viewer.show.library import Library
from viewer.show.overlays import Overlays
from viewer.show.seats import Seats
from viewer.show.settings import Settings
from viewer.show.signposts import Signposts
from viewer.show.stage import Stage
from viewer.show.steering import Steering
from viewer.show.studio import Studio
from viewer.show.talk import Talk
from viewer.show.teller import Teller
from viewer.show.timer import Timer

if TYPE_CHECKING:
    from viewer.show.console.window import Console
    from viewer.show.tools.kit import Kit

_NAMED = {
    int(Qt.Key.Key_Return): "enter",
    int(Qt.Key.Key_Enter): "enter",
    int(Qt.Key.Key_Backspace): "backspace",
}
_AGAIN_MILLISECONDS = 4000
_AFTER_MILLISECONDS = 15
"""What follows a slide leaves the processor to the window system until the slide is seen."""


class Presentation(QObject):
    """Owns the audience's window and the console while a deck is shown.

    Attributes:
        left: the talk is to leave the screen.
        asked: the id of an action that concerns the whole program (``quit``, ``reload``).
        touched: a key was pressed, and will be heeded next.
        paused: the timer stands still, or goes on.
        settled: the slide is painted; what can wait may be done now.
        timer: how long the talk has run.
    """

    left = Signal()
    asked = Signal(str)
    touched = Signal()
    paused = Signal(bool)
    settled = Signal()

    def __init__(
        self, talk: Talk, studio: Studio, library: Library, settings: Settings, motion: bool = True
    ) -> None:
        super().__init__()
        self._settings, self.library = settings, library
        deck = library.loaded.deck
        self._talk, self._studio, self._deck = talk, studio, deck
        self._steering = Steering(talk, Signposts(deck))
        self.timer = Timer()
        self.stage = Stage(talk, studio, motion)
        self.stage.setWindowTitle(deck.title)
        self.seats = Seats(self.stage, self._make_console, settings["screen"])
        self.overlays = Overlays(self._desk, self)
        self.teller = Teller(talk, self._desk, self)
        self._kit: Kit | None = None
        self._foresight = Foresight(talk, studio)
        self._source_asked = QTimer(self)
        self._source_asked.setSingleShot(True)
        self._source_asked.setInterval(_AGAIN_MILLISECONDS)
        self._after = QTimer(self.stage)
        self._after.setSingleShot(True)
        self._after.setInterval(_AFTER_MILLISECONDS)
        self._after.timeout.connect(self._prefer)
        self._actions = self._table()
        self._connect()

    @property
    def console(self) -> "Console | None":
        """The console, where it can be seen."""
        found = self.seats.console
        return found if found is None else self._as_console(found)

    @property
    def kit(self) -> "Kit":
        """The tools, made when they are first needed."""
        if self._kit is None:
            from viewer.show.tools.kit import Kit

            self._kit = Kit(self._talk, self._studio, self.stage, self.library.loaded)
            self._kit.told.connect(self.teller.say)
            if self.console is not None:
                self._kit.follow_console(self.console)
        return self._kit

    def use(self, deck: Deck) -> None:
        """Go on with another deck."""
        if self._kit is not None:
            self._kit.use(self.library.loaded)
        self._deck, self._steering.signposts = deck, Signposts(deck)
        self.overlays.close()
        self.teller.take_back()
        self.stage.setWindowTitle(deck.title)
        self.stage.refresh()
        if (made := self.seats.made_console) is not None:
            self._as_console(made).use(deck)

    def heed(self, motion: bool) -> None:
        """Take over settings that were changed; the console is made anew with them."""
        self.stage.let_move(motion)
        self.seats.wished = self._settings["screen"]
        self.seats.forget_console()

    def open(self, windowed: bool) -> None:
        """Put the slide on its screen."""
        self.seats.open(windowed)
        self.stage.prepare()

    def close(self) -> None:
        """Take the talk off the screens; it stays where it is."""
        self.overlays.close()
        self.teller.be_silent()
        if self._kit is not None:
            self._kit.put_away()
        self._talk.stop_typing()
        self._talk.wake()
        self.seats.close()

    def press(self, event: QKeyEvent) -> None:
        """Do what a key means, on whichever window it was pressed."""
        self.touched.emit()
        if is_alone(event) or self._talk.wake():
            return
        row = match(event, "show")
        if row is None:
            self._talk.stop_typing()
            return
        named = _NAMED.get(event.key(), digit_of(event) if row.id == "digit" else "")
        if not (self._steering.take(row.id, named) or self.kit.take(row.id, event)):
            self._act(row.id)

    def _table(self) -> dict[str, Callable[[], None]]:
        return {
            "go_to": lambda: self.overlays.ask_for_slide(self._talk.length),
            "overview": self._open_overview,
            "help": self.overlays.show_help,
            "full_screen": self._toggle_full_screen,
            "leave": self.left.emit,
            "search": self._search,
            "source": self._show_source,
            "swap": self._swap,
            "console": self.seats.toggle_console,
            "pause": self._pause,
            "save_drawings": lambda: self.kit.save(self.teller.say, self.teller.warn),
            "reset_timer": self._ask_reset,
            "notes_larger": lambda: self._resize_notes(2),
            "notes_smaller": lambda: self._resize_notes(-2),
            "spell": self._spell_notes,
            "notes_down": lambda: self._turn_notes(0.6),
            "notes_up": lambda: self._turn_notes(-0.6),
        }

    def _connect(self) -> None:
        stage, talk = self.stage, self._talk
        stage.pressed.connect(self.press)
        stage.stepped.connect(self._step)
        stage.followed.connect(talk.go_to)
        stage.closed.connect(self.left)
        stage.shown.connect(self._soon)
        talk.changed.connect(self._follow)
        self.seats.arranged.connect(self._fit_console)
        self.overlays.chosen.connect(talk.go_to)
        self.overlays.asked.connect(self._act)
        self.overlays.closed.connect(stage.pointer.hide)
        talk.advanced.connect(self.timer.start)

    def _act(self, action: str) -> None:
        """Do what ``action`` means to the windows, or pass it on to the program."""
        self._actions.get(action, lambda: self.asked.emit(action))()

    def _step(self, direction: int) -> None:
        if not self._talk.wake():
            self._steering.take("next_step" if direction > 0 else "previous_step")

    def _desk(self) -> "Stage | Console":
        """Return the window that the presenter looks at."""
        return self.console or self.stage

    def _make_console(self) -> "Console":
        from viewer.show.console.window import Console

        made = Console(self._talk, self._studio, self.timer, self.stage.frame().canvas)
        made.notes.resize_text(self._settings["notes_size"] - made.notes.size_in_pixels)
        made.use(self._deck)
        made.pressed.connect(self.press)
        made.closed.connect(self._close_console)
        made.resized.connect(self._soon)
        self.kit.follow_console(made)
        return made

    @staticmethod
    def _as_console(window: QObject) -> "Console":
        from viewer.show.console.window import Console

        assert isinstance(window, Console)
        return window

    def _close_console(self) -> None:
        if self.seats.console_is_window:
            self.seats.toggle_console()
        else:
            self.left.emit()

    def _fit_console(self) -> None:
        if self.console is not None:
            self.console.lay_out_for(self.stage.frame().canvas)

    def _soon(self) -> None:
        if not self._after.isActive():
            self._after.start()

    def _follow(self) -> None:
        """Think ahead also where the stage has nothing new to paint."""
        if self._talk.frozen or self._talk.blank:
            self._soon()

    def _prefer(self) -> None:
        """Do what the painted slide was waited for with: tell, seat, make the neighbours ready."""
        from viewer.show.accessible import tell_page

        if not self.stage.isVisible():
            return
        alone = self.console is None
        self._foresight.look(self.stage.frame(), self.console)
        self._studio.start()
        tell_page(self.stage, self.stage.page(), self._talk.audience[1])
        self.settled.emit()
        self.seats.seat_console()
        if alone and self.console is not None:
            self._foresight.look(self.stage.frame(), self.console)

    def _toggle_full_screen(self) -> None:
        self.seats.open(windowed=self.stage.isFullScreen())

    def _open_overview(self) -> None:
        titles, canvas = self._steering.signposts.titles(), self.stage.frame().canvas
        self.overlays.show_overview(self._studio, titles, canvas, self._talk.index)

    def _pause(self) -> None:
        self.timer.toggle()
        self.paused.emit(self.timer.paused)

    def _reset(self) -> None:
        self.timer.reset()
        self.paused.emit(False)

    def _ask_reset(self) -> None:
        self.overlays.ask(self.tr("Reset the timer?   Enter – yes,  Esc – no"), self._reset)

    def _search(self) -> None:
        self.overlays.search(self.library.search_index())

    def _show_source(self) -> None:
        """On the console at once; over the slide only after a second press, for all see it."""
        if self.console is not None:
            self.console.toggle_source(self.library.sources)
        elif self._source_asked.isActive():
            self._source_asked.stop()
            self.teller.be_silent()
            self.overlays.show_source(self.library.sources, self._talk.index)
        else:
            self._source_asked.start()
            self.teller.say(self.tr("Press I again to show the source over the slide"))

    def _swap(self) -> None:
        self.seats.swap()
        self._settings["screen"] = self.seats.wished

    def _resize_notes(self, pixels: int) -> None:
        if self.console is not None:
            self.console.notes.resize_text(pixels)
            self._settings["notes_size"] = self.console.notes.size_in_pixels

    def _spell_notes(self) -> None:
        if self.console is not None:
            self.console.notes.toggle_spelling()

    def _turn_notes(self, pages: float) -> None:
        if self.console is not None:
            self.console.notes.turn(pages)
