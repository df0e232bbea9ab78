"""A chart part: its XML, and its data sheet inside."""

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.parts.chart import ChartPart
from pptx.parts.embeddedpackage import EmbeddedXlsxPart

from viewer.export.pptx.box import NO_LINE, pen
from viewer.export.pptx.draft import Draft
from viewer.export.pptx.markup import text
from viewer.export.pptx.native import Native, Point, Series
from viewer.export.pptx.palette import Palette
from viewer.export.pptx.sheet import SHEET, column, workbook
from viewer.export.pptx.tags import write_tags

_OPEN = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<c:date1904 val="0"/><c:roundedCorners val="0"/>'
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>'
)
_WHOLE = (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/>'
    '<c:xMode val="edge"/><c:yMode val="edge"/>'
    '<c:x val="0"/><c:y val="0"/><c:w val="1"/><c:h val="1"/></c:manualLayout></c:layout>'
)
_BARE = f"<c:spPr><a:noFill/>{NO_LINE}</c:spPr>"
_CLOSE = f'{_BARE}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>{_BARE}'
_AXES = (111, 112)
"""The numbers of the axes of categories and values."""


def add_chart(chart: Native, draft: Draft) -> str:
    """Put ``chart`` into the package; return the relation by which its slide finds it."""
    package, number = draft.part.package, draft.next_chart()
    part = Part(PackURI(ChartPart.partname_template % number), CT.DML_CHART, package)
    name = PackURI(EmbeddedXlsxPart.partname_template % number)
    sheet = EmbeddedXlsxPart(name, CT.SML_SHEET, package, workbook(chart))
    part.blob = chart_xml(chart, draft, part.relate_to(sheet, RT.PACKAGE)).encode()
    return draft.part.relate_to(part, RT.CHART)


def chart_xml(chart: Native, draft: Draft, sheet: str) -> str:
    """Return the XML of ``chart``, whose data are in the workbook at the relation ``sheet``."""
    close = (
        f'{_CLOSE}<c:externalData r:id="{sheet}"><c:autoUpdate val="0"/></c:externalData>'
        "</c:chartSpace>"
    )
    if chart.kind == "ring":
        return f"{_OPEN}{_WHOLE}{_ring(chart, draft)}{close}"
    return f"{_OPEN}{_WHOLE}{_bars(chart, draft)}{_axes(chart)}{close}"


def _ring(chart: Native, draft: Draft) -> str:
    series = "".join(_series(at, chart, draft) for at in range(len(chart.series)))
    return (
        f'<c:doughnutChart><c:varyColors val="1"/>{series}'
        f'<c:firstSliceAng val="0"/><c:holeSize val="{chart.hole}"/></c:doughnutChart>'
    )


def _bars(chart: Native, draft: Draft) -> str:
    series = "".join(_series(at, chart, draft) for at in range(len(chart.series)))
    first, second = _AXES
    return (
        f'<c:barChart><c:barDir val="{chart.kind}"/>'
        f'<c:grouping val="{"stacked" if chart.stacked else "clustered"}"/>'
        f'<c:varyColors val="0"/>{series}<c:gapWidth val="{chart.gap}"/>'
        f'<c:overlap val="{chart.overlap}"/><c:axId val="{first}"/><c:axId val="{second}"/>'
        "</c:barChart>"
    )


def _series(at: int, chart: Native, draft: Draft) -> str:
    series, palette = chart.series[at], draft.palette
    looks = [_look(point, palette) for point in series.points]
    bars = chart.kind != "ring"
    common, sign = (looks[0], '<c:invertIfNegative val="0"/>') if bars else ("", "")
    points = "".join(
        f'<c:dPt><c:idx val="{number}"/>{sign}<c:bubble3D val="0"/>{look}</c:dPt>'
        for number, look in enumerate(looks)
        if look != common
    )
    letter, last = column(at), len(series.points) + 1
    return (
        f'<c:ser><c:idx val="{at}"/><c:order val="{at}"/>'
        f"<c:tx>{_strings(f'{SHEET}!${letter}$1', (series.name,))}</c:tx>"
        f"{common}{sign}{points}{write_tags(chart, series, palette, draft.locale)}"
        f"<c:cat>{_strings(f'{SHEET}!$A$2:$A${last}', chart.categories)}</c:cat>"
        f"<c:val>{_numbers(f'{SHEET}!${letter}$2:${letter}${last}', series)}</c:val></c:ser>"
    )


def _look(point: Point, palette: Palette) -> str:
    line = pen(palette, point.edge, 2) if point.edge else NO_LINE
    return f"<c:spPr>{palette.fill(point.colour)}{line}</c:spPr>"


def _strings(reference: str, words: tuple[str, ...]) -> str:
    points = "".join(
        f'<c:pt idx="{at}"><c:v>{text(word)}</c:v></c:pt>' for at, word in enumerate(words)
    )
    cache = f'<c:strCache><c:ptCount val="{len(words)}"/>{points}</c:strCache>'
    return f"<c:strRef><c:f>{reference}</c:f>{cache}</c:strRef>"


def _numbers(reference: str, series: Series) -> str:
    points = "".join(
        f'<c:pt idx="{at}"><c:v>{point.value:f}</c:v></c:pt>'
        for at, point in enumerate(series.points)
    )
    return (
        f"<c:numRef><c:f>{reference}</c:f><c:numCache><c:formatCode>General</c:formatCode>"
        f'<c:ptCount val="{len(series.points)}"/>{points}</c:numCache></c:numRef>'
    )


def _axes(chart: Native) -> str:
    """Return the axes, hidden: the first category is at the top or left, values begin at 0."""
    first, second = _AXES
    level = chart.kind == "bar"
    order = "maxMin" if level else "minMax"
    sides = ("l", "b") if level else ("b", "l")
    ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>'
    return (
        f'<c:catAx><c:axId val="{first}"/><c:scaling><c:orientation val="{order}"/></c:scaling>'
        f'<c:delete val="1"/><c:axPos val="{sides[0]}"/>{ticks}<c:crossAx val="{second}"/>'
        '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
        '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
        f'<c:valAx><c:axId val="{second}"/><c:scaling><c:orientation val="minMax"/>'
        f'<c:max val="{chart.top!r}"/><c:min val="0"/></c:scaling><c:delete val="1"/>'
        f'<c:axPos val="{sides[1]}"/><c:numFmt formatCode="General" sourceLinked="0"/>{ticks}'
        f'<c:crossAx val="{first}"/><c:crosses val="autoZero"/>'
        '<c:crossBetween val="between"/></c:valAx>'
    )
