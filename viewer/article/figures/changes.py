"""Rises, falls, and what lies above a target, each with what it is measured from."""

from dataclasses import replace

from viewer.article.figures.bases import base_after, base_before, opening_base, target_at
from viewer.article.figures.cues import changes, targets
from viewer.article.figures.figure import Direction, Kind, Relation, Tie
from viewer.article.figures.levels import Levels
from viewer.article.figures.scope import Scene

_BY = frozenset({Tie.CHANGE, Tie.EXCESS})
_NOT_AFTER = frozenset("độ mức lệ nhịp đà".split())
_VERBS: dict[str, Direction] = {"tăng": "up", "giảm": "down"}
_LINKS = frozenset({",", "và", "số", "tổng"})
_ALSO = frozenset({"(", "tương", "đương", "bằng", "=", "tức", "là", "hay"})


def read_change(scene: Scene, levels: Levels, k: int) -> Relation | None:
    """Return the change, level or excess that the words before figure ``k`` make of it."""
    here = changes().before(scene.tokens, scene.founds[k].lead)
    if here is None:
        return _compared(scene, levels, k)
    start = scene.founds[k].lead - here[0]
    if start < scene.places[k].window or scene.tokens.low(start - 1) in _NOT_AFTER:
        return None
    (tie, direction), against = here[1], _target_between(scene, start, k)
    if tie is Tie.EXCESS:
        return _excess(scene, levels, k, direction, against)
    if tie is Tie.LEVEL:
        return Relation(tie, direction=direction)
    return Relation(tie, _of(scene, levels, k), direction)


def _compared(scene: Scene, levels: Levels, k: int) -> Relation | None:
    """Read ``tăng so với nhiệm kỳ trước 325 lượt``: the base stands before the figure."""
    window, start = scene.window(k), scene.places[k].window
    for at in range(len(window) - 3):
        if window[at] in _VERBS and window[at + 1 : at + 3] == ["so", "với"]:
            if not {",", ";", "(", ")", ":"}.isdisjoint(window[at:]):
                return None
            against = base_before(scene.tokens, start + at, scene.founds[k].lead)
            return Relation(Tie.CHANGE, _of(scene, levels, k), _VERBS[window[at]], against)
    return None


def _target_between(scene: Scene, start: int, k: int) -> str:
    """Return the target that stands between ``vượt`` and figure ``k``."""
    for at in range(start, scene.founds[k].lead):
        if here := targets().at(scene.tokens, at):
            return scene.tokens.slice(at, at + here[0])
    return ""


def _excess(
    scene: Scene, levels: Levels, k: int, direction: Direction, against: str
) -> Relation | None:
    """Return what lies above a target; ``vượt 1.000 tỷ đồng`` alone is no such thing."""
    figure, after = scene.founds[k].figure, target_at(scene.tokens, scene.founds[k].last)
    base = against or after or base_after(scene.tokens, scene.founds[k].reach)
    if not base and figure.kind is not Kind.PERCENT:
        return None
    of = _of(scene, levels, k)
    if against and not after and of is not None and _is_target(scene, k, of):
        return Relation(Tie.TARGET, of)
    return Relation(Tie.EXCESS, of, direction, base)


def _is_target(scene: Scene, k: int, of: int) -> bool:
    """Return whether ``vượt chỉ tiêu 90%`` names the target and not how far it is passed."""
    figure, level = scene.founds[k].figure, scene.founds[of].figure
    return figure.kind is level.kind and level.full / 2 < figure.full < level.full


def _of(scene: Scene, levels: Levels, k: int) -> int | None:
    """Return the figure that rose or fell by figure ``k``."""
    figure = scene.founds[k].figure
    if figure.kind is Kind.PERCENT:
        if figure.noun and not target_at(scene.tokens, scene.founds[k].last):
            return levels.of_noun(k)
        return levels.nearest(k)
    if figure.unit in ("", "lần"):
        return levels.nearest(k)
    return levels.alike(k)


def continued(
    scene: Scene, levels: Levels, k: int, known: list[tuple[Relation, ...]]
) -> Relation | None:
    """Return the change that figure ``k`` shares with the one before it in a list.

    ``tăng 325 lượt tập thể, 5.867 lượt cá nhân`` in brackets; outside brackets only where a
    level of the same thing stands before. ``tăng 12 vụ (5%)`` says the same twice.
    """
    previous = scene.places[k].previous
    if previous is None or previous < k - 2:
        return None
    change = next((one for one in known[previous] if one.tie in _BY), None)
    if change is None:
        return None
    window, together = set(scene.window(k)), _together(scene, k, previous)
    if window <= _ALSO and window and not together:
        return replace(change) if _differ(scene, k, previous) else None
    if not window or not window <= _LINKS or not together:
        return None
    of = _of(scene, levels, k)
    listed = scene.places[k].bracketed or (of is not None and of not in (change.of, previous))
    return replace(change, of=of, against="", implied=False) if listed else None


def _together(scene: Scene, k: int, other: int) -> bool:
    return scene.places[k].group == scene.places[other].group


def _differ(scene: Scene, k: int, other: int) -> bool:
    """Return whether one of two figures is a percentage and the other is not."""
    percents = [scene.founds[n].figure.kind is Kind.PERCENT for n in (k, other)]
    return percents[0] is not percents[1]


def stated_base(scene: Scene, k: int) -> str:
    """Return what ``so với`` after figure ``k``, or at the start of its sentence, names."""
    after = base_after(scene.tokens, scene.founds[k].reach)
    if after or scene.places[k].bracketed:
        return after
    return opening_base(scene.tokens, scene.places[k].sentence)
