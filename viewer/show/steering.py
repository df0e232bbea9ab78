"""What a key does to the talk. Knows no window."""

from collections.abc import Callable

from viewer.show.signposts import Signposts
from viewer.show.talk import Talk


class Steering:
    """Turns actions of the table of keys into moves of the talk."""

    def __init__(self, talk: Talk, signposts: Signposts) -> None:
        self.signposts = signposts
        self._talk = talk
        self._moves: dict[str, Callable[[], None]] = {
            "next_step": talk.next_step,
            "previous_step": talk.previous_step,
            "next_slide": talk.next_slide,
            "previous_slide": talk.previous_slide,
            "first": talk.first,
            "last": talk.last,
            "back": talk.back,
            "black": talk.toggle_black,
            "white": talk.toggle_white,
            "freeze": talk.toggle_freeze,
            "achievement": talk.await_achievement,
        }

    def take(self, action: str, key: str = "") -> bool:
        """Do what ``action`` means here and return whether it meant anything to the talk.

        ``key`` is the digit typed, ``enter`` or ``backspace``, where it matters.
        """
        if action == "digit":
            self._take_digit(key)
            return True
        if self._talk.typing and self._end_typing(action, key):
            return True
        move = self._moves.get(action)
        if move is None:
            return False
        move()
        return True

    def _take_digit(self, digit: str) -> None:
        talk = self._talk
        if talk.awaits_achievement or (not talk.digits and self.signposts.is_index(talk.index)):
            self._go_to_achievement(int(digit) or 10, digit)
        else:
            talk.type_digit(digit)

    def _go_to_achievement(self, number: int, digit: str) -> None:
        index = self.signposts.achievement(number)
        if index is not None:
            self._talk.go_to(index)
        else:
            self._talk.stop_typing()
            self._talk.type_digit(digit)

    def _end_typing(self, action: str, key: str) -> bool:
        """Return whether the key was used up by ending or mending what is being typed."""
        talk = self._talk
        if key == "enter" and talk.digits:
            talk.go_to_digits()
            return True
        if key == "backspace" and talk.digits:
            talk.erase_digit()
            return True
        talk.stop_typing()
        return action == "leave"
