"""Charts of every kind, with the figures of the congress deck; and random ones."""

from collections.abc import Sequence
from typing import Any

import msgspec
from hypothesis import strategies as st

from viewer.deck.chart import Chart
from viewer.deck.fields import decode_custom


def chart(raw: dict[str, Any]) -> Chart:
    """Return the chart that ``raw`` describes, as the deck reads it."""
    found: Chart = msgspec.convert(raw, Chart, dec_hook=decode_custom)
    return found


def computed(value: str, formula: str) -> dict[str, str]:
    return {"value": value, "formula": formula}


def bars(*rows: tuple[Any, ...], keys: Sequence[str] = ("label", "value")) -> list[dict[str, Any]]:
    return [dict(zip(keys, row, strict=False)) for row in rows]


TARGET: dict[str, Any] = {
    "kind": "target",
    "bars": bars(
        ("điều tra, khám phá án", "93,9", "80", "vượt 13,9 điểm % so với chỉ tiêu"),
        ("trọng án được khám phá", "100", "95"),
        ("tin báo, tố giác được giải quyết", "97,09", "90"),
        keys=("label", "actual", "target", "detail"),
    ),
}
COMPARE: dict[str, Any] = {
    "kind": "compare",
    "unit": "lượt",
    "now_label": "Nhiệm kỳ 2015 – 2020",
    "before_label": "Nhiệm kỳ trước",
    "bars": bars(
        ("Cá nhân được khen thưởng", "8.296", computed("2.429", "8.296 - 5.867")),
        ("Tập thể được khen thưởng", "1.027", computed("702", "1.027 - 325")),
        keys=("label", "now", "before"),
    ),
}
RANKING: dict[str, Any] = {
    "kind": "ranking",
    "unit": "vụ",
    "bars": bars(
        ("Hàng lậu, gian lận thương mại", "1.970"),
        ("Trật tự quản lý kinh tế và chức vụ", "2.782"),
        ("Gia súc, gia cầm, sản phẩm động vật nhập lậu", "1.393"),
        ("Mua bán, vận chuyển, tàng trữ pháo", "677"),
        ("Vũ khí thô sơ, công cụ hỗ trợ trái phép", "135"),
        ("Cho vay lãi nặng trong giao dịch dân sự", "13"),
    ),
}
DECLINE: dict[str, Any] = {
    "kind": "decline",
    "bars": bars(
        ("vụ tai nạn giao thông", "320", "44"),
        ("người chết", "328", "36,8"),
        ("người bị thương", "144", "67,5"),
        keys=("label", "value", "fall"),
    ),
}
AREA = ("Tổng diện tích", computed("dưới 85.064", "98.412 - 13.348"), "hơn 13.348", "98.412")
_GROWN = ("label", "before", "increase", "now")
GROWTH: dict[str, Any] = {
    "kind": "growth",
    "unit": "m²",
    "before_label": "Năm 2015",
    "increase_label": "Tăng thêm",
    "now_label": "Nâng lên",
    "bars": bars(AREA, keys=_GROWN),
}
GROWTHS: dict[str, Any] = {
    **GROWTH,
    "unit": "lượt",
    "bars": bars(
        ("“Lao động tiên tiến”", computed("7.856", "10.459 - 2.603"), "2.603", "10.459"),
        ("“Lao động xuất sắc”", computed("803", "1.664 - 861"), "861", "1.664"),
        keys=_GROWN,
    ),
}
RING: dict[str, Any] = {
    "kind": "share",
    "bars": bars(
        ("khu dân cư, xã, phường, thị trấn", "trên 85"),
        ("tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên", "97,9"),
    ),
}
WAFFLE: dict[str, Any] = {**RING, "style": "waffle"}
COUNTS: dict[str, Any] = {
    "kind": "counts",
    "bars": bars(
        ("cờ thi đua của Chính phủ", "2", "flag"),
        ("bằng khen của UBND tỉnh", "9", "star"),
        ("đoàn khách", "trên 75", "person"),
        keys=("label", "value", "symbol"),
    ),
}
TIMELINE: dict[str, Any] = {
    "kind": "timeline",
    "events": bars(
        ("2015", "Nhiệm kỳ bắt đầu", "Nghị quyết Đại hội lần thứ XVI"),
        ("17/5/2016", "Chỉ thị số 02 của Bộ Công an"),
        ("Nghị quyết Trung ương 4 (khóa XI, XII)", "Xây dựng, chỉnh đốn Đảng"),
        ("2020", "Khởi công các công trình"),
        keys=("when", "text", "detail"),
    ),
}
ALL: dict[str, dict[str, Any]] = {
    "target": TARGET,
    "compare": COMPARE,
    "ranking": RANKING,
    "decline": DECLINE,
    "growth": GROWTH,
    "growths": GROWTHS,
    "ring": RING,
    "waffle": WAFFLE,
    "counts": COUNTS,
    "timeline": TIMELINE,
}

