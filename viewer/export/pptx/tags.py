"""Labels of points: as a number format, which follows the data, or else as they read."""

from dataclasses import dataclass

from viewer.deck.number import format_number
from viewer.export.pptx.markup import quoted, text
from viewer.export.pptx.native import Native, Point, Series, Tag
from viewer.export.pptx.palette import Palette
from viewer.export.pptx.sheet import decimals
from viewer.export.pptx.text import face_attributes, typeface

_GROUPED = (r"[>=1000000]{}0\.000\.000{}", r"[>=1000]{}0\.000{}", "{}0{}")
"""Points between thousands wherever it is opened: with them literal, no locale replaces them."""

_AIR = "\N{NO-BREAK SPACE}"
"""Between a bar and its figure, which programs put close to it."""

_BODY = '<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/>'
_BARE = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
_NO_LEADERS = (
    '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" '
    'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">'
    '<c15:showLeaderLines val="0"/></c:ext></c:extLst>'
)
_SHOWN = (
    '<c:showLegendKey val="0"/><c:showVal val="{}"/><c:showCatName val="0"/>'
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
)


def number_format(words: str, point: Point) -> str | None:
    """Return the format in which the point's figure reads as ``words``.

    None where no format does so in every language: its decimal sign would be the reader's.
    """
    shown = format_number(point.value)
    if decimals(point.value) or point.value < 0 or shown not in words:
        return None
    before, _, after = words.partition(shown)
    return ";".join(part.format(_literal(before), _literal(after)) for part in _GROUPED)


def _literal(words: str) -> str:
    if not words:
        return ""
    escaped = words.replace('"', '"\\""')
    return f'"{escaped}"'


@dataclass(frozen=True, slots=True)
class _Look:
    """How a label looks and where it stands."""

    tag: Tag
    place: str
    palette: Palette
    locale: str

    @property
    def face(self) -> str:
        """The look of its text, from the middle of an element's start tag."""
        label = self.tag.label
        colour = self.palette.fill(label.colour)
        return f"{face_attributes(label.face)}>{colour}{typeface(label.face)}"

    @property
    def layout(self) -> str:
        """How far it is moved from its place."""
        if not self.tag.shift:
            return ""
        moved = f'<c:x val="{self.tag.shift:.5f}"/><c:y val="0"/>'
        return f"<c:layout><c:manualLayout>{moved}</c:manualLayout></c:layout>"


def write_tags(chart: Native, series: Series, palette: Palette, locale: str) -> str:
    """Return the labels of a ``series`` of ``chart``, none where no point has one."""
    if not any(point.tag for point in series.points):
        return ""
    place = "inBase" if series.at_base else "ctr" if chart.stacked else "outEnd"
    air = _AIR if chart.kind == "bar" else ""
    labels = "".join(
        _tag(at, point, air + point.tag.text, _Look(point.tag, place, palette, locale))
        for at, point in enumerate(series.points)
        if point.tag
    )
    return f"<c:dLbls>{labels}{_SHOWN.format(0)}{_NO_LEADERS}</c:dLbls>"


def _tag(at: int, point: Point, words: str, look: _Look) -> str:
    code = number_format(words, point)
    if code is None:
        content = (
            f"<c:tx><c:rich>{_BODY}<a:lstStyle/><a:p><a:r>"
            f'<a:rPr lang="{look.locale}" {look.face}</a:rPr><a:t>{text(words)}</a:t></a:r></a:p>'
            f"</c:rich></c:tx>{_BARE}"
        )
    else:
        content = (
            f'<c:numFmt formatCode={quoted(code)} sourceLinked="0"/>{_BARE}'
            f"<c:txPr>{_BODY}<a:lstStyle/><a:p><a:pPr><a:defRPr {look.face}</a:defRPr></a:pPr>"
            f'<a:endParaRPr lang="{look.locale}"/></a:p></c:txPr>'
        )
    return (
        f'<c:dLbl><c:idx val="{at}"/>{look.layout}{content}'
        f'<c:dLblPos val="{look.place}"/>{_SHOWN.format(1)}</c:dLbl>'
    )
