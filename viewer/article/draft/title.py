"""Titles: whole sentences in the article's own words, short enough for one look."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple

from viewer.article.draft.clauses import LISTED, ends_bare, says_something, signs
from viewer.article.draft.endings import has_state, is_sound
from viewer.article.draft.lexicon import act
from viewer.article.draft.told import Point
from viewer.article.draft.trim import phrased, tidied, variants

LONGEST, GOOD, SHORTEST = 84, 72, 20
_LATER, _LONGEST_LEAD = 11, 62
_CLAUSE, _TOGETHER, _DRAWN = 42, 2, 6
_LEADS, _ASIDE, _FOCUS, _SILENT = 18, 12, 14, 16
_LATER_CLAUSE, _MOST_CLAUSES, _FARTHEST = 5, 3, 400
_MOST_POINTS = 6
_FIGURE = re.compile(r"\d")
_SETS_OUT = re.compile(
    r" (?:xác định|tập trung|rút ra|đề ra|đặt ra|phấn đấu|triển khai|thực hiện) (?:\S+ )+\S+$"
)
_OPEN_END = re.compile(
    r"(?:,\s*)?(?:cụ thể|trọng tâm|như sau|gồm|bao gồm|sau|đó)(?:\s+là)?$|\s+là$", re.IGNORECASE
)


class Title(NamedTuple):
    """A title, and the point that it says (None where it only cites a part of one)."""

    text: str
    point: Point | None = None


def title_for(
    points: Sequence[Point],
    taken: Collection[str],
    *,
    figures: bool = False,
    focus: Collection[Point] = (),
    drawn: Collection[str] = (),
) -> Title:
    """Return the best title that ``points`` give and that is not ``taken``, or an empty one.

    ``figures``: one with a figure is better; so is one of the points in ``focus``, or with a
    number that is ``drawn``.
    """
    best: tuple[float, int, str] | None = None
    for place, point in enumerate(points[:_MOST_POINTS]):
        text = _OPEN_END.sub("", point.text) if point.opens else point.text
        beside = [one for one in points if figures and _same_sentence(one, point)]
        figured = any(one.amounts for one in (point, *beside))
        leads = point.opens and _leads_most(point, points)
        forms = _forms(text, bool(point.amounts))
        after = points[place + 1] if figures and place + 1 < len(points) else None
        if after is not None and _same_sentence(after, point):
            forms = chain(forms, _joined(point, after))
        for cost, form in forms:
            if form in taken or not _may_be(form, point.opens):
                continue
            worth = _worth(form, cost, place, figures) + (
                _LEADS if leads else -_ASIDE * point.opens
            )
            worth += _FOCUS * (point in focus) + _DRAWN * any(one in form for one in drawn)
            worth -= _SILENT * (figured and not _FIGURE.search(form))
            rank = (worth, -place, form)
            best = rank if best is None or rank[:2] > best[:2] else best
    return Title(best[2], points[-best[1]]) if best else Title("")


def _may_be(form: str, opens: bool) -> bool:
    """Return whether ``form`` is a short sentence; a lead may also say who sets out to do what."""
    if len(form) > LONGEST or not is_sound(form):
        return False
    announced = opens and len(form) <= _LONGEST_LEAD and _SETS_OUT.search(form)
    return says_something(form) or bool(announced)


def _same_sentence(one: Point, other: Point) -> bool:
    return one.told is other.told and one.sentence == other.sentence


def _forms(text: str, measured: bool) -> Iterator[tuple[int, str]]:
    """Yield the shorter forms of ``text``, and of its last clauses that tell figures."""
    yield from variants(text)
    whole = tidied(text[:_FARTHEST])
    commas = (at for at in signs(whole) if at >= SHORTEST and not ends_bare(whole[:at]))
    parts = (whole[comma + 1 :].lstrip() for comma in commas) if measured else iter(())
    told = (part for part in parts if act().match(part) and _FIGURE.search(part))
    told = (part for part in told if not LISTED.match(part))
    for part in islice(told, _MOST_CLAUSES):
        yield from ((cost + _LATER_CLAUSE, form) for cost, form in variants(part))


def _joined(one: Point, other: Point) -> Iterator[tuple[int, str]]:
    """Yield two short clauses of a sentence as one: ``Sáp nhập 4 đơn vị; giải thể 25 đội``."""
    whole = tidied(one.text)
    if one.opens or not one.amounts or not other.amounts or len(whole) > _CLAUSE:
        return
    for cost, rest in variants(other.text):
        if len(rest) <= _CLAUSE and act().match(rest) and _FIGURE.search(rest):
            yield cost - _TOGETHER, f"{whole}; {rest[:1].lower()}{rest[1:]}"


def _leads_most(lead: Point, points: Sequence[Point]) -> bool:
    """Return whether most of what follows ``lead`` stands under it."""
    others = [point for point in points if not point.opens]
    if lead.told.text.rstrip().endswith(":") and lead.end >= len(lead.told.text.rstrip()) - 1:
        return True
    return 2 * sum(point.lead is lead for point in others) >= len(others)


def _worth(form: str, cost: int, place: int, figures: bool) -> float:
    size = len(form)
    worth = 60.0 - _LATER * place - 1.5 * cost
    worth -= max(0, SHORTEST - size) * 2 + max(0, size - GOOD) * 0.8
    worth += min(size, 44) * 0.25
    if not has_state(form) and re.search(r"(?:^|\s)có\s", form, re.IGNORECASE):
        worth -= 18
    return worth + (3 if figures and _FIGURE.search(form) else 0)


def fallback(points: Sequence[Point], taken: Collection[str]) -> str:
    """Return a title where no sentence is short enough: the first one's beginning."""
    for point in points:
        forms = [form for _, form in variants(point.text) if len(form) <= LONGEST]
        forms = [form for form in forms if form not in taken and is_sound(form)]
        forms = [form for form in forms if not ends_bare(form)]
        if forms:
            return max(forms, key=len)
    return phrased(tidied(points[0].text), LONGEST) if points else ""
