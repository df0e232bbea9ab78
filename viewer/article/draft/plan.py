"""Points become slides' contents: a chart with what goes with it, figures, or a list."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from viewer.article.draft.charted import signature
from viewer.article.draft.charts import ideas
from viewer.article.draft.events import event_of, timed_runs
from viewer.article.draft.heroes import levels, told_apart
from viewer.article.draft.idea import Idea, Scene, key
from viewer.article.draft.label import label_of
from viewer.article.draft.speech import Speech, speech_at
from viewer.article.draft.tiers import tiers_of
from viewer.article.draft.told import Point
from viewer.deck.chart import Chart, Event
from viewer.deck.fields import Hero
from viewer.deck.slide import Tier

MOST_BESIDE, MOST_ALONE = 3, 6
"""Large figures beside a chart or a list, and alone."""

MOST_BULLETS = 6
_LONGEST_LABEL = 58


@dataclass(frozen=True, eq=False)
class Content:
    """What one slide says: all of ``points``, and what it shows of them.

    ``listed`` are those that stand as a list, ``focus`` those that the chart is of. ``also``
    are passages that are cited besides, ``title`` says what the chart shows.
    """

    points: tuple[Point, ...]
    chart: Chart | None = None
    heroes: tuple[Hero, ...] = ()
    listed: tuple[Point, ...] = ()
    remark: str = ""
    also: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    tiers: tuple[Tier, ...] = ()
    speech: Speech | None = None
    focus: tuple[Point, ...] = ()
    title: str = ""


@dataclass(frozen=True, eq=False)
class _Part:
    """Neighbouring points, with the chart that they call for if they do."""

    points: tuple[Point, ...]
    idea: Idea | None = None
    form: Literal["", "timeline", "tiers", "speech"] = ""

    @property
    def own(self) -> list[tuple[Point, int]]:
        """Their figures that the chart does not show."""
        shown = self.idea.shown if self.idea else frozenset()
        return [(point, k) for point, k in _standing(self.points) if key(point, k) not in shown]

    @property
    def texts(self) -> list[Point]:
        """Those that state no figure and are no mere lead."""
        return [one for one in self.points if not levels(one) and not one.opens]


def plan(scene: Scene, *, charts: bool = True, brief: bool = False) -> list[Content]:
    """Return the contents of slides that say the points of ``scene``, in order.

    Without ``charts`` nothing is drawn: what is planned or lacking is no result. ``brief``:
    points without figures beside a chart may be left to the notes.
    """
    contents: list[Content] = []
    for part in [_Part(tuple(scene.points))] if brief else _shaped(scene.points):
        if part.form:
            contents.append(_formed(part))
            continue
        here = replace(scene, points=part.points)
        found = ideas(here) if charts else []
        found = [idea for idea in found if signature(idea.chart) not in scene.drawn]
        parts = _joined(_cut(part.points, found), 2 if brief else 1)
        contents += [one for each in parts for one in _contents(each, here, not charts)]
    return contents


def _shaped(points: Sequence[Point]) -> list[_Part]:
    """Return points in parts: those that make a timeline or tiers, and those between them."""
    parts, at = [], 0
    formed: list[tuple[int, int, Literal["timeline", "tiers", "speech"]]]
    formed = [(first, last, "timeline") for first, last in timed_runs(points)]
    formed += [(n, n, "tiers") for n, point in enumerate(points) if tiers_of(point)]
    spoken = ((n, speech_at(points, n)) for n in range(len(points)))
    formed += [(n, speech.last, "speech") for n, speech in spoken if speech]
    for first, last, form in sorted(formed):
        if first < at:
            continue
        if first > at:
            parts.append(_Part(tuple(points[at:first])))
        run = tuple(points[first : last + 1])
        parts.append(_Part(run, form=form))
        at = last + 1
    return [*parts, *([_Part(tuple(points[at:]))] if at < len(points) else [])]


def _formed(part: _Part) -> Content:
    if part.form == "tiers":
        return Content(part.points, tiers=tiers_of(part.points[0]))
    if part.form == "speech":
        return Content(part.points, speech=speech_at(part.points, 0))
    events = tuple(event for point in part.points if (event := event_of(point)))
    return Content(part.points, events=events)


def _cut(points: Sequence[Point], found: list[Idea]) -> list[_Part]:
    parts, at = [], 0
    for idea in found:
        parts += _runs(points[at : idea.first])
        parts.append(_Part(tuple(points[idea.first : idea.last + 1]), idea))
        at = idea.last + 1
    return [*parts, *(_runs(points[at:]) if found else [_Part(tuple(points[at:]))])]


def _runs(points: Sequence[Point]) -> list[_Part]:
    """Return points beside charts in parts: a new line, or a lead, begins a new one."""
    runs: list[list[Point]] = []
    for point in points:
        last = runs[-1][-1] if runs else None
        if last is None or point.opens or (point.told, point.line) != (last.told, last.line):
            runs.append([])
        runs[-1].append(point)
    return [_Part(tuple(run)) for run in runs]


def _joined(parts: list[_Part], silent: int) -> list[_Part]:
    """Return parts with those without a chart beside their neighbour's, where there is room."""
    result: list[_Part] = []
    for at, part in enumerate(parts):
        after = parts[at + 1] if at + 1 < len(parts) else None
        forward = after is not None and _together(part.points[-1], after.points[0])
        if part.idea is None and after is not None and forward and _has_room(after, part, silent):
            parts[at + 1] = replace(after, points=(*part.points, *after.points))
        elif part.idea is None and result and _has_room(result[-1], part, silent):
            result[-1] = replace(result[-1], points=(*result[-1].points, *part.points))
        elif part.idea is None and result and result[-1].idea is None:
            result[-1] = _Part((*result[-1].points, *part.points))
        else:
            result.append(part)
    return result


