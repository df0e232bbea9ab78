"""Figures of one event (``1.525 vụ, 2.131 đối tượng``) and of one course (``từ 9% xuống 3%``)."""

from functools import lru_cache

from viewer.article.figures.cues import ends, starts
from viewer.article.figures.figure import Direction, Kind, Relation, Tie
from viewer.article.figures.levels import Levels, is_level, same_measure
from viewer.article.figures.lexicon import Noun, nouns
from viewer.article.figures.scope import Scene
from viewer.article.figures.tokens import Tokens

_LINKS = frozenset(
    """
    , / và với làm chết bị thương khiến bắt giữ gồm có liên quan khởi tố tạm hình sự thu tang vật
    cướp đi sinh mạng của xử lý triệu tập hành chính
    """.split()
)
_CASE_HEADS = frozenset("vụ chuyên".split())
_FARTHEST = 6


def read_event(levels: Levels, k: int) -> Relation | None:
    """Return the cases whose people or goods figure ``k`` counts."""
    scene, known = levels.scene, levels.known
    if not (_counts_people(scene, k) or scene.figure(k).kind is Kind.WEIGHT):
        return None
    goods, at = not _counts_people(scene, k), k
    for _ in range(_FARTHEST):
        previous = scene.places[at].previous
        if previous is None or not _go_together(scene, k, previous):
            return None
        if not goods and not _LINKS.issuperset(scene.window(at)):
            return None
        if _counts_cases(scene, previous):
            return Relation(Tie.SAME, previous) if is_level(known[previous]) else None
        if not (_counts_people(scene, previous) and is_level(known[previous])):
            return None
        at = previous
    return None


def _go_together(scene: Scene, k: int, other: int) -> bool:
    return scene.same_clause(k, other) and scene.places[k].group == scene.places[other].group


def _counts_cases(scene: Scene, k: int) -> bool:
    return scene.figure(k).noun.lower().split(" ")[0] in _CASE_HEADS


def _counts_people(scene: Scene, k: int) -> bool:
    """Return whether the figure counts people, each once."""
    figure = scene.figure(k)
    if figure.kind is not Kind.COUNT or not figure.noun:
        return False
    return _names_people(figure.noun)


@lru_cache(maxsize=1_000)
def _names_people(noun: str) -> bool:
    known = nouns().at(Tokens(noun), 0)
    return known is not None and known[1] is Noun.PERSON


def read_passage(levels: Levels, k: int) -> Relation | None:
    """Return what figure ``k`` became, or was before: ``giảm từ 9,1% xuống còn 3,2%``."""
    scene = levels.scene
    previous = scene.places[k].previous
    if previous is not None:
        for one in levels.known[previous]:
            if one.tie is Tie.BEFORE and one.of == k:
                return Relation(Tie.LEVEL, previous, one.direction)
    if starts().before(scene.tokens, scene.lead(k)) is None:
        return None
    n = scene.next_amount(k)
    if n is None:
        return None
    way = ends().before(scene.tokens, scene.lead(n))
    if way is None or not _goes(scene, k, n, way[1]):
        return None
    return Relation(Tie.BEFORE, n, way[1])


def _goes(scene: Scene, k: int, n: int, direction: Direction) -> bool:
    """Return whether figure ``n`` is figure ``k`` after it went up or down."""
    before, after = scene.figure(k), scene.figure(n)
    if before.unit and not same_measure(before, after):
        return False
    start = before.full if before.unit else before.value * after.scale
    return start < after.full if direction == "up" else start > after.full
