"""What the figures of a text are to each other, within each sentence."""

from dataclasses import replace
from functools import lru_cache

from viewer.article.figures.changes import continued, read_change, stated_base
from viewer.article.figures.cues import targets
from viewer.article.figures.events import read_event, read_passage
from viewer.article.figures.figure import Figure, Kind, Relation, Tie
from viewer.article.figures.found import Found
from viewer.article.figures.levels import Known, Levels
from viewer.article.figures.scope import Scene
from viewer.article.figures.shares import read_part, read_share
from viewer.article.figures.targets import read_attained, read_target
from viewer.article.figures.tokens import Tokens

_BASED = frozenset({Tie.CHANGE, Tie.EXCESS, Tie.LEVEL})
_PARALLEL = frozenset({Tie.CHANGE, Tie.EXCESS})
_FARTHEST = 12


def relations(tokens: Tokens, founds: list[Found]) -> Known:
    """Return the relations of each figure; ``of`` is an index of ``founds``.

    One that is all of its text has none.
    """
    known: Known = [()] * len(founds)
    if len(founds) == 1 and (founds[0].lead, founds[0].last) == (0, len(tokens)):
        return known
    scene = Scene(tokens, founds)
    levels = Levels(scene, known)
    follows: set[int] = set()
    for k in range(len(founds)):
        known[k] = _tied(levels, k)
        known[k] += _read(levels, k, follows)
    if any(known):
        _put_in_order(levels)
        _take_bases(scene, known, follows)
        _take_implied(scene, known)
        _mark_rates(scene, known)
    return known


def _tied(levels: Levels, k: int) -> tuple[Relation, ...]:
    """Return what the stroke or dash beside figure ``k`` makes of it."""
    founds, known = levels.scene.founds, levels.known
    tie, of = founds[k].tie, k + founds[k].step
    before = _change(known[k - 1], frozenset({Tie.LEVEL})) if k else None
    if before is not None and before.of == k:
        return (Relation(Tie.BEFORE, k - 1, before.direction),)
    if _explains_change(levels, k):
        rose = founds[k].figure.value > founds[k + 1].figure.value
        return (Relation(Tie.LEVEL, k + 1, "up" if rose else "down"),)
    if tie is None or (tie is Tie.TARGET and levels.scene.places[k].bracketed):
        return ()
    return (Relation(tie, of),)


def _explains_change(levels: Levels, k: int) -> bool:
    """Return whether two counts say what changed: ``giảm 5,83% (3.389/3.599 vụ)``."""
    scene, previous = levels.scene, levels.scene.places[k].previous
    window = scene.window(k)
    if previous is None or k + 1 == len(scene.founds):
        return False
    if window[-1:] != ["("] or window[0] not in ("(", "so"):
        return False
    parted = scene.founds[k].tie is Tie.PART or scene.founds[k + 1].tie is Tie.TARGET
    return parted and _change(levels.known[previous], _PARALLEL) is not None


def _read(levels: Levels, k: int, follows: set[int]) -> tuple[Relation, ...]:
    """Return what the words around figure ``k`` make of it; a chain goes into ``follows``."""
    if not levels.scene.figure(k).amount:
        return ()
    main = read_passage(levels, k) or read_target(levels, k)
    main = main or read_change(levels, k)
    if main is None and (main := continued(levels, k)):
        follows.add(k)
    main = main or read_attained(levels, k) or read_share(levels, k)
    if main is not None:
        return (main,)
    rest = read_part(levels, k), read_event(levels, k)
    return tuple(one for one in rest if one is not None)


def _change(relations_of: tuple[Relation, ...], ties: frozenset[Tie]) -> Relation | None:
    return next((one for one in relations_of if one.tie in ties), None)


def _swap(known: Known, k: int, old: Relation, new: Relation) -> None:
    known[k] = tuple(new if one is old else one for one in known[k])


def _put_in_order(levels: Levels) -> None:
    """Map a bracket of bare percentages on the counts before it: ``(giảm 5%, 7%, 9%)``."""
    groups: dict[int, list[int]] = {}
    for k, place in enumerate(levels.scene.places):
        change = _change(levels.known[k], _PARALLEL)
        if place.bracketed and change and _is_bare(levels.scene.figure(k)):
            groups.setdefault(place.group, []).append(k)
    for members in groups.values():
        before = levels.before(members[0])[: len(members)][::-1]
        if 1 < len(members) == len(before):
            _map(levels.known, members, before)


def _map(known: Known, members: list[int], before: list[int]) -> None:
    """Let each of some changes be of another level, if all were taken to be of one."""
    changes = [change for k in members if (change := _change(known[k], _PARALLEL))]
    if len({change.of for change in changes}) > 1:
        return
    for k, change, of in zip(members, changes, before, strict=True):
        _swap(known, k, change, replace(change, of=of))


def _is_bare(figure: Figure) -> bool:
    return figure.kind is Kind.PERCENT and not figure.noun


def _take_bases(scene: Scene, known: Known, follows: set[int]) -> None:
    """Give each change its base: its own, or that of the figure that goes on its list."""
    base = ""
    for k in range(len(known) - 1, -1, -1):
        change = _change(known[k], _BASED)
        if change is None:
            continue
        base = change.against or stated_base(scene, k) or base
        passed = change.tie is Tie.CHANGE and _is_target(base)
        tie = Tie.EXCESS if passed else change.tie
        if (tie, base) != (change.tie, change.against):
            _swap(known, k, change, replace(change, tie=tie, against=base))
        base = base if k in follows else ""
    for k in sorted(follows):
        _take_from_previous(scene, known, k)


@lru_cache(maxsize=1_000)
def _is_target(words: str) -> bool:
    return targets().at(Tokens(words), 0) is not None


def _take_from_previous(scene: Scene, known: Known, k: int) -> None:
    """Give ``5%`` of ``tăng 12 vụ (5%)`` the base of what it says again."""
    change, previous = _change(known[k], _PARALLEL), scene.places[k].previous
    if change is None or change.against or previous is None:
        return
    model = _change(known[previous], _PARALLEL)
    if model is not None and model.of == change.of:
        _swap(known, k, change, replace(change, against=model.against))


def _take_implied(scene: Scene, known: Known) -> None:
    """Give a change in brackets without a base that of the parallel one before it."""
    stated: list[int] = []
    for k, place in enumerate(scene.places):
        change = _change(known[k], _PARALLEL)
        if change is None or not place.bracketed:
            continue
        if not change.against:
            model = next((n for n in stated[-_FARTHEST:] if _parallel(scene, known, k, n)), None)
            if model is None:
                continue
            against = (_change(known[model], _PARALLEL) or change).against
            _swap(known, k, change, replace(change, against=against, implied=True))
        stated.append(k)


def _parallel(scene: Scene, known: Known, k: int, model: int) -> bool:
    """Return whether a change is put as the one before it: same sentence, tie, kind and head."""
    one, other = _change(known[k], _PARALLEL), _change(known[model], _PARALLEL)
    if one is None or other is None or scene.places[k].sentence != scene.places[model].sentence:
        return False
    figures = [scene.figure(n) for n in (k, model)]
    heads = {(figure.kind, figure.base.split(" ")[0]) for figure in figures}
    return one.tie is other.tie and len(heads) == 1


def _mark_rates(scene: Scene, known: Known) -> None:
    for k, found in enumerate(scene.founds):
        change = _change(known[k], _PARALLEL)
        if change is None or change.of is None or found.figure.kind is not Kind.PERCENT:
            continue
        if scene.founds[change.of].figure.kind is Kind.PERCENT:
            _swap(known, k, change, replace(change, of_rate=True))
