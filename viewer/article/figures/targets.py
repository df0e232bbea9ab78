"""Targets: ``đạt 93,9% (chỉ tiêu là 80%)``, ``đạt 105% kế hoạch``."""

from viewer.article.figures.bases import target_at
from viewer.article.figures.cues import targets
from viewer.article.figures.figure import Kind, Relation, Tie
from viewer.article.figures.levels import Levels, same_measure
from viewer.article.figures.scope import Scene

_BETWEEN = frozenset(
    """
    là : đạt phải từ giao được đề ra đặt của năm tỉnh huyện xã bộ trung ương tw công an nghị quyết
    đại hội đảng hđnd ubnd chính phủ cấp trên trong nhiệm kỳ cả đến tới thành phố lần thứ đồng
    nhân dân quốc tối thiểu mức bằng thực hiện theo hằng hàng i v x xi xii xiii xiv xv xvi xvii
    xviii
    """.split()
)
"""Words that may stand between ``chỉ tiêu`` and its figure."""

_SURE = frozenset("là : giao ra đạt".split())
_NOT_AFTER = frozenset("vượt thành hiện".split())
_DONE = frozenset("đạt hiện được quả có".split())
_REACHES = frozenset("đạt bằng thành hiện được lệ , ( khoảng đến".split())
_NOT = frozenset({Kind.DURATION, Kind.RATIO})
_LONGEST = 14


def read_target(levels: Levels, k: int) -> Relation | None:
    """Return that figure ``k`` is a target, and of which figure, where it is one."""
    scene = levels.scene
    word = _target_word(scene, k)
    if word is None or scene.figure(k).kind in _NOT:
        return None
    of = _of(levels, k)
    if of is None:
        of = _result_after(scene, k)
    sure = not _SURE.isdisjoint(scene.tokens.lows[word : scene.lead(k)])
    return Relation(Tie.TARGET, of) if of is not None or sure else None


def _of(levels: Levels, k: int) -> int | None:
    """Return the figure of which figure ``k`` is the target: the one before, or a level."""
    scene, previous = levels.scene, levels.scene.places[k].previous
    if previous is None or not scene.places[k].bracketed:
        return levels.alike(k)
    missed = any(one.tie in (Tie.TARGET, Tie.EXCESS) for one in levels.known[previous])
    same = same_measure(scene.figure(previous), scene.figure(k))
    return previous if same and not missed else levels.alike(k)


def _target_word(scene: Scene, k: int) -> int | None:
    """Return the token at which the words for a target begin that end before figure ``k``."""
    lead, tokens = scene.lead(k), scene.tokens
    for at in range(lead, max(scene.places[k].window, lead - _LONGEST), -1):
        here = targets().before(tokens, at)
        if here is not None:
            start = at - here[0]
            known = start >= scene.places[k].window and tokens.low(start - 1) not in _NOT_AFTER
            return start if known else None
        if tokens.low(at - 1) not in _BETWEEN and not tokens.is_number(at - 1):
            return None
    return None


def _result_after(scene: Scene, k: int) -> int | None:
    """Return the next figure if it is what became of the target: ``chỉ tiêu 80%, đạt 93,9%``."""
    n = scene.next_amount(k)
    if n is None or not same_measure(scene.figure(n), scene.figure(k)):
        return None
    return n if not _DONE.isdisjoint(scene.window(n)[-3:]) else None


def read_attained(levels: Levels, k: int) -> Relation | None:
    """Return how much of a target ``đạt 105% kế hoạch`` says to be reached."""
    scene = levels.scene
    found = scene.founds[k]
    against = target_at(scene.tokens, found.last)
    if found.figure.kind is not Kind.PERCENT or not against:
        return None
    window = scene.window(k)
    if window and window[-1] not in _REACHES:
        return None
    before = levels.nearest(k)
    if before is not None and scene.figure(before).kind is Kind.PERCENT:
        before = None
    return Relation(Tie.ATTAINS, before, against=against)
