"""Every layout on every shape: inside the canvas, links resolved, steps in order."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.decks import LONG, SLIDES, deck_of, slide
from viewer.deck.chart import RankingChart
from viewer.layout.canvas import Canvas, canvas_for
from viewer.layout.compose import lay_out
from viewer.layout.page import BoxItem, ChartItem, MotifItem, Page, PictureItem, Rect, TextItem
from viewer.text.measure import width
from viewer.theme.load import load as load_theme

THEME = load_theme("red")
SHAPES = [
    Canvas(1920),
    Canvas(1728),
    Canvas(1440),
    Canvas(1080),
    Canvas(1080, 1920),
    Canvas(3240),
]
canvases = st.one_of(
    st.builds(Canvas, st.floats(1080, 4320)),
    st.builds(Canvas, st.just(1080.0), st.floats(1080, 2400)),
)


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every test here measures text."""


def page_of(folder: Path, layout: str, canvas: Canvas = SHAPES[0], **changes: object) -> Page:
    return lay_out(deck_of(folder, slide(layout, **changes)), 0, THEME, canvas)


def assert_inside(page: Page) -> None:
    canvas = Rect(0, 0, page.width, page.height)
    for item in page.items:
        if isinstance(item, TextItem):
            for line in item.lines:
                left, right = line.runs[0].x, line.runs[0].x + line.width
                assert left >= -1, item.text
                assert right <= page.width + 1, item.text
                assert 0 < line.baseline < page.height, item.text
                for run in line.runs:
                    assert width(run.text, run.face) <= page.width
        elif isinstance(item, (ChartItem, PictureItem)):
            assert canvas.holds(item.rect)


@pytest.mark.parametrize("canvas", SHAPES, ids=lambda canvas: f"{canvas.width:g}")
@pytest.mark.parametrize("layout", SLIDES)
def test_every_layout_fits_every_shape(tmp_path: Path, layout: str, canvas: Canvas) -> None:
    page = page_of(tmp_path, layout, canvas)
    assert (page.width, page.height) == (canvas.width, canvas.height)
    assert page.overflows == ()
    assert_inside(page)
    assert page.title == "Tiêu đề"
    assert page.texts()


@pytest.mark.parametrize("canvas", SHAPES, ids=lambda canvas: f"{canvas.width:g}")
@pytest.mark.parametrize("layout", SLIDES)
def test_texts_do_not_lie_on_each_other(tmp_path: Path, layout: str, canvas: Canvas) -> None:
    page = page_of(tmp_path, layout, canvas)
    rects = [item.rect for item in page.items if isinstance(item, TextItem)]
    for i, one in enumerate(rects):
        for other in rects[i + 1 :]:
            apart = (
                one.right <= other.x + 1
                or other.right <= one.x + 1
                or one.bottom <= other.y + 12
                or other.bottom <= one.y + 12
            )
            assert apart, (one, other)


def test_too_much_text_is_an_overflow(tmp_path: Path) -> None:
    page = page_of(tmp_path, "bullets", bullets=[LONG] * 8)
    assert page.overflows
    assert_no_text_is_lost(page, LONG)


def assert_no_text_is_lost(page: Page, text: str) -> None:
    assert sum(text in found for found in page.texts()) == 8


@pytest.mark.parametrize("layout", ["agenda", "achievements"])
def test_links_lead_to_slides(tmp_path: Path, layout: str) -> None:
    page = page_of(tmp_path, layout)
    assert page.links
    assert {link.slide for link in page.links} == {1}
    for link in page.links:
        assert Rect(0, 0, page.width, page.height).holds(link.rect)


def test_steps_reveal_the_parts_in_order(tmp_path: Path) -> None:
    page = page_of(tmp_path, "figures", steps=True)
    assert page.steps == 2
    steps = [item.step for item in page.items]
    assert steps == sorted(steps[:-3]) + steps[-3:]
    assert page_of(tmp_path, "figures").steps == 0


def named(page: Page) -> TextItem:
    """Return the title of ``page``."""
    return next(item for item in page.items if isinstance(item, TextItem) and item.role == "title")


@pytest.mark.parametrize("canvas", SHAPES[:3], ids=lambda canvas: f"{canvas.width:g}")
def test_a_long_name_stands_in_two_lines(tmp_path: Path, canvas: Canvas) -> None:
    title = "Những thành tích nổi bật trong nhiệm kỳ 2015 – 2020"
    item = named(page_of(tmp_path, "section", canvas, title=title))
    lines = ["".join(run.text for run in line.runs) for line in item.lines]
    assert lines == ["Những thành tích nổi bật", "trong nhiệm kỳ 2015 – 2020"]


