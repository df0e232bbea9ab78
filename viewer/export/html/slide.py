"""A page as SVG: its items in order, its steps as groups, its links on top."""

from collections.abc import Callable
from itertools import groupby
from typing import Any

from viewer.export.html.lines import text_of
from viewer.export.html.markup import element, number
from viewer.export.html.motif import motif
from viewer.export.html.photo import photo_uri
from viewer.export.html.shared import Shared
from viewer.layout.page import (
    BoxItem,
    ChartItem,
    Item,
    Link,
    MotifItem,
    Page,
    PictureItem,
    Rect,
    TextItem,
)

_BLEED = 4000.0
"""How far a ground goes on, in units: windows four times as wide as high are covered."""

Target = Callable[[int], str | None]
"""Returns the address of the slide at an index (from 0), or None where it is not there."""


def slide_svg(page: Page, shared: Shared, target: Target) -> str:
    """Return ``page`` as one ``svg`` element that scales to any size.

    What appears at step k stands in a group with ``data-step`` k. Links whose slide has no
    ``target`` are left out.
    """
    parts = (_part(step, items, page, shared) for step, items in _parts(page))
    links = (_link(link, page, address) for link in page.links if (address := target(link.slide)))
    box = f"0 0 {number(page.width)} {number(page.height)}"
    return element("svg", *parts, *links, viewBox=box, class_="page")


def _parts(page: Page) -> list[tuple[int, list[Item]]]:
    return [(step, list(items)) for step, items in groupby(page.items, lambda item: item.step)]


def _part(step: int, items: list[Item], page: Page, shared: Shared) -> str:
    drawn = "".join(_WRITERS[type(item)](item, page, shared) for item in items)
    return element("g", drawn, class_="part", data_step=step) if step else drawn


def _text(item: TextItem, _page: Page, shared: Shared) -> str:
    return text_of(item, shared.letters)


def _box(item: BoxItem, page: Page, shared: Shared) -> str:
    rect = _bled(item.rect, page)
    return element(
        "rect",
        x=rect.x,
        y=rect.y,
        width=rect.w,
        height=rect.h,
        rx=item.radius or None,
        fill=_paint(item, shared),
        stroke=item.stroke,
        stroke_width=2 if item.stroke else None,
    )


def _bled(rect: Rect, page: Page) -> Rect:
    """Return ``rect``, going on beyond the page where it spans the page from edge to edge.

    So a ground fills a window of any shape, and an edge runs along the whole of it.
    """
    wide = rect.x < 0 and rect.right > page.width
    high = rect.y < 0 and rect.bottom > page.height
    return rect.inset(-_BLEED if wide else 0, -_BLEED if high else 0)


def _paint(item: BoxItem, shared: Shared) -> str:
    """Return the colour of a box, or a reference to its gradient."""
    if len(item.fill) == 1:
        return item.fill[0]
    rect, last = item.rect, len(item.fill) - 1
    stops = (
        element("stop", offset=at / last, stop_color=colour) for at, colour in enumerate(item.fill)
    )
    ends = {"x1": rect.x, "y1": rect.y, "x2": rect.right, "y2": rect.bottom}
    body = "".join(stops)
    name = shared.definitions.name_of(
        f"gradient {rect} {item.fill}",
        lambda ident: element(
            "linearGradient", body, id=ident, gradientUnits="userSpaceOnUse", **ends
        ),
    )
    return f"url(#{name})"


def _motif(item: MotifItem, _page: Page, shared: Shared) -> str:
    rect = item.rect
    return element(
        "use",
        href=f"#{motif(shared.definitions, item.name)}",
        x=rect.x,
        y=rect.y,
        width=rect.w,
        height=rect.h,
        color=item.colour,
    )


def _picture(item: PictureItem, page: Page, _shared: Shared) -> str:
    rect = item.rect
    return element(
        "image",
        href=photo_uri(item, page.ground),
        x=rect.x,
        y=rect.y,
        width=rect.w,
        height=rect.h,
        preserveAspectRatio="none",
        role="img",
        aria_label=item.text,
    )


def _chart(item: ChartItem, page: Page, shared: Shared) -> str:
    from viewer.chart import draw
    from viewer.export.html.figure import figure_svg

    figure = draw(item.chart, page.theme, item.rect.w, item.rect.h, item.language)
    strokes = figure_svg(figure, shared)
    place = f"translate({number(item.rect.x)} {number(item.rect.y)})"
    return element("g", strokes, transform=place, class_="chart", role="img", aria_label=item.text)


def _link(link: Link, page: Page, address: str) -> str:
    """Return a link over its place; it appears together with what stands there."""
    rect = link.rect
    held = (item.step for item in page.items if item.step and rect.holds(item.rect))
    step = min(held, default=0)
    area = element("rect", x=rect.x, y=rect.y, width=rect.w, height=rect.h, rx=20)
    return element(
        "a",
        area,
        href=address,
        aria_label=link.text,
        class_="link part" if step else "link",
        data_step=step or None,
    )


_WRITERS: dict[type, Callable[[Any, Page, Shared], str]] = {
    TextItem: _text,
    BoxItem: _box,
    MotifItem: _motif,
    PictureItem: _picture,
    ChartItem: _chart,
}