SHAPES = ((1728, 700), (1248, 700), (1000, 700), (900, 560), (800, 900))
"""Width and height of charts on slides: alone, on 4:3, beside figures, and a tall one."""

_SYLLABLES = (
    "Đảng ủy ngữ Quyết nghiêng được thưởng Nghị giữ trật tự khuyến NGHIỆP Ố Ẵ ỷ của và phong trào"
)

labels = st.lists(st.sampled_from(_SYLLABLES.split()), min_size=1, max_size=7).map(" ".join)
"""Labels of up to seven syllables, with the tallest accents there are."""

HUGE = 999_999_999_999

numbers = st.one_of(st.integers(0, 20), st.integers(0, 2_000_000), st.sampled_from([7, 7, HUGE]))
"""Tiny, huge and often equal counts."""

BOUNDS = ("", "dưới ", "trên ", "hơn ", "gần ", "khoảng ")
bounds = st.sampled_from(("", *BOUNDS))


def amounts(numbers: st.SearchStrategy[int] = numbers) -> st.SearchStrategy[str]:
    """Return amounts as a deck writes them."""
    return st.builds(lambda bound, number: f"{bound}{number}", bounds, numbers)


def values(numbers: st.SearchStrategy[int] = numbers) -> st.SearchStrategy[Any]:
    """Return amounts, some of them computed."""
    found = amounts(numbers)
    return st.one_of(found, found.map(lambda text: computed(text, f"{text.split()[-1]} + 1 - 1")))


def percents(most: int = 100) -> st.SearchStrategy[Any]:
    return values(st.integers(0, most))


_GROWTH_BOUNDS = (
    *((bound, "", bound) for bound in BOUNDS),
    *(("", bound, bound) for bound in BOUNDS),
    *(("dưới ", "hơn ", ""), ("dưới ", "trên ", ""), ("hơn ", "dưới ", "")),
    *(("gần ", "hơn ", ""), ("khoảng ", "khoảng ", "")),
)
"""Bounds of before, increase and now that go together."""


@st.composite
def growths(draw: st.DrawFn) -> dict[str, Any]:
    """Return something that grew: before + increase = now."""
    before, increase = draw(numbers), draw(numbers)
    first, second, third = draw(st.sampled_from(_GROWTH_BOUNDS))
    start, now = f"{first}{before}", before + increase
    return {
        "label": draw(labels),
        "before": draw(st.sampled_from((start, computed(start, f"{now} - {increase}")))),
        "increase": f"{second}{increase}",
        "now": f"{third}{now}",
    }


def _some(most: int, fewest: int = 1, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(st.fixed_dictionaries(fields), min_size=fewest, max_size=most)


def _kind(name: str, **fields: Any) -> st.SearchStrategy[dict[str, Any]]:
    made = {
        key: value if isinstance(value, st.SearchStrategy) else st.just(value)
        for key, value in fields.items()
    }
    return st.fixed_dictionaries({"kind": st.just(name), **made})


_units = st.sampled_from(("", "vụ", "m²", "đối tượng"))
_details = st.one_of(st.just(""), labels)

RANDOM: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "target": _kind(
        "target",
        unit=_units,
        target_label=labels,
        bars=_some(6, label=labels, actual=values(), target=values(), detail=_details),
    ),
    "percent": _kind(
        "target",
        bars=_some(6, label=labels, actual=percents(120), target=percents(), detail=_details),
    ),
    "compare": _kind(
        "compare",
        unit=_units,
        now_label=labels,
        before_label=labels,
        bars=_some(8, label=labels, now=values(), before=values()),
    ),
    "ranking": _kind("ranking", unit=_units, bars=_some(12, 2, label=labels, value=values())),
    "decline": _kind(
        "decline",
        base_label=labels,
        now_label=labels,
        bars=_some(4, label=labels, value=values(), fall=percents()),
    ),
    "growth": _kind(
        "growth",
        unit=_units,
        before_label=labels,
        increase_label=labels,
        now_label=labels,
        bars=st.lists(growths(), min_size=1, max_size=6),
    ),
    "share": _kind(
        "share",
        style=st.sampled_from(("ring", "waffle")),
        bars=_some(4, label=labels, value=percents()),
    ),
    "counts": _kind(
        "counts",
        bars=_some(
            8,
            label=labels,
            value=values(st.integers(1, 200)),
            symbol=st.sampled_from(("dot", "person", "house", "flag", "star", "book", "square")),
        ),
    ),
    "timeline": _kind("timeline", events=_some(7, 2, when=labels, text=labels, detail=_details)),
}
"""Any chart that a deck may hold, the most bars included; some have no room for their texts."""
