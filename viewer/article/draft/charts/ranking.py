"""``ranking``: at least three counts of one thing; cases never beside people or goods."""

from collections.abc import Iterator
from decimal import Decimal

from viewer.article.draft.heroes import bar_label, levels
from viewer.article.draft.idea import Idea, Scene, capital, key, value
from viewer.article.draft.label import change_of
from viewer.article.draft.phrases import complement, thing
from viewer.article.draft.quantity import chart_value
from viewer.article.draft.told import Point
from viewer.article.figures import Figure, Kind, Tie
from viewer.deck.chart import Bar, RankingChart

_FEWEST, _MOST = 3, 10
_FEWEST_PARTS, _LONGEST = 2, 60
_MEASURED = frozenset({Kind.MONEY, Kind.AREA, Kind.WEIGHT})
_WEIGHT = 5.0
_NOT_RANKED = frozenset("lần lượt nhiệm giải_pháp chỉ người cán cá tập nhà".split())
"""First words of nouns that say too little about what is counted."""

_LINKS = frozenset({"cấp", "loại", "hạng", "về", "do", "của", "thuộc", "cho", "trong"})
"""Words with which what tells nouns apart begins."""

_CLASSIFIERS = frozenset(
    {"vụ", "ca", "cuộc", "lớp", "xã", "thôn", "buổi", "suất", "giải", "máy", "trường"}
)

Place = tuple[int, Point, int]


def rankings(scene: Scene) -> Iterator[Idea]:
    """Yield a chart for each run of counts of one noun, or of one kind of it."""
    groups: dict[tuple[str, str, int | None], list[Place]] = {}
    for at, point in enumerate(scene.points):
        for k in levels(point):
            figure = point.told.figures[k]
            if figure.kind is not Kind.COUNT or figure.relation(Tie.SAME, Tie.LEVEL):
                continue
            if not chart_value(point.told, k) or "/" in figure.base or change_of(point, k):
                continue
            part = figure.relation(Tie.PART)
            whole = part.of if part else None
            group = (point.told.passage.name, _unit(figure), whole)
            groups.setdefault(group, []).append((at, point, k))
    for (_, unit, _), places in groups.items():
        if idea := _idea(scene, unit, _without_sum(places)):
            yield idea


def parts(scene: Scene) -> Iterator[Idea]:
    """Yield a chart for sums or measures that make up the one before them: ``gồm …``."""
    groups: dict[tuple[str, str], list[Place]] = {}
    for at, point in enumerate(scene.points):
        for k in levels(point):
            figure = point.told.figures[k]
            if figure.kind in _MEASURED and chart_value(point.told, k):
                groups.setdefault((point.told.passage.name, figure.unit), []).append((at, point, k))
    for (_, unit), places in groups.items():
        for first in range(len(places)):
            if idea := _whole(scene, unit, places[first:]):
                yield idea
                break


def _whole(scene: Scene, unit: str, places: list[Place]) -> Idea | None:
    """Return the chart of those after the first that add up to it, if some do."""
    whole, *others = (point.told.figures[k].value for _, point, k in places)
    total = Decimal(0)
    for count, one in enumerate(others, 1):
        total += one
        if total == whole and _FEWEST_PARTS <= count <= _MOST:
            return _of_parts(scene, unit, places[1 : count + 1])
    return None


def _of_parts(scene: Scene, unit: str, places: list[Place]) -> Idea | None:
    labels = [bar_label(point, k, scene.casing) for _, point, k in places]
    if len(set(labels)) < len(labels) or any(len(label) > _LONGEST for label in labels):
        return None
    bars = [
        Bar(label=capital(label), value=value(chart_value(point.told, k)))
        for label, (_, point, k) in zip(labels, places, strict=True)
    ]
    bars.sort(key=lambda bar: -bar.value.number)
    shown = frozenset(key(point, k) for _, point, k in places)
    weight = _WEIGHT + len(places)
    chart = RankingChart(unit=unit, bars=tuple(bars))
    return Idea(chart, places[0][0], places[-1][0], shown, weight)


def _unit(figure: Figure) -> str:
    """Return the noun's first word, with the multiplier: what the bars of a chart share."""
    scale = figure.unit[: len(figure.unit) - len(figure.base)].strip()
    return f"{scale} {figure.noun.split(' ')[0]}".strip()


def _without_sum(places: list[Place]) -> list[Place]:
    """Return ``places`` without one that is the sum of all others."""
    values = [point.told.figures[k].value for _, point, k in places]
    total = sum(values, Decimal(0))
    if len(places) <= _FEWEST:
        return places
    return [place for place, one in zip(places, values, strict=True) if 2 * one != total]


def _idea(scene: Scene, unit: str, places: list[Place]) -> Idea | None:
    if not _FEWEST <= len(places) <= _MOST or unit in _NOT_RANKED:
        return None
    nouns = {point.told.figures[k].noun for _, point, k in places}
    unit = _common(unit, nouns)
    if " " not in unit and len(nouns) > 1 and not _stands_alone(unit, places):
        return None
    labels = [_label(scene, point, k, unit, len(nouns) == 1) for _, point, k in places]
    if len(set(labels)) < len(labels) or not all(labels):
        return None
    bars = [
        Bar(label=capital(label), value=value(chart_value(point.told, k)))
        for label, (_, point, k) in zip(labels, places, strict=True)
    ]
    bars.sort(key=lambda bar: -bar.value.number)
    positions = [at for at, _, _ in places]
    return Idea(
        RankingChart(unit=next(iter(nouns)) if len(nouns) == 1 else unit, bars=tuple(bars)),
        min(positions),
        max(positions),
        frozenset(key(point, k) for _, point, k in places),
        _WEIGHT + len(places),
    )


def _stands_alone(unit: str, places: list[Place]) -> bool:
    """Return whether a word that nouns begin with is one itself: ``vụ``, but not ``di``."""
    return unit in _CLASSIFIERS or any(p.told.figures[k].base == unit for _, p, k in places)


def _label(scene: Scene, point: Point, k: int, unit: str, one_noun: bool) -> str:
    if one_noun:
        after = complement(point, k)
        if after[:1] == ",":
            return ""
        return after or _led(point) or _own(scene, point, k)
    whole = thing(point, k)
    return whole.removeprefix(_shared(unit, whole)).strip()


def _common(unit: str, nouns: set[str]) -> str:
    """Return ``unit``, whose last word begins all ``nouns``, with those that all share."""
    words = [noun.split(" ") for noun in nouns]
    shared: list[str] = []
    for column in zip(*words, strict=False):
        if len(set(column)) > 1 or (shared and column[0] in _LINKS):
            break
        shared.append(column[0])
    return " ".join((*unit.split(" ")[:-1], *(shared or unit.split(" ")[-1:])))


def _shared(unit: str, whole: str) -> str:
    """Return the end of ``unit`` that ``whole`` begins with."""
    words = unit.split(" ")
    ends = (" ".join(words[at:]) for at in range(len(words)))
    return next((end for end in ends if whole.startswith(end)), "")


def _led(point: Point) -> str:
    lead = point.lead.text if point.lead else ""
    return lead if len(lead.split()) <= 7 else ""


def _own(scene: Scene, point: Point, k: int) -> str:
    label = bar_label(point, k, scene.casing)
    return label if label != point.told.figures[k].noun else ""
