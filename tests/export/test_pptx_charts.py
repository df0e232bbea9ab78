"""Charts of presentations: native where PowerPoint has the kind, with the deck's figures."""

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from pptx.oxml.ns import qn

from tests.chart import samples
from tests.decks import deck_of, slide
from tests.export.slides import charts, opened, parts, shapes, texts, written
from viewer.chart.drawing import arranged
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.layout.page import ChartItem
from viewer.theme.load import load as load_theme

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
Rows = dict[str, tuple[float, ...]]


def charted(tmp_path: Path, chart: dict[str, Any], **words: Any) -> bytes:
    """Return a presentation of one slide with ``chart``."""
    loaded = deck_of(tmp_path, slide("chart", chart=chart, figures=[]))
    return written(loaded, slides="1", **words)


def rows(chart: Any) -> Rows:
    """Return the values of each series of a native chart."""
    return {series.name: tuple(series.values) for series in chart.plots[0].series}


def formats(chart: Any) -> list[str]:
    """Return the number format of each label."""
    return [node.get("formatCode") for node in chart._chartSpace.iter(qn("c:numFmt"))][:-1]


def sheet(content: bytes, number: int = 1) -> dict[str, str]:
    """Return the formulas of the data sheet of a chart, by their cells."""
    names = sorted(name for name in parts(content) if name.endswith(".xlsx"))
    with ZipFile(BytesIO(parts(content)[names[number - 1]])) as book:
        cells = etree.fromstring(book.read("xl/worksheets/sheet1.xml")).iter(f"{MAIN}c")
        found = {cell.get("r"): cell.findtext(f"{MAIN}f") for cell in cells}
        return {str(name): formula for name, formula in found.items() if formula}


NATIVE: dict[str, list[Rows]] = {
    "target": [{"chỉ tiêu": (80, 95, 90), "Đạt được": (93.9, 100, 97.09)}],
    "compare": [{"Nhiệm kỳ trước": (2429, 702), "Nhiệm kỳ 2015 – 2020": (8296, 1027)}],
    "ranking": [{"vụ": (2782, 1970, 1393, 677, 135, 13)}],
    "decline": [{"Mốc so sánh": (100, 100, 100), "Kỳ này": (56, 63.2, 32.5)}],
    "growth": [
        {
            "Phần nền": (0, 85064, 0),
            "Giá trị": (85064, 13348, 98412),
            "Nhãn": (85064, 13348, 98412),
        }
    ],
    "growths": [{"Năm 2015": (7856, 803), "Tăng thêm": (2603, 861), "Nâng lên": (10459, 1664)}],
    "ring": [
        {"khu dân cư, xã, phường, thị trấn": (85, 15)},
        {"tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên": (97.9, 2.1)},
    ],
    "waffle": [],
    "counts": [],
    "timeline": [],
}


@pytest.mark.parametrize("kind", samples.ALL)
def test_native_charts_hold_the_figures(qapp: object, tmp_path: Path, kind: str) -> None:
    (found,) = opened(charted(tmp_path, samples.ALL[kind])).slides
    assert [rows(chart) for chart in charts(found)] == NATIVE[kind]


def test_categories_are_the_labels(qapp: object, tmp_path: Path) -> None:
    (found,) = opened(charted(tmp_path, samples.COMPARE)).slides
    assert list(charts(found)[0].plots[0].categories) == [
        "Cá nhân được khen thưởng",
        "Tập thể được khen thưởng",
    ]


@pytest.mark.parametrize("kind", ["target", "compare", "ranking", "decline", "growth", "growths"])
def test_bars_begin_at_zero_and_axes_are_hidden(qapp: object, tmp_path: Path, kind: str) -> None:
    (found,) = opened(charted(tmp_path, samples.ALL[kind])).slides
    (chart,) = charts(found)
    assert chart.value_axis.minimum_scale == 0
    assert not chart.value_axis.visible
    assert not chart.category_axis.visible
    assert not chart.has_legend


@pytest.mark.parametrize("theme", ["red", "contrast"])
def test_bars_have_the_colours_of_the_theme(qapp: object, tmp_path: Path, theme: str) -> None:
    (found,) = opened(charted(tmp_path, samples.COMPARE, theme=theme)).slides
    before, now = charts(found)[0].plots[0].series
    assert str(now.format.fill.fore_color.theme_color) == "ACCENT_1 (5)"
    assert str(before.format.fill.fore_color.theme_color) == "ACCENT_2 (6)"


