"""How bars lie in the bands of a chart, told as PowerPoint counts it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_MOST_GAP = 500
_ALONE = 3.0
"""Distance between two bars in bars, where there is only one."""


@dataclass(frozen=True, slots=True)
class Span:
    """From where to where something reaches across the bands, in units."""

    low: float
    high: float

    @property
    def size(self) -> float:
        """The length."""
        return self.high - self.low

    @property
    def middle(self) -> float:
        """The point between the ends."""
        return (self.low + self.high) / 2


@dataclass(frozen=True, slots=True)
class Bands:
    """``start`` and ``pitch`` of bands of equal height (units), and the bars in them.

    ``gap`` and ``overlap`` are in percent of a bar.
    """

    start: float
    pitch: float
    count: int
    gap: int
    overlap: int

    @property
    def size(self) -> float:
        """The height of all bands."""
        return self.pitch * self.count


def bands_of(groups: Sequence[Sequence[Span]]) -> Bands | None:
    """Return the bands in whose middles the ``groups`` of bars are, None where they do not fit."""
    wholes = [Span(group[0].low, group[-1].high) for group in groups]
    bar = sum(span.size for group in groups for span in group) / sum(map(len, groups))
    whole = sum(span.size for span in wholes) / len(wholes)
    count = len(groups[0])
    between = (whole - count * bar) / (count - 1) if count > 1 else -bar
    pitches = [after.middle - before.middle for before, after in pairwise(wholes)]
    pitch = sum(pitches) / len(pitches) if pitches else whole + _ALONE * bar
    if bar <= 0 or pitch < whole - 1 or any(abs(one - pitch) > 1 for one in pitches):
        return None
    overlap = max(-100, min(100, round(-100 * between / bar)))
    gap = _percent((pitch - whole) / bar)
    return Bands(wholes[0].middle - pitch / 2, pitch, len(groups), gap, overlap)


def _percent(part: float) -> int:
    return max(0, min(_MOST_GAP, round(100 * part)))
