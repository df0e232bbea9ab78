"""``counts``: one symbol for each thing, all of one size."""

from typing import Any, get_type_hints

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.colors import to_hex

from tests.chart import samples
from tests.chart.seen import drawn, marks, places, red, side, size, texts, the_words
from viewer.chart.ink import Box
from viewer.chart.pictogram import in_line
from viewer.chart.symbols import symbol
from viewer.deck.chart import Count

SYMBOLS = get_type_hints(Count)["symbol"].__args__


def count(value: str, name: str = "dot") -> dict[str, object]:
    bars = samples.bars(("việc", value, name), keys=("label", "value", "symbol"))
    return {"kind": "counts", "bars": bars}


def test_every_thing_counted_has_its_symbol() -> None:
    figure = drawn(samples.COUNTS)
    assert [len(places(row, figure)) for row in marks(figure, "symbol")] == [2, 9, 75]
    assert [len(places(row, figure)) for row in marks(figure, "bound")] == [1]


@pytest.mark.parametrize("bound", ["dưới", "gần", "khoảng"])
def test_an_upper_bound_does_not_vouch_for_its_last_symbol(bound: str) -> None:
    figure = drawn(count(f"{bound} 5"))
    assert [len(places(row, figure)) for row in marks(figure, "symbol")] == [4]
    assert [len(places(row, figure)) for row in marks(figure, "bound")] == [1]
    assert f"{bound} 5" in texts(figure)


def test_symbols_keep_apart_and_inside() -> None:
    for shape in samples.SHAPES:
        figure = drawn(samples.COUNTS, shape)
        spots = []
        for row in (*marks(figure, "symbol"), *marks(figure, "bound")):
            ink, large = row.get_paths()[0].get_extents(), side(row)
            for x, y in places(row, figure):
                spots.append((round(x), round(y)))
                box = Box(x + ink.xmin * large, y - large / 2, x + ink.xmax * large, y + large / 2)
                assert box.within(*size(figure))
        assert len(set(spots)) == len(spots)


@pytest.mark.parametrize("number", ["3", "4", "7"])
@pytest.mark.parametrize("shape", samples.SHAPES)
def test_few_things_stand_in_one_line(number: str, shape: tuple[int, int]) -> None:
    figure = drawn(count(number), shape)
    assert len({y for _, y in places(marks(figure, "symbol")[0], figure)}) == 1


@pytest.mark.parametrize(
    ("count", "most", "each"),
    [(9, 10, 9), (9, 4, 3), (9, 5, 5), (6, 5, 3), (11, 10, 6), (25, 10, 10), (76, 27, 25)],
)
def test_lines_are_even(count: int, most: int, each: int) -> None:
    assert in_line(count, most) == each


@given(st.integers(1, 200), st.integers(1, 60))
def test_no_line_holds_more_than_it_can(count: int, most: int) -> None:
    each = in_line(count, most)
    assert 1 <= each <= most or each == count <= most
    assert each * -(-count // each) >= count


@pytest.mark.parametrize("shape", samples.SHAPES)
def test_a_symbol_above_which_its_label_stands_begins_with_it(shape: tuple[int, int]) -> None:
    bars = [
        {"label": "Đội được giải thể theo mô hình tổ chức mới", "value": "25", "symbol": "square"}
    ]
    figure = drawn({"kind": "counts", "bars": bars}, shape)
    (row,) = marks(figure, "symbol")
    left = places(row, figure)[0][0] + row.get_paths()[0].get_extents().xmin * side(row)
    (number,) = the_words(figure, "25").boxes()
    assert number.left > left or left == pytest.approx(0)


def test_few_counts_stand_side_by_side_in_a_broad_room() -> None:
    bars = [{"label": name, "value": number} for name, number in (("Nhà", "2"), ("Trường", "3"))]
    figure = drawn({"kind": "counts", "bars": bars}, (2800, 750))
    first, second = (places(row, figure) for row in marks(figure, "symbol"))
    assert len({y for _, y in (*first, *second)}) == 1
    assert first[-1][0] < second[0][0]
    (number,), (label,) = (the_words(figure, text).boxes() for text in ("3", "Trường"))
    assert second[0][1] < number.top < number.bottom < label.top


def test_long_rows_hold_a_multiple_of_five() -> None:
    figure = drawn(samples.COUNTS)
    spots = places(marks(figure, "symbol")[2], figure)
    first = [y for _, y in spots if y == spots[0][1]]
    assert len(first) % 5 == 0


def test_number_and_label_stand_at_the_height_of_their_symbols() -> None:
    figure = drawn(samples.COUNTS)
    spots = places(marks(figure, "symbol")[1], figure)
    (number,), (label,) = (the_words(figure, t).boxes() for t in ("9", "bằng khen của UBND tỉnh"))
    assert label.right < spots[0][0] < spots[-1][0] < number.left
    for box in (number, label):
        assert box.top < spots[0][1] < box.bottom


def test_symbols_are_red_and_unsure_ones_outlined() -> None:
    figure, now = drawn(samples.COUNTS), red().chart.now
    assert {
        to_hex(fill) for row in marks(figure, "symbol") for fill in _rows(row.get_facecolor())
    } == {now.lower()}
    (unsure,) = marks(figure, "bound")
    assert _rows(unsure.get_facecolor()) == []
    assert [to_hex(edge) for edge in _rows(unsure.get_edgecolor())] == [now.lower()]


def _rows(colours: Any) -> list[tuple[float, float, float, float]]:
    """Return the colours of a collection, red, green, blue and alpha each."""
    return [tuple(colour) for colour in np.asarray(colours).tolist()]


@pytest.mark.parametrize("name", SYMBOLS)
def test_a_symbol_fills_its_square_and_stays_inside(name: str) -> None:
    extent = symbol(name).get_extents()
    assert max(map(abs, extent.extents)) <= 0.5
    assert max(extent.width, extent.height) >= 0.75


@pytest.mark.parametrize("name", SYMBOLS)
def test_every_symbol_of_the_deck_is_drawn(name: str) -> None:
    figure = drawn(count("3", name))
    assert [len(places(row, figure)) for row in marks(figure, "symbol")] == [3]