def test_labels_follow_the_data_with_points_between_thousands(qapp: object, tmp_path: Path) -> None:
    (found,) = opened(charted(tmp_path, samples.COMPARE)).slides
    computed, _, stated, _ = formats(charts(found)[0])
    assert r'[>=1000]" "0\.000"*"' in computed.replace("\N{NO-BREAK SPACE}", " ")
    assert r'[>=1000000]" "0\.000\.000" lượt"' in stated.replace("\N{NO-BREAK SPACE}", " ")


def test_labels_with_decimals_read_the_same_everywhere(qapp: object, tmp_path: Path) -> None:
    chart = {**samples.RANKING, "unit": "tấn", "bars": samples.bars(("a", "47,2"), ("b", "3"))}
    (found,) = opened(charted(tmp_path, chart)).slides
    (native,) = charts(found)
    label = native.plots[0].series[0].points[0].data_label
    assert label.text_frame.text.split() == ["47,2", "tấn"]
    assert len(formats(native)) == 1


def test_words_in_a_label_are_no_part_of_its_format(qapp: object, tmp_path: Path) -> None:
    chart = {**samples.RANKING, "unit": 'd "m" [h]'}
    (found,) = opened(charted(tmp_path, chart)).slides
    assert r'" d "\""m"\"" [h]"' in formats(charts(found)[0])[0].replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("kind", "formulas"),
    [
        ("compare", {"B2": "8296 - 5867", "B3": "1027 - 325"}),
        ("growths", {"B2": "10459 - 2603", "B3": "1664 - 861", "D2": "B2+C2", "D3": "B3+C3"}),
        ("ring", {"B3": "100-B2"}),
        ("decline", {"C2": "B2-44", "C3": "B3-36.8", "C4": "B4-67.5"}),
    ],
)
def test_the_data_sheet_computes_what_the_article_does_not_state(
    qapp: object, tmp_path: Path, kind: str, formulas: dict[str, str]
) -> None:
    assert sheet(charted(tmp_path, samples.ALL[kind])) == formulas


def test_computed_figures_keep_their_mark_and_their_note(qapp: object, tmp_path: Path) -> None:
    (found,) = opened(charted(tmp_path, samples.COMPARE)).slides
    assert "* tính từ số liệu bài viết: 8.296 − 5.867; 1.027 − 325" in texts(found)
    assert all('"*"' in code for code in formats(charts(found)[0])[:2])


def test_what_a_bound_leaves_open_is_hatched_over_the_bar(qapp: object, tmp_path: Path) -> None:
    (found,) = opened(charted(tmp_path, samples.GROWTH)).slides
    names = [shape.shape_type for shape in shapes(found)]
    bar = names.index(3)
    assert len([shape for shape in list(shapes(found))[bar:] if shape.shape_type == 5]) >= 2


@pytest.mark.parametrize("kind", samples.ALL)
def test_a_chart_is_one_group_with_its_description(qapp: object, tmp_path: Path, kind: str) -> None:
    loaded = deck_of(tmp_path, slide("chart", chart=samples.ALL[kind], figures=[]))
    (item,) = _items(loaded)
    (found,) = opened(written(loaded, slides="1")).slides
    groups = [shape for shape in found.shapes if hasattr(shape, "shapes")]
    assert [one._element._nvXxPr.cNvPr.get("descr") for one in groups] == [item.text]


def _items(loaded: Any) -> list[ChartItem]:
    page = lay_out(loaded, 0, load_theme("red"), canvas_for(1920, 1080))
    return [item for item in page.items if isinstance(item, ChartItem)]


@pytest.mark.parametrize("kind", samples.RANDOM)
@given(data=st.data())
@settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_no_label_of_any_chart_is_lost(
    qapp: object, tmp_path: Path, kind: str, data: st.DataObject
) -> None:
    chart = data.draw(samples.RANDOM[kind])
    loaded = deck_of(tmp_path, slide("chart", chart=chart, figures=[]))
    content = written(loaded, slides="1")
    (item,) = _items(loaded)
    board = arranged(item.chart, load_theme("red"), item.rect.w, item.rect.h)
    (found,) = opened(content).slides
    (group,) = [shape for shape in found.shapes if hasattr(shape, "shapes")]
    boxes = [one for one in group.shapes if one.has_text_frame and one.text_frame.text]
    tags = [tag for native in charts(found) for tag in native._chartSpace.iter(qn("c:dLbl"))]
    assert len(boxes) + len(tags) == len(board.labels)
