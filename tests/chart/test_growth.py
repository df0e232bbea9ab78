"""``growth``: one thing as three columns, several as bars of two parts."""

from typing import Any

import pytest

from tests.chart import samples
from tests.chart.seen import drawn, red, shapes, texts, the_words, words

NBSP = "\N{NO-BREAK SPACE}"


def grown(before: str, increase: str, now: str, count: int = 1) -> dict[str, object]:
    row = ("Nội dung", before, increase, now)
    bars = samples.bars(*[row] * count, keys=("label", "before", "increase", "now"))
    return {**samples.GROWTH, "bars": bars}


def test_the_increase_hangs_between_before_and_now() -> None:
    figure = drawn(samples.GROWTH)
    (before,), (more,), (now,) = (shapes(figure, gid) for gid in ("before", "increase", "now"))
    assert before.box.right < more.box.left < more.box.right < now.box.left
    assert more.box.top == pytest.approx(now.box.top)
    upper, lower = shapes(figure, "bound")
    assert upper.box.bottom == pytest.approx(before.box.top)
    assert lower.box.top == pytest.approx(more.box.bottom)
    assert upper.box.top == pytest.approx(more.box.bottom)


def test_bounds_are_read_in_the_figures_and_the_sum_is_exact() -> None:
    found = set(texts(drawn(samples.GROWTH)))
    assert {f"dưới 85.064{NBSP}m²*", f"hơn 13.348{NBSP}m²", f"98.412{NBSP}m²"} <= found
    assert "* tính từ số liệu bài viết: 98.412 − 13.348" in found
    assert {"Năm 2015", "Tăng thêm", "Nâng lên", "Tổng diện tích"} <= found


def test_colours_of_columns_and_of_parts() -> None:
    colours = red().chart
    columns, rows = drawn(samples.GROWTH), drawn(samples.GROWTHS)
    for figure, wanted in (
        (columns, {"before": colours.before, "increase": colours.others, "now": colours.now}),
        (rows, {"before": colours.before, "increase": colours.now}),
    ):
        for gid, colour in wanted.items():
            assert {s.fill for s in shapes(figure, gid)} == {colour.lower()}


def test_figures_stand_over_their_columns_and_names_under_them() -> None:
    figure = drawn(samples.GROWTH)
    rows = (("before", f"dưới 85.064{NBSP}m²*", "Năm 2015"), ("now", f"98.412{NBSP}m²", "Nâng lên"))
    for gid, value, name in rows:
        (column,) = shapes(figure, gid)
        (over,), (under,) = (the_words(figure, text).boxes() for text in (value, name))
        assert over.bottom < column.box.top < column.box.bottom < under.top
        for box in (over, under):
            assert box.left < (column.box.left + column.box.right) / 2 < box.right


@pytest.mark.parametrize("chart", [samples.GROWTH, grown("96", "4", "100")])
def test_what_grew_is_named_above_all_columns_so_that_it_names_none_of_them(
    chart: dict[str, Any],
) -> None:
    figure, name = drawn(chart, (600, 700)), chart["bars"][0]["label"]
    (title,) = the_words(figure, name).boxes()
    assert title.left == pytest.approx(0, abs=3)
    others = [word for word in words(figure) if word.get_text() != name]
    assert all(title.bottom < box.top for word in others for box in word.boxes())


def test_the_remark_begins_at_the_left_edge() -> None:
    note = the_words(drawn(samples.GROWTH), "* tính từ số liệu bài viết: 98.412 − 13.348")
    assert note.place[0] == 0


def test_labels_that_leave_bars_no_width_stand_above_them() -> None:
    rows = [("Đạt danh hiệu “Chiến sỹ thi đua cơ sở”, “Lao động xuất sắc”", "803", "861", "1.664")]
    bars = samples.bars(*rows * 2, keys=("label", "before", "increase", "now"))
    figure = drawn({**samples.GROWTHS, "unit": "lượt cá nhân", "bars": bars}, (900, 560))
    assert min(shape.box.left for shape in shapes(figure, "before")) == pytest.approx(0, abs=1)


