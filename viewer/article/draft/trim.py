"""Sentences shortened at the borders of their clauses; no word is added, no figure is bent."""

import re
from collections.abc import Iterator
from functools import lru_cache

from viewer.article.draft.casing import raised
from viewer.article.draft.clauses import (
    ends_bare,
    main_start,
    says_something,
    signs,
    unbracketed,
)
from viewer.article.draft.endings import breaks_list, is_begun, is_sound, may_end
from viewer.article.draft.lexicon import (
    PLACES,
    act,
    adjunct,
    before_tail,
    connector,
    helper,
)

_EDGES = " \t\n,;:.–—-"
_DIGIT = re.compile(r"\d")
_SUBJECT_WORDS = 8
_BRACKET = re.compile(r"\s*\(\s*(?P<in>[^()]{0,120}?)\s*\)")
_TOLD_BRACKET = re.compile(r"(?:tăng|giảm|vượt|đạt|chỉ tiêu|chiếm|bằng|kế hoạch)\b", re.IGNORECASE)
_ASSIGNED = re.compile(
    r"(?:triển khai|thực hiện|áp dụng)\s+(?:đồng bộ\s+|hiệu quả\s+|tốt\s+|"
    r"có hiệu quả\s+)?(?:nhiều|các)?\s*"
    r"(?:kế hoạch|phương án|giải pháp|biện pháp|nhiệm vụ)(?:,\s*(?:kế hoạch|phương án|"
    r"giải pháp|biện pháp))*"
    r"(?:\s+(?:nghiệp vụ|đồng bộ))?\s+(?:để\s+|nhằm\s+)?",
    re.IGNORECASE,
)
_DATED = re.compile(r"^\(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)\s*(?:[-–—]\s*)?")
_SHORTEST = 14
_FARTHEST, _FARTHEST_CUT = 600, 260
_TYPE = (
    (" %", re.compile(r"(?<=\d) (?=%)"), ""),
    ("m2", re.compile(r"(?<=\d)(?=m2(?!\w))"), " "),
    ("m3", re.compile(r"(?<=\d)(?=m3(?!\w))"), " "),
    (
        "m2",
        re.compile(r"(?<=\dm)2(?!\w)|(?<=\d m)2(?!\w)|(?<=\d km)2(?!\w)|(?<=\dkm)2(?!\w)"),
        "²",
    ),
    ("m3", re.compile(r"(?<=\d m)3(?!\w)|(?<=\dm)3(?!\w)"), "³"),
    ("-", re.compile(r"(?<=\d{4})\s?-\s?(?=\d{4}(?!\d))"), " – "),
    ("–", re.compile(r"(?<=\d{4})\s?–\s?(?=\d{4}(?!\d))"), " – "),
    (" - ", re.compile(r" - (?=\S)"), " – "),
    ('"', re.compile(r"\"([^\"]{1,900})\""), r"“\1”"),
)
"""What stands in every text that a pattern changes, the pattern, and the sign for it."""

_SLIP = re.compile(r"(?<!\w)([^\W\d]+ [^\W\d]+) (?=\1(?!\w))")
_LIST_CUT, _AS_FALLS, _A_COST = 3, -5, 3
_LEAST_PART, _MOST_PART = 0.42, 1.35


@lru_cache(maxsize=4_000)
def typeset(text: str) -> str:
    """Return ``text`` with one blank between words and the signs that print uses."""
    words = _unrepeated(text.split())
    for held, pattern, sign in _TYPE:
        if held in words:
            words = pattern.sub(sign, words)
    return words


def _unrepeated(words: list[str]) -> str:
    """Return the words, two of them once where a slip of the pen has them twice."""
    text = " ".join(words)
    may_slip = any(map(str.startswith, words[3:], words[1:]))
    return _SLIP.sub("", text) if may_slip else text


@lru_cache(maxsize=4_000)
def tidied(text: str) -> str:
    """Return ``text`` as a sentence begins, without connectors, blanks twice and end signs."""
    words = _DATED.sub("", typeset(text)).strip(_EDGES)
    while found := connector().match(words):
        words = words[found.end() :].lstrip(_EDGES)
    return raised(words)


def opened(text: str) -> str:
    """Return ``text`` with short brackets that tell of a figure as parts of the sentence."""

    def open_one(found: re.Match[str]) -> str:
        inner = found["in"].replace(": ", " ")
        return f", {inner}" if _TOLD_BRACKET.match(inner) else ""

    return _BRACKET.sub(open_one, text)


def variants(text: str) -> Iterator[tuple[int, str]]:
    """Yield shorter and shorter forms of a sentence, each with what it costs to leave out."""
    seen: set[str] = set()
    for cost, form in _forms(tidied(text[:_FARTHEST])):
        for more, cut in _cuts(form):
            shown = raised(cut)
            if shown and shown not in seen:
                seen.add(shown)
                yield cost + more, shown


def _forms(text: str) -> Iterator[tuple[int, str]]:
    yield 0, opened(text)
    yield from ((_AS_FALLS, form) for form in _fallen(text))
    bare = unbracketed(text)
    yield 1, bare
    main = bare[main_start(bare) :]
    yield 2, main
    if found := _DECLARED.match(bare):
        yield 2, found.group()
    if plan := _ASSIGNED.match(main):
        yield 3, main[plan.end() :]
    short = adjunct().sub("", main)
    yield 3, short
    for cost, form in ((4, _without_subject(main)), (5, _without_subject(short))):
        if form:
            yield cost, form
            if plan := _ASSIGNED.match(form):
                yield cost + 1, form[plan.end() :]


