"""Which figure a change, a target or a share belongs to: the nearest of the same thing."""

from functools import lru_cache

from viewer.article.figures.figure import Figure, Kind, Relation, Tie
from viewer.article.figures.scope import Scene
from viewer.article.figures.tokens import plain

Known = list[tuple[Relation, ...]]
"""The relations of each figure, as far as they are known."""

_FARTHEST = 12
_QUALIFIERS = frozenset({Tie.CHANGE, Tie.EXCESS, Tie.TARGET, Tie.ATTAINS, Tie.SHARE, Tie.BEFORE})
_PERCENTS = {"%", "điểm phần trăm"}
_STEADY = {Kind.DURATION, Kind.TEMPERATURE, Kind.SPEED, Kind.RATIO}
_CHANGED = {Tie.CHANGE, Tie.EXCESS, Tie.TARGET}
_LEADING = frozenset("số tổng".split())


def is_level(relations: tuple[Relation, ...]) -> bool:
    """Return whether a figure states how much there is, and not how it changed."""
    return all(one.tie not in _QUALIFIERS or _stands_alone(one) for one in relations)


def _stands_alone(one: Relation) -> bool:
    """Return whether a share is all that is stated: ``cán bộ nữ chiếm 32,5%``."""
    return one.tie is Tie.SHARE and one.of is None


def thing(words: str) -> list[str]:
    """Return the words of what is counted, without ``số`` and ``tổng số``."""
    found = [plain(word).rstrip(",") for word in words.split("/", maxsplit=1)[0].split()]
    while found and found[0] in _LEADING:
        found = found[1:]
    return found


@lru_cache(maxsize=1_000)
def same_thing(one: str, other: str) -> bool:
    """Return whether one noun goes on the other: ``lượt`` and ``lượt cá nhân``."""
    first, second = thing(one), thing(other)
    shorter = min(len(first), len(second))
    return first[:shorter] == second[:shorter]


def same_measure(one: Figure, other: Figure) -> bool:
    """Return whether two figures may be compared: one kind, one unit, one thing."""
    if one.kind is not other.kind or one.kind in (Kind.RATIO, Kind.DURATION):
        return False
    if one.kind is Kind.COUNT:
        return bool(one.noun) is bool(other.noun) and same_thing(one.noun, other.noun)
    bases = {figure.base.split("/", maxsplit=1)[0] for figure in (one, other)}
    return len(bases) == 1 or not one.base or bases <= _PERCENTS


class Levels:
    """The figures before one, with the relations that are known of them."""

    def __init__(self, scene: Scene, known: Known) -> None:
        self.scene = scene
        self.known = known

    def before(self, k: int) -> list[int]:
        """Return the levels before figure ``k`` in its sentence, the nearest first.

        What stands in other brackets only explains a level.
        """
        found: list[int] = []
        groups = {-1, self.scene.places[k].group}
        at = self.scene.places[k].previous
        for _ in range(_FARTHEST):
            if at is None:
                break
            place = self.scene.places[at]
            if is_level(self.known[at]) and self._figure(at).kind not in _STEADY:
                found += [at] if place.group in groups else []
            at = self.scene.places[at].previous
        return found

    def _figure(self, k: int) -> Figure:
        return self.scene.founds[k].figure

    def alike(self, k: int) -> int | None:
        """Return the level of the same kind, unit and thing as figure ``k``."""
        figure = self._figure(k)
        near = [n for n in self.before(k) if same_measure(figure, self._figure(n))]
        return self._called(k, near, thing(figure.noun))

    def of_thing(self, k: int, words: str) -> int | None:
        """Return the count of the thing that ``words`` (``số vụ``) name."""
        counts = [n for n in self.before(k) if self._figure(n).kind is Kind.COUNT]
        near = [n for n in counts if same_thing(words, self._figure(n).noun)]
        return self._called(k, near, thing(words))

    def _called(self, k: int, near: list[int], words: list[str]) -> int | None:
        """Return the level that counts the thing called so.

        It is the nearest one of just that thing, or the only one of a thing so called in
        short or in full: ``lượt`` of ``lượt cá nhân``.
        """
        exact = next((n for n in near if thing(self._figure(n).noun) == words), None)
        if exact is not None or not words:
            return exact
        together = [n for n in near if self.scene.same_clause(k, n)] or near
        return together[0] if len(together) == 1 else None

    def nearest(self, k: int) -> int | None:
        """Return the nearest level in the clause of figure ``k``, if only that can be meant.

        With a share beside the level, either of them may be meant.
        """
        n = next(iter(self.before(k)), None)
        if n is None or not self.scene.same_clause(k, n) or self._has_share(n, k):
            return None
        return n

    def rate(self, k: int) -> int | None:
        """Return the percentage in the clause of figure ``k`` that changed by its points."""
        at = self.scene.places[k].previous
        if at is None or self._figure(at).kind is not Kind.PERCENT:
            return self.alike(k)
        changed = any(one.tie in _CHANGED for one in self.known[at])
        return None if changed or not self.scene.same_clause(k, at) else at

    def _has_share(self, level: int, k: int) -> bool:
        between = range(level + 1, min(k, level + 4))
        shares = (one for n in between for one in self.known[n] if one.tie is Tie.SHARE)
        return any(one.of == level for one in shares)
