"""What a chart of PowerPoint is made of: bars, columns or a ring, with the data they stand for."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from viewer.chart.board import Board, Label
from viewer.chart.ink import CAP
from viewer.deck.fields import Value
from viewer.deck.number import format_number
from viewer.export.pptx.strokes import Stroke
from viewer.layout.page import Rect

Kind = Literal["bar", "col", "ring"]


@dataclass(frozen=True, slots=True)
class Tag:
    """The label at a point: how it reads and looks, and how far it is moved along its bar.

    ``shift`` is a part of the chart's width.
    """

    label: Label
    shift: float = 0.0

    @property
    def text(self) -> str:
        """The words of the label."""
        return self.label.lines[0]


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of the data sheet; ``formula`` is how the sheet computes it, empty if stated."""

    value: Decimal
    colour: str | None
    formula: str = ""
    tag: Tag | None = None
    edge: str | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """One column of the data sheet.

    Labels stand at a bar's end, or where it begins if it is ``at_base``.
    """

    name: str
    points: tuple[Point, ...]
    at_base: bool = False


@dataclass(frozen=True, slots=True)
class Native:
    """A chart of PowerPoint at ``rect`` (units), whose values go from 0 to ``top``.

    ``gap`` and ``overlap`` are in percent of a bar, ``hole`` in percent of a ring.
    ``strokes`` and ``labels`` are those of the sketch that it stands for; ``covers`` lie over it.
    """

    kind: Kind
    rect: Rect
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    strokes: frozenset[int]
    labels: frozenset[int] = frozenset()
    top: float = 100.0
    stacked: bool = False
    gap: int = 100
    overlap: int = 0
    hole: int = 0
    covers: tuple[Stroke, ...] = ()


@dataclass(frozen=True, slots=True)
class Sketch:
    """A chart as we draw it: its board, and the strokes of its figure. Lengths are units.

    ``language`` is that of the deck, ``ground`` the colour that the chart stands on.
    """

    board: Board
    strokes: list[Stroke]
    language: str
    ground: str

    def named(self, gid: str) -> dict[int, Stroke]:
        """Return the strokes that the chart calls ``gid``, by their number."""
        return {at: stroke for at, stroke in enumerate(self.strokes) if stroke.gid == gid}

    def tag(self, value: Value, bar: Rect, upright: bool = False) -> int | None:
        """Return the number of the label of ``value`` at the end of ``bar``, if it has one."""
        fits = _over if upright else _beside
        found = [
            (fits(label, bar), at)
            for at, label in enumerate(self.board.labels)
            if len(label.lines) == 1 and format_number(value.number) in label.lines[0]
        ]
        near = [(far, at) for far, at in found if far is not None]
        return min(near)[1] if near else None


def _beside(label: Label, bar: Rect) -> float | None:
    """Return how far ``label`` stands right of ``bar``, None where it is not beside it."""
    middle = label.baseline - CAP * label.face.size / 2
    level = abs(middle - (bar.y + bar.h / 2)) < 1
    return label.x - bar.x if level and label.align == "left" and label.x > bar.x else None


def _over(label: Label, bar: Rect) -> float | None:
    """Return how far ``label`` stands above ``bar``, None where it is not over it."""
    level = abs(label.x - (bar.x + bar.w / 2)) < 1
    over = level and label.align == "center" and label.baseline < bar.y + 1
    return bar.y - label.baseline if over else None
