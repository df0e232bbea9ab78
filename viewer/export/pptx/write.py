"""The door: an order becomes one presentation."""

from collections.abc import Callable
from io import BytesIO
from typing import BinaryIO, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.parts.coreprops import CorePropertiesPart
from pptx.parts.slide import SlidePart
from pptx.presentation import Presentation

from viewer.export.order import Order
from viewer.export.pptx.draft import LOCALES, Click, Draft
from viewer.export.pptx.grounds import ground_of
from viewer.export.pptx.markup import NAMESPACES, text
from viewer.export.pptx.notes import add_notes
from viewer.export.pptx.package import empty_presentation, filled
from viewer.export.pptx.palette import Palette
from viewer.export.pptx.sections import sections_xml
from viewer.export.pptx.slide import slide_xml
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.layout.page import Page

_EMPTY = f"<p:sld {NAMESPACES}/>".encode()
_NO_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest date that a package can give its parts: the same deck gives the same bytes."""


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
    deck, canvas = order.loaded.deck, canvas_for(*order.size)
    pages = [lay_out(order.loaded, index, order.theme, canvas) for index in order.slides]
    grounds = list(dict.fromkeys(ground_of(page) for page in pages))
    locale = LOCALES[deck.language]
    file = empty_presentation(order.theme, canvas, grounds, locale, deck.language)
    _add_properties(file, order, locale)
    parts = [_add_slide(file, grounds.index(ground_of(page))) for page in pages]
    targets = dict(zip(order.slides, parts, strict=True))
    for done, (index, page) in enumerate(zip(order.slides, pages, strict=True)):
        progress(done, len(pages))
        if stopped():
            return
        _fill(targets[index], page, order, done + 1, targets)
        if notes := deck.slides[index].notes:
            add_notes(targets[index], notes, locale)
    _add_sections(file, order)
    if not stopped():
        _save(file, stream)
        progress(len(pages), len(pages))


def _add_slide(file: Presentation, layout: int) -> SlidePart:
    """Return a new empty slide."""
    package = file.part.package
    name = PackURI(f"/ppt/slides/slide{len(file.slides) + 1}.xml")
    part = cast(SlidePart, SlidePart.load(name, CT.PML_SLIDE, package, _EMPTY))
    part.relate_to(file.slide_layouts[layout].part, RT.SLIDE_LAYOUT)
    file.element.get_or_add_sldIdLst().add_sldId(file.part.relate_to(part, RT.SLIDE))
    return part


def _fill(
    part: SlidePart, page: Page, order: Order, number: int, targets: dict[int, SlidePart]
) -> None:
    clicks = tuple(
        Click(link.rect, part.relate_to(targets[link.slide], RT.SLIDE), link.text)
        for link in page.links
        if link.slide in targets
    )
    draft = Draft(
        part, Palette(page.theme), order.loaded.deck.language, number, page.ground, clicks
    )
    part.slide.element.extend(parse_xml(slide_xml(page, draft)))


def _add_properties(file: Presentation, order: Order, locale: str) -> None:
    deck, package = order.loaded.deck, file.part.package
    blanks = {"title": text(deck.title), "author": text(deck.author), "locale": locale}
    name = PackURI("/docProps/core.xml")
    content = filled("core", **blanks).encode()
    core = CorePropertiesPart.load(name, CT.OPC_CORE_PROPERTIES, package, content)
    package.relate_to(core, RT.CORE_PROPERTIES)


def _add_sections(file: Presentation, order: Order) -> None:
    ids = [slide.slide_id for slide in file.slides]
    if found := sections_xml(order.loaded.deck, order.slides, ids):
        file.element.append(parse_xml(found))


def _save(file: Presentation, stream: BinaryIO) -> None:
    """Write the package without the time at which it was made."""
    dated = BytesIO()
    file.save(dated)
    with ZipFile(dated) as source, ZipFile(stream, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            info = ZipInfo(name, _NO_DATE)
            info.compress_type = ZIP_DEFLATED
            target.writestr(info, source.read(name))
