"""Numbers in words, where nothing but a number can be meant: ``hai lần``, ``hàng trăm hộ``."""

from dataclasses import replace
from decimal import Decimal

from viewer.article.figures.amounts import bounded
from viewer.article.figures.cardinal import DIGITS, read_cardinal
from viewer.article.figures.figure import Kind
from viewer.article.figures.found import Found, found
from viewer.article.figures.measure import Measure, read_measure, read_scale
from viewer.article.figures.tokens import Tokens

_STARTS = frozenset("một hai ba bốn năm sáu bảy bẩy tám chín mười".split())
_VAGUE = frozenset("hàng vài mấy dăm".split())
FIRST_WORDS = _STARTS | _VAGUE | {"nửa"}
"""The words with which a spelled figure may begin."""

_LARGE = frozenset("mươi trăm nghìn ngàn triệu tỷ".split())
_NOT_AFTER = frozenset(
    """
    thứ hạng tháng ngày quý giải khóa lớp số loại mồng mùng năm bậc cấp đường phố quận phường khu
    chủ nhật tết đệ bà ông anh chị cô bác chú nhất loài tổ đội thôn xóm bản khối nghề hàng phẩy
    """.split()
)
_OPENERS = frozenset('\n . : ; ! ? … “ " ( - – — • ” ) «'.split(" "))
_HALVES = frozenset({Kind.DURATION})


def read_spelled(tokens: Tokens, i: int) -> tuple[Found, ...]:
    """Return the figure that begins with the word at token ``i``, or nothing."""
    word = tokens.low(i)
    if word in _VAGUE:
        return _vague(tokens, i)
    if word == "nửa":
        return _half(tokens, i)
    if word not in _STARTS or tokens.low(i - 1) in _NOT_AFTER or not _is_plain(tokens, i):
        return ()
    if word == "một" and tokens.low(i + 1) == "nửa":
        return _half(tokens, i + 1)
    return _cardinal(tokens, i)


def _is_plain(tokens: Tokens, i: int) -> bool:
    """Return whether the word is no name: in lower case, or the first of its sentence."""
    return tokens.raw(i)[:1].islower() or i == 0 or tokens.low(i - 1) in _OPENERS


def _cardinal(tokens: Tokens, i: int) -> tuple[Found, ...]:
    read = read_cardinal(tokens.lows, i)
    if read is None:
        return ()
    value, end = Decimal(read[0]), read[1]
    if tokens.low(end) == "phẩy":
        value, end = _decimals(tokens, value, end)
    measure = read_measure(tokens, end)
    if not _is_meant(tokens, i, end, measure):
        return ()
    return (_spelled(tokens, (i, end), value, measure),)


def _is_meant(tokens: Tokens, i: int, end: int, measure: Measure) -> bool:
    """Return whether the words count; ``một`` is an article and ``năm`` a year more often."""
    if end - i > 1 and not _LARGE.isdisjoint(tokens.lows[i:end]):
        return True
    if tokens.low(i) == "một" or (tokens.low(i) == "năm" and measure.base != "năm"):
        return False
    return measure.sure


def _decimals(tokens: Tokens, value: Decimal, at: int) -> tuple[Decimal, int]:
    """Return the value with the decimals after ``phẩy``: ``không chín``, ``bốn mươi tám``."""
    digits, end = "", at + 1
    while tokens.low(end) in DIGITS and tokens.low(end + 1) not in _LARGE and end < at + 10:
        digits, end = digits + str(DIGITS.index(tokens.low(end))), end + 1
    if not digits and (read := read_cardinal(tokens.lows, end)):
        digits, end = str(read[0]), read[1]
    return (Decimal(f"{value}.{digits}"), end) if digits else (value, at)


def _spelled(tokens: Tokens, number: tuple[int, int], value: Decimal, measure: Measure) -> Found:
    one = found(
        tokens,
        (number[0], measure.end),
        number,
        value,
        measure.kind,
        unit=measure.unit,
        base=measure.base,
        scale=measure.scale,
        noun=measure.noun,
        spelled=True,
    )
    return bounded(tokens, one, measure)


def _vague(tokens: Tokens, i: int) -> tuple[Found, ...]:
    """Read ``hàng nghìn lượt người``, ``vài chục hộ``: about so many."""
    scale, _, end = read_scale(tokens, i + 1)
    if scale == 1:
        return ()
    one = _spelled(tokens, (i + 1, end), Decimal(1), read_measure(tokens, i + 1))
    figure = replace(one.figure, bound=tokens.low(i), side="about")
    return (replace(one, figure=figure, lead=i),)


def _half(tokens: Tokens, i: int) -> tuple[Found, ...]:
    """Read ``một nửa``, ``nửa số xã``, ``nửa năm`` and ``nửa triệu`` at ``nửa``."""
    first = i - 1 if tokens.low(i - 1) == "một" else i
    measure, half = read_measure(tokens, i + 1), Decimal("0.5")
    if measure.kind in _HALVES or measure.scale > 1:
        return (_spelled(tokens, (first, i + 1), half, measure),)
    if first == i and tokens.low(i + 1) != "số":
        return ()
    ratio = Measure(Kind.RATIO, "", i + 1, i + 1)
    return (_spelled(tokens, (first, i + 1), half, ratio),)