_DECLARED = re.compile(r"xác định [^,;]{8,70} là [^,;]{6,60}(?=,)", re.IGNORECASE)
_FALLEN = re.compile(
    r"(?P<who>[^,;()]{4,50}?) (?:xảy ra|có|là) .*\((?P<how>(?:giảm|tăng)[^()]+)\)", re.I
)


def _fallen(text: str) -> Iterator[str]:
    """Yield what fell or rose, and by how much, where brackets say that of several counts."""
    if found := _FALLEN.match(text):
        yield f"{found['who']} {found['how'].replace(': ', ' ')}"


@lru_cache(maxsize=4_000)
def _without_subject(text: str) -> str:
    """Return ``text`` from its verb on, without who does it and the verbs that only help."""
    found = re.match(
        rf"(?:[^\s,]+\s){{1,{_SUBJECT_WORDS}}}(?=(?:đã|luôn|tiếp tục|tập trung|sẽ|thường xuyên|"
        rf"chủ động) )",
        text,
    )
    rest = text[found.end() :] if found and not act().match(text) else text
    while helped := helper().match(rest):
        if not act().match(rest, helped.end()):
            break
        rest = rest[helped.end() :]
    return rest if rest != text and act().match(rest) else ""


@lru_cache(maxsize=4_000)
def _cuts(text: str) -> tuple[tuple[int, str], ...]:
    return tuple(_cut(text))


def _cut(text: str) -> Iterator[tuple[int, str]]:
    """Yield ``text``, and then what is left of it when its tail is cut off, longest first."""
    yield 0, text.strip(_EDGES)
    begin = main_start(text)
    near = text[:_FARTHEST_CUT]
    borders = sorted({*signs(near, ",;"), *_tails(near)}, reverse=True)
    for lost, at in enumerate(borders, 1):
        left = text[:at].strip(_EDGES)
        if len(left) < _SHORTEST or at < begin:
            return
        if is_sound(left) and may_end(text, at):
            yield 1 + lost + (_LIST_CUT if breaks_list(text, at) else 0), left


def _tails(text: str) -> Iterator[int]:
    held = [found.span() for found in re.finditer(r"“[^”]*”|\([^)]*\)", text)]
    for blank in before_tail().finditer(text):
        at = blank.start()
        inside = any(start < at < end for start, end in held)
        if not inside and not text.endswith(_COMPOUNDS, 0, at):
            yield at


_COMPOUNDS = ("tồn", "hiện", "đối", "cùng")
"""Words after which ``tại`` and ``với`` begin nothing."""


def shortened(text: str, limit: int) -> str:
    """Return ``text`` as a sentence of about ``limit`` characters, or of a third more.

    It is the whole of it where that fits, else the longest part that says something.
    """
    whole = tidied(text)
    if len(whole) <= limit:
        return whole
    broken = {form: cost for cost, form in variants(text) if form != whole and is_sound(form)}
    forms = [form for form in broken if says_something(form)] or list(broken)
    fitting = [form for form in forms if limit * _LEAST_PART <= len(form) <= limit]
    if fitting:
        return max(fitting, key=lambda form: len(form) - _A_COST * broken[form])
    longer = [form for form in (*forms, whole) if limit < len(form) <= limit * _MOST_PART]
    if longer:
        return min(longer, key=len)
    return clipped(max((f for f in forms if len(f) <= limit), key=len, default=whole), limit)


def clipped(text: str, limit: int) -> str:
    """Return ``text`` cut after the last phrase, or else word, that it may end with."""
    if len(text) <= limit:
        return text
    text = text[: text.rfind("“")] if text[:limit].count("“") > text[:limit].count("”") else text
    if phrase := _phrase_of(text, limit):
        return phrase
    words = text[: limit + 1].split(" ")
    words = words[:-1] if len(text) > limit and len(words) > 1 else words
    whole = text.split(" ")
    for end in range(len(words), max(1, len(words) // 2), -1):
        if _may_clip(" ".join(words[:end]), " ".join(whole[end : end + 3])):
            return " ".join(words[:end]).strip(_EDGES)
    return " ".join(words).strip(_EDGES)[:limit]


def phrased(text: str, limit: int) -> str:
    """Return ``text`` cut after a phrase that it may end with, or nothing if it has none."""
    return text if len(text) <= limit else _phrase_of(text, limit)


def _phrase_of(text: str, limit: int) -> str:
    phrases = (found.start() for found in _PHRASE.finditer(text[: limit + 8]))
    ends = {at for at in phrases if not is_begun(text[:at])}
    ends |= {at for at in signs(text[: limit + 1], ",;") if may_end(text, at)}
    for end in sorted((at for at in ends if limit * _LEAST_PART <= at <= limit), reverse=True):
        if is_sound(text[:end]):
            return text[:end].strip(_EDGES)
    return ""


def _may_clip(left: str, after: str) -> bool:
    """Return whether a text may be cut after ``left``: not beside a number that belongs to it."""
    half = _HALF.search(left) or _GOES_ON.match(after) or after[:1].isupper()
    return is_sound(left) and not half and not ends_bare(left)


_GOES_ON = re.compile(
    r"[\d–—%-]|(?:vuông|khối|mươi|mốt|lăm|kỳ)\b|"
    rf"(?:{PLACES}|số) [A-ZĐÀ-Ỹ\d]"
)


_HALF = re.compile(
    r"(?:(?<!thứ )(?<![\d.,])\d[\d.,]*(?: (?:tỷ|triệu|nghìn|vạn|lượt))?|(?<!giữ) vững| thứ)$"
)
_PHRASE = re.compile(r"[,;]?\s(?=(?:về|của|cho|trong|tại|với|để|do|theo|từ|đối với|nhằm) )")
