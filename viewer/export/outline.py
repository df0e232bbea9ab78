"""A deck as a text to read: its outline in Markdown."""

from collections.abc import Iterator
from typing import BinaryIO
from unicodedata import normalize

from viewer.deck import Deck, Slide
from viewer.deck.slide import SectionSlide
from viewer.export.order import Order
from viewer.export.outline_passages import passage_blocks
from viewer.export.outline_slides import slide_blocks
from viewer.export.outline_text import heading, line, quotation
from viewer.export.outline_words import say, say_time
from viewer.export.tally import Progress, Stopped
from viewer.layout.source import source_line


def write_outline(order: Order, stream: BinaryIO, progress: Progress, stopped: Stopped) -> None:
    """Write the slides of ``order`` to ``stream`` as Markdown (UTF-8, NFC, lines end in LF).

    A section is a heading of its own, and its slides stand below it with their texts,
    figures, notes and sources; the passages cited stand at the end. ``progress`` is told
    how many slides are done, and of how many. Where it was ``stopped``, nothing is written.
    The same order gives the same bytes.
    """
    loaded, total = order.loaded, len(order.slides)
    blocks = list(_head(order))
    level = 2
    progress(0, total)
    for done, index in enumerate(order.slides, 1):
        if stopped():
            return
        slide = loaded.deck.slides[index]
        blocks += _slide(loaded.deck, slide, index + 1, level)
        level = 3 if isinstance(slide, SectionSlide) else level
        progress(done, total)
    blocks += passage_blocks(loaded, order.slides)
    stream.write((normalize("NFC", "\n\n".join(blocks)) + "\n").encode("utf-8"))


def _head(order: Order) -> Iterator[str]:
    deck, language = order.loaded.deck, order.loaded.deck.language
    seconds = sum(deck.slides[index].seconds for index in order.slides)
    facts = [
        say(language, "slides", count=len(order.slides)),
        say(language, "planned", time=say_time(language, seconds)),
    ]
    if deck.article:
        facts.append(say(language, "article", name=deck.article))
    yield heading(1, deck.title)
    if deck.author:
        yield line(deck.author)
    yield line(" · ".join(facts))


def _slide(deck: Deck, slide: Slide, number: int, level: int) -> Iterator[str]:
    title = slide.title
    if isinstance(slide, SectionSlide):
        level = 2
        title = f"{slide.number} – {title}" if slide.number else title
    yield heading(level, f"{number}. {title}")
    yield from slide_blocks(deck, slide)
    if slide.notes:
        yield quotation(slide.notes)
    time = say(deck.language, "planned", time=say_time(deck.language, slide.seconds))
    yield line(" · ".join(filter(None, (source_line(deck, slide), time))))
