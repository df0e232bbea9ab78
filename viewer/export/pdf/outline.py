"""The outline of the PDF: sections, and the slides in each."""

from collections.abc import Sequence

from pikepdf import OutlineItem, Pdf

from viewer.deck import Deck
from viewer.deck.slide import SectionSlide
from viewer.export.pdf.leaves import Leaf
from viewer.export.pdf.links import first_pages


def add_outline(pdf: Pdf, leaves: Sequence[Leaf], deck: Deck) -> None:
    """Give ``pdf``, whose pages are ``leaves``, a bookmark for each slide, under its section.

    The last slide, where it thanks, stands for itself.
    """
    with pdf.open_outline() as outline:
        inside = outline.root
        for index, number in sorted(first_pages(leaves).items()):
            slide = deck.slides[index]
            entry = OutlineItem(_title(deck, index), number)
            if isinstance(slide, SectionSlide):
                outline.root.append(entry)
                inside = entry.children
            else:
                inside.append(entry)


def _title(deck: Deck, index: int) -> str:
    slide = deck.slides[index]
    if isinstance(slide, SectionSlide) and slide.number:
        return f"{slide.number}. {slide.title}"
    return slide.title
