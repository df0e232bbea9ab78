"""Dates: ``05/08/2021``, ``17.5.2016``, ``ngày 5 tháng 8 năm 2021``, ``tháng 6/2020``, ``19/8``."""

import re

from viewer.article.figures.figure import Kind
from viewer.article.figures.found import Found, found
from viewer.article.figures.measure import read_measure
from viewer.article.figures.tokens import Tokens

_SEPARATORS = frozenset("/-–.")
_DOTTED = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})(?:\.([0-9]{4}))?")
_DOTTED_MONTH = re.compile(r"(0?[1-9]|1[0-2])\.([0-9]{4})")
_DAY_WORDS = frozenset(
    """
    ngày dịp lễ niệm hè sáng chiều tối trưa đêm hôm rạng mồng mùng chặng tết mừng khởi nghĩa
    """.split()
)
_MEMORABLE = frozenset(
    """
    30/4 1/5 2/9 19/8 27/7 8/3 20/10 20/11 22/12 26/3 3/2 19/5 1/6 27/2 21/6 28/6 9/1 30/10 18/8
    23/11 14/10 20/8 9/11 10/10 25/11 7/5 6/1
    """.split()
)
_DAYS = frozenset("ngày mồng mùng đêm sáng chiều tối hôm rạng".split())
_NOT_DAYS = frozenset("tuần quý đợt lần".split())
_EACH = frozenset("mỗi hằng hàng từng một quân".split())
_LINKS = frozenset("- – — đến và , tới".split())
_FOLLOWING = _SEPARATORS | _LINKS | {"tháng"}
_LEADING = _DAYS | {"tháng"}
_BEFORE_YEAR = frozenset("năm / - ,".split())
_CENTURIES = range(1000, 2200)


def read_date(tokens: Tokens, i: int) -> tuple[Found, ...]:
    """Return the date whose first number is token ``i``, or nothing."""
    if not _may_begin(tokens, i):
        return ()
    for read in (_full, _dotted, _worded, _month_and_year, _day_and_month, _day_of_range, _named):
        date = read(tokens, i)
        if date is not None:
            return (date,)
    return ()


def _may_begin(tokens: Tokens, i: int) -> bool:
    """Return whether one of the signs or words of a date stands in or beside token ``i``."""
    beside = tokens.low(i + 1) in _FOLLOWING or tokens.low(i - 1) in _LEADING
    return beside or "." in tokens.raw(i)


def is_day(tokens: Tokens, i: int) -> bool:
    """Return whether token ``i`` may be a day of the month."""
    return 1 <= tokens.whole(i) <= 31 and len(tokens.raw(i)) <= 2


def is_month(tokens: Tokens, i: int) -> bool:
    """Return whether token ``i`` may be a month."""
    return 1 <= tokens.whole(i) <= 12 and len(tokens.raw(i)) <= 2


def is_year(tokens: Tokens, i: int) -> bool:
    """Return whether token ``i`` is a year of four digits."""
    return tokens.whole(i) in _CENTURIES and len(tokens.raw(i)) == 4


def _date(tokens: Tokens, span: tuple[int, int], y: int, m: int, d: int) -> Found:
    """Return the date at ``span``; what is 0 is not stated."""
    value = y * 10_000 + m * 100 + d if d else y * 100 + m
    return found(tokens, span, span, value, Kind.DATE, when=_iso(y, m, d))


def _iso(y: int, m: int, d: int) -> str:
    if not m:
        return f"---{d:02}"
    head = f"{y:04}-{m:02}" if y else f"--{m:02}"
    return f"{head}-{d:02}" if d else head


def _parted(tokens: Tokens, i: int, count: int) -> bool:
    """Return whether ``count`` numbers from token ``i`` on are parted by the same sign."""
    if tokens.low(i + 1) not in _SEPARATORS:
        return False
    signs = {tokens.low(at) for at in range(i + 1, i + 2 * count - 1, 2)}
    stuck = all(tokens.glued(at) for at in range(i + 1, i + 2 * count - 1))
    return len(signs) == 1 and stuck


def _full(tokens: Tokens, i: int) -> Found | None:
    if not _parted(tokens, i, 3):
        return None
    span = (i, i + 5)
    if is_day(tokens, i) and is_month(tokens, i + 2) and is_year(tokens, i + 4):
        return _date(tokens, span, *(tokens.whole(at) for at in (i + 4, i + 2, i)))
    if is_year(tokens, i) and is_month(tokens, i + 2) and is_day(tokens, i + 4):
        return _date(tokens, span, *(tokens.whole(at) for at in (i, i + 2, i + 4)))
    return None


