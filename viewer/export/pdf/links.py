"""Links of slides become links of the PDF."""

from collections.abc import Callable, Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from viewer.export.pdf.leaves import Leaf
from viewer.layout.page import Page, Rect
from viewer.layout.paper.sheet import Placed


def add_links(pdf: Pdf, leaves: Sequence[Leaf], page: Callable[[int], Page]) -> None:
    """Let every link on ``pdf``, whose pages are ``leaves``, lead to the slide that it names.

    A link to a slide that is not there is left out. ``page`` returns a slide, laid out.
    """
    places = first_pages(leaves)
    for leaf, sheet in zip(leaves, pdf.pages, strict=True):
        found = []
        for placed in leaf.paper.slides:
            slide = page(placed.slide)
            for link in slide.links:
                if link.slide in places:
                    corners = _corners(_on_paper(link.rect, placed, slide), leaf)
                    goal = pdf.pages[places[link.slide]].obj
                    found.append(pdf.make_indirect(_link(corners, link.text, goal)))
        if found:
            sheet.obj.Annots = Array(found)


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


def _corners(rect: Rect, leaf: Leaf) -> Array:
    """Return ``rect`` (units of the paper) in points from the lower left corner."""
    paper = leaf.paper.page
    across, up = leaf.size[0] / paper.width, leaf.size[1] / paper.height
    lower, upper = (paper.height - rect.bottom) * up, (paper.height - rect.y) * up
    return Array([round(at, 2) for at in (rect.x * across, lower, rect.right * across, upper)])


def _link(corners: Array, text: str, goal: Object) -> Dictionary:
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Link,
        Rect=corners,
        Border=Array([0, 0, 0]),
        Contents=String(text),
        Dest=Array([goal, Name.Fit]),
    )
