"""``decline``: a hundred that may not be stated, and what remains of it."""

import re

import pytest

from tests.chart import samples
from tests.chart.seen import drawn, red, shapes, texts, the_words, words

FALLS = (44, 36.8, 67.5)
shape = pytest.mark.parametrize("shape", samples.SHAPES)


def one(fall: str) -> dict[str, object]:
    bars = samples.bars(("người chết", "328", fall), keys=("label", "value", "fall"))
    return {**samples.DECLINE, "bars": bars}


@shape
def test_a_fall_is_drawn_as_a_fall(shape: tuple[int, int]) -> None:
    figure = drawn(samples.DECLINE, shape)
    rows = zip(shapes(figure, "base"), shapes(figure, "now"), shapes(figure, "arrow"), strict=True)
    for (base, now, arrow), fall in zip(rows, FALLS, strict=True):
        assert base.box.right < now.box.left < arrow.box.left < arrow.box.right < now.box.right
        assert now.height / base.height == pytest.approx(1 - fall / 100)
        assert base.box.top < arrow.box.top < arrow.box.bottom < now.box.top


@shape
def test_no_base_is_invented(shape: tuple[int, int]) -> None:
    """Only what the deck states, and a hundred percent, may be read."""
    told = set(re.findall(r"\d[\d.,]*", " ".join(texts(drawn(samples.DECLINE, shape)))))
    assert told == {"100", "320", "44", "328", "36,8", "144", "67,5"}


@shape
def test_counts_falls_and_floors_stand_on_common_lines(shape: tuple[int, int]) -> None:
    figure = drawn(samples.DECLINE, shape)
    for group in (("320", "328", "144"), ("−44%", "−36,8%", "−67,5%")):
        found = [the_words(figure, text) for text in group]
        assert len({artist.face for artist in found}) == 1
        if len({round(base.box.bottom) for base in shapes(figure, "base")}) == 1:
            assert len({round(artist.place[1], 3) for artist in found}) == 1


def test_the_base_is_pale_and_the_rest_red() -> None:
    figure, colours = drawn(samples.DECLINE), red().chart
    assert {s.fill for s in shapes(figure, "base")} == {colours.track.lower()}
    assert {s.edge for s in shapes(figure, "base")} == {colours.before.lower()}
    assert {s.fill for s in shapes(figure, "now")} == {colours.now.lower()}


@shape
def test_base_and_rest_are_named_under_their_columns(shape: tuple[int, int]) -> None:
    figure = drawn(samples.DECLINE, shape)
    for name, gid in (("Mốc so sánh", "base"), ("Kỳ này", "now")):
        found = [one for one in words(figure) if one.get_text().replace("\n", " ") == name]
        for artist, column in zip(found, shapes(figure, gid), strict=True):
            for box in artist.boxes():
                assert box.top > column.box.bottom
                assert column.box.left - 12 < box.left < box.right < column.box.right + 12


def test_a_fall_stands_beside_its_arrow() -> None:
    figure = drawn(samples.DECLINE)
    arrows = shapes(figure, "arrow")
    for text, arrow in zip(("−44%", "−36,8%", "−67,5%"), arrows, strict=True):
        (box,) = the_words(figure, text).boxes()
        assert arrow.box.top < (box.top + box.bottom) / 2 < arrow.box.bottom
        assert 0 < box.left - arrow.box.right < 100


def test_in_a_tall_room_falls_stand_below_each_other() -> None:
    bases = shapes(drawn(samples.DECLINE, (952, 1500)), "base")
    assert len({round(base.box.left) for base in bases}) == 1
    assert len({round(base.box.bottom) for base in bases}) == 3


def test_a_small_fall_has_no_room_for_an_arrow() -> None:
    figure = drawn(one("1"))
    assert not shapes(figure, "arrow")
    assert "−1%" in texts(figure)


def test_a_fall_of_at_least_is_told_in_words_and_hatched() -> None:
    figure = drawn(one("trên 40"))
    assert "giảm trên 40%" in texts(figure)
    (bound,), (now,) = shapes(figure, "bound"), shapes(figure, "now")
    assert bound.box.bottom == pytest.approx(now.box.top)
    (base,) = shapes(figure, "base")
    assert (base.box.bottom - bound.box.top) / base.height == pytest.approx(0.6)


def test_a_fall_of_less_than_leaves_open_what_is_above() -> None:
    figure = drawn(one("dưới 40"))
    (base,), (now,) = shapes(figure, "base"), shapes(figure, "now")
    assert now.height / base.height == pytest.approx(0.6)
    (bound,), (arrow,) = shapes(figure, "bound"), shapes(figure, "arrow")
    assert arrow.box.bottom < bound.box.top < now.box.top


def test_a_slim_bound_never_rises_over_the_base() -> None:
    figure = drawn(one("dưới 2"))
    (base,), (bound,) = shapes(figure, "base"), shapes(figure, "bound")
    assert bound.box.top >= base.box.top - 0.01
