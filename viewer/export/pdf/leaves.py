"""Which pages a PDF has: slides, steps of slides, pages of notes, or handouts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from viewer.export.order import Order
from viewer.layout.page import Page, Rect
from viewer.layout.paper.handout import handout_papers
from viewer.layout.paper.notes import notes_papers
from viewer.layout.paper.sheet import Paper, Placed, blank

_SHORTER_SIDE = 540
"""Of a page that is a slide, in points: 7.5 inches, as other programs have it."""

_LONGEST = 14_400
"""Points: what PDF allows the side of a page, 200 inches. A longer one some readers cut off."""

_A4 = (595, 842)


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page: what is on it, and its width and height in points."""

    paper: Paper
    size: tuple[int, int]


def leaves(order: Order, page: Callable[[int], Page]) -> Iterator[Leaf]:
    """Yield the pages of ``order`` one after the other.

    ``page`` returns the slide at an index, laid out.
    """
    deck, theme = order.loaded.deck, order.theme
    shape = order.size.width / order.size.height
    if order.handout:
        for paper in handout_papers(deck, order.slides, theme, shape, order.handout):
            yield _on_paper(paper)
    elif order.notes:
        for papers in notes_papers(deck, order.slides, theme, shape):
            yield from map(_on_paper, papers)
    else:
        for index in order.slides:
            yield from _slides(order, index, page(index))


def _on_paper(paper: Paper) -> Leaf:
    stands = paper.page.width < paper.page.height
    return Leaf(paper, _A4 if stands else (_A4[1], _A4[0]))


def _slides(order: Order, index: int, page: Page) -> Iterator[Leaf]:
    """Yield a slide as a page of its own, or a page for each of its steps."""
    width, height = order.size
    scale = min(_SHORTER_SIDE / min(width, height), _LONGEST / max(width, height))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    whole = Rect(0, 0, *size)
    alone = blank(page.theme, page.title, size, page.ground)
    for step in range(page.steps + 1) if order.steps else (None,):
        yield Leaf(Paper(alone, (Placed(index, whole, step),)), size)
