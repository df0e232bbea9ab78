"""Numbers that put in order: ``7.`` at the start of a line, ``(2)``, ``giai đoạn 1``, ``thứ 5``."""

import re
from collections.abc import Iterator
from functools import cache

from viewer.article.figures.figure import Kind
from viewer.article.figures.found import Found, found
from viewer.article.figures.measure import Measure, read_measure
from viewer.article.figures.phrases import Phrases, listed
from viewer.article.figures.tokens import Tokens

_BULLETS = frozenset("-–—•*+#>“\"'·▪◦●■○§")
_ITEM_ENDS = frozenset(".;:)")
_SECTION = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}")
_AND = frozenset({",", "và"})
_VERBS = frozenset("cấp điều loại nhóm mức".split())
_PARTS = frozenset({"hình", "ảnh"})
"""Words that end others in lower case: ``Hình 3``, but ``đội hình``."""

_JOINS = frozenset("/-–%")
_LARGEST = 199
_LARGEST_IN_BRACKETS = 50
_SURELY = """
xếp hạng; đứng hạng; xếp vị trí; đứng vị trí; hội nghị lần thứ; thứ; lần thứ; hạng thứ; giai đoạn;
khóa; kỳ họp thứ; kỳ họp lần thứ; thế kỷ; thế kỷ thứ; vị trí thứ; xếp thứ; đứng thứ; quyển số;
kỳ thứ; nhiệm kỳ thứ; năm thứ; ngày thứ; tuần thứ; tháng thứ
"""
_MAYBE = """
lần; đợt; kỳ; hạng; loại; lớp; khối; cấp; bậc; cấp độ; mức; mức độ; vòng; bước; phần; chương;
điều; khoản; điểm; mục; bài; tập; nhóm; tuần; thế hệ; top; tốp; vị trí; phụ lục; bảng; hình; biểu;
biểu đồ; ảnh; trang; câu; thành tích; nhiệm vụ; nội dung; học kỳ; chuyên đề; quyển; số; kỳ họp;
phiên họp; trụ cột; tiêu chí; tiêu chí số; mẫu; mẫu số; đề mục; slide; chỉ tiêu; mục tiêu;
giải pháp; năm học lớp; tổ; mũi; liều; gói; gói thầu; giai đoạn; hạng mục; kịch bản; phương án;
dịch bệnh nhóm
"""


@cache
def _words() -> Phrases[bool]:
    """Return the words before an ordinal; True where a noun after it changes nothing."""
    return Phrases(dict.fromkeys(listed(_MAYBE), False) | dict.fromkeys(listed(_SURELY), True))


def read_list_number(tokens: Tokens, i: int) -> tuple[Found, ...]:
    """Return the number of a list's item that token ``i`` is, or nothing."""
    if not (_starts_item(tokens, i) or _in_brackets(tokens, i)):
        return ()
    value = tokens.whole(i) if "." not in tokens.raw(i) else int(tokens.raw(i).split(".")[-1])
    return (_ordinal(tokens, i, value),)


def _ordinal(tokens: Tokens, i: int, value: int) -> Found:
    return found(tokens, (i, i + 1), (i, i + 1), value, Kind.ORDINAL)


def _starts_item(tokens: Tokens, i: int) -> bool:
    at = i - 1
    while at > i - 4 and tokens.low(at) in _BULLETS:
        at -= 1
    if not tokens.is_line(at):
        return _starts_later_item(tokens, i)
    mark, after = tokens.low(i + 1), tokens.raw(i + 2)
    if _SECTION.fullmatch(tokens.raw(i)):
        return mark in (".", ")") or tokens.raw(i + 1)[:1].isupper()
    if not 0 <= tokens.whole(i) <= _LARGEST:
        return False
    if mark in (".", ")"):
        return tokens.glued(i + 1) or tokens.is_line(i + 2)
    return mark in ("/", "-", "–", ":") and after[:1].isupper() and not tokens.glued(i + 2)


def _starts_later_item(tokens: Tokens, i: int) -> bool:
    """Return whether an item starts within a line: ``đạt 16%. 2. Thu nhập đạt 60 triệu đồng``."""
    if tokens.low(i - 1) not in _ITEM_ENDS or tokens.glued(i) or not 0 < tokens.whole(i) < 100:
        return False
    opens = tokens.glued(i + 1) and not tokens.glued(i + 2) and tokens.raw(i + 2)[:1].isupper()
    return tokens.low(i + 1) == "." and opens


def _in_brackets(tokens: Tokens, i: int) -> bool:
    if tokens.low(i - 1) != "(" or tokens.low(i + 1) != ")":
        return False
    return 1 <= tokens.whole(i) <= _LARGEST_IN_BRACKETS


def read_ordinal(tokens: Tokens, i: int) -> tuple[Found, ...]:
    """Return the ordinal that the words before token ``i`` make of it, or nothing."""
    here = _words().before(tokens, i)
    if here is None or tokens.raw(i - 1) in _PARTS or not 0 <= tokens.whole(i) <= 9999:
        return ()
    measure = read_measure(tokens, i + 1)
    named = measure.counted is not None and (here[1] or _is_named(tokens, i, measure))
    if (not measure.bare and not named) or (not here[1] and tokens.low(i + 1) in _JOINS):
        return ()
    return tuple(_ordinal(tokens, at, tokens.whole(at)) for at in _listed(tokens, i))


def _is_named(tokens: Tokens, i: int, measure: Measure) -> bool:
    """Return whether what follows the number goes on and is not counted: ``lớp 12 thi``."""
    unknown = measure.counted is not None and measure.counted.noun is None
    return tokens.raw(i + 1)[:1].isupper() or (unknown and tokens.low(i - 1) not in _VERBS)


def _listed(tokens: Tokens, i: int) -> Iterator[int]:
    """Yield the tokens of a list of ordinals: ``chỉ tiêu 1, 2 và 3``."""
    yield i
    while tokens.low(i + 1) in _AND and tokens.whole(i + 2) == tokens.whole(i) + 1:
        i += 2
        if tokens.low(i + 1) in _JOINS or not read_measure(tokens, i + 1).bare:
            return
        yield i
