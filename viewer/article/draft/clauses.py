"""Where a sentence may be parted: signs outside brackets, its main clause, its verb."""

import re
from collections.abc import Iterator
from functools import lru_cache

from viewer.article.draft.lexicon import (
    act,
    bare_end,
    bare_words,
    circumstance,
    helper,
    state,
    stated,
    subject,
)

_HELD = r"\([^()]{0,400}\)|\[[^\[\]]{0,400}\]|“[^”]{0,900}”|«[^»]{0,900}»|\"[^\"\n]{0,900}\""
_SIGNS = re.compile(rf"{_HELD}|(?P<sign>,(?=\s)|[;:](?=\s|$))")
_BRACKETED = re.compile(r"\s*\([^()]{0,400}\)")
_STATED = re.compile(r"\s(?=\w)")
_FARTHEST = 16
_LONGEST_VERB = 40
_EXISTS = re.compile(r"(?:[^\s,]+\s){0,6}(?:hiện |đã )?có\s", re.IGNORECASE)
_PAIRS = """
    cán bộ, chiến sĩ; cán bộ, chiến sỹ; cán bộ, đảng viên; cán bộ, công chức; cán bộ, nhân viên;
    cán bộ, hội viên; cán bộ, đoàn viên; công chức, viên chức; đoàn viên, thanh niên;
    tin báo, tố giác; hội viên, nông dân; hội viên, phụ nữ; xã, phường; phường, thị trấn;
    huyện, thị xã; huyện, thành phố; thị xã, thành phố; tỉnh, thành phố; thôn, bản;
    thôn, tổ dân phố; kiểm tra, giám sát; điều tra, khám phá; điều tra, truy tố; phòng, chống;
    khám, chữa; đảng, nhà nước; trong sạch, vững mạnh; an ninh, trật tự; nông, lâm;
    học sinh, sinh viên; thương binh, liệt sĩ; vụ, việc; viên chức, người lao động;
    công chức, người lao động; cán bộ, viên chức; thuốc, vật tư; nhà tạm, dột nát; phí, lệ phí;
    thanh tra, kiểm tra; vừa phòng, chống; nông nghiệp, nông thôn; an ninh, an toàn
"""
"""Commas at which nothing is parted."""

_PAIRED = re.compile(
    "|".join(
        rf"(?<={re.escape(' '.join(one.split()))}),(?=\s{re.escape(other.strip())})"
        for one, other in (pair.split(", ") for pair in _PAIRS.split(";"))
    ),
    re.IGNORECASE,
)

LISTED = re.compile(r"[^\W\d]+(?: [^\W\d]+)?,\s")
"""The end of a list, after which a clause goes on: ``cứu hộ, cứu nạn, đơn vị đã …``."""

_GIVEN_TO = re.compile(
    r"(?:được|bị) (?:tặng|trao|công nhận|xếp|khen|phong|đánh giá)", re.IGNORECASE
)
_COUNTED = re.compile(r"(?:hai|ba|bốn|năm|sáu|bảy|tám|\d[\d.,]*) [^\W\d]+ ")
_GIVEN = re.compile(r"(?:được sự|dưới sự|với|trong|nhờ|thực hiện|trước)(?!\w)", re.IGNORECASE)
_NOT_ALONE = frozenset({"có", "phát triển", "đẩy mạnh", "tập trung", "tạo", "duy trì", "là"})
_SHORT_TIME = 7
_MOST_COMMAS = 12


def signs(text: str, wanted: str = ",") -> Iterator[int]:
    """Yield where one of the signs ``wanted`` stands outside brackets and quotations."""
    for found in _SIGNS.finditer(text):
        if found["sign"] and found["sign"] in wanted and not _PAIRED.match(text, found.start()):
            yield found.start()


def unbracketed(text: str) -> str:
    """Return ``text`` without what stands in brackets."""
    return _BRACKETED.sub("", text)


@lru_cache(maxsize=4_000)
def begins_clause(text: str) -> bool:
    """Return whether ``text`` begins as a clause does: with an act, or a subject and its verb."""
    if act().match(text):
        return True
    return bool(subject().match(text) or text[:1].isupper()) and _has_state(text)


@lru_cache(maxsize=4_000)
def ends_bare(text: str) -> bool:
    """Return whether ``text`` ends with a verb alone, so that its object is yet to come."""
    end = text[-_LONGEST_VERB:]
    last = end.split()[-1:]
    known = bool(last) and last[0].lower() in bare_words()
    return known and bare_end().search(end) is not None


def _has_state(text: str, acts_too: bool = False) -> bool:
    """Return whether one of the first words, up to a comma, is what stands after a subject."""
    text = text[: next(signs(text), len(text))]
    for count, blank in enumerate(_STATED.finditer(text)):
        if count > _FARTHEST:
            return False
        if state().match(text, blank.end()) or (acts_too and act().match(text, blank.end())):
            return True
    return False


def says_something(text: str) -> bool:
    """Return whether ``text`` is a sentence: an act, or a subject of which something is said."""
    start = helper().match(text)
    if act().match(text, start.end() if start else 0) or _EXISTS.match(text):
        return True
    if _GIVEN_TO.match(text):
        return True
    found = stated().finditer(text)
    return any(one.end(1) < len(text) and one[1].lower() not in _NOT_ALONE for one in found)


@lru_cache(maxsize=4_000)
def main_start(text: str) -> int:
    """Return where the main clause of ``text`` begins, after circumstances and their comma.

    0 where it begins at once, or where no main clause is found.
    """
    if not circumstance().match(text):
        return 0
    for count, comma in enumerate(signs(text)):
        after = comma + 1 + (len(text[comma + 1 :]) - len(text[comma + 1 :].lstrip()))
        rest = text[after:]
        if _is_time(text[:comma]) and rest and not LISTED.match(rest):
            return after + (main_start(rest) if _GIVEN.match(rest) else 0)
        begins = rest[:1].isupper() or subject().match(rest) or _COUNTED.match(rest)
        if begins and not rest.startswith("trong đó") and _has_state(rest, acts_too=True):
            return after
        if count > _MOST_COMMAS:
            break
    return 0


def _is_time(words: str) -> bool:
    """Return whether ``words`` are a short date or time: ``Trong 5 năm qua``."""
    timely = re.match(
        r"(?:trong|năm|hằng năm|hàng năm|mỗi năm|đến|đến nay|giai đoạn|nhiệm kỳ|hiện nay|từ|tháng|"
        r"những năm qua|sau|nhiều năm|thời gian|tính đến|quý|ngày|\w+ năm|riêng)\b",
        words,
        re.IGNORECASE,
    )
    return bool(timely) and len(words.split()) <= _SHORT_TIME and not act().match(words)
