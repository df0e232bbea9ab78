"""The day of an article, in the forms in which offices and newspapers write it."""

import datetime
import re

_FORMS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:ngày\s+)?(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})\s*(?:,\s*)?năm\s+(?P<y>\d{4})\b",
        r"(?<![\d/.-])(?P<d>\d{1,2})\s?(?P<sep>[/.-])\s?(?P<m>\d{1,2})\s?(?P=sep)\s?(?P<y>\d{4})(?!\d)",
        r"(?<![\d/.-])(?P<y>\d{4})(?P<sep>[/-])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?!\d)",
    )
)
_MONTH = re.compile(r"\btháng\s+\d{1,2}(?:\s*/\s*|\s+năm\s+)\d{4}\b", re.IGNORECASE)
_AROUND = re.compile(
    r"\b(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|cn|ngày(?:\s+(?:đăng|viết|tạo))?"
    r"|đăng(?:\s+(?:lúc|ngày|tải))?|cập\s+nhật(?:\s+(?:lúc|ngày))?|lần\s+cuối|xuất\s+bản|lúc"
    r"|sáng|chiều|tối|am|pm|sa|ch|gmt|utc|t)\b(?:\s*[+-]\d{1,2})?"
    r"|(?:số )?lượt (?:xem|đọc)\s*:?\s*[\d.,]*|[\d.,]+\s*lượt (?:xem|đọc)"
    r"|\bt?\d{1,2}\s*(?:giờ|[:hg])(?:\s*\d{1,2}(?:\s*:\s*\d{2})?)?(?:\s*phút|[+-]\d{2}:?\d{2}|z)?",
    re.IGNORECASE,
)
_SIGNS = " \n,.;:|/()[]–—-•·+"
_LONGEST = 160
_MOST_REST = 5


def day_in(text: str) -> datetime.date | None:
    """Return the first day that ``text`` names with its year; none where it names none."""
    found = _first(text)
    if found is None:
        return None
    try:
        return datetime.date(int(found["y"]), int(found["m"]), int(found["d"]))
    except ValueError:
        return None


def _first(text: str) -> re.Match[str] | None:
    matches = (form.search(text) for form in _FORMS)
    return min((m for m in matches if m), key=lambda m: m.start(), default=None)


def beside_date(text: str) -> str | None:
    """Return what a line that tells the day says besides (a place, a name, nothing).

    None where ``text`` is no such line: it names no day or month, or says much else.
    """
    if len(text) > _LONGEST:
        return None
    found = _first(text) or _MONTH.search(text)
    if found is None:
        return None
    before, after = text[: found.start()], text[found.end() :]
    parts = [_AROUND.sub(" ", part).strip(_SIGNS) for part in (before, after)]
    rest = " – ".join(part for part in parts if part)
    words = rest.split()
    named = all(word[0].isupper() or not word[0].isalnum() for word in words)
    return rest if named and len(words) <= _MOST_REST else None
