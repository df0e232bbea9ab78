"""``target``: the actual inside the target, the mark across, both on one scale."""

from tests.chart import samples
from tests.chart.seen import drawn, red, shapes, texts, the_words, words

NBSP = "\N{NO-BREAK SPACE}"
COUNTS = {
    "kind": "target",
    "unit": "đảng viên",
    "bars": samples.bars(
        ("Kết nạp đảng viên", "273", samples.computed("250", "273 / 1,092")),
        keys=("label", "actual", "target"),
    ),
}


def test_actual_lies_inside_the_band_of_its_target_and_the_mark_crosses_both() -> None:
    figure = drawn(samples.TARGET)
    parts = (shapes(figure, gid) for gid in ("track", "target", "actual", "mark"))
    for track, target, actual, mark in zip(*parts, strict=True):
        assert (target.box.top, target.box.bottom) == (track.box.top, track.box.bottom)
        assert target.box.top < actual.box.top < actual.box.bottom < target.box.bottom
        assert mark.box.top < target.box.top < target.box.bottom < mark.box.bottom


def test_red_is_reached_and_grey_is_set() -> None:
    figure, colours = drawn(samples.TARGET), red().chart
    wanted = {"track": colours.track, "target": colours.before, "actual": colours.now}
    for gid, colour in {**wanted, "mark": colours.ink}.items():
        assert [shape.fill for shape in shapes(figure, gid)] == [colour.lower()] * 3


def test_every_figure_label_and_target_is_written() -> None:
    expected = {"93,9%", "100%", "97,09%", "vượt 13,9 điểm % so với chỉ tiêu"}
    expected |= {bar["label"] for bar in samples.TARGET["bars"]}
    expected |= {f"chỉ tiêu{NBSP}{target}%" for target in (80, 95, 90)}
    for shape in samples.SHAPES:
        assert expected <= set(texts(drawn(samples.TARGET, shape)))


def test_bars_keep_the_order_of_the_deck() -> None:
    tops = [shape.box.top for shape in shapes(drawn(samples.TARGET), "actual")]
    assert tops == sorted(tops)


def test_the_figure_is_the_largest_text() -> None:
    for shape in samples.SHAPES:
        figure = drawn(samples.TARGET, shape)
        hero = the_words(figure, "97,09%").face
        assert hero.size >= 1.5 * max(w.face.size for w in words(figure) if w.face != hero)


def test_a_target_stands_under_its_mark_or_at_the_edge() -> None:
    figure = drawn(samples.TARGET)
    for mark, target in zip(shapes(figure, "mark"), (80, 95, 90), strict=True):
        (box,) = the_words(figure, f"chỉ tiêu{NBSP}{target}%").boxes()
        assert box.top > mark.box.bottom
        assert box.left < mark.box.left < mark.box.right < box.right


def test_no_line_of_the_scale_runs_through_a_text() -> None:
    figure = drawn(samples.TARGET)
    lines = shapes(figure, "grid")
    assert len({round(line.box.left) for line in lines}) == 5
    assert len(lines) > 5
    for line in lines:
        for artist in words(figure):
            assert not any(box.meets(line.box, 4.0) for box in artist.boxes())


def test_a_narrow_slide_gives_its_width_to_the_bars() -> None:
    wide, narrow = drawn(samples.TARGET), drawn(samples.TARGET, (900, 560))
    assert shapes(wide, "track")[0].box.left > 400
    assert shapes(narrow, "track")[0].box.left == 0


def test_counts_have_no_whole_and_no_scale_of_percent() -> None:
    figure = drawn(COUNTS)
    assert not shapes(figure, "track")
    assert not shapes(figure, "grid")
    assert f"273{NBSP}đảng viên" in texts(figure)


def test_a_computed_target_is_marked_and_says_from_what() -> None:
    figure = drawn(COUNTS)
    assert f"chỉ tiêu{NBSP}250{NBSP}đảng viên*" in texts(figure)
    assert "* tính từ số liệu bài viết: 273 : 1,092" in texts(figure)


def test_a_lower_bound_stays_open_at_its_end() -> None:
    raw = {**samples.TARGET, "bars": [{"label": "Đạt", "actual": "trên 85", "target": "80"}]}
    figure = drawn(raw)
    (actual,), (bound,) = shapes(figure, "actual"), shapes(figure, "bound")
    assert bound.box.left == actual.box.right
    assert (bound.fill, bound.edge) == ("", red().chart.now.lower())
    assert "trên 85%" in texts(figure)
