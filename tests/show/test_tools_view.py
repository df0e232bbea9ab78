"""Where the tools point to: views, mappings to widgets of any shape, and the state of the box."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from viewer.layout.canvas import Canvas, canvas_for
from viewer.show.tools.mapping import Mapping
from viewer.show.tools.toolbox import RADII, Toolbox
from viewer.show.tools.view import LEVELS, MIDDLE, WHOLE, Spot, View

SHARES = st.floats(0, 1)
SPOTS = st.tuples(SHARES, SHARES)
FACTORS = st.floats(LEVELS[0], LEVELS[-1])
VIEWS = st.builds(WHOLE.zoomed, FACTORS, SPOTS)
SIDES = st.integers(40, 4000)
RATIOS = st.sampled_from([1.0, 1.25, 1.5, 2.0, 3.0])


@st.composite
def mappings(draw: st.DrawFn) -> Mapping:
    """Any widget, any view, and mostly a canvas of the widget's shape."""
    width, height = draw(SIDES), draw(SIDES)
    own = canvas_for(width, height)
    canvas = draw(st.sampled_from([own, own, Canvas(), Canvas(1440.0)]))
    return Mapping(width, height, draw(RATIOS), canvas, draw(VIEWS | st.just(WHOLE)))


def inside(view: View) -> bool:
    slack = 1e-9
    ends = view.left + view.share, view.top + view.share
    return view.left >= -slack and view.top >= -slack and max(ends) <= 1 + slack


@given(VIEWS, st.floats(-2, 2), st.floats(-2, 2), SPOTS)
def test_no_view_leaves_the_slide(view: View, dx: float, dy: float, spot: Spot) -> None:
    assert inside(view)
    assert inside(view.moved(dx, dy))
    assert inside(view.centred(spot))
    assert inside(view.zoomed(3.0, spot))


@given(st.floats(0, 100), SPOTS)
def test_a_factor_keeps_within_its_limits(factor: float, spot: Spot) -> None:
    view = WHOLE.zoomed(factor, spot)
    assert view.whole if factor < LEVELS[0] else LEVELS[0] <= view.factor <= LEVELS[-1]


@given(FACTORS, SPOTS)
def test_what_is_pointed_to_stays_where_it_is(factor: float, spot: Spot) -> None:
    before = Mapping(1920, 1080, 1.0, Canvas())
    place = before.place(spot)
    after = before.seen(WHOLE.zoomed(factor, spot)).place(spot)
    assert (place - after).manhattanLength() <= 2.0


def test_steps_of_the_magnifier() -> None:
    view, up = WHOLE, []
    for _ in range(9):
        view = view.zoomed(view.larger(), MIDDLE)
        up.append(view.factor)
    assert up == [*LEVELS, 6.0, 6.0]
    down = []
    for _ in range(8):
        view = view.zoomed(view.smaller(), MIDDLE)
        down.append(view.factor)
    assert down == [*LEVELS[-2::-1], 1.0, 1.0]


@given(VIEWS, VIEWS, SHARES)
def test_the_way_between_two_views_stays_between_them(a: View, b: View, share: float) -> None:
    view = a.toward(b, share)
    assert min(a.factor, b.factor) - 1e-9 <= view.factor <= max(a.factor, b.factor) + 1e-9
    assert min(a.left, b.left) - 1e-9 <= view.left <= max(a.left, b.left) + 1e-9
    assert a.toward(b, 1.0).factor == pytest.approx(b.factor)
    assert a.toward(b, 1.0).top == pytest.approx(b.top)


@given(mappings(), st.tuples(st.floats(-0.5, 1.5), st.floats(-0.5, 1.5)))
def test_there_and_back(mapping: Mapping, spot: Spot) -> None:
    there = mapping.spot(mapping.place(spot))
    assert there == pytest.approx(spot, abs=1e-6)


@given(mappings())
def test_the_whole_slide_is_inside_and_a_magnified_one_fills_as_much(mapping: Mapping) -> None:
    whole = mapping.seen(WHOLE)
    first, last = whole.place((0.0, 0.0)), whole.place((1.0, 1.0))
    assert first.x() >= -1e-6
    assert first.y() >= -1e-6
    assert last.x() <= mapping.width + 1e-6
    assert last.y() <= mapping.height + 1e-6
    view = mapping.view
    corner = mapping.place((view.left, view.top))
    assert (corner - first).manhattanLength() <= 2 / mapping.ratio


