"""Years and times of day: ``năm 2018``, ``2015 – 2020``, ``8 giờ 30``, ``20h``."""

from viewer.article.figures.dates import is_year
from viewer.article.figures.figure import Kind
from viewer.article.figures.found import Found, found
from viewer.article.figures.measure import read_measure
from viewer.article.figures.tokens import Tokens

_HOUR_SIGNS = frozenset({"giờ", "h"})
_AT = frozenset("lúc vào hồi từ đến trước sau khoảng trưa sáng chiều tối đêm".split())
_FOR = frozenset("trong suốt mỗi sau ngày hơn gần trên dưới".split())
_OF_DAY = frozenset("sáng chiều tối đêm trưa".split())
_YEAR_WORDS = frozenset(
    """
    năm đoạn kỳ khóa tết xuân hè thu đông mùa tháng cuối đầu giữa nhìn niên học hội giáp quý
    """.split()
)
_STATED = frozenset("là : = đạt được có tổng".split())
_DASHES = frozenset("-–—")
_YEARS = range(1900, 2101)


def read_time(tokens: Tokens, i: int) -> tuple[Found, ...]:
    """Return the time of day whose hour is token ``i``, or nothing."""
    hour = tokens.whole(i)
    if not 0 <= hour <= 24 or len(tokens.raw(i)) > 2:
        return ()
    if tokens.low(i + 1) == ":":
        return _clock(tokens, i, hour)
    if tokens.low(i + 1) not in _HOUR_SIGNS:
        return ()
    return _hours(tokens, i, hour)


def _clock(tokens: Tokens, i: int, hour: int) -> tuple[Found, ...]:
    minute = tokens.whole(i + 2)
    if not (tokens.glued(i + 1) and tokens.glued(i + 2) and len(tokens.raw(i + 2)) == 2):
        return ()
    end = i + 5 if tokens.low(i + 3) == ":" and 0 <= tokens.whole(i + 4) < 60 else i + 3
    return (_time(tokens, (i, end), hour, minute),) if 0 <= minute < 60 else ()


def _hours(tokens: Tokens, i: int, hour: int) -> tuple[Found, ...]:
    minute, end = tokens.whole(i + 2), i + 3
    if 0 <= minute < 60 and len(tokens.raw(i + 2)) <= 2 and _closes(tokens, i, end):
        end += tokens.low(end) in ("phút", "'", "p")
        return (_time(tokens, (i, end), hour, minute),)
    before, after = tokens.low(i - 1), tokens.low(i + 2)
    sign = tokens.low(i + 1) == "h" and before not in _FOR
    if (before in _AT and before not in _FOR) or after in _OF_DAY or (sign and after != "/"):
        return (_time(tokens, (i, i + 2), hour, 0),)
    return ()


def _closes(tokens: Tokens, i: int, end: int) -> bool:
    """Return whether minutes end before token ``end``, and nothing else is counted there."""
    if tokens.low(i + 1) == "h" and tokens.glued(i + 2):
        return True
    return tokens.low(end) in ("phút", "'") or read_measure(tokens, end).bare


def _time(tokens: Tokens, span: tuple[int, int], hour: int, minute: int) -> Found:
    when = f"{hour:02}:{minute:02}"
    return found(tokens, span, span, hour * 100 + minute, Kind.TIME, when=when)


def read_year(tokens: Tokens, i: int) -> tuple[Found, ...]:
    """Return the year that token ``i`` is, or nothing."""
    if not _is_year(tokens, i):
        return ()
    return (found(tokens, (i, i + 1), (i, i + 1), tokens.whole(i), Kind.YEAR),)


def _is_year(tokens: Tokens, i: int) -> bool:
    before = tokens.low(i - 1)
    if before == "năm" and not tokens.is_number(i - 2):
        return (is_year(tokens, i) or _is_old_year(tokens, i)) and _may_be_named(tokens, i)
    if tokens.whole(i) not in _YEARS or tokens.low(i + 1) in ("%", ":"):
        return False
    if before in _YEAR_WORDS or _in_range(tokens, i):
        return True
    return before not in _STATED and not read_measure(tokens, i + 1).sure


def _may_be_named(tokens: Tokens, i: int) -> bool:
    """Return whether no unit is behind token ``i``; a noun may be what the year is told of."""
    measure = read_measure(tokens, i + 1)
    return not measure.sure or measure.counted is not None


def _is_old_year(tokens: Tokens, i: int) -> bool:
    """Return whether ``năm`` makes a year of few digits: ``năm 938``, ``năm 40``."""
    return 10 <= tokens.whole(i) <= 999 and read_measure(tokens, i + 1).bare


def _in_range(tokens: Tokens, i: int) -> bool:
    """Return whether another year is before or after token ``i``, with a dash between."""
    after = tokens.low(i + 1) in _DASHES and is_year(tokens, i + 2)
    return after or (tokens.low(i - 1) in _DASHES and is_year(tokens, i - 2))
