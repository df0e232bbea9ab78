"""Numbers that name documents: ``Chỉ thị số 02``, ``Nghị quyết 18-NQ/TW``, ``Đề án 06``."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from viewer.article.figures.dates import is_year
from viewer.article.figures.figure import Kind
from viewer.article.figures.found import Found, found
from viewer.article.figures.measure import read_measure
from viewer.article.figures.numeral import read_numeral
from viewer.article.figures.phrases import Phrases, listed
from viewer.article.figures.tokens import Tokens

_DOCUMENTS = """
chỉ thị; nghị quyết; nghị định; quyết định; thông tư; thông tư liên tịch; kế hoạch; đề án;
kết luận; công văn; công điện; hướng dẫn; quy định; thông báo; chương trình;
chương trình hành động; tờ trình; báo cáo; luật; dự án; pháp lệnh; sắc lệnh; quy chế; chuyên án;
hợp đồng; ct; nq; nđ; qđ; tt; kh; kl; chỉ thị của bộ chính trị; chỉ thị của thủ tướng;
nghị quyết của bộ chính trị; nghị quyết đại hội
"""
_SURELY = """
trung ương; t.ư; tw; hội nghị trung ương; nghị quyết trung ương; nghị quyết tw;
kết luận trung ương; hội nghị tw
"""
_NUMBERS = """
điện thoại; đt; sđt; hotline; đường dây nóng; tổng đài; fax; tài khoản; mã; mã số; biển số; zalo;
cccd; cmnd; số hiệu; điện thoại số; tel
"""
_VALUES = frozenset(
    """
    tổng con chỉ hệ dân tỷ điểm doanh quân sĩ thông tham đa thiểu trị biên hàm tần bội ước lãi
    trong phần trữ chiếm có về sĩ_số bách hoán cơ tăng giảm
    """.split()
)
"""What before ``số`` makes it a count: ``tổng số 80 xã``, ``con số 1.200``."""

_DIALLED = frozenset({"1800", "1900"})
_JOINTS = frozenset("-./")
_AND = frozenset({",", "và"})


@cache
def _documents() -> Phrases[bool]:
    """Return words before a number of a document; True where it can be nothing else."""
    return Phrases(dict.fromkeys(listed(_DOCUMENTS), False) | dict.fromkeys(listed(_SURELY), True))


@cache
def _numbers() -> Phrases[bool]:
    return Phrases(dict.fromkeys(listed(_NUMBERS), True))


def read_code(tokens: Tokens, i: int) -> tuple[Found, ...]:
    """Return the numbers of documents that begin at token ``i``, or nothing."""
    end = _end_of_tail(tokens, i)
    if end == i + 1 and not _is_code(tokens, i):
        return ()
    end = end if end > i + 1 else _end_of_number(tokens, i)
    code = _code(tokens, i, end)
    return (code, *_further(tokens, end))


def _is_code(tokens: Tokens, i: int) -> bool:
    return _is_dialled(tokens, i) or _is_listed(tokens, i) or _is_named(tokens, i)


def _code(tokens: Tokens, i: int, end: int) -> Found:
    """Return the code at these tokens; its value is that of all numbers that run on at once."""
    run = min(_run(tokens, i), end)
    digits = "".join(filter(str.isdigit, tokens.slice(i, run)))
    value = Decimal(digits) if run > i + 1 else read_numeral(tokens.raw(i)).value
    return found(tokens, (i, end), (i, run), value, Kind.CODE)


def _end_of_tail(tokens: Tokens, i: int) -> int:
    """Return the token after ``/2019/NĐ-CP`` or ``-NQ/TW``, or that after the number."""
    end, letters = i + 1, False
    while tokens.low(end) in ("/", "-") and tokens.glued(end) and tokens.glued(end + 1):
        if tokens.is_word(end + 1) and _is_abbreviation(tokens.raw(end + 1)):
            letters = True
        elif not (is_year(tokens, end + 1) or (letters and tokens.is_number(end + 1))):
            break
        end += 2
        while letters and tokens.is_number(end) and tokens.glued(end):
            end += 1
    return end if letters else i + 1


def _is_abbreviation(word: str) -> bool:
    return len(word) > 1 and word[0].isupper() and sum(map(str.isupper, word)) > 1


def _is_dialled(tokens: Tokens, i: int) -> bool:
    """Return whether digits are dialled: they are long and start with 0, or 1800 and 1900."""
    digits = tokens.raw(i).replace(".", "")
    if digits[0] != "0" and digits not in _DIALLED:
        return False
    length = len(digits) + sum(len(tokens.raw(at)) for at in range(i + 1, _run(tokens, i)))
    return length >= (9 if digits[0] == "0" else 8)


def _is_listed(tokens: Tokens, i: int) -> bool:
    """Return whether the word before says that a number only tells apart: ``biển số 12A-123``."""
    places = (i, i - 1) if tokens.low(i - 1) in (":", "số") else (i,)
    return any(_numbers().before(tokens, at) for at in places)


def _run(tokens: Tokens, i: int) -> int:
    """Return the token after the numbers that follow token ``i`` with nothing between."""
    end = i + 1
    while tokens.is_number(end) and end < i + 6:
        end += 1
    return end


def _end_of_number(tokens: Tokens, i: int) -> int:
    if _is_dialled(tokens, i):
        return _run(tokens, i)
    if _is_listed(tokens, i):
        return _stuck(tokens, _run(tokens, i))
    return i + 3 if tokens.low(i + 1) == "/" and is_year(tokens, i + 2) else i + 1


def _stuck(tokens: Tokens, end: int) -> int:
    """Return the token after what goes on at ``end`` without a blank: ``A-123.45``."""
    while tokens.glued(end) and not tokens.is_line(end):
        mark = tokens.low(end) in _JOINTS
        if not (tokens.is_word(end) or tokens.is_number(end) or (mark and tokens.glued(end + 1))):
            break
        end += 1
    return end


def _is_named(tokens: Tokens, i: int) -> bool:
    """Return whether the words before token ``i`` make it the number of a document."""
    if tokens.low(i - 1) == ":" and tokens.low(i - 2) == "số":
        return tokens.low(i - 3) not in _VALUES and not read_measure(tokens, i + 1).sure
    if tokens.low(i - 1) == "số":
        return tokens.low(i - 2) not in _VALUES and not _is_amount(tokens, i, loose=False)
    document = _documents().before(tokens, i)
    if document is None:
        return False
    return not _is_amount(tokens, i, loose=not document[1]) and not is_year(tokens, i)


def _is_amount(tokens: Tokens, i: int, loose: bool) -> bool:
    """Return whether the number at token ``i`` counts all the same: ``kế hoạch 15 tỷ đồng``.

    Nouns count only where ``loose``; after a capital they begin what the document is about.
    """
    if not read_numeral(tokens.raw(i)).plain:
        return True
    measure = read_measure(tokens, i + 1)
    if measure.counted is None:
        return not measure.bare
    return loose and measure.sure and tokens.raw(i + 1)[:1].islower()


def _further(tokens: Tokens, end: int) -> Iterator[Found]:
    """Yield the numbers that go on a list: ``Nghị quyết số 26, 27 và 28``."""
    while tokens.low(end) in _AND and tokens.whole(end + 1) >= 0:
        start, after = end + 1, _end_of_tail(tokens, end + 1)
        if is_year(tokens, start) or _is_dialled(tokens, start):
            return
        if after == start + 1 and not _is_last(tokens, after):
            return
        yield _code(tokens, start, after)
        end = after


def _is_last(tokens: Tokens, i: int) -> bool:
    """Return whether a number before token ``i`` stands alone, as numbers of documents do."""
    return tokens.low(i) in _AND or (tokens.low(i) not in "-–/%" and read_measure(tokens, i).bare)
