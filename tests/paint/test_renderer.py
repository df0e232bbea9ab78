"""Strokes of matplotlib on our painter: exact places, colours, dashes, clips and texts."""

from functools import partial
from math import pi

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, PathPatch, Rectangle, Wedge
from matplotlib.path import Path
from matplotlib.transforms import IdentityTransform, TransformedPath
from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QImage, QPainter, QPen

from tests.chart import samples
from tests.paint.canvas import RED, RED_NAME, WHITE, at, coverage, drawn, figure_with, painted
from viewer.chart import draw
from viewer.paint.renderer import PainterRenderer, draw_figure, face_of
from viewer.text.face import BOLD, EXTRABOLD, REGULAR, Face
from viewer.text.fonts import FAMILY, qfont
from viewer.text.measure import width as width_of
from viewer.theme.load import load


def box(x: float, y: float, width: float, height: float, **look: object) -> Rectangle:
    """Return a rectangle without an edge, from its lower left corner."""
    return Rectangle((x, y), width, height, **{"linewidth": 0, "facecolor": "black", **look})  # type: ignore[arg-type]


def test_a_rectangle_covers_its_pixels_and_no_others() -> None:
    pixels = drawn(box(10, 20, 30, 40, facecolor=RED_NAME))
    expected = np.full((80, 100, 3), 255, np.uint8)
    expected[20:60, 10:40] = RED
    assert np.array_equal(pixels, expected)


def test_y_grows_upwards() -> None:
    pixels = drawn(box(0, 0, 10, 10))
    assert at(pixels, 5, 75) == (0, 0, 0)
    assert at(pixels, 5, 5) == WHITE


def test_half_a_pixel_is_half_covered() -> None:
    covered = coverage(drawn(box(10.5, 20, 10, 10)))
    assert covered[55, 10] == pytest.approx(0.5, abs=0.02)
    assert covered[55, 20] == pytest.approx(0.5, abs=0.02)


def test_curves_cover_their_area() -> None:
    covered = coverage(drawn(Circle((50, 40), 30, linewidth=0, facecolor="black")))
    assert covered.sum() == pytest.approx(pi * 30**2, rel=0.002)


def test_a_ring_has_a_hole() -> None:
    wedge = Wedge((50, 40), 30, 0, 360, width=10, linewidth=0, facecolor="black")
    pixels = drawn(wedge)
    assert at(pixels, 50, 40) == WHITE
    assert coverage(pixels).sum() == pytest.approx(pi * (30**2 - 20**2), rel=0.005)


def test_quadratic_curves_are_drawn() -> None:
    path = Path([(10, 10), (50, 70), (90, 10), (0, 0)], [1, 3, 3, 79])
    covered = coverage(drawn(PathPatch(path, linewidth=0, facecolor="black")))
    assert covered.sum() == pytest.approx(2 / 3 * 80 * 30, rel=0.01)


@pytest.mark.parametrize("vertices", [[], [(10.0, 10.0)], [(10, 10), (float("nan"), 5), (30, 30)]])
def test_paths_of_nothing_stop_nothing(vertices: list[tuple[float, float]]) -> None:
    path = Path(np.array(vertices, float).reshape(-1, 2))
    assert drawn(PathPatch(path, facecolor="black")).shape == (80, 100, 3)


def test_a_line_is_as_wide_as_it_says_and_ends_where_it_says() -> None:
    line = Line2D((10, 60), (40, 40), color="black", linewidth=4, solid_capstyle="butt")
    covered = coverage(drawn(line))
    assert covered[38:42, 10:60].min() == 1
    assert covered.sum() == pytest.approx(200)


@pytest.mark.parametrize(("cap", "more"), [("butt", 0.0), ("projecting", 32.0), ("round", 8 * pi)])
def test_caps(cap: str, more: float) -> None:
    line = Line2D((20, 60), (40, 40), color="black", linewidth=8, solid_capstyle=cap)  # type: ignore[arg-type]
    covered = coverage(drawn(line)).sum()
    assert covered == pytest.approx(40 * 8 + 2 * more, rel=0.02)


