"""What is strong in a line: its figures, else what it is about."""

import re

from viewer.article.draft.clauses import begins_clause, main_start, signs
from viewer.article.draft.lexicon import act, circumstance, helper, state, subject
from viewer.article.figures import Figure, Kind, find_figures

_LONGEST_FIGURE = 30
_FEWEST, _MOST = 3, 9
_BORDER = re.compile(
    r"[,;:(]|\s(?=(?:của|về|trong|theo|với|cho|để|gắn|nhằm|tại|trên|từ|được|bị|vào|nhất là|"
    r"đối với|đến|"
    r"ngày càng|đạt|tiếp tục|lên) )"
)
_LACKS = re.compile(r"(?:chưa|còn|không|đã|đang) ", re.IGNORECASE)
_ADVERBS = re.compile(
    r"(?:\s(?:tốt|nghiêm túc|nghiêm|sâu rộng|đồng bộ|hiệu quả|thành công|có hiệu quả|mạnh mẽ|"
    r"thường xuyên|"
    r"kịp thời|đầy đủ|triển khai|thực hiện|mở)(?!\w))+",
    re.IGNORECASE,
)


def emphasised(text: str) -> str:
    """Return ``text`` with its figures strong or, where it has none, what it is about."""
    text = text.replace("**", "")
    spans = [span for figure in find_figures(text) if (span := _span(text, figure))]
    if not spans and (about := _about(text)):
        spans = [about]
    result, at = "", 0
    for start, end in spans:
        if start < at:
            continue
        result += f"{text[at:start]}**{text[start:end]}**"
        at = end
    return result + text[at:]


def _span(text: str, figure: Figure) -> tuple[int, int] | None:
    """Return the place of a figure with its bound, if it counts or measures something."""
    if not figure.amount or figure.spelled or figure.kind is Kind.DURATION:
        return None
    if figure.kind is Kind.COUNT and not figure.base:
        return None
    start, end = figure.span
    if len(figure.text) > _LONGEST_FIGURE:
        end = figure.number[1]
    ahead = text[:start].rstrip()
    if figure.bound and ahead.lower().endswith(figure.bound):
        start = len(ahead) - len(figure.bound)
    return start, end


def _about(text: str) -> tuple[int, int] | None:
    """Return the place of what a line is about: its subject, or the object of its verb."""
    if "“" in text[:60]:
        return None
    helped = helper().match(text)
    verb = act().match(text, helped.end() if helped else 0) or act().match(text)
    if verb:
        more = _ADVERBS.match(text, verb.end())
        start = (more or verb).end()
        start += len(text[start:]) - len(text[start:].lstrip())
        phrase = _phrase(text, start) if text[verb.end() : verb.end() + 1] == " " else None
        return _named(text, *phrase) if phrase else None
    start = main_start(text)
    if subject().match(text, start) or text[start : start + 1].isupper():
        for blank in re.finditer(r"\s(?=\w)", text[start:]):
            if state().match(text, start + blank.end()):
                named = text[start : start + blank.start()]
                fit = _FEWEST <= len(named.split()) <= _MOST and not circumstance().match(named)
                fit = fit and next(signs(named), None) is None
                return (start, start + blank.start()) if fit else None
    return None


def _named(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return [start, end), or what is before it too where it is said of that: a subject."""
    for blank in re.finditer(r"\s(?=\w)", text[start:end]):
        if _LACKS.match(text, start + blank.end()):
            return 0, start + blank.start()
    return start, end


def _phrase(text: str, start: int) -> tuple[int, int] | None:
    found = _BORDER.search(text, start)
    end = found.start() if found else len(text)
    if text[end : end + 1] == "," and not begins_clause(text[end + 1 :].lstrip()):
        return None
    words = len(text[start:end].split())
    return (start, end) if _FEWEST <= words <= _MOST else None
