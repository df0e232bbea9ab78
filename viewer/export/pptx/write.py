"""The door: an order becomes one presentation."""

from collections.abc import Callable
from itertools import takewhile
from typing import BinaryIO

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.presentation import Presentation

from viewer.export.order import Order
from viewer.export.pptx.draft import LOCALES, Click, Draft
from viewer.export.pptx.grounds import ground_of
from viewer.export.pptx.markup import text
from viewer.export.pptx.notes import add_notes, notes_master
from viewer.export.pptx.package import empty_presentation, filled
from viewer.export.pptx.palette import Palette
from viewer.export.pptx.save import save
from viewer.export.pptx.sections import sections_xml
from viewer.export.pptx.slide import slide_xml
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.layout.page import Page


def write_pptx(
    order: Order,
    stream: BinaryIO,
    progress: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> None:
    """Write the slides of ``order`` as a presentation whose text and charts can be edited.

    Needs a ``QGuiApplication``. ``progress`` is told slides done and slides in all. Where it
    was ``stopped``, nothing is written.
    """
    pages = _laid_out(order, stopped)
    if stopped():
        return
    file = _begun(order, pages)
    targets = _add_slides(file, pages)
    master = notes_master(file) if any(order.loaded.deck.slides[at].notes for at in pages) else None
    for number, (index, page) in enumerate(pages.items(), 1):
        progress(number - 1, len(pages))
        if stopped():
            return
        _fill(targets, index, page, order, number)
        if master and (notes := order.loaded.deck.slides[index].notes):
            add_notes(targets[index], master, notes, number, _locale(order))
    _add_sections(file, order)
    save(file.part.package, stream)
    progress(len(pages), len(pages))


def _laid_out(order: Order, stopped: Callable[[], bool]) -> dict[int, Page]:
    """Return the pages of the slides by their index; fewer where it was stopped."""
    canvas = canvas_for(*order.size)
    slides = takewhile(lambda _: not stopped(), order.slides)
    return {at: lay_out(order.loaded, at, order.theme, canvas) for at in slides}


def _begun(order: Order, pages: dict[int, Page]) -> Presentation:
    """Return a presentation with its layouts, in the order in which ``pages`` need them."""
    deck = order.loaded.deck
    grounds = dict.fromkeys(ground_of(page) for page in pages.values())
    canvas = canvas_for(*order.size)
    file = empty_presentation(order.theme, canvas, grounds, _locale(order), deck.language)
    blanks = {"title": text(deck.title), "author": text(deck.author), "locale": _locale(order)}
    package, name = file.part.package, PackURI("/docProps/core.xml")
    content = filled("core", **blanks).encode()
    package.relate_to(Part(name, CT.OPC_CORE_PROPERTIES, package, content), RT.CORE_PROPERTIES)
    return file


def _locale(order: Order) -> str:
    return LOCALES[order.loaded.deck.language]


def _add_slides(file: Presentation, pages: dict[int, Page]) -> dict[int, Part]:
    """Return a new empty slide for each page; links need them all before the first is filled."""
    grounds = dict.fromkeys(ground_of(page) for page in pages.values())
    layouts = dict(zip(grounds, (one.part for one in file.slide_layouts), strict=True))
    return {
        index: _add_slide(file, layouts[ground_of(page)], number)
        for number, (index, page) in enumerate(pages.items(), 1)
    }


def _add_slide(file: Presentation, layout: Part, number: int) -> Part:
    """Return a new empty slide, the ``number``-th.

    It will hold its bytes alone: a thousand trees of elements would fill the memory.
    """
    name = PackURI(f"/ppt/slides/slide{number}.xml")
    part = Part(name, CT.PML_SLIDE, file.part.package)
    part.relate_to(layout, RT.SLIDE_LAYOUT)
    file.element.get_or_add_sldIdLst().add_sldId(file.part.relate_to(part, RT.SLIDE))
    return part


def _fill(targets: dict[int, Part], index: int, page: Page, order: Order, number: int) -> None:
    part = targets[index]
    clicks = tuple(
        Click(link.rect, part.relate_to(targets[link.slide], RT.SLIDE), link.text)
        for link in page.links
        if link.slide in targets
    )
    language = order.loaded.deck.language
    draft = Draft(part, Palette(page.theme), language, number, page.ground, clicks)
    part.blob = slide_xml(page, draft).encode()


def _add_sections(file: Presentation, order: Order) -> None:
    ids = [slide.id for slide in file.element.get_or_add_sldIdLst()]
    if found := sections_xml(order.loaded.deck, order.slides, ids):
        file.element.append(parse_xml(found))
