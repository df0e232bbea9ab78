"""Charts that figures call for by what they are to each other; one file a kind."""

from collections.abc import Callable, Iterable

from viewer.article.draft.charts.change import changes
from viewer.article.draft.charts.counts import counts
from viewer.article.draft.charts.decline import declines
from viewer.article.draft.charts.passage import passages
from viewer.article.draft.charts.ranking import parts, rankings
from viewer.article.draft.charts.share import shares
from viewer.article.draft.charts.target import targets
from viewer.article.draft.charts.years import years
from viewer.article.draft.heroes import levels
from viewer.article.draft.idea import Idea, Scene, key
from viewer.deck.chart import CompareChart, ShareChart

IDEAS: tuple[Callable[[Scene], Iterable[Idea]], ...] = (
    years,
    declines,
    targets,
    changes,
    passages,
    rankings,
    parts,
    shares,
    counts,
)


_MOST_BESIDE = 3
"""As many large figures have room beside a chart."""


def ideas(scene: Scene) -> list[Idea]:
    """Return the charts for the points of ``scene``, none of which overlap, in their order."""
    found = [idea for make in IDEAS for idea in make(scene)]
    chosen: list[Idea] = []
    for idea in sorted(found, key=lambda one: (-one.weight, one.first)):
        apart = all(idea.last < one.first or idea.first > one.last for one in chosen)
        if apart and not any(idea.shown & one.shown for one in chosen):
            chosen.append(idea)
    return sorted(_worthy(scene, chosen), key=lambda one: one.first)


def _worthy(scene: Scene, chosen: list[Idea]) -> list[Idea]:
    """Return charts without those of a single bar where other figures make a slide with it."""
    shown = {name for idea in chosen for name in idea.shown}
    places = ((point, k) for point in scene.points for k in levels(point))
    others = sum(key(point, k) not in shown for point, k in places)
    return [idea for idea in chosen if not _is_dull(idea, others, len(chosen) - 1)]


def _is_dull(idea: Idea, figures: int, charts: int) -> bool:
    """Return whether a chart has one bar only, beside other figures and charts."""
    if not isinstance(idea.chart, (CompareChart, ShareChart)) or len(idea.chart.bars) > 1:
        return False
    if isinstance(idea.chart, ShareChart):
        return figures > 1
    return figures > _MOST_BESIDE or charts > 0
