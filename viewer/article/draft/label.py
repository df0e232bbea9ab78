"""What a figure is about, in the article's own words: a short noun phrase from its clause."""

import re
from functools import lru_cache

from viewer.article.draft.around import around, reach_of
from viewer.article.draft.casing import Casing
from viewer.article.draft.label_count import count_label
from viewer.article.draft.label_measure import measure_label
from viewer.article.draft.labelled import Label
from viewer.article.draft.phrases import subject_of, thing
from viewer.article.draft.quantity import UNITS, quantity
from viewer.article.draft.told import Point
from viewer.article.figures import Kind, Relation, Tie

_LONGEST, _SHORTEST = 46, 8
_PARTS = re.compile(
    r"(?<!,)\s(?=(?:có trình độ|được|bị|trong|của|về|tại|đạt|để|cho|theo|với|thuộc|tham gia|"
    r"nhằm) )"
)
_AVERAGE = re.compile(r"bình quân\s*(?:tăng|giảm)?\s*$", re.IGNORECASE)
_COPY = re.compile(r"^là\s+", re.IGNORECASE)
_LISTED = frozenset({"", "và"})
_MOST_BACK = 6


@lru_cache(maxsize=1_000)
def label_of(point: Point, k: int, casing: Casing) -> Label:
    """Return how figure ``k`` of ``point`` is shown."""
    figure = point.told.figures[k]
    made = _changed(point, k)
    if made is None:
        counted = figure.kind is Kind.COUNT and figure.base not in UNITS
        made = count_label(point, k) if counted else measure_label(point, k)
    label, detail = _split(_COPY.sub("", made.label).strip(" ,") or figure.noun or point.text)
    detail = ", ".join(filter(None, (detail, made.detail)))
    return Label(made.value, casing.lowered(label), casing.lowered(detail))


def _split(label: str) -> tuple[str, str]:
    """Return a long label in two lines, parted before a preposition."""
    if len(label) <= _LONGEST:
        return label, ""
    cuts = [found.start() for found in _PARTS.finditer(label)]
    good = [at for at in cuts if _SHORTEST <= at <= _LONGEST + 6]
    return (label[: good[-1]], label[good[-1] :].strip()) if good else (label, "")


@lru_cache(maxsize=1_000)
def change_of(point: Point, k: int) -> Relation | None:
    """Return the change of no stated level that figure ``k`` is, alone or in a list of such.

    ``giảm 22 vụ, 15 người chết`` are two falls: nobody is said to have died fifteen times.
    """
    told = point.told
    known = [n for n in point.amounts if n <= k][-_MOST_BACK:]
    for n in reversed(known):
        change = told.figures[n].relation(Tie.CHANGE)
        if change is not None:
            return change if change.of is None else None
        words = around(point, n)
        if _is_rate_after(point, n):
            continue
        if n != k and words.after.startswith("so với"):
            return None
        counted = told.figures[n].kind is Kind.COUNT and not told.figures[n].relations
        if words.before not in _LISTED or not counted:
            return None
    return None


def _is_rate_after(point: Point, n: int) -> bool:
    """Return whether figure ``n`` is a rate that only goes on a list: ``số vụ, 31% số người``."""
    told = point.told
    if n == 0 or told.figures[n].kind is not Kind.PERCENT or told.figures[n].relations:
        return False
    before = told.figures[n - 1]
    between = told.text[reach_of(told, n - 1) : told.figures[n].span[0]]
    alike = before.kind is Kind.PERCENT and before.noun.startswith("số ")
    return alike and between.strip() in (",", "và") and told.figures[n].noun.startswith("số ")


def _changed(point: Point, k: int) -> Label | None:
    """Return a change of which no level is stated: ``tăng 15,48%``."""
    change = change_of(point, k)
    if change is None:
        return None
    figure, before = point.told.figures[k], around(point, k).before
    cue = "tăng" if change.direction == "up" else "giảm"
    average = "bình quân" if _AVERAGE.search(before) else ""
    against = f"so với {change.against}" if change.against and not change.implied else ""
    counted = figure.noun and figure.kind is Kind.COUNT
    label = thing(point, k) if counted else subject_of(before) or thing(point, k)
    if figure.kind is Kind.PERCENT and figure.noun.startswith("số "):
        subject = subject_of(before)
        label = f"{figure.noun} {subject[:1].lower()}{subject[1:]}".strip()
        label = label if figure.noun == "số vụ" else figure.noun
    value = f"{cue} {quantity(point.told, k).bare}"
    return Label(value, label, " ".join(filter(None, (average, against))))