def test_the_sum_is_the_largest_figure() -> None:
    for shape in samples.SHAPES:
        figure = drawn(samples.GROWTH, shape)
        now, before = f"98.412{NBSP}m²", f"dưới 85.064{NBSP}m²*"
        assert the_words(figure, now).face.size > the_words(figure, before).face.size


def test_several_things_are_bars_on_one_scale_from_one_zero() -> None:
    figure = drawn(samples.GROWTHS)
    before, more = shapes(figure, "before"), shapes(figure, "increase")
    for first, second in zip(before, more, strict=True):
        assert first.box.right == pytest.approx(second.box.left)
    ends = [shape.box.right - before[0].box.left for shape in more]
    assert ends[0] / ends[1] == pytest.approx(10459 / 1664)
    assert {"7.856*", "+2.603", f"10.459{NBSP}lượt", "803*", "+861"} <= set(texts(figure))


def test_parts_of_a_sum_have_their_figures_under_them() -> None:
    figure = drawn(samples.GROWTHS)
    more = shapes(figure, "increase")[0]
    (box,) = the_words(figure, "+2.603").boxes()
    assert box.top > more.box.bottom
    assert box.left >= more.box.left


QUOTED = "“Chiến sỹ thi đua cơ sở”, “Lao động xuất sắc”"


@pytest.mark.parametrize("shape", [*samples.SHAPES, (952, 560), (952, 1500)])
def test_no_line_ends_inside_a_title_of_honour(shape: tuple[int, int]) -> None:
    row = (QUOTED, "803", "861", "1.664")
    bars = samples.bars(row, row, keys=("label", "before", "increase", "now"))
    figure = drawn({**samples.GROWTHS, "bars": bars}, shape)
    labels = [artist for artist in words(figure) if artist.get_text().replace("\n", " ") == QUOTED]
    assert len(labels) == 2
    for label in labels:
        assert all(line.count("“") == line.count("”") for line in label.lines)


def test_in_a_tall_room_bars_are_as_long_as_it_is_wide() -> None:
    figure = drawn(samples.GROWTHS, (952, 1500))
    assert {shape.box.left for shape in shapes(figure, "before")} == {0}


def test_the_key_shows_that_now_is_both_parts() -> None:
    colours = red().chart
    fills = [swatch.fill for swatch in shapes(drawn(samples.GROWTHS), "key")]
    before, now = colours.before.lower(), colours.now.lower()
    assert fills == [before, now, before, now]


@pytest.mark.parametrize("count", [1, 2])
def test_a_sum_of_at_least_is_open_at_its_end(count: int) -> None:
    figure = drawn(grown("100", "hơn 50", "hơn 150", count))
    assert f"hơn 150{NBSP}m²" in texts(figure)
    if count == 1:
        (now,) = shapes(figure, "now")
        assert any(b.box.bottom == pytest.approx(now.box.top) for b in shapes(figure, "bound"))
    else:
        for more, bound in zip(shapes(figure, "increase"), shapes(figure, "bound"), strict=True):
            assert bound.box.left == pytest.approx(more.box.right)


def test_an_increase_of_less_than_leaves_its_lower_part_open() -> None:
    figure = drawn(grown("hơn 100", "dưới 50", "150", 2))
    parts = (shapes(figure, gid) for gid in ("before", "bound", "increase"))
    for before, bound, more in zip(*parts, strict=True):
        assert before.box.right == pytest.approx(bound.box.left)
        assert bound.box.right == pytest.approx(more.box.left)


def test_an_exact_increase_has_a_plus_and_a_bounded_one_its_word() -> None:
    assert f"+50{NBSP}m²" in texts(drawn(grown("100", "50", "150")))
    assert f"hơn 50{NBSP}m²" in texts(drawn(grown("dưới 100", "hơn 50", "150")))
