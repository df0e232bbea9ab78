"""Which words of a page lie under a point: also those inside charts."""

from functools import lru_cache

from viewer.deck.chart import Chart
from viewer.errors import Language
from viewer.layout.page import ChartItem, Page, TextItem
from viewer.theme.load import load as load_theme

_NEAR = 8.0
"""How far beside the ink, in units, still means it."""

Box = tuple[float, float, float, float]


def text_at(page: Page, x: float, y: float) -> str:
    """Return the text at ``x``, ``y`` (units): of a block of text, or of a label in a chart."""
    for item in reversed(page.items):
        rect = getattr(item, "rect", None)
        if rect is None or not (rect.x <= x <= rect.right and rect.y <= y <= rect.bottom):
            continue
        if isinstance(item, TextItem):
            return item.text
        if isinstance(item, ChartItem):
            labels = _labels(item.chart, page.theme.name, rect.w, rect.h, item.language)
            return _nearest(labels, x - rect.x, y - rect.y)
    return ""


def _nearest(labels: tuple[tuple[str, Box], ...], x: float, y: float) -> str:
    for text, (left, top, right, bottom) in labels:
        if left - _NEAR <= x <= right + _NEAR and top - _NEAR <= y <= bottom + _NEAR:
            return text
    return ""


@lru_cache(maxsize=16)
def _labels(
    chart: Chart, theme: str, width: float, height: float, language: Language
) -> tuple[tuple[str, Box], ...]:
    """Return each text of a chart with its ink, in units from the chart's corner."""
    from viewer.chart.drawing import arranged

    found = []
    for label in arranged(chart, load_theme(theme), width, height, language).labels:
        boxes = label.boxes()
        left, right = min(box.left for box in boxes), max(box.right for box in boxes)
        top, bottom = min(box.top for box in boxes), max(box.bottom for box in boxes)
        found.append((" ".join(label.lines), (left, top, right, bottom)))
    return tuple(found)
