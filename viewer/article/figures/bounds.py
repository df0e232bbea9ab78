"""Words that make a figure a bound: ``trên 2.000``, ``không quá 5%``, ``từ 18 tuổi trở lên``."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from viewer.article.figures.figure import Side
from viewer.article.figures.phrases import Phrases, listed
from viewer.article.figures.tokens import Tokens

_BEFORE: dict[Side, str] = {
    "less": """
        dưới; gần; ngót; ngót nghét; tối đa; nhiều nhất; không quá; không vượt quá; không đến;
        không tới; chưa đến; chưa tới; chưa đầy; không đầy; ít hơn; <; ≤; nhỏ hơn; tối đa là;
        không nhiều hơn; không cao hơn
    """,
    "more": """
        trên; hơn; ít nhất; ít nhất là; tối thiểu; tối thiểu là; không dưới; không ít hơn; >; ≥;
        không thấp hơn; quá; vượt quá; vượt mốc; vượt ngưỡng; vượt con số
    """,
    "about": """
        khoảng; chừng; xấp xỉ; ước; ước đạt; ước tính; ước khoảng; ước thực hiện; ước tính khoảng;
        suýt soát; tương đương khoảng; ~; ≈; ±; khoảng chừng; trung bình khoảng; vào khoảng
    """,
}
_AFTER: dict[Side, str] = {"more": "trở lên; trở đi", "less": "trở xuống"}
_COMPARED = frozenset(
    "cao nhiều lớn thấp ít nhỏ kém nhanh chậm sớm muộn tốt dài ngắn mạnh rộng nặng nhẹ đông".split()
)
_VERBS = frozenset("tăng giảm".split())
_FORMS = frozenset("hình góc".split())
_PREPOSITIONS = frozenset({"trên", "dưới"})
_PLACES = frozenset(
    """
    lĩnh mặt tuyến địa khía phương trang kênh mạng sàn nền tảng đường cánh khâu tiêu nội nhóm báo
    loại khu tỉnh huyện xã thôn bản phường sông hồ đảo thửa bình diện trục cương thị sở
    """.split()
)
"""What something is said to be *on*: ``trên 3 lĩnh vực`` is no bound."""


_INHABITANTS = frozenset("dân trẻ".split())
_ROUND = frozenset(map(Decimal, (1, 100, 1000, 10_000, 100_000, 1_000_000)))
_HOLDERS = frozenset("có với cho đạt gồm hút phục vụ gần của khoảng".split())


@dataclass(frozen=True, slots=True)
class Bound:
    """The word of a bound, what it says, and the first token of it."""

    word: str
    side: Side
    lead: int


@cache
def _before() -> Phrases[Side]:
    return Phrases({phrase: side for side, table in _BEFORE.items() for phrase in listed(table)})


@cache
def _after() -> Phrases[Side]:
    return Phrases({phrase: side for side, table in _AFTER.items() for phrase in listed(table)})


def bound_before(tokens: Tokens, first: int, value: Decimal, noun: str) -> Bound | None:
    """Return the bound that ends before the number at token ``first``, if there is one.

    ``value`` and ``noun`` tell a bound from a place: ``trên 2 tuyến đường`` has none.
    """
    here = _before().before(tokens, first)
    if here is None:
        return None
    lead = first - here[0]
    word = tokens.low(first - 1) if here[0] == 1 else _joined(tokens, lead, first)
    if word == "hơn" and tokens.low(lead - 1) in _COMPARED:
        return None
    if word in _PREPOSITIONS and _is_place(word, value, noun):
        return None
    if word == "trên" and _is_rate(tokens.low(lead - 1), value, noun):
        return None
    return Bound(word, here[1], lead)


def bound_after(tokens: Tokens, end: int, first: int) -> Bound | None:
    """Return the bound at token ``end`` after a figure whose lead is ``first``."""
    here = _after().at(tokens, end)
    return None if here is None else Bound(_joined(tokens, end, end + here[0]), here[1], first)


def estimated(tokens: Tokens, first: int) -> Bound | None:
    """Return the bound of ``ước tính tăng 6,61%``, which stands before the verb."""
    if tokens.low(first - 1) not in _VERBS:
        return None
    words = tokens.lows[max(0, first - 3) : first - 1]
    known = words[-1:] == ["ước"] or words == ["ước", "tính"]
    return Bound("ước", "about", first) if known else None


def _joined(tokens: Tokens, first: int, last: int) -> str:
    return " ".join(tokens.lows[first:last])


def _is_rate(before: str, value: Decimal, noun: str) -> bool:
    """Return whether ``trên`` divides: ``19 bác sĩ trên 10.000 dân``, ``trên 1 vạn dân``."""
    head = noun.lower().split(" ")[0]
    return head in _INHABITANTS and value in _ROUND and before not in _HOLDERS


def _is_place(word: str, value: Decimal, noun: str) -> bool:
    head = noun.lower().split(" ")[0].rstrip(",")
    if word == "dưới":
        return head in _FORMS
    return head in _PLACES and (value < 10 or value % 10 != 0)
