"""How a count is shown: beside its noun, under it, or as the number of something."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from viewer.article.draft.around import around
from viewer.article.draft.labelled import Label
from viewer.article.draft.lexicon import act, circumstance, state, words_of
from viewer.article.draft.phrases import (
    BAD,
    COPULA,
    RAISING,
    SUMMED,
    cleared,
    complement,
    joined,
    subject_of,
    trailing_acts,
    without_lead,
    without_tail,
)
from viewer.article.draft.quantity import Quantity, quantity
from viewer.article.draft.told import Point
from viewer.article.figures import Figure, Tie

_STANDS_ALONE = re.compile(
    r"(?:được|bị|về|phạm|vi phạm|đạt|tham gia|đoạt|chưa|không|liên tục|liên tiếp|liền|trở thành|"
    r"nộp|khai|hoàn|có)\b",
    re.IGNORECASE,
)
_CASES = frozenset({"vụ", "đối tượng", "lần"})
_UNSAYING = frozenset({"người", "con", "ca", "em", "lượt"})
_TURNS = frozenset({"cuộc", "đợt", "buổi"})
_BARE = frozenset({"lượt", "mẫu", "mũi", "chuyến"})
_GENERIC = frozenset({"vụ", "ca", "trường hợp", "vụ việc"})
_HAPPENS = re.compile(r"(?P<what>[^,;]{4,50}?) (?:xảy ra|có|ghi nhận)$", re.IGNORECASE)
_WHERE = re.compile(r"(?:đến|tại|ở|trong|vào|từ)\b", re.IGNORECASE)
_GIVEN_TO = re.compile(r"(?P<what>(?:[^\s,]+ ){0,4})(?P<to>cho .*)", re.IGNORECASE)
_NEW_ONES = re.compile(r"(?:[^\W\d]+ ){0,2}mới")
_LIKE_A_DAY = re.compile(r"\d{1,2}/\d{1,2}")
_GIVES = re.compile(r"(?:tặng|trao|công nhận|khen|tuyên dương|phong|xếp|biểu dương)\b.*")
_FEW, _SOME, _NARROW, _MOST_LISTED = 6, 9, 16, 4
_NO_OBJECTS = ("bị ", "lượt ")


@dataclass(frozen=True, slots=True)
class _Count:
    """A count with what is known of it."""

    point: Point
    k: int
    figure: Figure
    parts: Quantity
    before: str
    after: str

    @property
    def usual(self) -> str:
        """The value with its noun, where that is short."""
        return self.parts.full if self.parts.short else self.parts.bare


def count_label(point: Point, k: int) -> Label:
    """Return how the count ``k`` of ``point`` is shown."""
    figure = point.told.figures[k]
    before, after = around(point, k).before, complement(point, k)
    one = _Count(point, k, figure, quantity(point.told, k), before, after)
    made = (form(one) for form in _FORMS)
    return next(label for label in made if label is not None)


def _become(one: _Count) -> Label | None:
    """What something rose or fell to: its subject stands before what it was."""
    earlier = one.figure.relation(Tie.LEVEL)
    if earlier is None or earlier.of not in one.point.indices or earlier.of is None:
        return None
    what = subject_of(around(one.point, earlier.of).before)
    what = one.figure.noun if act().fullmatch(what) else what
    return Label(one.usual, what or one.figure.noun)


def _raised(one: _Count) -> Label | None:
    found = RAISING.match(one.before)
    if found is None:
        return None
    return Label(one.parts.bare, f"{found['what']} {one.figure.noun}".strip())


def _summed(one: _Count) -> Label | None:
    if not one.figure.noun:
        return Label(one.parts.bare, subject_of(one.before) or one.after)
    if one.after or not SUMMED.search(one.before):
        return None
    what = subject_of(one.before)
    return Label(one.usual, what) if what else None


def _rate(one: _Count) -> Label | None:
    """A count by time or people: ``dưới 400 vụ/năm``."""
    if "/" not in one.parts.noun:
        return None
    before = one.before or around(one.point, one.point.known(one.k)[0]).before
    what, said = _subject_and_rest(COPULA.sub("", cleared(before)))
    return Label(one.parts.full, one.after or what, said)


def _subject_and_rest(words: str) -> tuple[str, str]:
    for found in re.finditer(r"\s(?=\w)", words):
        if found.start() > 5 and state().match(words, found.end()):
            return words[: found.start()], words[found.end() :]
    return subject_of(words) or words, ""


def _ratio(one: _Count) -> Label | None:
    if "/" not in one.parts.number:
        return None
    head, comma, _ = one.figure.noun.partition(",")
    head = head.split(" ")[0] if len(head.split(" ")) > 2 else head
    listed = comma or one.after[:1] == ","
    label = joined(one.figure.noun, one.after) if listed else one.after
    if label and not label.startswith(head):
        return Label(f"{one.parts.bare} {head}", label)
    if _LIKE_A_DAY.fullmatch(one.parts.bare) and label.removeprefix(head)[:1] == " ":
        return Label(f"{one.parts.bare} {head}", label.removeprefix(head).strip())
    if comma and _LIKE_A_DAY.fullmatch(one.parts.bare) and len(one.figure.noun) <= _NARROW:
        return Label(f"{one.parts.bare} {one.figure.noun}", one.after)
    return Label(one.parts.bare, label or one.figure.noun)


def _times(one: _Count) -> Label | None:
    """``2 lần`` ``được Chính phủ``, with what the next figure says was given."""
    if one.figure.noun != "lần":
        return None
    following = next((n for n in one.point.amounts if n > one.k), None)
    if following is None or not one.after.startswith("được ") or _GIVES.search(one.after):
        return Label(one.parts.full, one.after or subject_of(one.before))
    given = _GIVES.search(complement(one.point, following))
    return Label(one.parts.full, f"{one.after} {given.group()}" if given else one.after)


def _explained(one: _Count) -> Label | None:
    if not one.after:
        return None
    if one.parts.short and _STANDS_ALONE.match(one.after):
        return Label(one.parts.full, one.after)
    if one.parts.short and act().match(one.after) and one.figure.noun in _CASES:
        return Label(one.parts.full, one.after)
    acts = trailing_acts(cleared(one.before))
    if acts and (given := _GIVEN_TO.match(one.after)):
        what = f"{one.figure.noun} {given['what']}".strip()
        return Label(one.parts.bare, f"{what} {passive(acts)} {given['to']}")
    if acts and _NEW_ONES.fullmatch(one.after):
        return Label(one.parts.bare, f"{one.figure.noun} {one.after} {passive(acts)}")
    acts = acts if _WHERE.match(one.after) else ""
    done = f"{one.figure.noun} {passive(acts)}" if acts else one.figure.noun
    return Label(one.parts.bare, joined(done, one.after))


def passive(acts: str) -> str:
    """Return ``được trao`` for ``Trao``, and ``bị bắt giữ`` for ``bắt giữ``."""
    bad = acts.lower().split(",")[0].strip() in words_of(BAD)
    return f"{'bị' if bad else 'được'} {acts.lower()}"


def _happened(one: _Count) -> Label | None:
    event = _HAPPENS.match(cleared(one.before))
    if event is None or one.figure.noun not in _GENERIC:
        return None
    what = event["what"]
    return Label(one.parts.bare, f"{one.figure.noun} {what[:1].lower()}{what[1:]}")


def _done(one: _Count) -> Label | None:
    """A count of what was done, or given by somebody."""
    before = cleared(one.before)
    acts = trailing_acts(before)
    if not acts:
        return None
    if one.figure.noun in _TURNS:
        return Label(one.parts.bare, f"{one.figure.noun} {acts.lower()}")
    who = before[: len(before) - len(acts)].strip(" ,")
    who = "" if circumstance().match(who) or act().match(who) else who
    if who[:1].isupper() and len(before.split()) <= _FEW:
        if len(one.parts.full) <= _NARROW:
            return Label(one.parts.full, before)
        return Label(one.parts.bare, one.figure.noun, before)
    return Label(one.parts.bare, f"{one.figure.noun} {passive(acts)}")


def _also_done(one: _Count) -> Label | None:
    """A count on the list of another one that says what was done: ``312 tổ chức, 1.048 người``."""
    known = one.point.known(one.k)
    at = known.index(one.k)
    if one.before not in ("", "và") or one.figure.noun.startswith(_NO_OBJECTS):
        return None
    for n in reversed(known[max(0, at - _MOST_LISTED) : at]):
        words = around(one.point, n)
        if words.after not in ("", ","):
            return None
        if words.before not in ("", "và"):
            acts = trailing_acts(cleared(words.before))
            return Label(one.parts.bare, f"{one.figure.noun} {passive(acts)}") if acts else None
    return None


def _plain(one: _Count) -> Label:
    before = cleared(one.before)
    named = one.figure.noun in _UNSAYING and 1 < len(before.split()) <= _SOME
    if named and without_lead(before) == before and not _says(before):
        return Label(one.parts.full, before)
    given = re.match(r"được |bị ", before) or act().match(before)
    detail = without_tail(before) if given and len(before.split()) <= _SOME else ""
    if detail and one.figure.noun in _BARE:
        return Label(one.parts.bare, f"{one.figure.noun} {detail[:1].lower()}{detail[1:]}")
    return Label(one.parts.bare, one.figure.noun, detail)


def _says(words: str) -> bool:
    """Return whether ``words`` tell an act or a state, and are no mere name."""
    blanks = re.finditer(r"(?:^|\s)(?=\w)", words)
    return any(act().match(words, at.end()) or state().match(words, at.end()) for at in blanks)


_FORMS: tuple[Callable[[_Count], Label | None], ...] = (
    _become,
    _raised,
    _summed,
    _rate,
    _ratio,
    _times,
    _explained,
    _happened,
    _done,
    _also_done,
    _plain,
)
