"""The pages of a deck: laid out on demand, and never missing."""

from typing import TYPE_CHECKING

from viewer.deck import Slide
from viewer.deck.slide import TimelineSlide
from viewer.errors import Problem, ViewerError
from viewer.layout.canvas import Canvas
from viewer.layout.compose import lay_out
from viewer.layout.page import Page
from viewer.layout.sheet import Sheet
from viewer.theme import Theme

if TYPE_CHECKING:
    from viewer.deck.load import LoadedDeck


class Pages:
    """Lays out the slides of one deck in one theme; for one thread at a time.

    Attributes:
        has_charts: whether any slide shows a chart.
    """

    def __init__(self, loaded: "LoadedDeck", theme: Theme) -> None:
        self._loaded, self._theme = loaded, theme
        self.has_charts = any(map(_has_chart, loaded.deck.slides))

    def __len__(self) -> int:
        return len(self._loaded.deck.slides)

    def page(self, index: int, canvas: Canvas) -> Page:
        """Return the slide at ``index``; where it cannot be laid out, a page that says why."""
        try:
            return lay_out(self._loaded, index, self._theme, canvas)
        except Exception as error:  # one bad slide must not end a talk
            return self.broken(index, canvas, error)

    def broken(self, index: int, canvas: Canvas, error: Exception) -> Page:
        """Return a page that says why the slide at ``index`` is not to be seen."""
        from viewer.layout.bullets import list_of
        from viewer.layout.frame import header

        problems = error.problems if isinstance(error, ViewerError) else (_unknown(error),)
        sheet = Sheet(self._theme, self._theme.paper, canvas, in_steps=False)
        title = Problem("slide-broken", {"number": str(index + 1)}).sentence()
        title = title[:1].upper() + title[1:]
        area = header(sheet, "", title)
        list_of(sheet, tuple(problem.sentence() for problem in problems[:4]), area)
        return sheet.page(title)


def _unknown(error: Exception) -> Problem:
    return Problem("program-fault", {"reason": f"{type(error).__name__}: {error}"[:200]})


def _has_chart(slide: Slide) -> bool:
    return isinstance(slide, TimelineSlide) or getattr(slide, "chart", None) is not None
