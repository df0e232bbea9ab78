"""The talk on the stage: what keys and clicks do, and what may lie over the slide."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from viewer.show.keys import digit_of, is_alone, match
from viewer.show.signposts import Signposts
from viewer.show.stage import Stage
from viewer.show.steering import Steering
from viewer.show.studio import Studio
from viewer.show.talk import Talk

_NAMED = {
    Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Enter: "enter",
    Qt.Key.Key_Backspace: "backspace",
}
_WINDOWED = 0.7
_BANNER_MILLISECONDS = 12_000


class Presentation(QObject):
    """Owns the stage while a deck is shown.

    Attributes:
        left: the talk is to leave the screen.
        asked: the id of an action that concerns the whole program (``quit``, ``reload``).
        settled: the slide is painted; what can wait may be done now.
    """

    left = Signal()
    asked = Signal(str)
    settled = Signal()

    def __init__(self, talk: Talk, studio: Studio, signposts: Signposts, motion: bool) -> None:
        super().__init__()
        self._talk, self._studio = talk, studio
        self._steering = Steering(talk, signposts)
        self.stage = Stage(talk, studio, motion)
        self._overlay: QWidget | None = None
        self._last_index = talk.index
        self._actions: dict[str, Callable[[], None]] = {
            "go_to": self._open_goto,
            "overview": self._open_overview,
            "help": self._open_help,
            "full_screen": self._toggle_full_screen,
            "leave": self.left.emit,
        }
        self._connect()

    def _connect(self) -> None:
        stage, talk = self.stage, self._talk
        stage.pressed.connect(self._press)
        stage.stepped.connect(self._step)
        stage.followed.connect(talk.go_to)
        stage.closed.connect(self.left)
        stage.shown.connect(self._settle)
        talk.changed.connect(self._tell_typing)
        talk.refused.connect(self._tell_refused)
        talk.ended.connect(self._tell_end)

    def use(self, signposts: Signposts) -> None:
        """Go on with another deck."""
        self._steering.signposts = signposts
        self._close_overlay()
        self.stage.refresh()

    def open(self, windowed: bool) -> None:
        """Put the slide on the screen."""
        stage = self.stage
        screen = stage.screen() or QGuiApplication.primaryScreen()
        if windowed:
            stage.resize(screen.availableSize() * _WINDOWED)
            stage.show()
        else:
            stage.setGeometry(screen.geometry())
            stage.showFullScreen()
        stage.activateWindow()
        stage.setFocus()
        stage.prepare()

    def close(self) -> None:
        """Take the stage off the screen; the talk stays where it is."""
        self._close_overlay()
        self.stage.notice.hide()
        self._talk.stop_typing()
        self._talk.wake()
        self.stage.hide()

    def warn(self, sentence: str) -> None:
        """Say over the slide that something is wrong, while the show goes on."""
        self.stage.banner.show(sentence, _BANNER_MILLISECONDS)

    def _press(self, event: QKeyEvent) -> None:
        if is_alone(event) or self._talk.wake():
            return
        row = match(event, "show")
        if row is None:
            self._talk.stop_typing()
            return
        named = _NAMED.get(Qt.Key(event.key()), digit_of(event) if row.id == "digit" else "")
        if not self._steering.take(row.id, named):
            self._actions.get(row.id, lambda: self.asked.emit(row.id))()

    def _step(self, direction: int) -> None:
        if self._talk.wake():
            return
        self._steering.take("next_step" if direction > 0 else "previous_step")

    def _settle(self) -> None:
        QTimer.singleShot(0, self._prefer)

    def _prefer(self) -> None:
        """Tell screen readers; have the neighbours made ready, the direction of travel first."""
        from viewer.show.accessible import tell_page
        from viewer.show.wishes import around

        tell_page(self.stage, self.stage.page(), self._talk.step)
        talk, studio, frame = self._talk, self._studio, self.stage.frame()
        backwards, self._last_index = talk.index < self._last_index, talk.index
        studio.canvas, position = frame.canvas, (talk.index, talk.step)
        wishes = around(position, talk.length, studio.steps, backwards)
        most = studio.capacity(frame)
        studio.prefer(
            "stage", (frame.shot(*place) for place, _ in zip(wishes, range(most), strict=False))
        )
        self.settled.emit()

    def _tell_typing(self) -> None:
        talk = self._talk
        if talk.awaits_achievement:
            self.stage.notice.show(self.tr("Achievement…"), 0)
        elif talk.digits:
            self.stage.notice.show(self.tr("Slide {digits} ⏎").format(digits=talk.digits), 0)
        else:
            self.stage.notice.hide()

    def _tell_refused(self, number: int) -> None:
        said = self.tr("There is no slide {number}; this deck has {count}")
        self.stage.notice.show(said.format(number=number, count=self._talk.length))

    def _tell_end(self) -> None:
        self.stage.notice.show(self.tr("End of the talk"))

    def _toggle_full_screen(self) -> None:
        if self.stage.isFullScreen():
            self.stage.showNormal()
            self.stage.resize(self.stage.screen().availableSize() * _WINDOWED)
        else:
            self.stage.showFullScreen()

    def _open_goto(self) -> None:
        from viewer.show.goto import GoTo

        panel = GoTo(self.stage)
        panel.chosen.connect(self._go_to)
        panel.left.connect(self._close_overlay)
        self._cover_with(panel)
        panel.open(self._talk.length)

    def _open_overview(self) -> None:
        from viewer.show.overview import Overview
        from viewer.show.thumbs import Thumbs

        thumbs = Thumbs(self._studio, self._steering.signposts.titles(), self.stage.frame().canvas)
        panel = Overview(thumbs, self.stage)
        thumbs.setParent(panel)
        panel.chosen.connect(self._go_to)
        panel.left.connect(self._close_overlay)
        panel.asked.connect(self._ask_from_overview)
        self._cover_with(panel)
        panel.open_at(self._talk.index)

    def _open_help(self) -> None:
        from viewer.show.help import Help

        panel = Help(self.stage)
        panel.left.connect(self._close_overlay)
        self._cover_with(panel)
        panel.open()

    def _ask_from_overview(self, action: str) -> None:
        if action == "help":
            self._open_help()
        else:
            self.asked.emit(action)

    def _go_to(self, index: int) -> None:
        self._close_overlay()
        self._talk.go_to(index)

    def _cover_with(self, panel: QWidget) -> None:
        self._close_overlay()
        self._overlay = panel

    def _close_overlay(self) -> None:
        if self._overlay is not None:
            self._overlay.hide()
            self._overlay.deleteLater()
            self._overlay = None
            self.stage.pointer.hide()
            self.stage.setFocus()