def _together(one: Point, other: Point) -> bool:
    """Return whether two points stand on one line, or one leads into the other."""
    return (one.told, one.line) == (other.told, other.line) or other.lead is one or one.opens


def _has_room(chart: _Part, part: _Part, silent: int) -> bool:
    if chart.idea is None or len(part.texts) > silent:
        return False
    beside = len(chart.own) + len(chart.idea.heroes) + len(part.own)
    return beside <= MOST_BESIDE or not part.own


def _contents(part: _Part, scene: Scene, plainly: bool) -> list[Content]:
    if part.idea is not None:
        return [_with_chart(part, part.idea, scene)]
    if plainly and len(part.points) > 1:
        return _lists(part, scene, beside=False)
    if not part.own or len(part.texts) >= max(2, len(part.own) - 1):
        return _lists(part, scene)
    return _figures(part, scene)


def _with_chart(part: _Part, idea: Idea, scene: Scene) -> Content:
    heroes = (*told_apart(part.own, scene.casing), *idea.heroes)[:MOST_BESIDE]
    drawn = {name for name, _ in idea.shown}
    figures = {k for _, k in idea.shown}
    focus = tuple(
        point
        for point in part.points
        if point.told.passage.name in drawn and figures.intersection(point.indices)
    )
    return Content(
        part.points, idea.chart, heroes,
        remark=idea.remark, also=idea.passages, focus=focus, title=idea.title,
    )  # fmt: skip


def _figures(part: _Part, scene: Scene) -> list[Content]:
    """Return slides of large figures, as even as can be."""
    groups = _even(part.points, [len(levels(point)) for point in part.points], MOST_ALONE)
    return [
        Content(
            group,
            heroes=told_apart(_standing(group), scene.casing)[:MOST_ALONE],
        )
        for group in groups
    ]


def _lists(part: _Part, scene: Scene, beside: bool = True) -> list[Content]:
    """Return slides with lists; ``beside`` them stand figures that a few words explain."""
    weights = [0 if point.opens else 1 for point in part.points]
    groups = _even(part.points, weights, MOST_BULLETS)
    return [_listed(group, scene, beside) for group in groups]


def _listed(group: tuple[Point, ...], scene: Scene, beside: bool) -> Content:
    told = [point for point in group if not point.opens]
    apart = [point for point in told if beside and _stands_beside(point, scene)]
    if sum(len(levels(point)) for point in apart) > MOST_BESIDE or len(told) - len(apart) < 2:
        apart = []
    heroes = told_apart(_standing(apart), scene.casing)
    listed = tuple(point for point in told if point not in apart)
    return Content(group, heroes=heroes, listed=listed)


def _standing(points: Sequence[Point]) -> list[tuple[Point, int]]:
    """Return the figures of ``points`` that may stand alone."""
    return [(point, k) for point in points for k in levels(point)]


def _stands_beside(point: Point, scene: Scene) -> bool:
    """Return whether the figures of a point say all of it in a few words each."""
    found = levels(point)
    labels = [label_of(point, k, scene.casing) for k in found]
    return bool(found) and all(len(one.label) + len(one.detail) <= _LONGEST_LABEL for one in labels)


def _even(points: tuple[Point, ...], weights: list[int], most: int) -> list[tuple[Point, ...]]:
    """Return ``points`` in groups of at most ``most`` together, none much smaller than others."""
    total = sum(weights)
    count = max(1, -(-total // most))
    target = total / count
    groups: list[list[Point]] = [[]]
    weight = 0.0
    for at, (point, one) in enumerate(zip(points, weights, strict=True)):
        full = weight + one > most or (weight >= target - 0.5 and len(groups) < count)
        opens = point.opens and weight > 0 and any(not later.opens for later in points[at:])
        if groups[-1] and (full or (opens and weight >= 2)):
            groups.append([])
            weight = 0.0
        groups[-1].append(point)
        weight += one
    return [tuple(group) for group in groups]
