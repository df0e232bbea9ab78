"""The sheet on which a slide is laid out: collects items, steps, links and overflows."""

from collections.abc import Iterable

from viewer.deck.chart import Chart
from viewer.errors import Language
from viewer.layout.canvas import Canvas
from viewer.layout.page import (
    BoxItem,
    ChartItem,
    Item,
    Link,
    MotifItem,
    Overflow,
    Page,
    Rect,
    TextItem,
)
from viewer.layout.setting import Setting, Style, set_text
from viewer.theme import Surface, Theme

EDGE = 16.0
"""Width of the coloured bar at the left side of a content slide."""

MEASURE = 1740.0
"""How long a line of text may be, in units; the eye loses the way back from longer ones."""

OPTICAL_MIDDLE = 0.42
"""The share of spare height that goes above what is to look centred."""


class Sheet:
    """A page being made. All lengths are canvas units."""

    def __init__(
        self,
        theme: Theme,
        surface: Surface,
        canvas: Canvas,
        *,
        in_steps: bool,
        language: Language = "vi",
    ) -> None:
        """Begin an empty page on ``surface``; ``in_steps`` lets parts appear one by one.

        ``language`` is the deck's, for what a page says of its own.
        """
        self.language = language
        self.theme = theme
        self.surface = surface
        self.canvas = canvas
        self.items: list[Item] = []
        self.links: list[Link] = []
        self.overflows: list[Overflow] = []
        self._in_steps = in_steps
        self._parts = 0
        self._paint_ground()

    @property
    def frame(self) -> Rect:
        """The canvas within its margins."""
        margin = self.theme.margin * (2 / 3 if self.canvas.upright else 1)
        return Rect(0, 0, self.canvas.width, self.canvas.height).inset(margin, margin)

    def next_step(self) -> int:
        """Return the step of the next part: the first part is there from the beginning."""
        step = self._parts if self._in_steps else 0
        self._parts += 1
        return step

    def text(self, text: str, box: Rect, style: Style, step: int = 0) -> TextItem:
        """Set ``text`` into ``box`` from its top; note an overflow where it does not fit."""
        return self.place(set_text(text, style, box.w, box.h), box, step)

    def place(self, setting: Setting, box: Rect, step: int = 0) -> TextItem:
        """Put a setting at the top of ``box``."""
        if not setting.fits:
            self.overflows.append(Overflow(setting.text))
        item = setting.place(box, step)
        self.items.append(item)
        return item

    def stack(
        self, settings: Iterable[Setting | None], box: Rect, step: int = 0, gap: float = 0.0
    ) -> None:
        """Put settings one below the other in the middle of ``box``, ``gap`` between them."""
        present = [setting for setting in settings if setting]
        height = sum(setting.height for setting in present) + gap * (len(present) - 1)
        if height > box.h + 1:
            self.overflows.append(Overflow(" ".join(setting.text for setting in present)))
        y = box.y + (box.h - height) / 2
        for setting in present:
            self.place(setting, Rect(box.x, y, box.w, setting.height), step)
            y += setting.height + gap

    def box(
        self,
        rect: Rect,
        *fill: str,
        radius: float = 0.0,
        step: int = 0,
        stroke: str | None = None,
    ) -> None:
        """Fill ``rect`` with one colour or a gradient of two."""
        self.items.append(BoxItem(rect, fill, radius, stroke, step))

    def motif(self, name: str, rect: Rect, colour: str, step: int = 0) -> None:
        """Put a motif into ``rect``."""
        self.items.append(MotifItem(name, rect, colour, step))

    def chart(self, chart: Chart, rect: Rect, step: int = 0) -> None:
        """Put a chart into ``rect``, with its description."""
        from viewer.chart import bare, describe

        shown = bare(chart)
        text = describe(shown, self.language)
        self.items.append(ChartItem(shown, rect, text, step, self.language))

    def link(self, rect: Rect, slide: int | None, text: str) -> None:
        """Make ``rect`` lead to the slide at index ``slide``, where there is one."""
        if slide is not None:
            self.links.append(Link(rect, slide, text))

    def page(self, title: str) -> Page:
        """Return the finished page."""
        return Page(
            width=self.canvas.width,
            height=self.canvas.height,
            theme=self.theme,
            title=title,
            ground=self.surface.background[-1],
            items=tuple(self.items),
            steps=max((item.step for item in self.items), default=0),
            links=tuple(self.links),
            overflows=tuple(self.overflows),
        )

    def _paint_ground(self) -> None:
        whole = Rect(-1, -1, self.canvas.width + 2, self.canvas.height + 2)
        self.box(whole, *self.surface.background)
        if self.surface.edge:
            self.box(Rect(-1, -1, EDGE + 1, self.canvas.height + 2), self.surface.edge)
