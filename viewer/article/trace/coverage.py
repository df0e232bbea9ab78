"""The converse of a trace: what of the article stands on no slide."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from viewer.article.article import Passage
from viewer.article.figures import Figure, same_figure
from viewer.article.trace.likeness import likeness
from viewer.article.trace.link import Link
from viewer.article.trace.stated import Stated

_CITED_KINDS = frozenset({"title", "paragraph", "caption", "achievement"})


class Coverage(NamedTuple):
    """What no slide shows or says, and how much is shown or said, in percent.

    Figures that only date, order or name are not counted; neither are passages that another
    one says in full.
    """

    figures: tuple[tuple[Passage, Figure], ...]
    figures_percent: float
    passages: tuple[Passage, ...]
    passages_percent: float


def coverage(stated: Stated, cited: Iterable[str], links: Iterable[Link]) -> Coverage:
    """Return what ``links`` and the passages ``cited`` by slides leave of the article."""
    passages = [p for p in stated.article.passages if p.kind in _CITED_KINDS and not p.repeats]
    named = set(cited)
    missing = [passage for passage in passages if passage.name not in named]
    found = [(p, f) for p in passages for f in stated.figures(p.name) if f.amount and not f.spelled]
    linked = {link.span for link in links if link.span}
    known: dict[object, list[Figure]] = {}
    for passage, figure in found:
        if _span(passage, figure) in linked:
            known.setdefault(likeness(figure), []).append(figure)
    lost = [
        (passage, figure)
        for passage, figure in found
        if _span(passage, figure) not in linked
        and not any(same_figure(figure, other) for other in known.get(likeness(figure), ()))
    ]
    return Coverage(tuple(lost), _percent(lost, found), tuple(missing), _percent(missing, passages))


def _span(passage: Passage, figure: Figure) -> tuple[int, int]:
    return passage.span[0] + figure.span[0], passage.span[0] + figure.span[1]


def _percent(missing: Sequence[object], of: Sequence[object]) -> float:
    return 100.0 * (len(of) - len(missing)) / len(of) if of else 100.0
