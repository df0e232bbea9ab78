"""Large figures with shorter words, or as the lines of a list."""

import re
from collections.abc import Collection, Sequence

from msgspec.structs import replace

from viewer.article.draft.casing import raised
from viewer.article.draft.trim import clipped
from viewer.deck.fields import Hero

_COMPLETES = re.compile(
    r"(?:được|bị|về|phạm|vi phạm|đạt|tham gia|đoạt|chưa|không|buôn|mua|cho|tổ chức|vận chuyển|nộp|"
    r"khai|làm|cướp|trộm|sử dụng|cố ý|gây|trong|của|tại)\b",
    re.IGNORECASE,
)
_CLASSIFIERS = frozenset({"con", "ca", "người", "trường", "điểm", "giường", "bác sĩ"})
_SCALES = "nghìn|triệu|vạn"
_COUNTED = re.compile(
    rf"(?P<number>(?:[^\W\d]+ ){{0,2}}\d[\d.,]*(?: ?– ?\d[\d.,]*)?(?: (?:{_SCALES}))?) "
    rf"(?P<noun>(?!{_SCALES}|điểm %|tỷ|đồng|ha\b|km|m²|m³|tấn|kg|tạ|năm|tháng|giờ|phút|kWh|MW|lít|"
    r"lần|TEU|DWT)[^\W\d].*)"
)
_SUM = re.compile(
    r"(?P<number>(?:[^\W\d]+ ){0,2}\d[\d.,]*(?: (?:nghìn|triệu|tỷ))?) "
    r"(?P<unit>(?:đồng|tấn|m³|USD)/\S+)"
)
_MEASURED = re.compile(
    r"(?:tỷ lệ|tổng|thu nhập|sản lượng|diện tích|giá trị|doanh thu|kim ngạch|lợi nhuận|tốc độ|mức|"
    r"chỉ số|thời gian|năng suất|số)\b",
    re.IGNORECASE,
)
_RATED = re.compile(r"tăng |giảm |dưới |trên |.*%")


def shorter_words(heroes: Sequence[Hero], label: int, detail: int) -> tuple[Hero, ...]:
    """Return ``heroes`` with labels of at most ``label`` letters and details of ``detail``."""
    return tuple(
        replace(
            one,
            label=clipped(one.label, label),
            detail=one.detail if len(one.detail) <= detail else "",
        )
        for one in heroes
    )


def shorter_values(heroes: Sequence[Hero], tight: Collection[str]) -> tuple[Hero, ...]:
    """Return ``heroes`` with shorter values where these are among the ``tight`` ones."""
    return tuple(_bared(one) if one.value in tight else one for one in heroes)


def bared_sum(value: str) -> tuple[str, str]:
    """Return a sum by time or area without its unit, and the unit: ``34,5 triệu``, ``đồng/năm``."""
    found = _SUM.fullmatch(value)
    return (found["number"], found["unit"]) if found else (value, "")


def _bared(hero: Hero) -> Hero:
    """Put what a figure counts into its label, where it stands beside the number."""
    number, unit = bared_sum(hero.value)
    if unit and not hero.formula:
        return replace(hero, value=number, label=f"{hero.label} ({unit})")
    found = _COUNTED.fullmatch(hero.value)
    if found is None or hero.formula:
        return hero
    noun, label = found["noun"], hero.label
    if noun in _CLASSIFIERS and noun not in label:
        return replace(hero, value=found["number"], label=f"{label} ({noun})")
    told = label if noun in label or not _COMPLETES.match(label) else f"{noun} {label}"
    return replace(hero, value=found["number"], label=told if noun in told else f"{noun}: {told}")


def as_lines(heroes: Sequence[Hero]) -> tuple[str, ...]:
    """Return ``heroes`` as lines: ``**215** công trình``, ``Tổn thất điện năng: **dưới 3%**``."""
    return tuple(dict.fromkeys(map(_line, heroes)))


def _line(hero: Hero) -> str:
    rest = f", {hero.detail}" if hero.detail else ""
    if hero.label == hero.value:
        return f"**{hero.value}**{rest}"
    if _RATED.match(hero.value) or _MEASURED.match(hero.label):
        return f"{raised(hero.label)}: **{hero.value}**{rest}"
    return f"**{hero.value}** {hero.label}{rest}"
