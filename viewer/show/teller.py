"""Says in passing what the talk is about to do: on the console, or over the slide without one."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from viewer.show.notice import Notice
from viewer.show.talk import Talk

_BANNER_MILLISECONDS = 12_000


class Desk(Protocol):
    """The window that the presenter looks at."""

    notice: Notice
    banner: Notice


class Teller(QObject):
    """Follows a talk and tells what is typed, refused, or at its end."""

    def __init__(self, talk: Talk, desk: Callable[[], Desk], parent: QObject) -> None:
        super().__init__(parent)
        self._talk, self._desk = talk, desk
        talk.changed.connect(self._tell_typing)
        talk.refused.connect(self._tell_refused)
        talk.ended.connect(self._tell_end)

    def say(self, text: str) -> None:
        """Show ``text`` for a moment."""
        self._desk().notice.show(text)

    def warn(self, sentence: str) -> None:
        """Say that something is wrong, while the show goes on."""
        self._desk().banner.show(sentence, _BANNER_MILLISECONDS)

    def be_silent(self) -> None:
        """Take away what is said."""
        self._desk().notice.hide()

    def take_back(self) -> None:
        """What was wrong is right again."""
        self._desk().banner.hide()

    def _tell_typing(self) -> None:
        talk, notice = self._talk, self._desk().notice
        if talk.awaits_achievement:
            notice.show(self.tr("Achievement…"), 0)
        elif talk.digits:
            notice.show(self.tr("Slide {digits} ⏎").format(digits=talk.digits), 0)
        else:
            notice.hide()

    def _tell_refused(self, number: int) -> None:
        said = self.tr("There is no slide {number}; this deck has {count}")
        self.say(said.format(number=number, count=self._talk.length))

    def _tell_end(self) -> None:
        self.say(self.tr("End of the talk"))
