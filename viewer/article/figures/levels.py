"""Which figure a change, a target or a share belongs to: the nearest of the same thing."""

from viewer.article.figures.figure import Figure, Kind, Relation, Tie
from viewer.article.figures.scope import Scene
from viewer.article.figures.tokens import plain

_FARTHEST = 12
_QUALIFIERS = frozenset({Tie.CHANGE, Tie.EXCESS, Tie.TARGET, Tie.ATTAINS, Tie.SHARE, Tie.BEFORE})
_LEADING = frozenset("số tổng".split())


def is_level(relations: tuple[Relation, ...]) -> bool:
    """Return whether a figure states how much there is, and not how it changed."""
    return all(one.tie not in _QUALIFIERS for one in relations)


def thing(words: str) -> list[str]:
    """Return the words of what is counted, without ``số`` and ``tổng số``."""
    found = [plain(word).rstrip(",") for word in words.split("/", maxsplit=1)[0].split()]
    while found and found[0] in _LEADING:
        found = found[1:]
    return found


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
        return same_thing(one.base, other.base)
    return one.base == other.base or not one.base or {one.unit, other.unit} <= _PERCENTS


_PERCENTS = {"%", "điểm phần trăm"}


class Levels:
    """The figures before one, with the relations that are known of them."""

    def __init__(self, scene: Scene, known: list[tuple[Relation, ...]]) -> None:
        self._scene = scene
        self._known = known

    def before(self, k: int) -> list[int]:
        """Return the levels before figure ``k`` in its sentence, the nearest first."""
        found: list[int] = []
        at = self._scene.places[k].previous
        for _ in range(_FARTHEST):
            if at is None:
                break
            if is_level(self._known[at]) and self._figure(at).kind is not Kind.DURATION:
                found.append(at)
            at = self._scene.places[at].previous
        return found

    def _figure(self, k: int) -> Figure:
        return self._scene.founds[k].figure

    def alike(self, k: int) -> int | None:
        """Return the nearest level of the same kind, unit and thing as figure ``k``."""
        figure = self._figure(k)
        return next((n for n in self.before(k) if same_measure(figure, self._figure(n))), None)

    def of_noun(self, k: int) -> int | None:
        """Return the nearest level of the thing that the percentage ``k`` is of."""
        noun = self._figure(k).noun
        counts = (n for n in self.before(k) if self._figure(n).kind is Kind.COUNT)
        return next((n for n in counts if same_thing(noun, self._figure(n).noun)), None)

    def nearest(self, k: int) -> int | None:
        """Return the nearest level in the clause of figure ``k``."""
        before = self.before(k)
        return before[0] if before and self._scene.same_clause(k, before[0]) else None
