"""Rises, falls, and what lies above a target, each with what it is measured from."""

from dataclasses import replace

from viewer.article.figures.bases import base_after, base_at, base_before, opening_base, target_at
from viewer.article.figures.cues import changes, targets
from viewer.article.figures.figure import Direction, Kind, Relation, Tie
from viewer.article.figures.levels import Levels
from viewer.article.figures.scope import Scene

_BY = frozenset({Tie.CHANGE, Tie.EXCESS})
_NOT_AFTER = frozenset("độ mức lệ nhịp đà".split())
_MARKS = frozenset(", ; : ( ) - – —".split())
_ADVERBS = frozenset(
    "đã cũng đều lại bình quân trung mỗi năm hằng tiếp tục liên chỉ này vẫn và nhưng được".split()
)
_PERIODS = frozenset("giai nhiệm năm cùng đầu cuối".split())
_VERBS: dict[str, Direction] = {"tăng": "up", "giảm": "down"}
_DASHES = frozenset("-–—")
_LINKS = frozenset({",", "và", "số", "tổng", "/"})
_ALSO = frozenset({"(", "tương", "đương", "bằng", "=", "tức", "là", "hay"})


def read_change(levels: Levels, k: int) -> Relation | None:
    """Return the change, level or excess that the words before figure ``k`` make of it."""
    scene = levels.scene
    lead = scene.lead(k) - _opens_range(scene, k)
    here = changes().before(scene.tokens, lead)
    if here is None:
        return _compared(levels, k)
    start = lead - here[0]
    if start < scene.places[k].window or scene.tokens.low(start - 1) in _NOT_AFTER:
        return None
    (tie, direction), against = here[1], _target_between(scene, start, k)
    if tie is Tie.EXCESS:
        return _excess(levels, k, start, direction, against)
    if tie is Tie.LEVEL:
        return Relation(tie, direction=direction)
    return Relation(tie, _risen(levels, k, start, direction), direction)


def _risen(levels: Levels, k: int, start: int, direction: Direction) -> int | None:
    """Return the figure that changed by figure ``k``; nothing rises by more than it then is."""
    scene = levels.scene
    of = _of(levels, k, start)
    if of is None or direction != "up" or scene.figure(k).unit in ("%", "lần"):
        return of
    return of if scene.figure(k).full <= scene.figure(of).full else None


def _opens_range(scene: Scene, k: int) -> bool:
    """Return whether ``từ`` before figure ``k`` only opens a range: ``tăng từ 1 – 2 tiêu chí``."""
    found, tokens = scene.founds[k], scene.tokens
    ranged = found.tie is Tie.RANGE and tokens.low(found.last) in _DASHES
    return ranged and tokens.low(found.lead - 1) == "từ"


def _compared(levels: Levels, k: int) -> Relation | None:
    """Read ``tăng so với nhiệm kỳ trước 325 lượt``: the base stands before the figure."""
    scene = levels.scene
    window, start = scene.window(k), scene.places[k].window
    for at in range(len(window) - 3):
        if window[at] in _VERBS and window[at + 1 : at + 3] == ["so", "với"]:
            if not {",", ";", "(", ")", ":"}.isdisjoint(window[at:]):
                return None
            against = base_before(scene.tokens, start + at, scene.lead(k))
            return Relation(Tie.CHANGE, _of(levels, k, start + at), _VERBS[window[at]], against)
    return None


def _target_between(scene: Scene, start: int, k: int) -> str:
    """Return the target that stands between ``vượt`` and figure ``k``."""
    for at in range(start, scene.lead(k)):
        if here := targets().at(scene.tokens, at):
            return scene.tokens.slice(at, at + here[0])
    return ""


