"""An order becomes tasks: one for each slide, laid out and checked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from viewer.errors import Problem, ViewerError
from viewer.export.formats import SlideFormat
from viewer.export.names import file_stem, step_stem
from viewer.export.request import Request
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.layout.page import ChartItem, Page


@dataclass(frozen=True, slots=True)
class Picture:
    """One file to write: its name and format, and the step that it shows (None: all steps)."""

    name: str
    kind: SlideFormat
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """The pictures of the slide at ``index`` (from 0); none where only documents are wanted."""

    index: int
    page: Page
    pictures: tuple[Picture, ...]

    @property
    def has_chart(self) -> bool:
        """Whether drawing this slide needs matplotlib."""
        return any(isinstance(item, ChartItem) for item in self.page.items)


def plan(order: Request, stopped: Callable[[], bool] = lambda: False) -> list[Task]:
    """Return the tasks of ``order``, none where it was ``stopped`` meanwhile.

    Slides without a chart come first: they are encoded while matplotlib is being imported.

    Raises:
        ViewerError: a problem for each text that does not fit, unless the order is unchecked.
    """
    tasks, problems = [], []
    canvas = canvas_for(*order.size)
    for index in order.slides:
        if stopped():
            return []
        page = lay_out(order.loaded, index, order.theme, canvas)
        problems += _overflows(order, index, page)
        tasks.append(Task(index, page, tuple(_pictures(order, index, page))))
    if problems and not order.unchecked:
        raise ViewerError(problems)
    return sorted(tasks, key=lambda task: task.has_chart)


def _pictures(order: Request, index: int, page: Page) -> Iterator[Picture]:
    for stem, step in _stems(order, index, page):
        for kind in order.pictures:
            yield Picture(stem + kind.extension, kind, step)


def _stems(order: Request, index: int, page: Page) -> Iterator[tuple[str, int | None]]:
    """Yield the names, without their endings, of what a slide becomes, and their steps."""
    count, title = len(order.loaded.deck.slides), order.loaded.deck.slides[index].title
    if not order.steps:
        yield file_stem(index, count, title), None
        return
    for step in range(page.steps + 1):
        yield step_stem(index, count, step, page.steps, title), step


def _overflows(order: Request, index: int, page: Page) -> list[Problem]:
    place = order.loaded.place(index)
    return [
        Problem(
            "export-overflow",
            {"number": str(index + 1), "text": _shortened(overflow.text)},
            order.loaded.file,
            place.line,
            place.column,
            place.excerpt,
        )
        for overflow in page.overflows
    ]


def _shortened(text: str, longest: int = 60) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