@given(mappings())
def test_pictures_begin_at_whole_pixels(mapping: Mapping) -> None:
    place = mapping.magnified.topLeft() * mapping.ratio
    assert place.x() == pytest.approx(round(place.x()), abs=1e-6)
    assert place.y() == pytest.approx(round(place.y()), abs=1e-6)


@given(mappings(), VIEWS)
def test_a_picture_of_one_view_lies_right_in_another(mapping: Mapping, view: View) -> None:
    other = mapping.seen(view)
    around = mapping.around(other)
    for spot in ((0.0, 0.0), (0.3, 0.8), (1.0, 1.0)):
        there = other.place(spot)
        x = around.x() + there.x() * around.width() / mapping.width
        y = around.y() + there.y() * around.height() / mapping.height
        assert x == pytest.approx(mapping.place(spot).x(), abs=1e-4)
        assert y == pytest.approx(mapping.place(spot).y(), abs=1e-4)


def test_a_slide_of_another_shape_lies_in_the_middle() -> None:
    mapping = Mapping(1000, 1080, 1.0, Canvas(1920.0))
    assert mapping.spot(QPointF(500, 540)) == pytest.approx(MIDDLE)
    assert mapping.place((0.0, 0.0)) == QPointF(0, (1080 - 562.5) / 2)
    assert mapping.units().map(QPointF(960, 540)) == QPointF(500, 540)


@pytest.fixture
def box() -> Toolbox:
    return Toolbox()


def test_one_tool_at_a_time(box: Toolbox) -> None:
    box.toggle("laser")
    box.toggle("pen")
    assert box.tool == "pen"
    box.toggle("pen")
    assert (box.tool, box.busy) == ("", False)


def test_closing_goes_from_the_top_down(box: Toolbox) -> None:
    box.toggle("laser")
    box.toggle_magnifier()
    assert box.close()
    assert (box.view, box.tool) == (WHOLE, "laser")
    assert box.close()
    assert not box.busy
    assert not box.close()


def test_a_pointer_beside_the_slide_points_to_nothing(box: Toolbox) -> None:
    box.point((0.2, 0.9))
    box.point((1.2, 0.9))
    assert (box.spot, box.lit) == (None, (0.2, 0.9))


def test_the_magnifier_looks_where_it_is_pointed_to(box: Toolbox) -> None:
    box.point((1.0, 0.0))
    box.toggle_magnifier()
    assert box.view == View(2.0, 0.5, 0.0)
    box.toggle_magnifier()
    assert box.view.whole
    box.point(None)
    box.toggle_magnifier()
    assert box.view == View(2.0, 0.25, 0.25)


def test_plus_and_minus_magnify_or_widen_the_light(box: Toolbox) -> None:
    box.enlarge()
    assert box.view.factor == LEVELS[0]
    box.shrink()
    assert box.view.whole
    box.toggle("spotlight")
    before = box.radius
    box.enlarge()
    assert (box.radius > before, box.view.whole) == (True, True)
    for _ in range(20):
        box.shrink()
    assert box.radius == RADII[0]
    box.toggle_magnifier()
    box.enlarge()
    assert (box.radius, box.view.factor) == (RADII[0], 2.5)


def test_keys_move_what_is_magnified_or_the_tool(box: Toolbox) -> None:
    box.nudge(1, 0)
    assert (box.spot, box.view) == (None, WHOLE)
    box.toggle("laser")
    box.nudge(1, -1)
    assert box.spot == pytest.approx((0.52, 0.48))
    for _ in range(60):
        box.nudge(-1, 0)
    assert box.spot == pytest.approx((0.0, 0.48))
    box.toggle_magnifier()
    top = box.view.top
    box.nudge(0, 1)
    assert (box.view.left, box.view.top > top) == (0.0, True)


def test_it_tells_only_of_what_is_different(box: Toolbox) -> None:
    told: list[str] = []
    box.moved.connect(lambda: told.append("moved"))
    box.viewed.connect(lambda: told.append("viewed"))
    box.changed.connect(lambda: told.append("changed"))
    box.point((0.5, 0.5))
    box.point((0.5, 0.5))
    box.show_whole()
    box.toggle("laser")
    assert told == ["moved", "changed"]
