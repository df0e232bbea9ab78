"""Charts of level bars: bands below each other, labels beside or above their bars."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from viewer.chart.board import Board
from viewer.chart.ink import RISE, Box, leading
from viewer.text.face import Face
from viewer.text.measure import width
from viewer.text.wrap import tears, wrap

GAP = 26.0
"""Distance between a label and its bars, in units."""

_UNDER = 8.0
"""Distance between a label and the bar under it, in units, beside the leading."""

_NEAT = 2
_SLACK = 1.12

WIDEST = 0.55
"""The part of a chart's width beyond which labels leave too little for bars."""


@dataclass(frozen=True, slots=True)
class Column:
    """Labels wrapped to a common width, in one face."""

    labels: tuple[tuple[str, ...], ...]
    width: float
    face: Face

    @property
    def height(self) -> float:
        """The height of the label with the most lines."""
        return max(len(lines) for lines in self.labels) * leading(self.face)

    @property
    def neat(self) -> bool:
        """Whether no label takes more than two lines, or ends one where words belong together."""
        return all(len(lines) <= _NEAT and not _torn(lines) for lines in self.labels)

    @property
    def head(self) -> float:
        """The height of labels that stand above their bars."""
        return self.height + _UNDER


def _torn(lines: tuple[str, ...]) -> bool:
    words = [line.split(" ") for line in lines]
    ends = list(accumulate(map(len, words)))
    spans = list(zip([0, *ends], ends, strict=False))
    return tears([word for line in words for word in line], spans)


def side_column(labels: Sequence[str], face: Face, most: float) -> Column:
    """Return ``labels`` as :func:`column` does, or wider where that spares all a second line."""
    whole = max(width(label, face) for label in labels)
    return column(labels, face, whole if whole <= _SLACK * most else most)


def column(labels: Sequence[str], face: Face, most: float) -> Column:
    """Return ``labels`` in lines of at most ``most`` units."""
    wrapped = tuple(tuple(wrap(label, face, most)) for label in labels)
    widest = max(width(line, face) for lines in wrapped for line in lines)
    return Column(wrapped, widest, face)


@dataclass(frozen=True, slots=True)
class Bands:
    """``count`` bands of one height, as a group in the middle of its room.

    ``shifts`` says how much lower than that each middle is, where labels above the bars have
    unlike numbers of lines; ``spare`` is what each band gains by those with few.
    """

    top: float
    pitch: float
    count: int
    shifts: tuple[float, ...] = ()
    spare: float = 0.0

    @property
    def room(self) -> float:
        """The height for the longest label and its bars, in units."""
        return self.pitch + self.spare

    @property
    def bottom(self) -> float:
        """The y of the group's lower edge."""
        return self.top + self.pitch * self.count

    def middle(self, number: int) -> float:
        """Return the y of the middle of a band, counted from 0."""
        shift = self.shifts[number] if self.shifts else 0.0
        return self.top + (number + 0.5) * self.pitch + shift

    def plot(self, left: float, right: float) -> Box:
        """Return the place of the bars between ``left`` and ``right``."""
        return Box(left, self.top, right, self.bottom)


def bands(count: int, bottom: float, most: float) -> Bands:
    """Return ``count`` bands between 0 and ``bottom``, none higher than ``most``."""
    pitch = max(1.0, min(most, bottom / count))
    return Bands((bottom - count * pitch) / 2, pitch, count)


def bands_under(labels: Column, group: Bands) -> Bands:
    """Return ``group`` with as much between a bar and the label below it in every band."""
    line = leading(labels.face)
    slacks = [labels.height - len(lines) * line for lines in labels.labels]
    spare = sum(slacks) / len(slacks)
    used = accumulate(slacks)
    shifts = tuple((number + 0.5) * spare - sum_ for number, sum_ in enumerate(used))
    return replace(group, shifts=shifts, spare=spare)


def label_beside(board: Board, labels: Column, group: Bands, colour: str) -> None:
    """Put each label right-aligned in its column, in the middle of its band."""
    for number, lines in enumerate(labels.labels):
        middle = group.middle(number)
        board.beside(lines, labels.width, middle, labels.face, colour, align="right")


def label_above(board: Board, labels: Column, group: Bands, block: float, colour: str) -> None:
    """Put each label at the top of a block, ``block`` units high, in the middle of its band."""
    for number, lines in enumerate(labels.labels):
        slack = labels.height - len(lines) * leading(labels.face)
        baseline = group.middle(number) - block / 2 + slack + RISE * labels.face.size
        board.text(lines, 0, baseline, labels.face, colour)
