"""What stands after a number: its multiplier, unit, noun, and what it is counted by."""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from viewer.article.figures.counted import Counted, known, known_goods, unknown
from viewer.article.figures.figure import Kind
from viewer.article.figures.tokens import Tokens
from viewer.article.figures.units import scale_of, units

_PER = frozenset(
    """
    năm tháng tuần ngày giờ phút giây quý người đầu hộ ha m² m2 km km² km2 kg tấn lít vụ xã huyện
    lượt suất lần đợt ca lớp cháu em học trẻ vạn nghìn h sào cây con đoàn ngày-đêm phòng nhà
    giường
    """.split()
)
_PEOPLE = frozenset("dân người trẻ hộ phụ".split())
_WITHOUT_GOODS = frozenset({Kind.PERCENT, Kind.MONEY, Kind.DURATION, Kind.TEMPERATURE, Kind.SPEED})
_OF = frozenset("số tổng".split())
_DATED = frozenset("năm tháng ngày".split())
_MORE_YEARS = frozenset("- – — , và".split())
_SMALLER = frozenset("tháng tuần ngày giờ phút giây".split())
_MOST_SCALES = 3


@dataclass(frozen=True, slots=True)
class Measure:
    """What a number measures.

    The number's text goes on to token ``end``; what it is of goes on to ``reach``.
    """

    kind: Kind
    base: str
    end: int
    reach: int
    scale: Decimal = Decimal(1)
    scale_words: str = ""
    noun: str = ""
    counted: Counted | None = None

    @property
    def unit(self) -> str:
        """The base with the multiplier: ``tỷ đồng``."""
        return f"{self.scale_words} {self.base}".strip()

    @property
    def bare(self) -> bool:
        """Whether nothing is known to be measured or counted."""
        return not self.base and self.scale == 1

    @property
    def sure(self) -> bool:
        """Whether the number surely counts: a unit, a multiplier or a noun of the lexicon."""
        return not self.bare and (self.counted is None or self.counted.noun is not None)


@lru_cache(maxsize=64)
def read_measure(tokens: Tokens, i: int) -> Measure:
    """Return what the number that ends before token ``i`` measures."""
    scale, words, at = read_scale(tokens, i)
    measure = _by_unit(tokens, at) or _by_noun(tokens, at)
    measure = replace(measure, scale=scale, scale_words=words) if words else measure
    return _by_time(tokens, measure) if measure.base else measure


def read_scale(tokens: Tokens, i: int) -> tuple[Decimal, str, int]:
    """Return the multiplier at token ``i``, its words, and the token after it."""
    scale = Decimal(1)
    words: list[str] = []
    while len(words) < _MOST_SCALES:
        more = scale_of(tokens.low(i), tokens.low(i + 1))
        if more is None:
            break
        scale *= more
        words.append(_SCALE_WORDS.get(tokens.low(i), tokens.low(i)))
        i += 1
    if words and tokens.low(i) == "." and tokens.low(i + 1) in ("đ", "đồng") and tokens.glued(i):
        i += 1
    return scale, " ".join(words), i


_SCALE_WORDS = {"ngàn": "nghìn", "tr": "triệu"}


def _by_unit(tokens: Tokens, i: int) -> Measure | None:
    here = units().at(tokens, i)
    if here is None or here[1] is None:
        return None
    (unit, kind), end = here[1], i + here[0]
    if (counted := known(tokens, i)) and counted.end > end:
        return None
    if kind is Kind.DURATION and _is_dated(tokens, end, unit):
        return None
    if kind is Kind.PERCENT:
        of = _of(tokens, end)
        return Measure(kind, unit, end, of.end if of else end, noun=of.words if of else "")
    goods = None if kind in _WITHOUT_GOODS else known_goods(tokens, end)
    if goods is None:
        return Measure(kind, unit, end, end)
    return Measure(kind, unit, goods.end, goods.end, noun=goods.words)


def _is_dated(tokens: Tokens, end: int, unit: str) -> bool:
    """Return whether a unit of time belongs to a date that follows: ``số 2 ngày 17/5``.

    Not that of ``kế hoạch 5 năm 2021 – 2025`` or ``2 năm 6 tháng``.
    """
    if unit not in _DATED or not tokens.is_number(end):
        return False
    if unit == "năm" and tokens.low(end + 1) in _MORE_YEARS and tokens.is_number(end + 2):
        return False
    return not (unit != "ngày" and tokens.low(end + 1) in _SMALLER)


def _by_noun(tokens: Tokens, i: int) -> Measure:
    counted = known(tokens, i)
    if counted is None and units().at(tokens, i) is None:
        counted = unknown(tokens, i)
    if counted is None:
        return Measure(Kind.COUNT, "", i, i)
    return Measure(
        Kind.COUNT, counted.words, counted.end, counted.end, noun=counted.words, counted=counted
    )


def _of(tokens: Tokens, i: int) -> Counted | None:
    """Return what a percentage at token ``i`` is of: ``số vụ``, ``tổng số hộ``, ``xã``."""
    start = i
    while i < start + 2 and tokens.low(i) in _OF:
        i += 1
    counted = known(tokens, i) or known_goods(tokens, i)
    if counted is None:
        return None
    words = " ".join([*(tokens.raw(j) for j in range(start, i)), counted.words])
    return Counted(words, counted.end, counted.noun)


def _by_time(tokens: Tokens, measure: Measure) -> Measure:
    """Return the measure with what it is counted by: ``vụ/năm``, ``ca/100.000 dân``."""
    end, per = measure.end, ""
    while tokens.low(end) == "/" and (length := _per(tokens, end + 1)):
        per += "/" + " ".join(tokens.raw(j) for j in range(end + 1, end + 1 + length))
        end += 1 + length
    if not per:
        return measure
    return replace(measure, base=measure.base + per, end=end, reach=max(end, measure.reach))


def _per(tokens: Tokens, i: int) -> int:
    if tokens.is_number(i) and tokens.low(i + 1) in _PEOPLE:
        return 2
    if counted := known(tokens, i):
        return counted.end - i
    if (unit := units().at(tokens, i)) and unit[1]:
        return unit[0]
    if tokens.low(i) not in _PER:
        return 0
    return 2 if tokens.low(i + 1) in _PEOPLE else 1
