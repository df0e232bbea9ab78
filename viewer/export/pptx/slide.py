"""A page becomes the XML of a slide: every item a shape at the same place, in the same order."""

from collections.abc import Callable
from typing import Any

from viewer.export.pptx.box import NO_LINE, write_box
from viewer.export.pptx.chart import write_chart
from viewer.export.pptx.draft import Click, Draft, Shape
from viewer.export.pptx.grounds import ground_of
from viewer.export.pptx.markup import NAMESPACES, place
from viewer.export.pptx.motif import write_motif
from viewer.export.pptx.package import ROOT
from viewer.export.pptx.picture import write_picture
from viewer.export.pptx.text import write_text
from viewer.export.pptx.timing import timing_xml
from viewer.layout.page import BoxItem, ChartItem, Item, MotifItem, Page, PictureItem, TextItem

_WRITERS: dict[type, Callable[[Any, Draft], Shape]] = {
    TextItem: write_text,
    BoxItem: write_box,
    MotifItem: write_motif,
    PictureItem: write_picture,
}


def slide_xml(page: Page, draft: Draft) -> str:
    """Return the XML of the slide of ``page``."""
    items = page.items[len(ground_of(page)) :]
    steps: list[list[Shape]] = [[] for _ in range(page.steps + 1)]
    shapes = "".join(_link(click, draft) for click in _bare(draft.clicks, items))
    for item in items:
        shape = _write(item, draft, page)
        steps[item.step].append(shape)
        shapes += shape.xml
    return (
        f"<p:sld {NAMESPACES}><p:cSld><p:spTree>{ROOT}{shapes}</p:spTree></p:cSld>"
        f"<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>{timing_xml(steps[1:])}</p:sld>"
    )


def _write(item: Item, draft: Draft, page: Page) -> Shape:
    if isinstance(item, ChartItem):
        return write_chart(item, draft, page.theme)
    return _WRITERS[type(item)](item, draft)


def _bare(clicks: tuple[Click, ...], items: tuple[Item, ...]) -> list[Click]:
    """Return the links that no box fills: there, clicks between the words would be lost."""
    filled = [item.rect for item in items if isinstance(item, BoxItem)]
    return [click for click in clicks if not any(rect.holds(click.rect) for rect in filled)]


def _link(click: Click, draft: Draft) -> str:
    """Return a rectangle that is seen by the pointer alone; it lies below the text."""
    _, name = draft.named("link", click.rect, alt=click.text)
    clear = '<a:solidFill><a:schemeClr val="bg1"><a:alpha val="0"/></a:schemeClr></a:solidFill>'
    return (
        f"<p:sp><p:nvSpPr>{name}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{place(click.rect)}"
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{clear}{NO_LINE}</p:spPr></p:sp>'
    )
