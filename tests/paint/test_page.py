"""Items of a page become strokes in their order, at their places, in their colours."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from tests.chart import samples
from tests.paint.canvas import RED, RED_NAME, WHITE, Pixels, at, coverage, painted, pixels_of
from tests.paint.pages import direct, page_with
from viewer.layout.page import BoxItem, ChartItem, Item, MotifItem, Rect, Run, TextItem, TextLine
from viewer.paint.page import paint_page
from viewer.text.face import EXTRABOLD, Face
from viewer.text.measure import width as width_of

LEFT = Rect(20, 10, 60, 40)
BLUE, BLUE_NAME = (0, 0, 200), "#0000C8"


def look(*items: Item, step: int | None = None) -> Pixels:
    """Return a page of 200 × 100 units, two pixels each."""
    return pixels_of(direct(page_with(*items), 400, 200, step))


def test_a_box_fills_its_rectangle() -> None:
    pixels = look(BoxItem(LEFT, (RED_NAME,)))
    expected = np.full((200, 400, 3), 255, np.uint8)
    expected[20:100, 40:160] = RED
    assert np.array_equal(pixels, expected)


def test_later_items_cover_earlier_ones() -> None:
    pixels = look(BoxItem(LEFT, (RED_NAME,)), BoxItem(LEFT.inset(10, 10), (BLUE_NAME,)))
    assert at(pixels, 45, 25) == RED
    assert at(pixels, 100, 60) == BLUE


def test_a_gradient_runs_from_the_top_left_to_the_bottom_right() -> None:
    pixels = look(BoxItem(Rect(0, 0, 200, 100), ("#000000", "#FFFFFF")))
    first, middle, last = at(pixels, 1, 1)[0], at(pixels, 200, 100)[0], at(pixels, 398, 198)[0]
    assert first < 5
    assert middle == pytest.approx(127, abs=3)
    assert last > 250


def test_rounded_corners_leave_the_ground() -> None:
    pixels = look(BoxItem(LEFT, (RED_NAME,), radius=15))
    assert at(pixels, 41, 21) == WHITE
    assert at(pixels, 100, 21) == RED


def test_a_stroke_is_two_units_around_the_edge() -> None:
    pixels = look(BoxItem(LEFT, (RED_NAME,), stroke=BLUE_NAME))
    assert at(pixels, 100, 19) == at(pixels, 100, 21) == BLUE
    assert at(pixels, 100, 23) == RED
    assert at(pixels, 100, 17) == WHITE


def test_alpha_is_last_in_a_colour() -> None:
    assert at(look(BoxItem(LEFT, ("#00000080",))), 100, 60) == pytest.approx((127,) * 3, abs=1)


def test_text_stands_on_its_baseline_in_the_colours_of_its_runs() -> None:
    face = Face(30, EXTRABOLD)
    after = 20 + width_of("HH", face)
    runs = (Run("HH", 20, face, RED_NAME), Run("HH", after, face, BLUE_NAME))
    item = TextItem(Rect(20, 30, 120, 40), (TextLine(60, 2 * width_of("HH", face), runs),), "HHHH")
    pixels = look(item)
    rows, columns = np.nonzero(coverage(pixels) > 0.3)
    assert rows.max() + 1 == pytest.approx(120, abs=1)
    assert rows.max() - rows.min() == pytest.approx(0.72 * 60, abs=3)
    assert 40 <= columns.min() <= 48
    found = {tuple(map(int, pixel)) for pixel in pixels.reshape(-1, 3)}
    assert {RED, BLUE} <= found


@pytest.mark.parametrize(
    "item",
    [
        MotifItem("star", Rect(100, 50, 900, 700), RED_NAME),
        ChartItem(samples.chart(samples.WAFFLE), Rect(100, 50, 900, 700), ""),
    ],
    ids=["motif", "chart"],
)
def test_motif_and_chart_stay_in_their_rectangles(item: MotifItem | ChartItem) -> None:
    page = page_with(item, width=1200, height=800)
    covered = coverage(pixels_of(direct(page, 1200, 800)))
    rows, columns = np.nonzero(covered > 0.05)
    assert 100 <= columns.min() < columns.max() <= 1000
    assert 50 <= rows.min() < rows.max() <= 750


def test_items_appear_at_their_step() -> None:
    items = [BoxItem(Rect(40 * n, 0, 30, 30), (RED_NAME,), step=n) for n in range(3)]
    for step in range(3):
        pixels = look(*items, step=step)
        assert [at(pixels, 80 * n + 10, 10) == RED for n in range(3)] == [
            n <= step for n in range(3)
        ]
    assert np.array_equal(look(*items), look(*items, step=2))


@pytest.mark.parametrize(
    ("target", "left", "top"), [(QRectF(0, 0, 400, 100), 100, 0), (QRectF(0, 0, 200, 300), 0, 100)]
)
def test_a_page_keeps_its_shape_in_the_middle(target: QRectF, left: int, top: int) -> None:
    page = page_with(BoxItem(Rect(0, 0, 200, 100), (RED_NAME,)))
    pixels = painted(lambda painter: paint_page(painter, page, target), 400, 300)
    rows, columns = np.nonzero((pixels == RED).all(axis=2))
    assert (columns.min(), rows.min()) == (left, top)
    assert (columns.max() + 1 - left, rows.max() + 1 - top) == (200, 100)


def test_a_target_may_stand_anywhere() -> None:
    page = page_with(BoxItem(Rect(0, 0, 200, 100), (RED_NAME,)))
    target = QRectF(50, 60, 100, 50)
    pixels = painted(lambda painter: paint_page(painter, page, target), 400, 300)
    rows, columns = np.nonzero((pixels == RED).all(axis=2))
    assert (columns.min(), rows.min(), columns.max(), rows.max()) == (50, 60, 149, 109)


def test_the_painter_is_left_as_it_was() -> None:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = (painter.transform(), painter.pen(), painter.brush(), painter.renderHints())
    paint_page(painter, page_with(BoxItem(LEFT, (RED_NAME,))), QRectF(0, 0, 200, 100))
    assert (painter.transform(), painter.pen(), painter.brush(), painter.renderHints()) == before
    painter.end()
