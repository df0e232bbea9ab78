"""The planned time of each slide against the spoken one. Knows no window."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from viewer.deck import Deck
from viewer.show.rehearsal.recorder import Visit

ROUNDED = 5
"""Seconds that plans are rounded to, and the least of them."""

_LONGEST = 3600
_GLIMPSE = 1.0
"""A slide seen for less than these seconds was passed, not spoken about."""


class Time(NamedTuple):
    """A slide's title with its planned and its spoken seconds; None where it was passed."""

    title: str
    planned: int
    spoken: float | None

    @property
    def rounded(self) -> int | None:
        """The spoken seconds as a plan says them."""
        return None if self.spoken is None else rounded(self.spoken)


def times(deck: Deck, visits: tuple[Visit, ...]) -> list[Time]:
    """Return the times of every slide of ``deck``, in its order.

    What was shown before the deck was changed counts where the slide is the same.
    """
    spent: dict[tuple[int, str], float] = defaultdict(float)
    for visit in visits:
        spent[visit.slide, visit.title] += visit.seconds
    found = []
    for index, slide in enumerate(deck.slides):
        seconds = spent[index, slide.title]
        spoken = seconds if seconds >= _GLIMPSE else None
        found.append(Time(slide.title, slide.seconds, spoken))
    return found


def new_plan(rows: list[Time]) -> Mapping[int, int]:
    """Return the seconds that the plan should say instead, by the index of the slide."""
    return {
        index: row.rounded
        for index, row in enumerate(rows)
        if row.rounded is not None and row.rounded != row.planned
    }


def rounded(seconds: float) -> int:
    """Return ``seconds`` to the nearest five, from five to an hour."""
    return max(ROUNDED, min(_LONGEST, int(seconds / ROUNDED + 0.5) * ROUNDED))
