"""Shares and parts: ``120 xã, chiếm 75%``, ``75/80 xã, đạt 93,75%``, ``trong đó có 325 nữ``."""

from itertools import pairwise

from viewer.article.figures.bases import base_at
from viewer.article.figures.cues import shares
from viewer.article.figures.figure import Kind, Relation, Tie
from viewer.article.figures.levels import Known, Levels, same_measure
from viewer.article.figures.scope import Scene

_REACHED = frozenset(", đạt bằng tỷ lệ ( tương đương".split())
_LINKS = frozenset(", và có".split())
_CASES = frozenset("vụ chuyên".split())
_FARTHEST = 30
_CLOSE = frozenset("),;")


def read_share(levels: Levels, k: int) -> Relation | None:
    """Return of which count before it the percentage ``k`` is the share, if of any."""
    scene = levels.scene
    figure = scene.figure(k)
    if figure.kind is not Kind.PERCENT or figure.unit != "%":
        return None
    here = shares().before(scene.tokens, scene.lead(k))
    if here is not None:
        of = next((n for n in levels.before(k) if not _is_percent(scene, n)), None)
        of = None if of is None else _numerator(scene, of)
        return Relation(Tie.SHARE, of, against=base_at(scene.tokens, scene.founds[k].last))
    previous = scene.places[k].previous
    if previous is None or scene.figure(previous).kind is not Kind.COUNT:
        return None
    return _beside(scene, k, previous)


def _is_percent(scene: Scene, k: int) -> bool:
    return scene.figure(k).kind is Kind.PERCENT


def _beside(scene: Scene, k: int, previous: int) -> Relation | None:
    """Read the share that stands in brackets after a count, or after ``75/80 xã``."""
    window = scene.window(k)
    if window == ["("] and scene.tokens.low(scene.founds[k].last) in _CLOSE:
        return Relation(Tie.SHARE, _numerator(scene, previous))
    numerator = _numerator(scene, previous)
    if numerator != previous and window and _REACHED.issuperset(window):
        return Relation(Tie.SHARE, numerator)
    return None


def _numerator(scene: Scene, k: int) -> int:
    """Return the index of 75 for that of 80 in ``75/80 xã``, and ``k`` for any other."""
    return k - 1 if k and scene.founds[k - 1].tie is Tie.PART else k


def read_part(levels: Levels, k: int) -> Relation | None:
    """Return the whole that figure ``k`` is a part of, after ``trong đó``."""
    scene = levels.scene
    figure, previous = scene.figure(k), scene.places[k].previous
    if previous is None or figure.kind is Kind.PERCENT:
        return None
    if _says_part(scene.window(k)):
        whole = next((n for n in levels.before(k) if _may_hold(scene, n, k)), None)
        return None if whole is None else Relation(Tie.PART, whole)
    part = _part(levels.known[previous])
    if part is None or part.of is None or scene.founds[previous].tie:
        return None
    goes_on = _goes_on(scene, k, previous) and _holds_all(scene, levels.known, part.of, k)
    return part if goes_on and _may_hold(scene, part.of, k) else None


def _part(relations_of: tuple[Relation, ...]) -> Relation | None:
    return next((one for one in relations_of if one.tie is Tie.PART), None)


def _goes_on(scene: Scene, k: int, previous: int) -> bool:
    """Return whether figure ``k`` goes on a list of parts: the same again, or after a comma."""
    window = scene.window(k)
    if not scene.same_clause(k, previous) or not window:
        return False
    figure, part = scene.figure(k), scene.figure(previous)
    alike = figure.base != "" and same_measure(figure, part)
    return alike or _LINKS.issuperset(window)


def _holds_all(scene: Scene, known: Known, whole: int, k: int) -> bool:
    """Return whether the parts up to figure ``k`` are together no more than the whole."""
    parts = [
        n
        for n in range(max(whole + 1, k - _FARTHEST), k)
        if (one := _part(known[n])) and one.of == whole
    ]
    total = sum(scene.figure(n).full for n in [*parts, k])
    return total <= scene.figure(whole).full


def _says_part(window: list[str]) -> bool:
    return ("trong", "đó") in pairwise(window)


def _may_hold(scene: Scene, whole: int, part: int) -> bool:
    """Return whether a figure may be a part of another: one kind, not larger, not of cases."""
    one, other = scene.figure(whole), scene.figure(part)
    if one.kind is not other.kind or one.full < other.full:
        return False
    heads = {figure.noun.lower().split(" ")[0] for figure in (one, other)}
    return len(heads) == 1 or not heads & _CASES