@pytest.mark.parametrize("canvas", SHAPES[:3], ids=lambda canvas: f"{canvas.width:g}")
def test_the_lines_of_a_slogan_end_with_its_clauses(tmp_path: Path, canvas: Canvas) -> None:
    slogan = (
        "Phát huy tính chủ động, trách nhiệm, nêu gương, siết chặt kỷ luật kỷ cương, "
        "xây dựng đảng bộ trong sạch, vững mạnh"
    )
    item = named(page_of(tmp_path, "quote", canvas, text=slogan))
    lines = ["".join(run.text for run in line.runs) for line in item.lines]
    assert [line[-1] for line in lines] == [",", ",", "h"]


def test_a_short_slogan_has_a_line_for_each_clause(tmp_path: Path) -> None:
    slogan = "An toàn là bạn, nhanh chóng là đích, minh bạch là danh dự"
    item = named(page_of(tmp_path, "quote", text=slogan))
    lines = ["".join(run.text for run in line.runs) for line in item.lines]
    assert lines == ["An toàn là bạn,", "nhanh chóng là đích,", "minh bạch là danh dự"]


def test_figures_are_a_little_smaller_where_their_labels_can_be_larger(tmp_path: Path) -> None:
    heroes = [
        {"value": "4.912", "label": "người bệnh được thu dung, điều trị"},
        {"value": "215.000", "label": "mẫu xét nghiệm"},
        {"value": "386.500", "label": "mũi vắc-xin"},
        {
            "value": "112",
            "label": "lượt cán bộ y tế chi viện",
            "detail": "cho Thành phố Hồ Chí Minh và các tỉnh bạn",
        },
    ]
    title = "Trong đại dịch COVID-19, bệnh viện đã thu dung, điều trị 4.912 người bệnh"
    page = page_of(tmp_path, "figures", Canvas(1440), figures=heroes, title=title)
    items = [item for item in page.items if isinstance(item, TextItem)]
    sizes = {item.role: item.lines[0].runs[0].face.size for item in items}
    assert sizes["label"] == THEME.type.label
    assert sizes["figure"] > 2 * sizes["label"]


def test_a_computed_figure_is_marked_and_shows_from_what(tmp_path: Path) -> None:
    hero = {"value": "702", "label": "lượt tập thể", "formula": "1.027 - 325"}
    texts = page_of(tmp_path, "figures", figures=[hero]).texts()
    assert "702*" in texts
    assert any("1.027 − 325" in text for text in texts)


def test_what_a_page_says_of_its_own_is_in_the_language_of_the_deck(tmp_path: Path) -> None:
    hero = {"value": "702", "label": "lượt tập thể", "formula": "1.027 - 325"}
    deck = deck_of(tmp_path, slide("chart", figures=[hero], source="title"), language="en")
    page = lay_out(deck, 0, THEME, Canvas())
    assert "* computed from the article: 1.027 − 325" in page.texts()
    assert "Source: the article, title" in page.texts()
    (chart,) = (item for item in page.items if isinstance(item, ChartItem))
    assert chart.language == "en"
    assert chart.text.startswith("Ranking, from the largest.")


def test_charts_come_without_stars(tmp_path: Path) -> None:
    bars = [{"label": "**Hàng** lậu", "value": "5"}, {"label": "Pháo", "value": "3"}]
    page = page_of(tmp_path, "chart", chart={"kind": "ranking", "bars": bars})
    (chart,) = (item for item in page.items if isinstance(item, ChartItem))
    assert isinstance(chart.chart, RankingChart)
    assert chart.chart.bars[0].label == "Hàng lậu"
    assert "Hàng lậu: 5" in chart.text


def test_the_footer_names_source_remark_and_number(tmp_path: Path) -> None:
    page = page_of(tmp_path, "figures", source=["achievement 7", "achievement 9"], remark="Ghi chú")
    assert "Nguồn: bài viết, thành tích 7 và 9. Ghi chú" in page.texts()
    assert "1" in page.texts()


def test_a_footer_of_two_lines_has_a_sentence_in_each(tmp_path: Path) -> None:
    remark = "Mức vượt được ghi bằng điểm %, và mốc so sánh được ngầm hiểu"
    source = ["achievement 7", "paragraph 7"]
    page = page_of(tmp_path, "figures", Canvas(1080), source=source, remark=remark)
    sentences = ["Nguồn: bài viết, thành tích 7, đoạn 7.", remark]
    footer = next(item for item in page.items if getattr(item, "text", "") == " ".join(sentences))
    assert isinstance(footer, TextItem)
    assert [line.runs[0].text for line in footer.lines] == sentences


@pytest.mark.parametrize(("number", "named"), [("I", True), ("3", True), ("Phụ lục", False)])
def test_a_numeral_is_named_a_part(tmp_path: Path, number: str, named: bool) -> None:
    assert ("PHẦN" in page_of(tmp_path, "section", number=number).texts()) is named


