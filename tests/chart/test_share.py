"""``share``: parts of a hundred, as rings or as a hundred squares."""

import pytest

from tests.chart import samples
from tests.chart.seen import drawn, red, shapes, squares, texts, the_words, turn


def share(value: str, style: str) -> dict[str, object]:
    return {"kind": "share", "style": style, "bars": samples.bars(("đạt tiêu chuẩn", value))}


def test_a_ring_begins_at_the_top_and_goes_clockwise() -> None:
    figure = drawn(share("25", "ring"))
    (track,), (part,) = shapes(figure, "track"), shapes(figure, "share")
    assert turn(part) == (0, 25)
    assert part.box.right == pytest.approx(track.box.right)
    assert part.box.left > (track.box.left + track.box.right) / 2 - 1


def test_all_rings_are_equally_large() -> None:
    tracks = shapes(drawn(samples.RING), "track")
    assert len(tracks) == 2
    assert tracks[0].width == pytest.approx(tracks[1].width)
    assert tracks[0].width == pytest.approx(tracks[0].height)


def test_the_figure_stands_in_the_middle_of_its_ring() -> None:
    figure = drawn(samples.RING)
    track = shapes(figure, "track")[1].box
    (box,) = the_words(figure, "97,9%").boxes()
    assert (box.left + box.right) / 2 == pytest.approx((track.left + track.right) / 2, abs=1)
    assert track.left < box.left < box.right < track.right


def test_a_bound_is_a_word_over_the_figure_and_stripes_at_the_end() -> None:
    figure = drawn(samples.RING)
    assert {"trên", "85%"} <= set(texts(figure))
    (word,), (value,) = (the_words(figure, text).boxes() for text in ("trên", "85%"))
    assert word.bottom < value.top
    stripes = [turn(stripe) for stripe in shapes(figure, "bound")]
    assert len(stripes) == 3
    assert all(85 < begin < end < 90 for begin, end in stripes)


def test_a_hundred_squares_are_filled_from_the_bottom() -> None:
    figure = drawn(share("30", "waffle"))
    (track,), (part,) = shapes(figure, "track"), shapes(figure, "share")
    assert len(squares(track, figure)) == 100
    filled = squares(part, figure)
    assert len(filled) == 30
    lowest = sorted(squares(track, figure), key=lambda box: -box.top)[:30]
    assert {tuple(round(v, 3) for v in box) for box in filled} == {
        tuple(round(v, 3) for v in box) for box in lowest
    }


def test_a_fraction_fills_its_part_of_a_square() -> None:
    figure = drawn(share("97,9", "waffle"))
    (part,) = shapes(figure, "share")
    *whole, last = squares(part, figure)
    assert len(whole) == 97
    side = whole[0].right - whole[0].left
    assert (last.right - last.left) / side == pytest.approx(0.9)


@pytest.mark.parametrize("style", ["ring", "waffle"])
def test_red_stands_on_the_track(style: str) -> None:
    figure, colours = drawn(share("60", style)), red().chart
    assert [s.fill for s in shapes(figure, "track")] == [colours.track.lower()]
    assert [s.fill for s in shapes(figure, "share")] == [colours.now.lower()]


@pytest.mark.parametrize("style", ["ring", "waffle"])
def test_nothing_and_all(style: str) -> None:
    assert not shapes(drawn(share("0", style)), "share")
    (track,), (part,) = (shapes(drawn(share("100", style)), gid) for gid in ("track", "share"))
    assert tuple(part.box) == pytest.approx(tuple(track.box))


@pytest.mark.parametrize("style", ["ring", "waffle"])
def test_a_computed_share_is_marked(style: str) -> None:
    bars = [{"label": "đạt", "value": samples.computed("50", "25 * 2")}]
    found = texts(drawn({"kind": "share", "style": style, "bars": bars}))
    assert {"50%*", "* tính từ số liệu bài viết: 25 × 2"} <= set(found)


@pytest.mark.parametrize("raw", [samples.RING, samples.WAFFLE], ids=["ring", "waffle"])
@pytest.mark.parametrize("shape", samples.SHAPES)
def test_labels_are_written(raw: dict[str, object], shape: tuple[int, int]) -> None:
    found = set(texts(drawn(raw, shape)))
    assert {bar["label"] for bar in samples.RING["bars"]} <= found


def test_rings_whose_values_would_be_smaller_than_their_labels_stand_in_two_rows() -> None:
    rows = [("qua hệ thống điện tử", "99,98"), ("luồng xanh", "71,4")]
    rows += [("luồng vàng", "24,3"), ("luồng đỏ", "4,3")]
    figure = drawn({**samples.RING, "bars": samples.bars(*rows)}, (790, 690))
    value, label = the_words(figure, "99,98%"), the_words(figure, "luồng đỏ")
    assert value.face.size > label.face.size
    assert the_words(figure, "24,3%").place[1] > value.place[1]
