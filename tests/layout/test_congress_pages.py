"""The shipped deck on every shape: it fits, nothing collides, and it can be read."""

from itertools import combinations, pairwise

import pytest

from tests.layout.congress import SHAPES, ink, line_boxes, meet, pages, texts
from viewer.layout.page import ChartItem, PictureItem, Rect
from viewer.layout.sheet import MEASURE
from viewer.text.measure import ascent, descent

_FOOTER = 80.0
"""How far above the lower edge the footer begins."""


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every test here measures text."""


pytestmark = pytest.mark.parametrize("shape", SHAPES)


def test_nothing_overflows(shape: str) -> None:
    found = {at + 1: page.overflows for at, page in enumerate(pages(shape)) if page.overflows}
    assert not found


def test_no_text_leaves_its_box_or_the_canvas(shape: str) -> None:
    for page in pages(shape):
        canvas = Rect(0, 0, page.width, page.height)
        for item in texts(page):
            assert canvas.holds(item.rect), item.text
            for line in item.lines:
                face = line.runs[0].face
                start = min(run.x for run in line.runs)
                assert start >= item.rect.x - 0.15 * face.size, item.text
                assert start + line.width <= item.rect.right + 1, item.text
            first, last = item.lines[0], item.lines[-1]
            face = max((run.face for run in first.runs), key=lambda face: face.size)
            assert first.baseline - ascent(face) >= item.rect.y - 1, item.text
            face = max((run.face for run in last.runs), key=lambda face: face.size)
            assert last.baseline + descent(face) <= item.rect.bottom + 1, item.text


def test_no_two_texts_lie_on_each_other(shape: str) -> None:
    for page in pages(shape):
        boxes = [(item, box) for item in texts(page) for box in line_boxes(item)]
        for (one, first), (other, second) in combinations(boxes, 2):
            assert one is other or not meet(first, second), (one.text, other.text)


def test_no_accent_touches_the_line_above(shape: str) -> None:
    for page in pages(shape):
        for item in texts(page):
            for upper, lower in pairwise(item.lines):
                assert not ink(upper).intersects(ink(lower)), item.text


def test_no_text_lies_on_a_chart_or_a_photo(shape: str) -> None:
    for page in pages(shape):
        shown = [item for item in page.items if isinstance(item, ChartItem | PictureItem)]
        for item in texts(page):
            for box in line_boxes(item):
                assert not any(meet(box, other.rect) for other in shown), item.text


def test_charts_have_room(shape: str) -> None:
    for page in pages(shape):
        for item in page.items:
            if isinstance(item, ChartItem):
                assert Rect(0, 0, page.width, page.height - _FOOTER).holds(item.rect)
                assert item.rect.w >= 600, item.text
                assert item.rect.h >= 330, item.text


def test_only_the_footer_stands_below_its_line(shape: str) -> None:
    for page in pages(shape):
        footers = [item for item in texts(page) if item.role == "footer"]
        others = [item for item in texts(page) if item.role != "footer"]
        if footers:
            line = page.height - _FOOTER
            assert all(item.rect.y >= line for item in footers)
            assert all(item.rect.bottom <= line for item in others)


def test_no_text_is_smaller_than_the_hall_can_read(shape: str) -> None:
    least = {"footer": 22, "title": 44, "figure": 36}
    for page in pages(shape):
        for item in texts(page):
            sizes = [run.face.size for line in item.lines for run in line.runs]
            assert max(sizes) >= least.get(item.role, 24), item.text
            assert min(sizes) >= 22, item.text


def test_lists_are_set_in_body_sizes(shape: str) -> None:
    for page in pages(shape):
        for item in texts(page):
            if item.role == "body":
                assert item.lines[0].runs[0].face.size >= 26, item.text


def test_no_line_is_too_long_to_read(shape: str) -> None:
    for page in pages(shape):
        for item in texts(page):
            size = item.lines[0].runs[0].face.size
            if len(item.lines) > 1:
                assert all(line.width <= min(MEASURE, 52 * size) for line in item.lines)


def test_titles_take_few_lines(shape: str) -> None:
    for page in pages(shape):
        for item in texts(page):
            if item.text == page.title and item.lines[0].runs[0].face.size <= 56:
                assert len(item.lines) <= (2 if page.width > 1300 else 3), item.text


def test_parts_appear_one_after_the_other(shape: str) -> None:
    for page in pages(shape):
        assert {item.step for item in page.items} == set(range(page.steps + 1))


def test_links_lie_inside_and_apart(shape: str) -> None:
    for page in pages(shape):
        canvas = Rect(0, 0, page.width, page.height)
        assert all(canvas.holds(link.rect) for link in page.links)
        for one, other in combinations(page.links, 2):
            assert not meet(one.rect, other.rect)
