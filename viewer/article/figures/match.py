"""Whether a figure that is shown is stated: the same value, unit, bound, direction, writing."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from viewer.article.figures.figure import Direction, Figure, Kind, Tie
from viewer.article.figures.levels import same_thing


class Outcome(StrEnum):
    """How a shown figure fits those that are stated, the best first."""

    EXACT = "exact"
    BOUND_LOST = "bound lost"
    """Stated with a bound (``trên 10 nghìn``) that is not shown."""
    BOUND_DIFFERS = "bound differs"
    """Shown with a bound that is not stated, or with the opposite one."""
    WRITTEN_OTHERWISE = "written otherwise"
    """Shown so that the hall may misread it (``97.09%``, ``05%``), and not stated so."""
    TURNED = "turned"
    """Shown to rise where it is stated to fall, or the other way round."""
    UNIT_DIFFERS = "unit differs"
    NOT_THERE = "not there"


@dataclass(frozen=True, slots=True)
class Match:
    """What came of looking a figure up.

    ``stated`` is the figure that it is or, where it is not there, the nearest one (by its
    digits and its unit), and None where nothing of the kind is stated.
    """

    outcome: Outcome
    stated: Figure | None


_RANK = {outcome: rank for rank, outcome in enumerate(Outcome)}
_DATED = frozenset({Kind.DATE, Kind.YEAR, Kind.TIME})
_POINTS = "điểm phần trăm"
_BY = (Tie.CHANGE, Tie.EXCESS)
_SIGNS: dict[str, Direction] = {"+": "up", "−": "down", "-": "down"}
_TURNS = (_BY, (Tie.LEVEL,))
_NEAR = frozenset({"gần", "ngót", "ngót nghét"})
"""Bounds that say how near a figure is; ``dưới 400`` may be far below."""


def same_figure(one: Figure, other: Figure) -> bool:
    """Return whether two figures say the same: one value, unit and bound.

    A bare number goes with any unit, ``1.525`` with ``1.525 vụ``, and a shorter noun with a
    longer one, ``vụ`` with ``vụ án``. ``13,9 điểm phần trăm`` are the ``13,9%`` by which a
    percentage rose or passed its target. A date goes with its month or year.
    """
    return _outcome(one, other) is Outcome.EXACT


def match(shown: Figure, stated: Sequence[Figure]) -> Match:
    """Look the figure ``shown`` up among those that are stated."""
    best, found = Outcome.NOT_THERE, None
    for figure in stated:
        outcome = _outcome(shown, figure)
        if _RANK[outcome] < _RANK[best]:
            best, found = outcome, figure
        if best is Outcome.EXACT:
            break
    return Match(best, found if found is not None else _nearest(shown, stated))


def _outcome(shown: Figure, stated: Figure) -> Outcome:
    if not (shown.amount and stated.amount):
        return Outcome.EXACT if _same_name(shown, stated) else Outcome.NOT_THERE
    if not _same_value(shown, stated):
        return Outcome.NOT_THERE
    for differs, outcome in _DIFFERENCES:
        if differs(shown, stated):
            return outcome
    return Outcome.EXACT


def _same_name(shown: Figure, stated: Figure) -> bool:
    """Return whether two dates, ordinals, codes or names are the same."""
    if shown.kind in _DATED and stated.kind in _DATED:
        parts = _moment(shown)
        return _moment(stated)[: len(parts)] == parts
    if shown.kind is not stated.kind:
        return False
    if shown.kind is Kind.NAME and not (shown.text.isdigit() and stated.text.isdigit()):
        return shown.text.lower() == stated.text.lower()
    return shown.value == stated.value


def _moment(figure: Figure) -> list[str]:
    """Return year, month and day, as far as they are known."""
    return (figure.when or str(figure.value)).split("-")


def _same_value(shown: Figure, stated: Figure) -> bool:
    if shown.full == stated.full:
        return True
    change = stated.relation(*_BY)
    fell = change is not None and change.direction == "down"
    return fell and shown.full == -stated.full


def _turned(shown: Figure, stated: Figure) -> bool:
    """Return whether one is said to rise and the other to fall; a sign says it as well."""
    if not stated.relations:
        return False
    for ties in _TURNS:
        one, other = shown.relation(*ties), stated.relation(*ties)
        told: Direction = one.direction if one else ""
        if not told and ties is _BY:
            told = _SIGNS.get(shown.text[:1], "")
        if told and other and other.direction and other.direction != told:
            return True
    return False


def _is_misread(shown: Figure) -> bool:
    """Return whether a figure is not written as its readers write: ``97.09%``, ``05%``.

    ``05 bằng khen`` is how many write.
    """
    if shown.digits[:1] != "0" or not shown.digits[1:2].isdigit():
        return shown.doubtful
    return len(shown.digits) > 2 or shown.kind is Kind.PERCENT


def _same_unit(shown: Figure, stated: Figure) -> bool:
    if not (shown.base and stated.base):
        return Kind.RATIO not in (shown.kind, stated.kind) or shown.kind is stated.kind
    if shown.kind is not stated.kind:
        return False
    if shown.kind is Kind.COUNT:
        return same_thing(shown.base, stated.base)
    return shown.base == stated.base or _are_points(shown, stated)


def _are_points(shown: Figure, stated: Figure) -> bool:
    change = stated.relation(*_BY)
    return shown.base == _POINTS and change is not None and change.of_rate


def _loses_bound(shown: Figure, stated: Figure) -> bool:
    return not shown.side and bool(stated.side)


def _differs_in_bound(shown: Figure, stated: Figure) -> bool:
    if shown.side != stated.side:
        return True
    return shown.bound in _NEAR and bool(stated.bound) and stated.bound not in _NEAR


def _written_otherwise(shown: Figure, stated: Figure) -> bool:
    return _is_misread(shown) and shown.digits != stated.digits


_DIFFERENCES: tuple[tuple[Callable[[Figure, Figure], bool], Outcome], ...] = (
    (lambda shown, stated: not _same_unit(shown, stated), Outcome.UNIT_DIFFERS),
    (_turned, Outcome.TURNED),
    (_loses_bound, Outcome.BOUND_LOST),
    (_differs_in_bound, Outcome.BOUND_DIFFERS),
    (_written_otherwise, Outcome.WRITTEN_OTHERWISE),
)
"""How two figures of one value may differ, the gravest first."""


def _nearest(shown: Figure, stated: Iterable[Figure]) -> Figure | None:
    """Return the figure that ``shown`` may have been meant for."""
    candidates = (one for one in stated if one.amount is shown.amount)
    if not shown.amount:
        candidates = (one for one in candidates if one.kind is shown.kind)
    return min(candidates, key=lambda one: _distance(shown, one), default=None)


def _distance(shown: Figure, stated: Figure) -> tuple[int, Decimal]:
    """Return how far two figures are apart: in digits and unit, then in value."""
    one, other = _digits(shown), _digits(stated)
    differing = sum(a != b for a, b in zip(one, other, strict=False))
    slips = differing + 2 * abs(len(one) - len(other))
    return slips + 2 * (not _same_unit(shown, stated)), abs(shown.full - stated.full)


def _digits(figure: Figure) -> str:
    return "".join(filter(str.isdigit, f"{figure.value:f}"[:40])).strip("0")
