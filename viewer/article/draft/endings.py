"""Where a sentence may end when it is cut short."""

import re
from functools import lru_cache

from viewer.article.draft.clauses import begins_clause, ends_bare, signs
from viewer.article.draft.lexicon import act, stated, subject, tail, weak_ends

_EDGES = " \t\n,;:.–—-"
_DIGIT = re.compile(r"\d")
_STRONG = frozenset(
    "quả tốt|lượng tốt|luật tốt|kỳ trước|năm trước|khóa trước|rút ra|đề ra|làm việc".split("|")
)
_AS_A_RATE = re.compile(
    r"(?:tỷ lệ|số|tổng|sản lượng|diện tích|giá trị|thu nhập|tốc độ|mức|chỉ số|kim ngạch|"
    r"doanh thu) ",
    re.IGNORECASE,
)
_GIVEN_BY = re.compile(r"(?:được|bị)(?: [A-ZĐ][^\s,]*)+(?: [a-zđ][^\s,]*)?$")
_CLOSED_FIGURE = re.compile(r"\d[\d.,]*\s?%?(?:/\w+)*(?: \w+){0,3}$")


@lru_cache(maxsize=4_000)
def is_sound(text: str) -> bool:
    """Return whether a shortened sentence may end so: quotations closed, no word hanging."""
    if text.count("“") != text.count("”") or text.count("(") != text.count(")"):
        return False
    words = text.lower().split()
    if len(words) < 3 or text.count('"') % 2:
        return False
    if _GIVEN_BY.search(text) or (_AS_A_RATE.match(text) and not _DIGIT.search(text)):
        return False
    if words.count("vừa") % 2:
        return False
    last = words[-1].strip(_EDGES + "”\"'")
    two = " ".join(words[-2:])
    return two in _STRONG or (last not in weak_ends() and two not in weak_ends())


def may_end(text: str, at: int) -> bool:
    """Return whether a sentence may end at ``at`` without making a figure say something else."""
    left, right = text[:at], text[at:].lstrip(" ,;")
    goes_on = tail().match(right) or _MORE.match(right)
    if _is_half(text, at) or (text[at] == "," and is_begun(left) and not goes_on):
        return False
    named = subject().match(left) and not act().match(left)
    if named and not has_state(left) and has_state(right):
        return False
    last = left[left.rfind(", ") + 2 :] if ", " in left else ""
    if last and subject().match(last) and not has_state(last) and has_state(right[:60]):
        return False
    figures = bool(_DIGIT.search(left))
    if text[at] in ",;":
        new = _DIGIT.match(right) or begins_clause(right) or tail().match(right)
        new = new or _MORE.match(right)
        part = right[: next(signs(right), len(right))]
        closed = _CLOSED_FIGURE.search(left) and _DIGIT.search(part)
        return bool(new or closed) or not figures
    return not figures or bool(_HARMLESS.match(right))


def _is_half(text: str, at: int) -> bool:
    """Return whether the end at ``at`` would name one of many, or one of figures given in turn."""
    left, right = text[:at], text[at:].lstrip(" ,;")
    if _PLURAL.search(left) and breaks_list(text, at):
        return True
    rest = right[: next(signs(right, ";"), len(right))]
    return "lần lượt" in left and bool(_DIGIT.search(rest))


def breaks_list(text: str, at: int) -> bool:
    """Return whether a list of figures, or of things, goes on after the comma at ``at``."""
    if text[at] != ",":
        return False
    right = text[at + 1 :].lstrip()
    if _DIGIT.match(right):
        return True
    part = right[: next(signs(right, ",;"), len(right))]
    return (
        not _TARGETS.match(right)
        and not (begins_clause(right) or tail().match(right) or _MORE.match(right))
        and (len(part.split()) <= _ITEM)
    )


_ITEM = 5
_PLURAL = re.compile(r"\s(?:những|các)(?: [^\W\d]+){1,4}$")
"""The first of things that are many: ``với những chủ trương``."""

_TARGETS = re.compile(r"(?:chỉ tiêu|kế hoạch|mục tiêu|đạt|trong đó)\b", re.IGNORECASE)


def is_begun(left: str) -> bool:
    """Return whether ``left`` ends with a verb whose object is yet to come."""
    return ends_bare(left) or bool(_DOING.search(left))


_DOING = re.compile(r"\s(?:đã|sẽ|đang) [^\W\d]+(?: [^\W\d]+)?$")
_MORE = re.compile(
    r"(?:các|những|và các|trị giá|tổng trị giá|với|tăng|giảm|vượt|gấp|chiếm|bằng) ", re.IGNORECASE
)
_HARMLESS = re.compile(
    r"(?:góp phần|qua đó|từ đó|nhằm|để|đồng thời|gắn với|trong đó|nhất là|so với|trên địa bàn|"
    r"phục vụ|"
    r"đáp ứng|trong toàn|theo|về thành tích|xứng đáng|đưa)\b",
    re.IGNORECASE,
)


def has_state(text: str) -> bool:
    """Return whether something is said of a subject in ``text``."""
    return any(one[1].lower() not in ("có", "hiện có") for one in stated().finditer(text))
