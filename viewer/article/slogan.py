"""The slogan of an article: what it says in quotation marks that its people act by."""

import re
from collections.abc import Sequence

from viewer.article.sentences import Span

_FEWEST_WORDS = 4
_LONGEST = 1_000

_QUOTED = r"(?:“([^“”]{8,1000})”|\"([^\"]{8,1000})\"|«([^«»]{8,1000})»)"
_ON_A_LINE = r"\s*:\s*([^\s“\"«].{8,1000})"
# From the surest on: what may stand before the quotation.
_CUES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"khẩu hiệu hành động[^“\"«\n.]{{0,60}}{_QUOTED}",
        rf"^[-–• ]*khẩu hiệu(?: hành động)?{_ON_A_LINE}$",
        rf"khẩu hiệu[^“\"«\n.]{{0,60}}{_QUOTED}",
        rf"(?:phương châm|chủ đề(?: của)? đại hội)[^“\"«\n.]{{0,60}}{_QUOTED}",
        rf"^[-–• ]*(?:phương châm(?: hành động)?|chủ đề(?: của)? đại hội){_ON_A_LINE}$",
    )
)


def find_slogan(texts: Sequence[str]) -> tuple[int, Span] | None:
    """Return which of ``texts`` holds the slogan, and its [start, end) there without quotes.

    ``khẩu hiệu hành động`` is surer than ``khẩu hiệu`` and that than ``phương châm``; of
    equals the first counts. None where no text has one of at least four words.
    """
    for cue in _CUES:
        for i, text in enumerate(texts):
            for line in re.finditer(r"[^\n]+", text):
                span = _in_line(cue, text, *line.span())
                if span is not None:
                    return i, span
    return None


def _in_line(cue: re.Pattern[str], text: str, start: int, end: int) -> Span | None:
    found = cue.search(text[start:end])
    if found is None:
        return None
    group = next(i for i in range(1, (found.lastindex or 0) + 1) if found[i] is not None)
    first, last = found.span(group)
    if len(found[group].split()) < _FEWEST_WORDS:
        return None
    return start + first, start + last
