"""How a percentage, a sum of money or a measure is shown: under what it is of."""

import re
from collections.abc import Callable

from viewer.article.draft.around import around, reach_of
from viewer.article.draft.endings import has_state
from viewer.article.draft.label_count import count_label, passive
from viewer.article.draft.label_sum import dimension, respective, spent
from viewer.article.draft.labelled import Label
from viewer.article.draft.lexicon import act
from viewer.article.draft.measured import Measure
from viewer.article.draft.phrases import (
    COPULA,
    SUMMED,
    TIME,
    cleared,
    complement,
    joined,
    subject_of,
    thing,
    trailing_acts,
    verb_phrase,
    without_lead,
    without_tail,
)
from viewer.article.draft.quantity import UNITS, quantity
from viewer.article.draft.told import Point
from viewer.article.figures import Kind, Tie

_FEW, _SHORT = 6, 3
_PLACE = re.compile(r" (?:tại|ở|cho|đến)$")
_GOAL = re.compile(r"(?:để )?(?:làm|xây|xây dựng|xây mới|sửa chữa|hỗ trợ)", re.IGNORECASE)
_FROM = re.compile(r"\s(?=(?:(?:giảm|tăng)(?: mạnh| nhanh)? )?từ \d)")
_CUT = re.compile(r"^(?:cắt giảm|rút ngắn|giảm) ", re.IGNORECASE)
_PREDICATE = re.compile(r"(?:^|\s)(?:đạt|được|có|hoàn thành|tham gia)\s.*")
_NEAR = 90
_WORTH = frozenset({"trị giá", "tổng trị giá", "tổng giá trị"})
_OF_MONEY = frozenset(
    "phạt tiền|nộp phạt|truy thu|thu hồi|nộp ngân sách|thu nộp ngân sách|xử phạt|giải ngân|"
    "tiết kiệm|thu".split("|")
)
"""What is done with money and needs no other object."""

_RATES = frozenset({Kind.PERCENT, Kind.RATIO})


def measure_label(point: Point, k: int) -> Label:
    """Return how the percentage or measure ``k`` of ``point`` is shown."""
    words, figure = around(point, k), point.told.figures[k]
    parts, after = quantity(point.told, k), complement(point, k)
    one = Measure(point, k, figure, parts, words.before, after, words.after)
    made = (form(one) for form in _FORMS)
    return next(label for label in made if label is not None)


def _become(one: Measure) -> Label | None:
    earlier = one.figure.relation(Tie.LEVEL)
    if earlier is None or earlier.of is None or earlier.of not in one.point.indices:
        return None
    return Label(one.parts.bare, subject_of(around(one.point, earlier.of).before))


def _lasting(one: Measure) -> Label | None:
    """A time that something lasted: ``15 năm`` ``liên tục được công nhận``."""
    if one.figure.kind is not Kind.DURATION:
        return None
    if _time(one.following):
        what, *earlier = _FROM.split(subject_of(one.before), maxsplit=1)
        return Label(one.parts.bare, what, "".join(earlier) or one.following)
    what, *earlier = _FROM.split(subject_of(one.before), maxsplit=1)
    if len(one.following.split()) > 2:
        return Label(one.parts.bare, one.following)
    what = _CUT.sub("", what) if earlier else what
    return Label(f"{one.parts.bare} {one.following}".strip(), what, "".join(earlier))


def _percentage(one: Measure) -> Label | None:
    """A percentage of what follows it."""
    if one.figure.kind is not Kind.PERCENT:
        return None
    if not one.figure.noun and (not one.after or COPULA.search(one.before)):
        return None
    what = joined(one.figure.noun, one.after)
    acts = trailing_acts(cleared(one.before))
    if acts and acts == cleared(one.before):
        return Label(one.parts.bare, f"{what} được {acts.lower()}")
    return Label(one.parts.bare, what, _place(one.before) or _also(one, what))


def _also(one: Measure, what: str) -> str:
    """Return what is said of a percentage only behind the next: ``85% xã; 90% trường đạt …``."""
    told = one.point.told
    following = one.k + 1
    if has_state(f" {what}") or following >= len(told.figures):
        return ""
    next_one = told.figures[following]
    between = told.text[reach_of(told, one.k) : next_one.span[0]]
    if next_one.kind is not Kind.PERCENT or has_state(f" {between}") or len(between) > _NEAR:
        return ""
    there = next((p for p in told.points if following in p.amounts), None)
    if there is None or there.sentence != one.point.sentence or ":" in between:
        return ""
    said = _PREDICATE.search(complement(there, following))
    return said.group().strip() if said else ""