@given(st.floats(1080, 4320))
@settings(max_examples=20, deadline=None)
def test_a_figure_alone_keeps_off_the_drum_beside_it(
    tmp_path_factory: pytest.TempPathFactory, width: float
) -> None:
    folder = tmp_path_factory.mktemp("deck")
    deck = deck_of(folder, slide("figures", figures=[{"value": "tăng 15,48%", "label": "tỷ lệ"}]))
    items = lay_out(deck, 0, THEME, Canvas(width)).items
    (figure,) = (item for item in items if isinstance(item, TextItem) and item.role == "figure")
    right = figure.lines[0].runs[0].x + figure.lines[0].width
    assert all(item.rect.x > right for item in items if isinstance(item, MotifItem))


def test_an_achievement_says_which_of_how_many(tmp_path: Path) -> None:
    deck = deck_of(tmp_path, slide("achievement"), achievements="Thành tích nổi bật")
    page = lay_out(deck, 0, THEME, Canvas())
    assert "THÀNH TÍCH NỔI BẬT · 3 / 3" in page.texts()


def test_a_missing_photo_is_a_composed_placeholder(tmp_path: Path) -> None:
    page = page_of(tmp_path, "picture")
    assert not [item for item in page.items if isinstance(item, PictureItem)]
    assert [item.name for item in page.items if isinstance(item, MotifItem)] == ["drum", "star"]
    Image.new("RGB", (40, 40)).save(tmp_path / "photo.png")
    page = page_of(tmp_path, "picture")
    photos = [item for item in page.items if isinstance(item, PictureItem)]
    assert [photo.path.name for photo in photos] == ["photo.png"]


def test_a_photo_that_cannot_be_read_is_as_good_as_missing(tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    page = page_of(tmp_path, "picture")
    assert [item.name for item in page.items if isinstance(item, MotifItem)] == ["drum", "star"]


def test_the_ground_covers_the_canvas(tmp_path: Path) -> None:
    for layout in SLIDES:
        ground = page_of(tmp_path, layout).items[0]
        assert isinstance(ground, BoxItem)
        assert ground.rect.holds(Rect(0, 0, 1920, 1080))


def test_figures_stand_beside_a_chart_on_screens_and_under_it_on_phones(tmp_path: Path) -> None:
    for canvas in SHAPES:
        page = page_of(tmp_path, "chart", canvas)
        chart = next(item.rect for item in page.items if isinstance(item, ChartItem))
        figure = next(item.rect for item in page.items if getattr(item, "role", "") == "figure")
        assert (figure.x >= chart.right) is not canvas.upright
        assert (figure.y >= chart.bottom) is canvas.upright


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(canvases, st.sampled_from(sorted(SLIDES)))
def test_every_layout_fits_whatever_the_canvas(tmp_path: Path, canvas: Canvas, layout: str) -> None:
    page = page_of(tmp_path, layout, canvas)
    assert page.overflows == ()
    assert_inside(page)


@pytest.mark.parametrize(
    ("pixels", "expected"),
    [
        ((1920, 1080), (1920, 1080)),
        ((3840, 2160), (1920, 1080)),
        ((1920, 1200), (1728, 1080)),
        ((1024, 768), (1440, 1080)),
        ((1366, 768), (1921, 1080)),
        ((1080, 1080), (1080, 1080)),
        ((1080, 1920), (1080, 1920)),
        ((720, 1280), (1080, 1920)),
        ((5760, 1920), (3240, 1080)),
        ((500, 2000), (1080, 2400)),
        ((9000, 1000), (4320, 1080)),
        ((0, 0), (1920, 1080)),
    ],
)
def test_the_canvas_follows_the_screen(
    pixels: tuple[int, int], expected: tuple[float, float]
) -> None:
    canvas = canvas_for(*pixels)
    assert (canvas.width, canvas.height) == expected


@given(st.integers(1, 20_000), st.integers(1, 20_000))
def test_the_shorter_side_of_a_canvas_is_1080(width: int, height: int) -> None:
    canvas = canvas_for(width, height)
    assert min(canvas.width, canvas.height) == 1080
    if 0.5 <= width / height <= 4:
        assert canvas.width / canvas.height == pytest.approx(width / height, abs=0.003)


words = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), max_size=300)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words, words, canvases, st.sampled_from(["figures", "bullets", "statement", "timeline"]))
def test_whatever_the_text_it_stays_inside_or_overflows(
    tmp_path: Path, text: str, other: str, canvas: Canvas, layout: str
) -> None:
    text, other = text.strip() or "a", other.strip() or "b"
    changes: dict[str, dict[str, Any]] = {
        "figures": {"figures": [{"value": text[:40].strip() or "1", "label": other}] * 2},
        "bullets": {"bullets": [text, other]},
        "statement": {"text": text, "detail": other},
        "timeline": {"events": [{"when": text[:40].strip() or "1", "text": other}] * 3},
    }
    page = page_of(tmp_path, layout, canvas, **changes[layout])
    if not page.overflows:
        assert_inside(page)
