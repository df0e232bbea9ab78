"""A slide of the deck as a section of the file: its page, and what the speaker says."""

from viewer.deck.slide import AchievementsSlide
from viewer.export.html.markup import element, number, text
from viewer.export.html.shared import Shared
from viewer.export.html.slide import slide_svg
from viewer.export.html.words import words
from viewer.export.order import Order
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.layout.setting import plain
from viewer.text.face import REGULAR


def section(order: Order, index: int, shared: Shared) -> str:
    """Return the section of the slide at ``index`` (from 0); its id is its number (from 1).

    Links to slides that are not ordered are left out.
    """
    deck = order.loaded.deck
    slide = deck.slides[index]
    page = lay_out(order.loaded, index, order.theme, canvas_for(*order.size))
    shared.letters.add(slide.notes, REGULAR)
    return element(
        "section",
        slide_svg(page, shared, lambda at: f"#{at + 1}" if at in order.slides else None),
        _notes(slide.notes),
        id=str(index + 1),
        class_=f"slide {shared.grounds.name_of(page.ground)}",
        role="group",
        tabindex="-1",
        aria_roledescription=words(deck.language)["slide"],
        aria_label=f"{index + 1}. {plain(slide.title)}",
        data_steps=number(page.steps),
        data_seconds=number(slide.seconds),
        data_index="" if isinstance(slide, AchievementsSlide) else None,
    )


def _notes(notes: str) -> str:
    lines = [element("p", text(line)) for line in notes.split("\n") if line.strip()]
    return element("aside", *lines, class_="notes") if lines else ""