def _excess(
    levels: Levels, k: int, start: int, direction: Direction, against: str
) -> Relation | None:
    """Return what lies above a target; ``vượt 1.000 tỷ đồng`` alone is no such thing."""
    scene = levels.scene
    figure, after = scene.figure(k), target_at(scene.tokens, scene.founds[k].last)
    base = against or after or base_after(scene.tokens, scene.founds[k].reach)
    if not base and figure.kind is not Kind.PERCENT:
        return None
    of = _of(levels, k, start)
    if against and not after and of is not None and _is_target(scene, k, of):
        return Relation(Tie.TARGET, of)
    return Relation(Tie.EXCESS, of, direction, base)


def _is_target(scene: Scene, k: int, of: int) -> bool:
    """Return whether ``vượt chỉ tiêu 90%`` names the target and not how far it is passed."""
    figure, level = scene.figure(k), scene.figure(of)
    return figure.kind is level.kind and level.full / 2 < figure.full < level.full


def _of(levels: Levels, k: int, start: int) -> int | None:
    """Return the figure that rose or fell by figure ``k``; the cue is at token ``start``."""
    scene = levels.scene
    subject = _subject(scene, k, start)
    if subject:
        return levels.of_thing(k, " ".join(subject))
    figure = scene.figure(k)
    if figure.unit == "điểm phần trăm":
        return levels.rate(k)
    if figure.kind is Kind.PERCENT:
        if figure.noun and not target_at(scene.tokens, scene.founds[k].last):
            return levels.of_thing(k, figure.noun)
        return levels.nearest(k)
    if figure.base in ("", "lần"):
        return levels.nearest(k)
    return levels.alike(k)


def _subject(scene: Scene, k: int, start: int) -> list[str]:
    """Return what a new clause says to rise or fall: ``, số vụ`` of ``, số vụ giảm 5%``."""
    window = scene.tokens.lows[scene.places[k].window : start]
    marks = [at for at, low in enumerate(window) if low in _MARKS]
    if not marks:
        return []
    words = window[marks[-1] + 1 :]
    words = words[: words.index("so")] if "so" in words else words
    return [] if _ADVERBS.issuperset(words) else words


def continued(levels: Levels, k: int) -> Relation | None:
    """Return the change that figure ``k`` shares with the one before it in a list.

    ``tăng 325 lượt tập thể, 5.867 lượt cá nhân`` in brackets; outside brackets only where a
    level of the same thing stands before. ``tăng 12 vụ (5%)`` says the same twice.
    """
    scene = levels.scene
    previous = scene.places[k].previous
    if previous is None or previous < k - 2:
        return None
    change = next((one for one in levels.known[previous] if one.tie in _BY), None)
    if change is None:
        return None
    if scene.founds[previous].tie is Tie.RANGE and previous == k - 1:
        return change
    window, together = set(scene.window(k)), _together(scene, k, previous)
    if window <= _ALSO and window and not together:
        return change if not scene.founds[k].tie and _differ(scene, k, previous) else None
    if not window or not window <= _LINKS or not together:
        return None
    of = _of(levels, k, scene.places[k].window)
    listed = scene.places[k].bracketed or (of is not None and of not in (change.of, previous))
    return replace(change, of=of, against="", implied=False) if listed else None


def _together(scene: Scene, k: int, other: int) -> bool:
    return scene.places[k].group == scene.places[other].group


def _differ(scene: Scene, k: int, other: int) -> bool:
    """Return whether one of two figures is a percentage and the other is not."""
    percents = [scene.figure(n).kind is Kind.PERCENT for n in (k, other)]
    return percents[0] is not percents[1]


def stated_base(scene: Scene, k: int) -> str:
    """Return what ``so với`` after figure ``k``, or at the start of its sentence, names."""
    figure, reach = scene.figure(k), scene.founds[k].reach
    after = base_after(scene.tokens, reach)
    if figure.unit == "lần" and scene.tokens.low(reach) in _PERIODS:
        return base_at(scene.tokens, reach)
    if after or scene.places[k].bracketed:
        return after
    place = scene.places[k]
    return opening_base(scene.tokens, place.clause) or opening_base(scene.tokens, place.sentence)