def _dotted(tokens: Tokens, i: int) -> Found | None:
    if tokens.low(i - 1) == "tháng" and (month := _DOTTED_MONTH.fullmatch(tokens.raw(i))):
        return _date(tokens, (i, i + 1), int(month[2]), int(month[1]), 0)
    written = _DOTTED.fullmatch(tokens.raw(i))
    if written is None or not (written[3] or _after_day(tokens, i)):
        return None
    d, m, y = int(written[1]), int(written[2]), int(written[3] or 0)
    return _date(tokens, (i, i + 1), y, m, d) if 1 <= d <= 31 and 1 <= m <= 12 else None


def _after_day(tokens: Tokens, i: int) -> bool:
    """Return whether ``ngày`` stands before token ``i`` or before a day that is linked to it."""
    linked = tokens.low(i - 1) in _LINKS and is_day(tokens, i - 2)
    return tokens.low(i - 3 if linked else i - 1) in _DAY_WORDS


def _worded(tokens: Tokens, i: int) -> Found | None:
    """Read ``5 tháng 8 năm 2021``, ``tháng 8 năm 2021``, each with or without its end."""
    day, at = 0, i
    if is_day(tokens, i) and tokens.low(i + 1) == "tháng" and tokens.low(i - 1) not in _NOT_DAYS:
        day, at = tokens.whole(i), i + 2
    elif tokens.low(i - 1) != "tháng":
        return None
    if not is_month(tokens, at) or _counts(tokens, at):
        return None
    month, year, end = tokens.whole(at), 0, at + 1
    if tokens.low(end) in _BEFORE_YEAR and is_year(tokens, end + 1):
        year, end = tokens.whole(end + 1), end + 2
    elif tokens.low(end) in _SEPARATORS and tokens.is_number(end + 1):
        return None
    return _date(tokens, (i, end), year, month, day)


def _counts(tokens: Tokens, i: int) -> bool:
    """Return whether the number at token ``i`` counts something, after ``ngày`` or ``tháng``.

    A noun may begin what follows the date; it is counted after ``mỗi ngày``.
    """
    measure = read_measure(tokens, i + 1)
    if measure.counted is None or tokens.low(i - 1) not in ("ngày", "tháng"):
        return measure.sure
    return measure.sure and tokens.low(i - 2) in _EACH


def _month_and_year(tokens: Tokens, i: int) -> Found | None:
    if not (_parted(tokens, i, 2) and is_month(tokens, i) and is_year(tokens, i + 2)):
        return None
    if tokens.low(i + 1) != "/" and tokens.low(i - 1) != "tháng":
        return None
    if tokens.low(i - 1) == "quý":
        return None
    return _date(tokens, (i, i + 3), tokens.whole(i + 2), tokens.whole(i), 0)


def _day_and_month(tokens: Tokens, i: int) -> Found | None:
    if not (_parted(tokens, i, 2) and is_day(tokens, i) and is_month(tokens, i + 2)):
        return None
    day, month = tokens.whole(i), tokens.whole(i + 2)
    if tokens.low(i + 1) != "/":
        sure = tokens.low(i - 1) in _DAY_WORDS
    else:
        sure = tokens.low(i - 1) in _DAY_WORDS or _looks_like_day(tokens, i, day, month)
    return _date(tokens, (i, i + 3), 0, month, day) if sure else None


def _looks_like_day(tokens: Tokens, i: int, day: int, month: int) -> bool:
    if read_measure(tokens, i + 3).sure:
        return False
    return f"{day}/{month}" in _MEMORABLE or day > month


def _day_of_range(tokens: Tokens, i: int) -> Found | None:
    """Read the day before another date: ``từ 16 đến 17-8-1945``, ``15 – 20/7``."""
    if not (is_day(tokens, i) and tokens.low(i + 1) in _LINKS):
        return None
    if tokens.low(i + 1) in (",", "và") and tokens.low(i - 1) not in _DAY_WORDS:
        return None
    readers = (_full, _dotted, _worded_day, _day_and_month)
    following = any(read(tokens, i + 2) for read in readers)
    return None if not following else _date(tokens, (i, i + 1), 0, 0, tokens.whole(i))


def _worded_day(tokens: Tokens, i: int) -> Found | None:
    return _worded(tokens, i) if tokens.low(i + 1) == "tháng" else None


def _named(tokens: Tokens, i: int) -> Found | None:
    """Read ``ngày 15`` and ``đêm 30``."""
    before = tokens.low(i - 1)
    if before not in _DAYS or not is_day(tokens, i):
        return None
    if tokens.low(i + 1) == "/" or _counts(tokens, i):
        return None
    return _date(tokens, (i, i + 1), 0, 0, tokens.whole(i))
