"""What somebody is quoted as saying: the words, and whose they are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.article.draft.casing import raised
from viewer.article.draft.told import Point
from viewer.article.draft.trim import tidied, typeset

_SAYS = (
    r"(?:cho biết|khẳng định|nhấn mạnh|chia sẻ|phát biểu|bày tỏ|tâm sự|phấn khởi nói|nói|cho rằng|"
    r"căn dặn|đánh giá)"
)
_SPEAKER = re.compile(rf"(?P<who>\S.{{5,110}}?),? (?:đã )?{_SAYS}(?: rằng)?$", re.IGNORECASE)
_BEFORE = re.compile(rf"[“\"](?P<words>[^“”\"]{{20,240}})[”\"],\s*(?P<who>.{{5,110}}?) {_SAYS}$")
_LONGEST, _SHORTEST = 240, 20
_MOST_POINTS = 4


@dataclass(frozen=True, slots=True)
class Speech:
    """Quoted words, who says them, and the last of the points that they stand in."""

    words: str
    who: str
    last: int


def speech_at(points: Sequence[Point], at: int) -> Speech | None:
    """Return the speech that begins with the point at ``at``, if one does."""
    text = typeset(points[at].text)
    if found := _BEFORE.fullmatch(text):
        return Speech(found["words"].strip(" .,"), raised(found["who"]), at)
    speaker = _SPEAKER.fullmatch(tidied(text)) if points[at].opens else None
    if speaker is None or at + 1 >= len(points):
        return None
    first = points[at + 1]
    whole = first.told.text
    start = first.start
    end = whole.find("”", start)
    if whole[start] != "“" or not _SHORTEST <= end - start <= _LONGEST:
        return None
    last = at + 1
    while last + 1 < len(points) and points[last + 1].told is first.told:
        if points[last + 1].start >= end or last - at >= _MOST_POINTS:
            break
        last += 1
    if points[last].end > end + 1:
        return None
    return Speech(typeset(whole[start + 1 : end]).strip(" .,"), speaker["who"], last)
