"""Which window goes on which screen. Knows names and places only, no window."""

from collections.abc import Sequence
from typing import NamedTuple


class Seat(NamedTuple):
    """A screen: its name, and whether it is the computer's first one."""

    name: str
    first: bool


class Seating(NamedTuple):
    """The name of the audience's screen, and of the console's where it has one of its own."""

    audience: str
    console: str | None


def seat(screens: Sequence[Seat], wished: str = "") -> Seating:
    """Return who sits where on ``screens``, of which there is at least one.

    The audience has the screen called ``wished``; where none is wished for or it is not
    there, the first that is not the computer's own.
    """
    if len(screens) == 1:
        return Seating(screens[0].name, None)
    audience = next((s for s in screens if s.name == wished), None) or _external(screens)
    others = [s for s in screens if s is not audience]
    console = next((s for s in others if s.first), others[0])
    return Seating(audience.name, console.name)


def _external(screens: Sequence[Seat]) -> Seat:
    return next((s for s in screens if not s.first), screens[-1])
