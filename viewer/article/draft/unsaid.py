"""What a line says beyond what stands above it already: the slide's title, its part's name."""

import re
from collections.abc import Sequence
from functools import partial

from viewer.article.draft.casing import raised
from viewer.article.draft.heroes import target_in_points
from viewer.article.draft.told import Point

_EDGES = " ,;:–"
_FEWEST = 3
_PARTED = re.compile(rf"[{_EDGES.strip()}]| (?:và|trong|để|với|gắn|góp phần|nhằm|của|tại|cho) ")
_LEAST = 12
_TIMED = re.compile(
    r"(?:(?:trong|những|các|bước vào) )?(?P<when>[^,]{4,40}), (?=\S)", re.IGNORECASE
)


_TIME = re.compile(r"nhiệm kỳ|giai đoạn|năm|thời gian|khóa|tháng|quý", re.IGNORECASE)


def unsaid(text: str, title: str, part: str) -> str:
    """Return ``text`` without ``title`` at one of its ends, and without the time in ``part``.

    It comes back whole where too little would be left.
    """
    text = timeless(text, part)
    low, said = text.lower(), title.lower()
    if len(said) < _LEAST or low == said:
        return text
    rest = text
    if low.startswith(said) and _PARTED.match(low, len(said)):
        rest = text[len(said) :]
    elif low.endswith(", " + said):
        rest = text[: -len(said)]
    rest = rest.strip(_EDGES)
    return raised(rest) if len(rest.split()) >= _FEWEST else text


def timeless(text: str, part: str) -> str:
    """Return ``text`` without the time that it begins with, where ``part`` is called so."""
    found = _TIMED.match(text)
    if (
        found is None
        or not _TIME.search(found["when"])
        or not set(_words(found["when"])) <= set(_words(part))
    ):
        return text
    return raised(text[found.end() :])


def _words(text: str) -> list[str]:
    return [word.strip(_EDGES).lower() for word in text.split()]


def in_points(text: str, points: Sequence[Point]) -> str:
    """Return ``text`` with the excess of a rate in points: ``vượt chỉ tiêu 13,9 điểm %``.

    The article says ``vượt 13,9% chỉ tiêu``, which would be another number.
    """
    for number in excesses(points):
        pattern = rf"(?<=\s){re.escape(number)}\s?%(?P<of>(?: so với)? {_OF})?"
        text = re.sub(pattern, partial(_placed, number), text)
    return text


_OF = (
    r"(?:chỉ tiêu|kế hoạch|mục tiêu|dự toán|nghị quyết)"
    r"(?: (?:năm|đề ra|được giao|nghị quyết|đại hội|Nghị quyết|Đại hội))*"
)


def _placed(number: str, found: re.Match[str]) -> str:
    of = (found["of"] or "").removeprefix(" so với").strip()
    return " ".join(filter(None, (of, f"{number} điểm %")))


def excesses(points: Sequence[Point]) -> list[str]:
    """Return the numbers of ``points`` that are written as percent and mean points."""
    found = ((point.told, k) for point in points for k in point.indices)
    return [
        told.text[slice(*told.figures[k].number)]
        for told, k in found
        if told.figures[k].unit == "%" and target_in_points(told, k) is not None
    ]
