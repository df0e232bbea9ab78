"""A slide being written: its shapes get numbers and names, and its colours come from one place."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from pptx.opc.package import Part

from viewer.export.pptx.markup import quoted
from viewer.export.pptx.palette import Palette
from viewer.layout.page import Rect

NAMES = {
    "vi": {
        "title": "Tiêu đề",
        "text": "Chữ",
        "box": "Khung",
        "motif": "Hoa văn",
        "picture": "Ảnh",
        "chart": "Biểu đồ",
        "group": "Nhóm biểu đồ",
        "shape": "Hình",
        "line": "Nét",
        "link": "Liên kết",
        "number": "Số trang",
    },
    "en": {
        "title": "Title",
        "text": "Text",
        "box": "Box",
        "motif": "Motif",
        "picture": "Picture",
        "chart": "Chart",
        "group": "Chart group",
        "shape": "Shape",
        "line": "Line",
        "link": "Link",
        "number": "Slide number",
    },
}
"""What the selection pane calls a shape."""

LOCALES = {"vi": "vi-VN", "en": "en-GB"}

_MOST_CHARTS = 100
"""A slide has fewer native charts than this."""

_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
    ' val="1"/></a:ext></a:extLst>'
)


class Shape(NamedTuple):
    """A shape of a slide: its number and its markup.

    ``builds`` is what of it appears at a step where it is no group and no picture.
    """

    id: int
    xml: str
    builds: Literal["", "text", "box"] = ""


class Click(NamedTuple):
    """A place of the slide that leads to another, by the relation ``rel``."""

    rect: Rect
    rel: str
    text: str


@dataclass(slots=True)
class Draft:
    """A slide being written. ``number`` is its place in the file, from 1."""

    part: Part
    palette: Palette
    language: str
    number: int
    ground: str
    clicks: tuple[Click, ...] = ()
    _last: int = field(default=1)
    _charts: int = field(default=0)

    @property
    def locale(self) -> str:
        """The language of the text, for the spelling checker."""
        return LOCALES[self.language]

    def named(
        self, kind: str, rect: Rect | None = None, *, alt: str = "", decorative: bool = False
    ) -> tuple[int, str]:
        """Return the number of a new shape and the element that names it.

        ``alt`` describes what is no text. A shape at ``rect``, inside a link, becomes one.
        """
        self._last += 1
        name = f"{NAMES[self.language][kind]} {self._last}"
        described = f" descr={quoted(alt)}" if alt else ""
        inside = self._click(rect) + (_DECORATIVE if decorative else "")
        named = f'<p:cNvPr id="{self._last}" name={quoted(name)}{described}>{inside}</p:cNvPr>'
        return self._last, named

    def next_chart(self) -> int:
        """Return a number that no other chart of the file has."""
        self._charts += 1
        return self.number * _MOST_CHARTS + self._charts

    def _click(self, rect: Rect | None) -> str:
        if rect is None:
            return ""
        middle = Rect(rect.x + rect.w / 2, rect.y + rect.h / 2, 0, 0)
        found = next((click for click in self.clicks if click.rect.holds(middle, 0)), None)
        return hyperlink(found) if found else ""


def hyperlink(click: Click) -> str:
    """Return what makes a shape lead to the slide of ``click``."""
    return (
        f'<a:hlinkClick r:id={quoted(click.rel)} action="ppaction://hlinksldjump"'
        f" tooltip={quoted(click.text)}/>"
    )
