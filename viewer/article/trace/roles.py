"""What a figure is to its bar, and what the article says that it is."""

import re

from viewer.article.figures import Figure, Kind, Tie
from viewer.article.trace.shown import Shown

_BY = (Tie.CHANGE, Tie.EXCESS)
_NEVER: dict[str, tuple[Tie, ...]] = {
    "now": (*_BY, Tie.TARGET, Tie.BEFORE),
    "before": _BY,
    "actual": (*_BY, Tie.TARGET),
    "target": _BY,
    "increase": (Tie.TARGET, Tie.BEFORE, Tie.LEVEL),
}
_TURNED = {"increase": "down", "fall": "up"}
_FROM = r"(?:so với|chỉ tiêu|kế hoạch|mục tiêu|cùng kỳ|nhiệm kỳ|năm)"
_ABOVE = re.compile(rf"(?:tăng|vượt|cao hơn) {_FROM}", re.IGNORECASE)
_BELOW = re.compile(
    rf"(?:giảm|thấp hơn|dưới|kém|không đạt|chưa đạt) {_FROM}|.*\b(?:không|chưa) đạt [\d.,]+ ?%",
    re.IGNORECASE,
)


def has_other_role(shown: Shown, figure: Figure, stated: Figure | None) -> bool:
    """Return whether ``stated`` is no figure for the place where ``figure`` of ``shown`` stands.

    What something rose by is not what it was, a target is not what was reached, and a rise is
    no fall. A percentage that is shown as a bare number is none.
    """
    if stated is None:
        return False
    if shown.label and not figure.base and _lacks_unit(shown, stated):
        return True
    if not stated.relations:
        return False
    change = stated.relation(*_BY)
    direction = change.direction if change else ""
    if shown.drawn:
        known = stated.relation(*_NEVER.get(shown.role, ()))
        return known is not None or direction == _TURNED.get(shown.role, "none")
    said = shown.text if shown.role == "detail" else shown.label
    if direction == "up":
        return _BELOW.match(said) is not None
    return direction == "down" and _ABOVE.match(said) is not None


def _lacks_unit(shown: Shown, stated: Figure) -> bool:
    if stated.kind is Kind.COUNT or not stated.base:
        return False
    beside = f"{shown.text} {shown.label}".lower()
    return not any(word in beside for word in stated.unit.lower().split())


def is_before(shown: Shown, taken_off: Figure) -> bool:
    """Return whether ``shown``, computed by taking off what was added, is said to be *now*."""
    change = taken_off.relation(*_BY)
    risen = change is not None and change.direction == "up"
    return shown.drawn and shown.role == "now" and risen
