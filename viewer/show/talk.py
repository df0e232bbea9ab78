"""Where the talk is: slide, step, blank screen, digits typed. Knows no window."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Signal

Blank = Literal["", "black", "white"]
Position = tuple[int, int]
"""A slide's index (from 0), and the last step that shows (from 0)."""

_MOST_JUMPS = 100
_MOST_DIGITS = 4


class Talk(QObject):
    """One state, of which every window is a view.

    Attributes:
        turned: the same as ``changed``, and before it: for the window that the hall looks at.
        changed: something is different; read what you need.
        refused: there is no slide of this number (from 1).
        ended: a step was asked for behind the last one.
        advanced: somebody stepped forward.
    """

    turned = Signal()
    changed = Signal()
    refused = Signal(int)
    ended = Signal()
    advanced = Signal()

    def __init__(
        self, length: int, steps: Callable[[int], int], parent: QObject | None = None
    ) -> None:
        """``length`` is at least 1; ``steps`` gives the last step of the slide at an index."""
        super().__init__(parent)
        self._length, self._steps = length, steps
        self._index = self._step = 0
        self._blank: Blank = ""
        self._digits = ""
        self._achievement = False
        self._jumps: list[Position] = []
        self._frozen: Position | None = None

    @property
    def length(self) -> int:
        """How many slides there are."""
        return self._length

    @property
    def index(self) -> int:
        """The slide, from 0."""
        return self._index

    @property
    def step(self) -> int:
        """The last step that shows; 0 before the first."""
        return self._step

    @property
    def audience(self) -> Position:
        """What the hall sees: where the talk is, or where it was frozen."""
        return self._frozen or (self._index, self._step)

    @property
    def frozen(self) -> bool:
        """Whether the hall keeps its slide while the presenter looks around."""
        return self._frozen is not None

    @property
    def blank(self) -> Blank:
        """Whether the screen is black or white instead of the slide."""
        return self._blank

    @property
    def digits(self) -> str:
        """The beginning of a slide number that is being typed."""
        return self._digits

    @property
    def awaits_achievement(self) -> bool:
        """Whether the next digit is the number of an achievement."""
        return self._achievement

    @property
    def typing(self) -> bool:
        """Whether something was begun that the next key may end."""
        return self._achievement or bool(self._digits)

    @property
    def at_end(self) -> bool:
        """Whether nothing comes any more."""
        return self._index == self._length - 1 and self._step >= self._steps(self._index)

    @property
    def coming(self) -> Position | None:
        """What the next step shows; nothing at the end."""
        if self._step < self._steps(self._index):
            return self._index, self._step + 1
        return (self._index + 1, 0) if self._index + 1 < self._length else None

    def next_step(self) -> None:
        """Show the next part of the slide, or the next slide."""
        if self._step < self._steps(self._index):
            self._move(self._index, self._step + 1)
            self.advanced.emit()
        else:
            self.next_slide()

    def previous_step(self) -> None:
        """Take the last part away, or go back to the slide before, with all its parts."""
        if self._step > 0:
            self._move(self._index, self._step - 1)
        else:
            self.previous_slide()

    def next_slide(self) -> None:
        """Skip the steps that are left."""
        if self._index < self._length - 1:
            self._move(self._index + 1, 0)
            self.advanced.emit()
        else:
            self._move(self._index, self._steps(self._index))
            self.ended.emit()

    def previous_slide(self) -> None:
        """Go back to the slide before, with all its parts."""
        if self._index > 0:
            self._move(self._index - 1, self._steps(self._index - 1))
        else:
            self._move(0, 0)

    def first(self) -> None:
        """Jump to the first slide."""
        self.go_to(0)

    def last(self) -> None:
        """Jump to the last slide."""
        self.go_to(self._length - 1)

    def go_to(self, index: int) -> bool:
        """Jump to the slide at ``index`` and return whether it exists; :meth:`back` returns."""
        if not 0 <= index < self._length:
            self.stop_typing()
            self.refused.emit(index + 1)
            return False
        if index != self._index:
            self._jumps = [*self._jumps, (self._index, self._step)][-_MOST_JUMPS:]
        self._move(index, 0)
        return True

    def look_at(self, index: int) -> None:
        """Go to a slide that is known to exist without remembering a jump."""
        if index != self._index:
            self._move(index, 0)

    def resume(self, index: int, step: int) -> None:
        """Go on at a place of another run, as near as this deck has it."""
        index = min(index, self._length - 1)
        self._move(index, min(step, self._steps(index)))

    def back(self) -> None:
        """Return to where the last jump began, if there was one."""
        if self._jumps:
            self._move(*self._jumps.pop())

    def type_digit(self, digit: str) -> None:
        """Add a digit to the slide number that is being typed."""
        self._digits = (self._digits + digit)[-_MOST_DIGITS:]
        self._tell()

    def erase_digit(self) -> None:
        """Take the last digit away."""
        self._digits = self._digits[:-1]
        self._tell()

    def await_achievement(self) -> None:
        """Take the next digit for the number of an achievement."""
        self._digits, self._achievement = "", True
        self._tell()

    def stop_typing(self) -> None:
        """Forget what was begun to be typed."""
        if self.typing:
            self._digits, self._achievement = "", False
            self._tell()

    def go_to_digits(self) -> None:
        """Jump to the slide whose number was typed."""
        if self._digits:
            self.go_to(int(self._digits) - 1)

    def toggle_black(self) -> None:
        """Make the screen black, or show the slide again."""
        self._blank = "" if self._blank == "black" else "black"
        self._tell()

    def toggle_white(self) -> None:
        """Make the screen white, or show the slide again."""
        self._blank = "" if self._blank == "white" else "white"
        self._tell()

    def toggle_freeze(self) -> None:
        """Let the hall keep what it sees, or see where the talk is again."""
        self._frozen = None if self._frozen else (self._index, self._step)
        self._tell()

    def wake(self) -> bool:
        """Show the slide again if the screen is blank; return whether it was."""
        if not self._blank:
            return False
        self._blank = ""
        self._tell()
        return True

    def replace(self, length: int, steps: Callable[[int], int]) -> None:
        """Go on with another deck, as near as possible to where the talk is."""
        self._length, self._steps = length, steps
        self._jumps = [jump for jump in self._jumps if jump[0] < length]
        self._frozen = None
        self.resume(self._index, self._step)

    def restart(self, length: int, steps: Callable[[int], int]) -> None:
        """Begin another deck."""
        self._length, self._steps, self._jumps = length, steps, []
        self._blank, self._frozen = "", None
        self._move(0, 0)

    def _move(self, index: int, step: int) -> None:
        """Go somewhere; nothing is said where nothing changes."""
        if (index, step) == (self._index, self._step) and not self.typing:
            return
        self._index, self._step = index, step
        self._digits, self._achievement = "", False
        self._tell()

    def _tell(self) -> None:
        self.turned.emit()
        self.changed.emit()
