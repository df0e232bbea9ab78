"""All tools of a talk: what keys do with them, and on which surfaces they are seen."""

import logging
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from viewer.deck.load import LoadedDeck
from viewer.show.accessible import announce
from viewer.show.folders import data_folder
from viewer.show.stage import Stage
from viewer.show.studio import Studio
from viewer.show.surface import Surface
from viewer.show.talk import Talk
from viewer.show.tools import kept
from viewer.show.tools.drawings import Drawings
from viewer.show.tools.film import Film
from viewer.show.tools.hand import Hand
from viewer.show.tools.ink import Ink, Stroke
from viewer.show.tools.names import NAMES
from viewer.show.tools.save import Drawn, Saver, usual_folder
from viewer.show.tools.toolbox import Tool, Toolbox

if TYPE_CHECKING:
    from viewer.show.console.window import Console

Tell = Callable[[str], None]

TOOLS: tuple[Tool, ...] = ("laser", "spotlight", "pen")
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_REPEATED = ("undo", "larger", "smaller", "nudge")
"""What a key that is held down does again and again."""

_log = logging.getLogger(__name__)


class Kit(QObject):
    """Holds the tools of one talk.

    Attributes:
        toolbox: which tool is in the hand.
        ink: what is drawn.
        used: the tool that is used now, or an empty string.
        noted: something that is to be kept was drawn or wiped.
        told: a sentence for the presenter.
    """

    used = Signal(str)
    noted = Signal()
    told = Signal(str)

    def __init__(self, talk: Talk, studio: Studio, stage: Stage, loaded: LoadedDeck) -> None:
        super().__init__(stage)
        self.toolbox, self.ink = Toolbox(self), Ink(self)
        self._talk, self._studio, self._stage, self._loaded = talk, studio, stage, loaded
        self._index, self._saver = talk.audience[0], Saver(studio)
        self._used = ""
        self._tell = self._warn = self.told.emit
        self._hands: list[Hand] = []
        self._lay_over(stage, Qt.CursorShape.BlankCursor).tapped.connect(self._step)
        self._actions: dict[str, Callable[[], object]] = {
            **{tool: partial(self._toggle, tool) for tool in TOOLS},
            "undo": lambda: self.ink.undo(self._index),
            "clear": lambda: self.ink.clear(self._index),
            "magnify": self._magnify,
            "larger": self.toolbox.enlarge,
            "smaller": self.toolbox.shrink,
        }
        self._connect()
        self.take_out()

    def take(self, name: str, event: QKeyEvent) -> bool:
        """Do what the row ``name`` of the table of keys means here; say whether it meant anything.

        Magnifier and tools lie over the slide: ``leave`` puts the top one away.
        """
        if event.isAutoRepeat() and name in self._actions and name not in _REPEATED:
            return True
        if name == "leave":
            return self.toolbox.close()
        if name == "nudge":
            self.toolbox.nudge(*_WAYS.get(Qt.Key(event.key()), (0, 0)))
            return True
        if name in self._actions:
            self._actions[name]()
            return True
        return False

    def follow_console(self, console: "Console") -> None:
        """Let the tools be used and seen on the console too."""
        surface = console.current.surface
        surface.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)
        self._lay_over(surface, Qt.CursorShape.ArrowCursor)
        self.used.connect(console.show_tool)
        console.show_tool(self._in_use())

    def use(self, loaded: LoadedDeck) -> None:
        """Go on with another deck, or the same one read anew, whose slides keep their drawings."""
        before, self._loaded = self._loaded, loaded
        self.toolbox.show_whole()
        if loaded.file != before.file and loaded.deck != before.deck:
            self._put_by(before)
            self.ink.replace({})
            self.take_out()
        else:
            aside = kept.keep_aside(self.ink, before.deck)
            kept.restore(self.ink, kept.keep(self.ink, before.deck), loaded.deck)
            kept.set_aside(self.ink, aside, loaded.deck)
        for hand in self._hands:
            hand.film.refresh()

    def put_away(self) -> None:
        """The talk leaves the screens."""
        self.ink.finish()
        while self.toolbox.close():
            pass
        self.toolbox.point(None)

    def keep(self) -> msgspec.Raw:
        """Return what is drawn, for :meth:`restore`."""
        return kept.keep(self.ink, self._loaded.deck)

    def restore(self, drawings: msgspec.Raw) -> None:
        """Have what was drawn before; where that is damaged it is lost, and nothing else."""
        kept.restore(self.ink, drawings, self._loaded.deck)

    def take_out(self) -> None:
        """Have what was drawn on this deck at other times ready, out of sight."""
        try:
            drawings = Drawings(data_folder()).recall(self._loaded.file)
        except OSError as error:
            _log.warning("drawings of other times cannot be had: %s", error)
        else:
            kept.set_aside(self.ink, drawings, self._loaded.deck)

    def put_by(self) -> None:
        """Keep what is drawn for the next start with this deck."""
        self._put_by(self._loaded)

    def _put_by(self, loaded: LoadedDeck) -> None:
        deck = loaded.deck
        drawings = kept.merge(kept.keep_aside(self.ink, deck), kept.keep(self.ink, deck))
        try:
            Drawings(data_folder()).keep(loaded.file, drawings)
        except OSError as error:
            _log.warning("drawings could not be kept: %s", error)

    def save(self, tell: Tell, warn: Tell) -> None:
        """Write the slides that are drawn on as pictures; ``tell`` where, or ``warn``.

        Where nothing is drawn, what was drawn last time is written.
        """
        drawings = self._drawn(self.ink.strokes) or self._drawn(self.ink.aside)
        if not drawings:
            tell(self.tr("Nothing is drawn on any slide"))
            return
        self._tell, self._warn = tell, warn
        self._saver.save(drawings, self._stage.frame().canvas, usual_folder(date.today()))

    def _drawn(self, strokes_of: Callable[[int], Sequence[Stroke]]) -> list[Drawn]:
        """Return the slides with strokes, as these are now."""
        return [
            Drawn(index, [stroke.copy() for stroke in strokes])
            for index in range(len(self._loaded.deck.slides))
            if (strokes := strokes_of(index))
        ]

    def _lay_over(self, surface: Surface, usual: Qt.CursorShape) -> Hand:
        on_stage = surface is self._stage
        film = Film(surface, self._studio, self.toolbox, self.ink, magnifies=on_stage)
        hand = Hand(film, self.toolbox, self.ink, usual=usual, resting=self._is_blank)
        self._hands.insert(0, hand)  # the console may lie over the stage
        hand.destroyed.connect(lambda: self._hands.remove(hand))
        return hand

    def _step(self) -> None:
        self._stage.stepped.emit(1)

    def _connect(self) -> None:
        self._talk.changed.connect(self._follow)
        self.toolbox.changed.connect(self._tell_used)
        self.toolbox.viewed.connect(self._tell_used)
        self.ink.changed.connect(lambda *_: self.noted.emit())
        self.ink.finished.connect(self.noted)
        self.ink.dry.connect(self._tell_dry)
        self._saver.saved.connect(self._tell_saved)
        self._saver.failed.connect(self._tell_failed)

    def _is_blank(self) -> bool:
        return bool(self._talk.blank)

    def _follow(self) -> None:
        """The talk is elsewhere: what belongs to the slide before ends."""
        index = self._talk.audience[0]
        if index != self._index:
            self._index = index
            self.ink.finish()
            self.toolbox.show_whole()

    def _toggle(self, tool: Tool) -> None:
        self._locate()
        self.toolbox.toggle(tool)
        if self.toolbox.tool == "pen":
            self._tell_aside()

    def _magnify(self) -> None:
        self._locate()
        self.toolbox.toggle_magnifier()

    def _locate(self) -> None:
        """Find the pointer, which may not have moved since the talk began."""
        if self.toolbox.spot is None:
            any(hand.locate() for hand in self._hands)

    def _in_use(self) -> str:
        return self.toolbox.tool or ("" if self.toolbox.view.whole else "magnifier")

    def _tell_used(self) -> None:
        if self.toolbox.tool != "pen":
            self.ink.finish()
        used = self._in_use()
        if used != self._used:
            self._used = used
            self.used.emit(used)
            name = QCoreApplication.translate("Console", NAMES[used]) if used else ""
            announce(self._stage, name or self.tr("Tool put away"))

    def _tell_aside(self) -> None:
        if self.ink.aside(self._index) and not self.ink.strokes(self._index):
            self.told.emit(self.tr("Ctrl+Z shows what was drawn here last time"))

    def _tell_saved(self, folder: str, count: int) -> None:
        said = self.tr("Slides with drawings saved: {count}, in {folder}")
        self._tell(said.format(count=count, folder=folder))

    def _tell_failed(self, sentence: str) -> None:
        self._warn(sentence)

    def _tell_dry(self) -> None:
        self.told.emit(self.tr("The pen is empty: Shift+D clears the slide"))
