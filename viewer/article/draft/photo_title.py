"""What a photo's caption says in one look: cut where a phrase ends, and never in a name."""

import re

from viewer.article.draft.endings import is_begun, is_sound
from viewer.article.draft.lexicon import PLACES
from viewer.article.draft.trim import clipped

LONGEST, _SHORTEST, _STILL = 84, 24, 8
"""In letters; a title that says what is done may be ``_STILL`` longer than one that does not."""


_VERB = (
    r"(?:trao|tặng|phát biểu|thăm|kiểm tra|dự|tham dự|chủ trì|chúc mừng|cắt băng|tiếp|làm việc|"
    r"chỉ đạo|động viên|báo cáo|trình bày|công bố|ký|gắn|bấm nút|khởi công|khánh thành|dâng|"
    r"tham quan|khảo sát|bỏ phiếu|đánh trống|gặp mặt|tuyên dương|khen thưởng|bàn giao|nhận)"
)
_ROLES = re.compile(
    rf"^(?P<who>(?:\S+ ){{0,6}}(?:[A-ZĐÀ-Ỹ]\w+ ){{1,4}}[A-ZĐÀ-Ỹ]\w+), [^;]{{4,}}? (?={_VERB}\b)"
)
"""A person's name, and the offices that stand between it and what the person does."""

_PHRASE = re.compile(
    r",?\s(?=(?:về|của|cho|trong|tại|với|để|do|theo|từ|đối với|nhằm|nối|bằng|sau|trước|nhân dịp|"
    r"ngày|năm|nhiệm kỳ|giai đoạn|lần thứ|cùng|tới|đến|vào|khi|qua|ở|trên|gồm) )|,\s"
)
_NAMED = re.compile(rf"(?:(?:{PLACES}|bản|ấp|khu|số) )?[A-ZĐÀ-Ỹ0-9]")
_JOINED = re.compile(r"(?:lần thứ|nhiệm kỳ|giai đoạn|khóa|số)(?: \S+)?$")
_VERB_LAST = re.compile(rf"\b{_VERB}$")
_DOES = re.compile(rf" {_VERB}\b")


def photo_title(caption: str, longest: int = LONGEST) -> str:
    """Return the caption itself where it is short, else the longest part that says something.

    Offices beside a person's name are left out first, for they stand in the caption.
    """
    if len(caption) <= longest:
        return caption
    text = _ROLES.sub(r"\g<who> ", caption)
    if len(text) <= longest:
        return text
    still = longest + _STILL
    ends = [found.start() for found in _PHRASE.finditer(text[: still + 12])]
    parts = [text[:at] for at in ends if _SHORTEST <= at <= still and _may_end(text, at)]
    short = [part for part in parts if len(part) <= longest]
    said = [part for part in short if _DOES.search(part)]
    longer = [part for part in parts if part not in short and _DOES.search(part)]
    best = said[-1:] or longer[:1] or short[-1:]
    return best[0] if best else clipped(text, longest)


def _may_end(text: str, at: int) -> bool:
    """Return whether a title may end at ``at``: no name and no verb is left without its rest."""
    left, right = text[:at], text[at:].lstrip(" ,")
    if _JOINED.search(left) or _NAMED.match(right) or is_begun(left):
        return False
    return is_sound(left) and not _VERB_LAST.search(left)
