"""What the tools look like: pixels of ink, dot, light and magnified slides, at any pixel ratio."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests.decks import deck_of, slide
from viewer.layout.canvas import Canvas
from viewer.layout.compose import lay_out
from viewer.paint.record import Recording, record
from viewer.show.shots import Frame
from viewer.show.tools import marks
from viewer.show.tools.brush import ON_DARK, ON_LIGHT, Brush, colours_on
from viewer.show.tools.ink import Ink, Point, Stroke
from viewer.show.tools.lens import paint_part
from viewer.show.tools.mapping import Mapping
from viewer.show.tools.sheet import Sheet
from viewer.show.tools.view import WHOLE, Spot, View
from viewer.theme.load import load as load_theme

pytestmark = pytest.mark.usefixtures("qapp")

WIDE = Canvas()
LINE = [(200.0, 500.0), (600.0, 500.0), (1000.0, 500.0)]
RATIOS = [1.0, 2.0]


def mapping(ratio: float = 1.0, view: View = WHOLE) -> Mapping:
    return Mapping(480, 270, ratio, WIDE, view)


def screen(ratio: float = 1.0, ground: str = "white") -> QImage:
    """Return the pixels of an empty widget of 480 × 270."""
    image = QImage(round(480 * ratio), round(270 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(ground))
    return image


def colour_at(image: QImage, mapping: Mapping, x: float, y: float) -> str:
    """Return the colour at a place in units of the canvas."""
    place = mapping.units().map(QPointF(x, y)) * mapping.ratio
    return image.pixelColor(place.toPoint()).name().upper()


def inked(ink: Ink, mapping: Mapping, sheet: Sheet | None = None, ground: str = "white") -> QImage:
    """Return the screen with the ink of slide 0 on it."""
    image = screen(mapping.ratio, ground)
    with QPainter(image) as painter:
        painted = sheet or Sheet(ink)
        painted.paint(painter, 0, mapping, ground)
    return image


def draw(ink: Ink, points: Sequence[Point], index: int = 0, width: float = 24.0) -> None:
    ink.begin(index, WIDE, width, points[0])
    for point in points[1:]:
        ink.go_on(point)
    ink.finish()


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("view", [WHOLE, View(2.0, 0.1, 0.2)])
def test_a_stroke_is_where_it_was_drawn(ratio: float, view: View) -> None:
    ink, where = Ink(), mapping(ratio, view)
    draw(ink, LINE)
    image = inked(ink, where)
    for x in (210, 500, 990):
        assert colour_at(image, where, x, 500) == ON_LIGHT.line
    assert colour_at(image, where, 500, 540) == "#FFFFFF"
    assert colour_at(image, where, 500, 460) == "#FFFFFF"


def test_a_click_of_the_pen_is_a_dot() -> None:
    ink = Ink()
    draw(ink, [(960.0, 540.0)], width=40.0)
    image = inked(ink, mapping())
    assert colour_at(image, mapping(), 960, 540) == ON_LIGHT.line
    assert colour_at(image, mapping(), 960, 590) == "#FFFFFF"


@pytest.mark.parametrize(
    ("ground", "colours"), [("#FFFDF8", ON_LIGHT), ("#4A0713", ON_DARK), ("#000000", ON_DARK)]
)
def test_ink_is_bright_on_dark_and_dark_on_bright_slides(ground: str, colours: object) -> None:
    assert colours_on(ground) is colours


def test_a_line_has_a_rim_that_parts_it_from_a_ground_of_its_own_colour() -> None:
    ink, where = Ink(), mapping(4.0)
    draw(ink, LINE)
    image = screen(4.0, ON_LIGHT.line)
    with QPainter(image) as painter:
        Sheet(ink).paint(painter, 0, where, "white")
    column = [colour_at(image, where, 600, y) for y in range(470, 530)]
    assert column[0] == column[30] == column[-1] == ON_LIGHT.line
    assert ON_LIGHT.rim in column[:30]
    assert ON_LIGHT.rim in column[30:]


POINTS = st.lists(st.tuples(st.integers(0, 1920), st.integers(0, 1080)), min_size=1, max_size=70)


@settings(max_examples=25, deadline=None)
@given(st.lists(POINTS, min_size=1, max_size=3), st.sampled_from(RATIOS))
def test_painting_only_what_changed_is_painting_everything(
    strokes: list[list[Point]], ratio: float
) -> None:
    ink, where = Ink(), mapping(ratio)
    sheet = Sheet(ink)
    ink.grown.connect(lambda stroke: sheet.follow(stroke, where))
    for points in strokes:
        ink.begin(0, WIDE, 20.0, points[0])
        inked(ink, where, sheet)
        for point in points[1:]:
            ink.go_on(point)
            inked(ink, where, sheet)
        ink.finish()
    assert inked(ink, where, sheet) == inked(ink, where)


@settings(max_examples=25, deadline=None)
@given(POINTS)
def test_a_stroke_grows_inside_the_part_that_it_says(points: list[Point]) -> None:
    ink, where = Ink(), mapping()
    sheet, before = Sheet(ink), screen()
    ink.begin(0, WIDE, 20.0, points[0])
    before = inked(ink, where)
    for point in points[1:]:
        parts: list[QRectF] = []
        ink.grown.connect(lambda stroke, parts=parts: parts.append(sheet.follow(stroke, where)))
        ink.go_on(point)
        ink.grown.disconnect()
        after = inked(ink, where)
        if parts:
            for image in (before, after):
                with QPainter(image) as painter:
                    painter.fillRect(parts[0].toAlignedRect(), Qt.GlobalColor.gray)
        assert before == after
        before = inked(ink, where)


def test_a_long_stroke_is_one_smooth_line() -> None:
    ink, where = Ink(), mapping()
    draw(ink, [(100.0 + 10 * n, 500.0) for n in range(100)])
    image = inked(ink, where)
    whole = [colour_at(image, where, x, 500) for x in range(110, 1080, 4)]
    assert set(whole) == {ON_LIGHT.line}
    column = [image.pixelColor(x, 125 + 3).name() for x in range(40, 260)]
    assert len(set(column)) == 1


def test_ink_of_a_slide_of_another_shape_stays_on_its_words() -> None:
    ink, narrow = Ink(), Canvas(1440.0)
    draw(ink, LINE)
    where = Mapping(360, 270, 1.0, narrow)
    image = screen()
    with QPainter(image) as painter:
        Sheet(ink).paint(painter, 0, where, "white")
    assert colour_at(image, where, 600 * 0.75, 500) == ON_LIGHT.line


def test_only_the_ink_of_the_slide_is_seen() -> None:
    ink, sheet = Ink(), None
    draw(ink, LINE, index=1)
    assert inked(ink, mapping(), sheet) == screen()


def test_ink_fades_with_its_slide() -> None:
    ink, where = Ink(), mapping()
    draw(ink, LINE)
    sheet = Sheet(ink)
    inked(ink, where, sheet)
    image = screen()
    with QPainter(image) as painter:
        sheet.paint(painter, 1, where, "white", share=0.5)
    half = image.pixelColor(150, 125)
    assert QColor(ON_LIGHT.line).red() < half.red() < 255
    image = screen()
    with QPainter(image) as painter:
        sheet.paint(painter, 1, where, "white")
    assert image == screen()


def test_ink_on_the_way_is_stretched_and_then_sharp() -> None:
    ink, view = Ink(), View(3.0, 0.1, 0.3)
    draw(ink, LINE)
    sheet = Sheet(ink)
    inked(ink, mapping(), sheet)
    image, where = screen(), mapping(1.0, view)
    with QPainter(image) as painter:
        sheet.paint(painter, 0, where, "white", widest=WHOLE)
    assert colour_at(image, where, 500, 500) == ON_LIGHT.line
    assert inked(ink, where, sheet) == inked(ink, where)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(POINTS, min_size=1, max_size=3),
    st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=4),
    st.sampled_from(RATIOS),
)
def test_ink_that_is_moved_is_as_if_painted_there(
    strokes: list[list[Point]], spots: list[Spot], ratio: float
) -> None:
    ink, view = Ink(), View(2.0, 0.25, 0.25)
    sheet = Sheet(ink)
    for points in strokes:
        draw(ink, points)
    inked(ink, mapping(ratio, view), sheet)
    for spot in spots:
        where = mapping(ratio, view.centred(spot))
        assert inked(ink, where, sheet) == inked(ink, where)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=4),
    st.sampled_from(RATIOS),
)
def test_ink_that_comes_into_sight_in_a_hurry_is_stretched_and_sharp_at_rest(
    spots: list[Spot], ratio: float
) -> None:
    ink, view = Ink(), View(4.0, 0.0, 0.0)
    draw(ink, [(100.0 + 20 * n, 60.0 + 50 * (n % 20)) for n in range(80)], width=40.0)
    sheet = Sheet(ink)
    for seen in (WHOLE, view):
        inked(ink, mapping(ratio, seen), sheet)
    for spot in spots:
        where, image = mapping(ratio, view.centred(spot)), screen(ratio)
        with QPainter(image) as painter:
            sheet.paint(painter, 0, where, "white", hurried=True)
        assert far_apart(image, inked(ink, where)) < 0.02
    while sheet.rough:
        assert not sheet.sharpen("white").isEmpty()
    assert sheet.sharpen("white").isEmpty()
    with QPainter(image) as painter:
        painter.fillRect(image.rect(), Qt.GlobalColor.white)
        sheet.paint(painter, 0, where, "white", hurried=True)
    assert far_apart(image, inked(ink, where), least=8) == 0
    assert inked(ink, mapping(ratio), sheet) == inked(ink, mapping(ratio))


def test_ink_drawn_on_the_magnified_slide_is_on_the_whole_one_too() -> None:
    ink, view = Ink(), View(2.0, 0.0, 0.0)
    sheet = Sheet(ink)
    draw(ink, LINE)
    for seen in (WHOLE, view):
        inked(ink, mapping(1.0, seen), sheet)
    ink.grown.connect(lambda stroke: sheet.follow(stroke, mapping(1.0, view)))
    draw(ink, [(200.0, 300.0), (600.0, 300.0)])
    image = screen()
    with QPainter(image) as painter:
        sheet.paint(painter, 0, mapping(1.0, view), "white", hurried=True)
    assert not sheet.rough  # what is being drawn is sharp at once
    assert image == inked(ink, mapping(1.0, view))
    assert inked(ink, mapping(1.0, view), sheet) == inked(ink, mapping(1.0, view))
    assert inked(ink, mapping(), sheet) == inked(ink, mapping())


def far_apart(one: QImage, other: QImage, least: int = 128) -> float:
    """Return which share of the colours of two images differs by ``least`` or more (of 255)."""
    pixels = [np.frombuffer(image.constBits(), np.uint8).astype(int) for image in (one, other)]
    return float((np.abs(pixels[0] - pixels[1]) >= least).mean())


@settings(max_examples=25, deadline=None)
@given(st.lists(POINTS, min_size=2, max_size=4), st.sampled_from(RATIOS))
def test_a_stroke_that_is_taken_back_leaves_no_trace(
    strokes: list[list[Point]], ratio: float
) -> None:
    ink, where = Ink(), mapping(ratio)
    sheet = Sheet(ink)
    for points in strokes:
        draw(ink, points)
    inked(ink, where, sheet)
    ink.changed.connect(lambda _index, stroke: sheet.spoil(stroke))
    ink.undo(0)
    assert inked(ink, where, sheet) == inked(ink, where)


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("ground", ["#FFFDF8", "#7A0A1C", "#000000"])
def test_the_dot_glows_red_on_any_ground_and_only_in_its_box(ratio: float, ground: str) -> None:
    image, place = screen(ratio, ground), QPointF(240, 135)
    with QPainter(image) as painter:
        marks.paint_dot(painter, place, 1.0)
    red = image.pixelColor((QPointF(240 + 9, 135) * ratio).toPoint())
    assert red.red() > 225
    assert red.green() < 90
    assert image.pixelColor((place * ratio).toPoint()).lightness() > 225
    glow = image.pixelColor((QPointF(240 + 18, 135) * ratio).toPoint())
    assert glow.name() != QColor(ground).name()
    outside_is(image, marks.dot_box(place, 1.0).adjusted(-1, -1, 1, 1), ratio, ground)


def outside_is(image: QImage, box: QRectF, ratio: float, ground: str) -> None:
    """Check that ``image`` has one colour outside ``box``."""
    plain = screen(ratio, ground)
    for one in (image, plain):
        with QPainter(one) as painter:
            painter.fillRect(box, Qt.GlobalColor.green)
    assert image == plain


@pytest.mark.parametrize("ratio", RATIOS)
def test_the_spotlight_leaves_a_circle_as_it_is_and_darkens_all_else(ratio: float) -> None:
    image, place = screen(ratio), QPointF(240, 135)
    with QPainter(image) as painter:
        marks.paint_spotlight(painter, place, 60, QColor(0, 0, 0, 178))

    def lightness(x: float, y: float) -> int:
        return image.pixelColor((QPointF(x, y) * ratio).toPoint()).lightness()

    assert [lightness(240, 135), lightness(240 + 52, 135), lightness(240, 135 - 52)] == [255] * 3
    dark = {lightness(*at) for at in ((0, 0), (479, 269), (240 + 66, 135), (240, 2), (300, 195))}
    assert dark == {77}
    assert 77 < lightness(240 + 60, 135) < 255


@pytest.mark.parametrize("place", [QPointF(0, 0), QPointF(479, 269), QPointF(-200, 135)])
def test_a_spotlight_at_the_edge_darkens_the_rest(place: QPointF) -> None:
    image = screen()
    with QPainter(image) as painter:
        marks.paint_spotlight(painter, place, 60, QColor(0, 0, 0, 178))
    assert image.pixelColor(240, 135).lightness() == 77


def test_moving_the_light_changes_nothing_outside_the_two_boxes() -> None:
    before, after = screen(), screen()
    boxes = []
    for image, x in ((before, 200), (after, 215)):
        with QPainter(image) as painter:
            marks.paint_spotlight(painter, QPointF(x, 100), 40, QColor(0, 0, 0, 178))
        boxes.append(marks.spot_box(QPointF(x, 100), 40).adjusted(-1, -1, 1, 1))
    for image in (before, after):
        with QPainter(image) as painter:
            for box in boxes:
                painter.fillRect(box, Qt.GlobalColor.green)
    assert before == after


@pytest.fixture(scope="module")
def recording(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Recording:
    loaded = deck_of(tmp_path_factory.mktemp("deck"), slide("agenda", title="Nội dung"))
    return record(lay_out(loaded, 0, load_theme("red"), WIDE))


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("view", [View(2.0, 0.0, 0.0), View(2.0, 0.21, 0.33), View(6.0, 0.5, 0.1)])
def test_a_magnified_slide_is_painted_from_its_strokes(
    recording: Recording, ratio: float, view: View
) -> None:
    where = mapping(ratio, view)
    width, height = round(480 * ratio), round(270 * ratio)
    shot = Frame(width, height, WIDE).shot(0)
    part = paint_part(recording, shot, where)
    factor = view.factor
    large = QImage(round(width * factor), round(height * factor), QImage.Format.Format_RGB32)
    large.fill(QColor(recording.page.ground))
    with QPainter(large) as painter:
        recording.paint(painter, QRectF(large.rect()))
    left = -where.magnified.x() * ratio
    top = -where.magnified.y() * ratio
    expected = large.copy(round(left), round(top), width, height)
    assert expected.convertToFormat(QImage.Format.Format_RGB32) == part


def test_curves_are_remembered_no_longer_than_their_strokes() -> None:
    brush, stroke = Brush(), Stroke(WIDE, 8.0, LINE)
    trail = brush.trail(stroke, WIDE)
    assert brush.trail(stroke, WIDE) is trail
    assert brush.trail(stroke, Canvas(1440.0)) is not trail
    del stroke, trail
    assert len(brush._trails) == 0