def _place(before: str) -> str:
    """Return what is done in the places that a percentage is of: ``thành lập chi bộ tại``."""
    done = verb_phrase(before)
    return without_tail(done) if _PLACE.search(done) and act().match(done) else ""


def _subject(one: Measure) -> Label | None:
    """A measure of the subject before it."""
    rated = one.figure.kind in _RATES or COPULA.search(one.before)
    if not rated:
        return None
    subject = subject_of(one.before)
    if subject and not act().fullmatch(subject):
        return Label(one.parts.bare, subject, _time(one.following))
    if one.after and not subject:
        return Label(one.parts.bare, one.after)
    return Label(one.parts.bare, *_from_neighbour(one, subject))


def _time(words: str) -> str:
    return words if TIME.match(words) and len(words.split()) <= _FEW else ""


def _from_neighbour(one: Measure, verb: str) -> tuple[str, str]:
    """Return what a figure is about whose clause names only its verb: that of its neighbour."""
    lead = one.point.lead
    if lead is not None and len(lead.text.split()) <= _FEW:
        return lead.text, verb
    if one.previous is None:
        return verb or one.point.text, ""
    earlier = around(one.point, one.previous).before
    if SUMMED.search(earlier):
        return subject_of(earlier), ""
    counted = one.point.told.figures[one.previous].kind is Kind.COUNT and not verb
    if counted and (made := count_label(one.point, one.previous)).value[-1:].isdigit():
        return made.label or one.point.text, ""
    what = thing(one.point, one.previous)
    return f"{verb} {what}".strip() or one.point.text, ""


def _goods(one: Measure) -> Label | None:
    """A measure of what follows it, and what was done with that."""
    if not one.figure.noun:
        return None
    if one.figure.base in UNITS:
        return Label(one.parts.bare, one.after or subject_of(one.before))
    what, acts = joined(one.figure.noun, one.after), trailing_acts(cleared(one.before))
    done = "" if one.after or not acts else f" {passive(acts)}"
    return Label(one.parts.bare, f"{what}{done}")


def _money(one: Measure) -> Label:
    """A sum: for what it was, by whom, or out of what."""
    after = one.after or _goal(one)
    after = _with_goods(one, after) if _GOAL.fullmatch(after) else after
    label = verb_phrase(without_lead(cleared(one.before)).strip())
    if len(label.split()) > _SHORT or after or one.previous is None:
        return Label(one.parts.bare, " ".join(filter(None, (label, after))))
    what = thing(one.point, one.previous)
    earlier = cleared(around(one.point, one.previous).before)
    if not label:
        return Label(one.parts.bare, f"{verb_phrase(earlier)} {what}".strip())
    several = sum(n < one.k for n in one.point.amounts) > 1
    if label.lower() in _OF_MONEY or (several and label.lower() in _WORTH):
        return Label(one.parts.bare, label)
    helped = act().match(earlier) and earlier.endswith(" cho")
    return Label(one.parts.bare, label, earlier.removesuffix(" cho") if helped else what)


def _with_goods(one: Measure, verb: str) -> str:
    """Return the verb after a sum with what the next figure counts: ``làm công trình``."""
    following = next((n for n in one.point.amounts if n > one.k), None)
    return f"{verb} {thing(one.point, following)}" if following is not None else verb


def _goal(one: Measure) -> str:
    """Return what a sum was spent on, where the next figure follows with its verb at once."""
    following = next((n for n in one.point.amounts if n > one.k), None)
    if following is None:
        return ""
    goal = around(one.point, following).before
    told = one.point.told
    gap = told.text[one.figure.span[1] : told.figures[following].span[0]].rstrip()
    apart = gap[: len(gap) - len(goal)].rstrip().endswith(",")
    return f"{goal} {thing(one.point, following)}" if act().match(goal) and not apart else ""


_FORMS: tuple[Callable[[Measure], Label | None], ...] = (
    respective,
    spent,
    dimension,
    _become,
    _lasting,
    _percentage,
    _subject,
    _goods,
    _money,
)
