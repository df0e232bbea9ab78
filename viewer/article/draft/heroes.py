"""Large figures: which of a point's figures stand alone, and what the others say of them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from msgspec.structs import replace

from viewer.article.draft.around import around, lead_of, reach_of
from viewer.article.draft.casing import Casing
from viewer.article.draft.label import label_of
from viewer.article.draft.labelled import Label
from viewer.article.draft.quantity import quantity
from viewer.article.draft.told import Point, Told
from viewer.article.figures import Figure, Kind, Relation, Tie
from viewer.deck.fields import Hero

_QUALIFYING = (Tie.CHANGE, Tie.EXCESS, Tie.TARGET, Tie.ATTAINS, Tie.SHARE, Tie.BEFORE)
_NOT_SHOWN = frozenset(
    "tuổi|sao|điều|mặt|cấp|độ|bước|mũi|tiêu chí|nhiệm vụ|giải pháp|nhiệm vụ và giải pháp|lĩnh vực|"
    "nội dung|bài học|khâu đột phá|đột phá|nhiệm vụ trọng tâm|phương châm|hình thức|khâu".split("|")
)
_UNNAMED = frozenset({"mức"})
_MANY = 100
_YEARS = re.compile(
    r"(?:năm học |năm |giai đoạn |nhiệm kỳ )(?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)\d\d)?",
    re.IGNORECASE,
)
_LONGEST_DETAIL = 72
_LONGEST_BAR = 76
_ASIDE, _LONGEST_ASIDE = 60, 48
_WAYS = re.compile(r"(tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn|gấp)(?!\w)", re.IGNORECASE)
_CLEAN_DECIMALS, _FEWEST_APART = 1, 4
_AMONG = re.compile(r"\b(?:trong|trong số|trên tổng số)\s*$", re.IGNORECASE)
_TARGETS = ("chỉ tiêu", "kế hoạch", "mục tiêu", "dự toán", "định mức", "nghị quyết")
"""How targets are called; a resolution also sets other things."""


def qualifies(point: Point, k: int) -> Relation | None:
    """Return what figure ``k`` says of another one, if it only says that."""
    found = point.told.figures[k].relation(*_QUALIFYING)
    if found is None or found.of is None:
        return None
    apart = found.tie is Tie.SHARE and found.of not in point.indices
    return None if apart else found


@lru_cache(maxsize=1_000)
def levels(point: Point) -> tuple[int, ...]:
    """Return the figures of a point that may stand alone, in order."""
    return tuple(k for k in point.amounts if _stands(point, k))


def _stands(point: Point, k: int) -> bool:
    figure = point.told.figures[k]
    if figure.doubtful or qualifies(point, k) is not None or _aside(point, k) is not None:
        return False
    few = figure.noun.lower() in _NOT_SHOWN and figure.value < _MANY
    if figure.kind is Kind.COUNT and (not figure.base or few):
        return bool(figure.noun == "" and figure.value != 0 and _is_rated(point, k))
    if figure.relation(Tie.TARGET) is not None and not _attained(point.told, k):
        return False
    if figure.kind is Kind.COUNT and _AMONG.search(point.told.text[: lead_of(point.told, k)][-12:]):
        return False
    return not (point.opens and figure.kind is Kind.COUNT)


def _attained(told: Told, k: int) -> bool:
    """Return whether figure ``k`` was reached, though a resolution is named before it."""
    tie = told.figures[k].relation(Tie.TARGET)
    ahead = told.text[max(0, lead_of(told, k) - 44) : lead_of(told, k)].lower()
    planned = any(word in ahead for word in _TARGETS[:-1])
    return tie is not None and tie.of is None and ahead.rstrip().endswith("đạt") and not planned


def _aside(point: Point, k: int) -> int | None:
    """Return the figure before a bracket that holds figure ``k``, which stands in no relation."""
    told = point.told
    start = lead_of(told, k)
    opens = told.text.rfind("(", point.start, start)
    if told.figures[k].relations or opens < 0 or ")" in told.text[opens:start]:
        return None
    before = [n for n in point.amounts if told.figures[n].span[1] <= opens]
    return before[-1] if before and opens - reach_of(told, before[-1]) < _ASIDE else None


def _is_rated(point: Point, k: int) -> bool:
    """Return whether a bare number is what something reached: ``chỉ số PCI đạt 65,7``."""
    ahead = point.told.text[max(0, lead_of(point.told, k) - 6) : lead_of(point.told, k)]
    return ahead.rstrip().endswith(("đạt", "là"))


def qualifiers(point: Point, k: int) -> Iterator[tuple[int, Relation]]:
    """Yield the figures that say something of figure ``k``, and what."""
    for n, relation in point.told.said_of.get(k, ()):
        apart = relation.tie is Tie.SHARE and n not in point.indices
        if relation.tie in _QUALIFYING and not apart:
            yield n, relation


def hero(point: Point, k: int, casing: Casing) -> Hero:
    """Return figure ``k`` as a large figure with its label and what is said of it."""
    made = label_of(point, k, casing)
    details = [made.detail, *(_said(point.told, n, one) for n, one in qualifiers(point, k))]
    details += dict.fromkeys(_bracket(point, n) for n in point.amounts if _aside(point, n) == k)
    return Hero(
        value=made.value,
        label=made.label or made.value,
        detail=_fitting([one for one in details if one]),
    )


def told_apart(figures: Sequence[tuple[Point, int]], casing: Casing) -> tuple[Hero, ...]:
    """Return large figures; those of one label have what leads into them below it."""
    heroes = [hero(point, k, casing) for point, k in figures]
    labels = Counter(one.label for one in heroes)
    for at, (point, _) in enumerate(figures):
        lead = point.lead.text if point.lead else around(point, figures[at][1]).before
        lead = _time_of(point, figures[at][1]) or lead
        telling = bool(point.lead) or _YEARS.fullmatch(lead) or len(lead.split()) >= _FEWEST_APART
        if labels[heroes[at].label] > 1 and telling and len(lead) <= _LONGEST_ASIDE:
            detail = _fitting(list(filter(None, (casing.lowered(lead), heroes[at].detail))))
            heroes[at] = replace(heroes[at], detail=detail)
    return tuple(heroes)


def _time_of(point: Point, k: int) -> str:
    """Return the last year or years named before figure ``k`` in its point."""
    ahead = point.told.text[point.start : point.told.figures[k].span[0]]
    found = list(_YEARS.finditer(ahead))
    return found[-1].group() if found else ""


def _bracket(point: Point, n: int) -> str:
    """Return what stands in the brackets around figure ``n``, if it is short."""
    text = point.told.text
    start = text.rfind("(", point.start, point.told.figures[n].span[0]) + 1
    end = text.find(")", start, point.end)
    inner = text[start : end if end > 0 else point.end].strip()
    return inner if len(inner) <= _LONGEST_ASIDE else ""


def _fitting(details: list[str]) -> str:
    """Return as many details as a large figure has room for."""
    shown = ""
    for one in details:
        longer = f"{shown}, {one}" if shown else one
        if shown and len(longer) > _LONGEST_DETAIL:
            break
        shown = longer
    return shown


def _said(told: Told, n: int, relation: Relation) -> str:
    """Return in words what figure ``n`` says of the one that it belongs to."""
    parts = quantity(told, n)
    stated = relation.against if relation.against and not relation.implied else ""
    stated = "" if stated in _UNNAMED else stated
    base = f" so với {stated}" if stated else ""
    way = _way(told, n, relation)
    if relation.tie is Tie.CHANGE:
        return f"{way} {parts.full}{base}"
    if relation.tie is Tie.BEFORE:
        return f"{way} từ {parts.full}"
    if relation.tie is Tie.TARGET:
        return f"{target_word(told, n)} {parts.full}"
    if relation.tie is Tie.SHARE:
        of = told.figures[n].noun
        return f"chiếm {parts.bare} {of}".strip()
    if relation.tie is Tie.ATTAINS:
        return f"đạt {parts.bare} {relation.against}".strip()
    return _excess(told, n, relation, parts.bare)


def _way(told: Told, n: int, relation: Relation) -> str:
    """Return the word by which the text says that something rose or fell."""
    lead = lead_of(told, n)
    words = _WAYS.findall(told.text[max(0, lead - 30) : lead])
    return words[-1].lower() if words else "tăng" if relation.direction == "up" else "giảm"


def _excess(told: Told, n: int, relation: Relation, written: str) -> str:
    way = "vượt" if relation.direction == "up" else "thấp hơn"
    against = relation.against or "chỉ tiêu"
    if target_in_points(told, n) is not None:
        number = told.text[slice(*told.figures[n].number)]
        return f"{way} {against} {number} điểm %"
    return f"{way} {written} so với {against}"


def target_word(told: Told, n: int) -> str:
    """Return how the text calls the target at figure ``n``: ``chỉ tiêu là``."""
    ahead = told.text[max(0, lead_of(told, n) - 44) : lead_of(told, n)].lower()
    for word in _TARGETS:
        if word in ahead:
            return f"{word} là"
    return "chỉ tiêu là"


def target_in_points(told: Told, n: int) -> Decimal | None:
    """Return the target that a rate is above by figure ``n``, where that can only be points.

    ``93,9% (vượt 13,9% chỉ tiêu)`` leaves 80, a number that targets have; taken as a part of
    the target it would leave 82,44. Where both leave such a number nothing is certain.
    """
    figure = told.figures[n]
    excess = figure.relation(Tie.EXCESS)
    if excess is None or excess.of is None or not excess.of_rate:
        return None
    rate = told.figures[excess.of]
    if figure.side or rate.side or rate.unit != "%" or figure.doubtful:
        return None
    sign = -1 if excess.direction == "down" else 1
    target = rate.value - sign * figure.value
    if not 0 < target <= 100:
        return None
    if figure.unit != "%":
        return target
    return target if _is_clean(target) and not _is_clean(_as_a_part(rate, figure, sign)) else None


def _as_a_part(rate: Figure, excess: Figure, sign: int) -> Decimal:
    return rate.value / (1 + sign * excess.value / 100)


def _is_clean(value: Decimal) -> bool:
    """Return whether ``value`` is written with at most one decimal, as targets are."""
    return value == round(value, _CLEAN_DECIMALS)


def bar_label(point: Point, k: int, casing: Casing) -> str:
    """Return what a bar of figure ``k`` is called."""
    made: Label = label_of(point, k, casing)
    whole = (
        f"{made.label} {made.detail}" if made.detail and "so với" not in made.detail else made.label
    )
    return whole if len(whole) <= _LONGEST_BAR else made.label