@pytest.mark.parametrize(("join", "corner"), [("miter", 16.0), ("bevel", 8.0), ("round", 4 * pi)])
def test_joins(join: str, corner: float) -> None:
    look = {"linewidth": 8, "solid_capstyle": "butt", "solid_joinstyle": join}
    line = Line2D((20, 60, 60), (20, 20, 60), color="black", **look)  # type: ignore[arg-type]
    whole = 2 * 40 * 8 - 16
    assert coverage(drawn(line)).sum() == pytest.approx(whole + corner, rel=0.01)


def test_dashes_are_counted_in_widths_of_the_line() -> None:
    line = Line2D((0, 100), (40, 40), color="black", linewidth=2, linestyle=(0, (4, 3)))
    row = coverage(drawn(line))[40] > 0.5
    expected = [x % 14 < 8 for x in range(100)]
    assert row.tolist() == expected


def test_dashes_may_begin_late() -> None:
    line = Line2D((0, 100), (40, 40), color="black", linewidth=2, linestyle=(3, (4, 3)))
    row = coverage(drawn(line))[40] > 0.5
    assert row.tolist() == [(x + 6) % 14 < 8 for x in range(100)]


def test_nothing_without_a_width_is_stroked() -> None:
    assert at(drawn(Line2D((0, 100), (40, 40), color="black", linewidth=0)), 50, 40) == WHITE


def test_alpha_mixes_with_what_is_below() -> None:
    pixels = drawn(box(0, 0, 100, 80), box(20, 20, 40, 40, facecolor="white", alpha=0.25))
    assert at(pixels, 40, 40) == (64, 64, 64)


def test_alpha_of_a_colour_counts_too() -> None:
    pixels = drawn(box(0, 0, 100, 80, facecolor="#00000080"))
    assert at(pixels, 40, 40) == pytest.approx((127, 127, 127), abs=1)


def test_alpha_of_lines() -> None:
    line = Line2D((0, 100), (40, 40), color="black", linewidth=10, alpha=0.5)
    assert at(drawn(line), 50, 40) == pytest.approx((127, 127, 127), abs=1)


def test_a_clip_box_cuts() -> None:
    figure = Figure(figsize=(100 / 72, 80 / 72), dpi=72, frameon=False)
    axes = figure.add_axes((0.2, 0.25, 0.5, 0.5), xlim=(0, 1), ylim=(0, 1))
    axes.set_axis_off()
    axes.add_patch(Rectangle((-1, -1), 5, 5, facecolor=RED_NAME, linewidth=0))
    pixels = painted(lambda painter: draw_figure(figure, painter))
    expected = np.full((80, 100, 3), 255, np.uint8)
    expected[20:60, 20:70] = RED
    assert np.array_equal(pixels, expected)


def test_a_clip_path_cuts() -> None:
    figure = figure_with(rectangle := box(0, 0, 100, 80))
    circle = Circle((50, 40), 20)
    rectangle.set_clip_path(TransformedPath(circle.get_path(), circle.get_transform()))
    covered = coverage(painted(lambda painter: draw_figure(figure, painter)))
    assert covered.sum() == pytest.approx(pi * 20**2, rel=0.01)
    assert covered[40, 50] == 1


def test_markers_stand_at_every_point() -> None:
    line = Line2D(
        (20, 50, 80),
        (20, 40, 60),
        linestyle="none",
        marker="s",
        markersize=6,
        markerfacecolor=RED_NAME,
        markeredgewidth=0,
    )
    pixels = drawn(line)
    for x, y in ((20, 60), (50, 40), (80, 20)):
        assert at(pixels, x, y) == RED
    assert at(pixels, 35, 50) == WHITE


def test_a_hatch_stays_in_its_shape() -> None:
    shape = box(20, 20, 50, 40, facecolor="none", hatch="/", edgecolor="black", hatch_linewidth=4)
    covered = coverage(drawn(shape))
    inside = covered[20:60, 20:70]
    assert covered.sum() == pytest.approx(inside.sum())
    assert 0.2 < inside.mean() < 0.6


