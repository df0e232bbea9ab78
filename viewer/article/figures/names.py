"""Names with digits (``Covid-19``, ``QL1A``, ``4.0``) and numbers of places (``thôn 5``)."""

from functools import cache

from viewer.article.figures.dates import is_year
from viewer.article.figures.figure import Kind
from viewer.article.figures.found import Found, found
from viewer.article.figures.measure import read_measure
from viewer.article.figures.numeral import read_numeral
from viewer.article.figures.phrases import Phrases, listed
from viewer.article.figures.tokens import Tokens
from viewer.article.figures.units import is_sign

_VERSIONS = frozenset("1.0 2.0 3.0 4.0 5.0 6.0".split())
_ROADS = frozenset("ql tl đt dt q p hl đh tp".split())
_DAYS = frozenset("ngày sáng chiều tối đêm hôm từ đến".split())
_JOINS = frozenset("%/-–+")
_LONGEST = 8
_PLACES = """
số nhà; nhà số; quận; phường; thôn; xóm; ấp; bản; tổ; khu; khu phố; tổ dân phố; khối phố; khóm;
quân khu; quân đoàn; sư đoàn; trung đoàn; tiểu đoàn; lữ đoàn; đại đội; trung đoàn bộ binh;
binh đoàn; binh chủng; quốc lộ; tỉnh lộ; đường tỉnh; đường; đường số; km; cột mốc; mốc; mốc số;
lô; tầng; phòng; đội; cầu; chi bộ; tổ công tác; nhà; ngõ; ngách; hẻm; kiệt; cống; kênh; trạm; cửa;
hầm; vành đai; tuyến; ca; kíp; tổ hòa giải; xã; vùng; cảnh sát biển; vùng cảnh sát biển; hải đội;
hải đoàn; đoàn; trại; phân trại; huyện; boeing; airbus; apollo; windows; khu vực; cục; vụ;
xí nghiệp; nhà máy; công ty; truyền hình
"""
_TOWNS = frozenset("xã phường huyện thị quận tỉnh thành tp".split())


@cache
def _places() -> Phrases[bool]:
    return Phrases(dict.fromkeys(listed(_PLACES), True))


def read_name(tokens: Tokens, i: int) -> tuple[Found, ...]:
    """Return the name that token ``i`` is a part or the number of, or nothing."""
    span = _stuck(tokens, i) or _version(tokens, i) or _all_week(tokens, i) or _place(tokens, i)
    if span is None:
        return ()
    return (found(tokens, span, (i, i + 1), read_numeral(tokens.raw(i)).value, Kind.NAME),)


def _stuck(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """Return the span of letters and digits without blanks around the number."""
    if not (_named_before(tokens, i) or _named_after(tokens, i)):
        return None
    first, last = i, i + 1
    while first > i - _LONGEST and tokens.glued(first) and _joins(tokens, first - 1):
        first -= 1
    while last < i + _LONGEST and tokens.glued(last) and _joins(tokens, last):
        last += 1
    first += tokens.low(first) == "-"
    last -= tokens.low(last - 1) == "-"
    return first, last


def _joins(tokens: Tokens, i: int) -> bool:
    return tokens.is_word(i) or tokens.is_number(i) or tokens.low(i) in ("-", "+")


def _named_before(tokens: Tokens, i: int) -> bool:
    if not tokens.glued(i):
        return False
    before = tokens.raw(i - 1)
    if before == "." and tokens.glued(i - 1):
        return tokens.low(i - 2) in _ROADS
    if before in ("-", "+") and tokens.glued(i - 1) and tokens.is_word(i - 2):
        return _has_capital(tokens.raw(i - 2)) and not is_year(tokens, i) and _small(tokens, i)
    return tokens.is_word(i - 1) and (_has_capital(before) or len(before) == 1 or before == "km")


def _small(tokens: Tokens, i: int) -> bool:
    return 0 <= tokens.whole(i) < 10_000 and tokens.low(i + 1) != "%"


def _named_after(tokens: Tokens, i: int) -> bool:
    after = tokens.raw(i + 1)
    if not (tokens.glued(i + 1) and tokens.is_word(i + 1)) or is_sign(after):
        return False
    return (after.isupper() and len(after) <= 3) or (len(after) == 1 and after.isascii())


def _has_capital(word: str) -> bool:
    return any(map(str.isupper, word))


def _version(tokens: Tokens, i: int) -> tuple[int, int] | None:
    if tokens.raw(i) in _VERSIONS and read_measure(tokens, i + 1).bare:
        return i, i + 1
    return None


def _all_week(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """Read ``24/7``: all day, all week."""
    if tokens.low(i - 1) not in _DAYS and tokens.lows[i : i + 3] in (
        ["24", "/", "7"],
        ["24", "/", "24"],
    ):
        return i, i + 3
    return None


def _place(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """Read the number of a place or unit, which counts nothing: ``thôn 5, xã Tân Mỹ``."""
    here = _places().before(tokens, i)
    if here is None or not 0 <= tokens.whole(i) < 1000:
        return None
    if tokens.low(i + 1) in _JOINS or tokens.low(i - 1 - here[0]) in ("số", "các"):
        return None
    counts = read_measure(tokens, i + 1).sure
    in_town = tokens.low(i + 1) in _TOWNS and tokens.raw(i + 2)[:1].isupper()
    return (i, i + 1) if in_town or not counts else None
