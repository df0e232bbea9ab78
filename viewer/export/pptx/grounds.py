"""What a slide stands on is its layout's: the colour of the ground, and the bar at the edge."""

from itertools import takewhile

from viewer.export.pptx.box import ground as fill_of
from viewer.export.pptx.markup import place
from viewer.export.pptx.palette import Palette
from viewer.layout.page import BoxItem, Item, Page, Rect
from viewer.theme import Theme

Ground = tuple[BoxItem, ...]
"""The boxes at the beginning of a page that are as high as it is."""

_NAMES = {
    "vi": {"deep": "Trang trọng", "paper": "Nội dung"},
    "en": {"deep": "Solemn", "paper": "Content"},
}


def ground_of(page: Page) -> Ground:
    """Return the ground of ``page``."""

    def whole(item: Item) -> bool:
        return (
            isinstance(item, BoxItem)
            and not item.step
            and item.rect.y <= 0
            and item.rect.bottom >= page.height
        )

    return tuple(item for item in takewhile(whole, page.items) if isinstance(item, BoxItem))


def ground_name(ground: Ground, theme: Theme, language: str) -> str:
    """Return what the layout of ``ground`` is called."""
    fills = {theme.deep.background: "deep", theme.paper.background: "paper"}
    return _NAMES[language][fills.get(ground[0].fill, "paper")]


def layout_shapes(ground: Ground, palette: Palette) -> dict[str, str]:
    """Return the blanks ``fill`` and ``shapes`` of a layout."""
    whole, *rest = ground
    shapes = "".join(
        f'<p:sp><p:nvSpPr><p:cNvPr id="{at}" name="Edge {at}"/><p:cNvSpPr/>'
        f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{place(_inside(box.rect))}'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f"{fill_of(box.fill, box.rect, palette)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
        for at, box in enumerate(rest, 3)
    )
    return {"fill": fill_of(whole.fill, whole.rect, palette), "shapes": shapes}


def _inside(rect: Rect) -> Rect:
    """Return ``rect`` without what lies outside of the slide at its top left."""
    x, y = max(0.0, rect.x), max(0.0, rect.y)
    return Rect(x, y, rect.right - x, rect.bottom - y - 1)