def test_a_hatch_has_its_own_colour() -> None:
    shape = box(0, 0, 100, 80, facecolor="none", hatch="/", edgecolor=RED_NAME, hatch_linewidth=6)
    pixels = drawn(shape)
    solid = {tuple(map(int, pixel)) for pixel in pixels.reshape(-1, 3)}
    assert {RED, WHITE} <= solid


@pytest.mark.parametrize("text", ["Nghị quyết", "98.412 m²", "", "Ẵ"])
@pytest.mark.parametrize("weight", [400, 800])
def test_texts_are_measured_by_qt_alone(text: str, weight: int) -> None:
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    renderer = PainterRenderer(painter, 100, 80)
    font = FontProperties(family=FAMILY, size=34, weight=weight)
    wide, high, below = renderer.get_text_width_height_descent(text, font, ismath=False)
    painter.end()
    metrics = QFontMetricsF(qfont(Face(34, weight)))
    assert wide == metrics.horizontalAdvance(text)
    assert (high, below) == (metrics.height(), metrics.descent())


@pytest.mark.parametrize(
    ("weight", "expected"),
    [("bold", BOLD), ("normal", REGULAR), (800, EXTRABOLD), (500, 500)],
)
def test_faces_stand_for_fonts(weight: str | int, expected: int) -> None:
    assert face_of(FontProperties(size=31.6, weight=weight)) == Face(32, expected)


def lettered(angle: float, width: int, height: int) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of the ink of HHH, its baseline's left end at 40, 100."""

    def paint(painter: QPainter) -> None:
        renderer = PainterRenderer(painter, width, height)
        font = FontProperties(family=FAMILY, size=40)
        renderer.draw_text(renderer.new_gc(), 40, 100, "HHH", font, angle)

    rows, columns = np.nonzero(coverage(painted(paint, width, height)) > 0.5)
    edges = (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
    left, top, right, bottom = (int(edge) for edge in edges)
    return left, top, right, bottom


def test_a_text_stands_on_its_baseline() -> None:
    left, top, right, bottom = lettered(0, 200, 140)
    assert bottom == pytest.approx(100, abs=1)
    assert bottom - top == pytest.approx(0.72 * 40, abs=2)
    assert 40 <= left <= 45
    assert right <= 40 + width_of("HHH", Face(40)) + 1


def test_a_turned_text_reads_upwards() -> None:
    left, top, right, bottom = lettered(90, 200, 140)
    assert right == pytest.approx(40, abs=1)
    assert bottom - top > 2 * (right - left)
    assert bottom <= 100


def test_no_font_is_looked_for(caplog: pytest.LogCaptureFixture) -> None:
    for raw in samples.ALL.values():
        figure = draw(samples.chart(raw), load("red"), 900, 560)
        painted(partial(draw_figure, figure), 900, 560)
    assert not caplog.records


def test_the_painter_is_left_as_it_was() -> None:
    image = QImage(100, 80, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setPen(QPen(QColor("blue"), 3))
    painter.setBrush(QBrush(QColor("green")))
    painter.setFont(qfont(Face(17)))
    painter.setClipRect(QRectF(0, 0, 90, 70))
    before = (painter.pen(), painter.brush(), painter.font(), painter.transform())
    clip = painter.clipBoundingRect()
    clipped = box(0, 0, 100, 80)
    clipped.set_clip_path(Path.unit_circle(), IdentityTransform())
    draw_figure(figure_with(clipped, Line2D((0, 50), (0, 50), linestyle="--")), painter)
    assert (painter.pen(), painter.brush(), painter.font(), painter.transform()) == before
    assert painter.clipBoundingRect() == clip
    painter.end()


def test_a_figure_is_drawn_at_the_painters_origin() -> None:
    figure = figure_with(box(0, 70, 10, 10, facecolor=RED_NAME))

    def paint(painter: QPainter) -> None:
        painter.translate(40, 30)
        painter.scale(2, 2)
        draw_figure(figure, painter)

    pixels = painted(paint)
    assert at(pixels, 40, 30) == RED
    assert at(pixels, 59, 49) == RED
    assert at(pixels, 60, 50) == WHITE
    assert at(pixels, 39, 29) == WHITE
