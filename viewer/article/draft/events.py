"""Neighbouring points that each begin with their time: a timeline."""

import re
from collections.abc import Sequence
from functools import lru_cache

from viewer.article.draft.casing import raised
from viewer.article.draft.told import Point
from viewer.article.draft.trim import shortened, tidied
from viewer.deck.chart import Event

FEWEST, MOST = 3, 6
_LONGEST = 84
_TIMED = re.compile(
    r"(?:(?:Đến|Trong|Vào|Đầu|Cuối|Giữa)\s+)?(?P<when>ngày \d{1,2}(?:/\d{1,2}(?:/\d{4})?"
    r"| tháng \d{1,2}(?: năm \d{4})?)|tháng \d{1,2}(?:/\d{4}| năm \d{4})|năm (?P<year>\d{4}))"
    r"\s*,\s*(?P<text>\S.{8,})",
    re.IGNORECASE,
)


@lru_cache(maxsize=1_000)
def event_of(point: Point) -> Event | None:
    """Return the event that ``point`` tells, if it begins with a time."""
    found = None if point.opens else _TIMED.match(tidied(point.text))
    if found is None:
        return None
    text = shortened(found["text"], _LONGEST)
    return Event(when=found["year"] or raised(found["when"]), text=raised(text))


def timed_runs(points: Sequence[Point]) -> list[tuple[int, int]]:
    """Return [first, last] of each run of points that tell events at different times."""
    runs: list[tuple[int, int]] = []
    start = 0
    while start < len(points):
        end, seen = start, set[str]()
        while end < len(points) and end - start < MOST and (event := event_of(points[end])):
            if event.when in seen:
                break
            seen.add(event.when)
            end += 1
        if end - start >= FEWEST:
            runs.append((start, end - 1))
        start = max(end, start + 1)
    return runs
