"""Every slide is laid out and every chart drawn for each shape of screen, to see what fits."""

import re
from collections.abc import Iterator

from viewer.chart import draw, misfits
from viewer.commands.checks.glyphs import UNSHOWN
from viewer.commands.themes import theme_of
from viewer.deck.load import LoadedDeck
from viewer.deck.node import Keys
from viewer.errors import Problem
from viewer.layout.canvas import Canvas, canvas_for
from viewer.layout.compose import lay_out
from viewer.layout.page import ChartItem
from viewer.theme import Theme

SHAPES = {"16:9": (1920, 1080), "16:10": (1920, 1200), "4:3": (1600, 1200)}
"""What screens and projectors have, in pixels."""

Fault = tuple[str, str]
"""A row of the messages, and the text that it is about."""


def check_fit(loaded: LoadedDeck) -> Iterator[Problem]:
    """Yield a problem for each text that does not fit, with the shapes where it does not."""
    theme = theme_of(loaded)
    for index in range(len(loaded.deck.slides)):
        shapes: dict[Fault, list[str]] = {}
        for name, size in SHAPES.items():
            for fault in dict.fromkeys(_faults(loaded, index, theme, canvas_for(*size))):
                shapes.setdefault(fault, []).append(name)
        for (code, text), names in shapes.items():
            words = {"number": index + 1, "text": text, "shapes": names}
            yield loaded.problem(code, *_where(loaded, index, text), **words)


def _faults(loaded: LoadedDeck, index: int, theme: Theme, canvas: Canvas) -> Iterator[Fault]:
    try:
        page = lay_out(loaded, index, theme, canvas)
        for overflow in page.overflows:
            yield "slide-overflow", overflow.text
        for item in page.items:
            if isinstance(item, ChartItem):
                figure = draw(item.chart, theme, item.rect.w, item.rect.h, item.language)
                yield from (("chart-misfit", text) for text in misfits(figure))
    except Exception as error:  # said here, for a talk would show it as an empty slide
        yield "slide-fails", f"{type(error).__name__}: {error}"


def _where(loaded: LoadedDeck, index: int, text: str) -> Keys:
    """Return the path to what the author wrote for ``text``, else to the slide.

    A chart puts figures and units together, so a part of ``text`` will do.
    """
    wanted, longest = _bare(text), 0
    best: Keys = ("slides", index)
    for keys, written in loaded.texts("slides", index):
        part = _bare(written)
        if keys[-1] in UNSHOWN or keys[-1] == "notes" or not part:
            continue
        if part == wanted:
            return keys
        if len(part) > longest and (part in wanted or wanted in part):
            best, longest = keys, len(part)
    return best


def _bare(text: str) -> str:
    return " ".join(re.sub(r"\*+", "", text).casefold().split())
