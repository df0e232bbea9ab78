"""A figure of a text: how it is written, what it says, and what it says it about."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Literal

Span = tuple[int, int]
"""[start, end) in a text."""

Direction = Literal["", "up", "down"]
Side = Literal["", "less", "more", "about"]


class Kind(StrEnum):
    """What a figure is. Those after ``DURATION`` count nothing, and no chart draws them."""

    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    AREA = "area"
    VOLUME = "volume"
    WEIGHT = "weight"
    LENGTH = "length"
    ENERGY = "energy"
    TEMPERATURE = "temperature"
    SPEED = "speed"
    DATA = "data"
    RATIO = "ratio"
    DURATION = "duration"
    YEAR = "year"
    DATE = "date"
    TIME = "time"
    ORDINAL = "ordinal"
    CODE = "code"
    NAME = "name"


_NAMING = frozenset({Kind.YEAR, Kind.DATE, Kind.TIME, Kind.ORDINAL, Kind.CODE, Kind.NAME})


class Tie(StrEnum):
    """How a figure belongs to another one of the same text (``of``)."""

    TARGET = "target"
    """It is the target of ``of``: ``đạt 93,9% (chỉ tiêu là 80%)``."""
    CHANGE = "change"
    """``of`` rose or fell by it: ``1.027 lượt (tăng 325 lượt)``."""
    EXCESS = "excess"
    """``of`` lies above (or below) its target by it: ``vượt 13,9% chỉ tiêu``."""
    BEFORE = "before"
    """It was what ``of`` is now: ``giảm từ 9,1% xuống 3,2%``."""
    LEVEL = "level"
    """What rose or fell did so to it: ``giảm còn 3,2%``; ``of`` is what it was before."""
    SHARE = "share"
    """It is the share that ``of`` makes up: ``120 xã, chiếm 75%``."""
    ATTAINS = "attains"
    """``of`` is so much of its target: ``1.200 tỷ đồng, đạt 105% dự toán``."""
    PART = "part"
    """It is a part of ``of``: ``75/80 xã``; ``1.027 người, trong đó có 325 nữ``."""
    SAME = "same"
    """It counts people or goods of the cases ``of``: ``1.525 vụ, 2.131 đối tượng``."""
    RANGE = "range"
    """It is the low end of a range of which ``of`` is the high end: ``10 – 15%``."""


@dataclass(frozen=True, slots=True)
class Relation:
    """What a figure says about another one.

    ``of`` is the index of the other figure among those found in the same text, or None
    where the text gives none. ``against`` is what a change is measured from, or what a
    target is, in the text's words (``nhiệm kỳ trước``, ``chỉ tiêu``) and empty where it is
    not stated; ``implied`` says that it was taken over from a parallel figure before. A change
    ``of_rate`` is one of a percentage, so that it counts points: 93,9% is 13,9 above 80%.
    """

    tie: Tie
    of: int | None = None
    direction: Direction = ""
    against: str = ""
    implied: bool = False
    of_rate: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure as it stands in a text.

    ``text`` is what ``span`` cuts out of the text: the number with its unit or what it
    counts, without the word that bounds it; ``number`` is the span of the number alone.
    ``value`` is in ``unit``, which has the multiplier: 10 ``nghìn suất quà``, 286 ``tỷ
    đồng``. ``full`` is in ``base``: 10000 ``suất quà``. ``noun`` is what is counted or, of
    a percentage or a measure, what it is of (``số vụ``, ``pháo``), and may be empty.

    ``bound`` is the word before (``trên``) or after (``trở lên``), in lower case, ``when``
    an ISO form of dates and times: ``2016-05-17``, ``2020-06``, ``2021-Q1``, ``--08-19``,
    ``20:30``. A ``doubtful`` figure is not written as Vietnamese figures are, so that it
    may be misread; a ``spelled`` one is written in words.
    """

    text: str
    span: Span
    number: Span
    value: Decimal
    kind: Kind
    unit: str = ""
    base: str = ""
    scale: Decimal = Decimal(1)
    noun: str = ""
    bound: str = ""
    side: Side = ""
    when: str = ""
    doubtful: bool = False
    spelled: bool = False
    relations: tuple[Relation, ...] = ()

    @property
    def full(self) -> Decimal:
        """The value with its multiplier, in ``base``."""
        return self.value if self.scale == 1 else self.value * self.scale

    @property
    def digits(self) -> str:
        """The number as it is written, with its separators and without its sign."""
        start = self.span[0]
        return self.text[self.number[0] - start : self.number[1] - start].lstrip("+-−")

    @property
    def amount(self) -> bool:
        """Whether it counts or measures; otherwise it dates, orders or names."""
        return self.kind not in _NAMING

    def relation(self, *ties: Tie) -> Relation | None:
        """Return the first relation of one of these kinds, if there is any."""
        if not self.relations:
            return None
        return next((one for one in self.relations if one.tie in ties), None)
