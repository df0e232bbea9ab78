"""``timeline``: events in their order along a line."""

from itertools import pairwise

import pytest

from tests.chart import samples
from tests.chart.seen import drawn, red, shapes, texts, the_words

shape = pytest.mark.parametrize("shape", samples.SHAPES)


@shape
def test_every_event_is_told(shape: tuple[int, int]) -> None:
    found = set(texts(drawn(samples.TIMELINE, shape)))
    for event in samples.TIMELINE["events"]:
        assert set(event.values()) <= found


@shape
def test_events_stand_on_the_line_in_the_order_of_the_deck(shape: tuple[int, int]) -> None:
    figure = drawn(samples.TIMELINE, shape)
    (line,), dots = shapes(figure, "line"), shapes(figure, "event")
    across = line.width > line.height
    for dot, event in zip(dots, samples.TIMELINE["events"], strict=True):
        when, text = the_words(figure, event["when"]), the_words(figure, event["text"])
        if across:
            assert when.boxes()[-1].bottom < dot.box.top < dot.box.bottom < text.boxes()[0].top
            assert abs(when.place[0] - dot.box.left) < 1
        else:
            assert when.boxes()[0].right < dot.box.left < dot.box.right < text.boxes()[0].left
            first = when.boxes()[0]
            assert first.top < (dot.box.top + dot.box.bottom) / 2 < first.bottom
    starts = [(dot.box.left, dot.box.top) for dot in dots]
    assert starts == sorted(starts)


def test_events_are_evenly_set() -> None:
    lefts = [dot.box.left for dot in shapes(drawn(samples.TIMELINE), "event")]
    steps = [after - before for before, after in pairwise(lefts)]
    assert steps == pytest.approx([steps[0]] * 3)


def test_dots_are_red_on_a_grey_line() -> None:
    figure, colours = drawn(samples.TIMELINE), red().chart
    assert {dot.fill for dot in shapes(figure, "event")} == {colours.now.lower()}
    assert shapes(figure, "line")[0].edge == colours.before.lower()


def test_many_events_on_a_narrow_slide_go_downwards() -> None:
    (line,) = shapes(drawn(samples.TIMELINE, (800, 900)), "line")
    assert line.height > line.width
