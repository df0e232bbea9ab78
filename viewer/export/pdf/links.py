"""Links of slides become links of the PDF."""

from collections.abc import Callable, Sequence

from pikepdf import Array, Dictionary, Name, Pdf, String

from viewer.export.pdf.leaves import Leaf
from viewer.layout.page import Page, Rect
from viewer.layout.paper.sheet import Placed


def add_links(pdf: Pdf, leaves: Sequence[Leaf], page: Callable[[int], Page]) -> None:
    """Let every link on ``pdf``, whose pages are ``leaves``, lead to the slide that it names.

    A link to a slide that is not there is left out. ``page`` returns a slide, laid out.
    """
    places = first_pages(leaves)
    for leaf, sheet in zip(leaves, pdf.pages, strict=True):
        found = [
            _link(pdf, leaf, rect, link.text, places[link.slide])
            for placed in leaf.paper.slides
            for link in page(placed.slide).links
            if link.slide in places
            for rect in (_on_paper(link.rect, placed, page(placed.slide)),)
        ]
        if found:
            sheet.obj.Annots = pdf.make_indirect(Array(found))


def first_pages(leaves: Sequence[Leaf]) -> dict[int, int]:
    """Return for each slide (index from 0) the page (from 0) that shows it first."""
    places: dict[int, int] = {}
    for number, leaf in enumerate(leaves):
        for placed in leaf.paper.slides:
            places.setdefault(placed.slide, number)
    return places


def _on_paper(rect: Rect, placed: Placed, page: Page) -> Rect:
    """Return ``rect`` of a slide in the units of the paper that it is placed on."""
    room = placed.rect
    scale = min(room.w / page.width, room.h / page.height)
    left = room.x + (room.w - page.width * scale) / 2
    top = room.y + (room.h - page.height * scale) / 2
    return Rect(left + rect.x * scale, top + rect.y * scale, rect.w * scale, rect.h * scale)


def _link(pdf: Pdf, leaf: Leaf, rect: Rect, text: str, number: int) -> Dictionary:
    width, height = leaf.size
    across, up = width / leaf.paper.page.width, height / leaf.paper.page.height
    corners = (rect.x, leaf.paper.page.height - rect.bottom, rect.right)
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Link,
            Rect=Array(
                [
                    round(corners[0] * across, 2),
                    round(corners[1] * up, 2),
                    round(corners[2] * across, 2),
                    round((leaf.paper.page.height - rect.y) * up, 2),
                ]
            ),
            Border=Array([0, 0, 0]),
            Contents=String(text),
            Dest=Array([pdf.pages[number].obj, Name.Fit]),
        )
    )
