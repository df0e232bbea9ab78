"""``compare``: two bars a pair, this term's red under the grey of the term before."""

import pytest

from tests.chart import samples
from tests.chart.seen import drawn, red, shapes, texts, the_words, words

NBSP = "\N{NO-BREAK SPACE}"


def test_the_term_before_stands_over_this_term() -> None:
    figure, colours = drawn(samples.COMPARE), red().chart
    pairs = list(zip(shapes(figure, "before"), shapes(figure, "now"), strict=True))
    assert len(pairs) == 2
    for before, now in pairs:
        assert before.box.bottom < now.box.top
        assert (before.fill, now.fill) == (colours.before.lower(), colours.now.lower())
    assert pairs[0][1].box.bottom < pairs[1][0].box.top


def test_each_bar_has_its_figure_at_its_end() -> None:
    figure = drawn(samples.COMPARE)
    ends = {"2.429*": ("before", 0), f"8.296{NBSP}lượt": ("now", 0)}
    ends |= {"702*": ("before", 1), f"1.027{NBSP}lượt": ("now", 1)}
    for text, (gid, number) in ends.items():
        bar = shapes(figure, gid)[number].box
        (box,) = the_words(figure, text).boxes()
        assert 0 < box.left - bar.right < 30
        assert bar.top < (box.top + box.bottom) / 2 < bar.bottom


def test_percent_stands_at_both_bars_and_words_at_one() -> None:
    raw = {**samples.COMPARE, "unit": "%"}
    assert {"2.429%*", "8.296%"} <= set(texts(drawn(raw)))


def test_a_pair_has_its_label_once_in_its_middle() -> None:
    figure = drawn(samples.COMPARE)
    for number, bar in enumerate(samples.COMPARE["bars"]):
        (box,) = the_words(figure, bar["label"]).boxes()
        before, now = shapes(figure, "before")[number], shapes(figure, "now")[number]
        assert box.right < now.box.left
        assert before.box.top < box.top < box.bottom < now.box.bottom


def test_the_key_has_a_swatch_of_each_colour_beside_its_term() -> None:
    figure, colours = drawn(samples.COMPARE), red().chart
    before, now = shapes(figure, "key")
    assert (before.fill, now.fill) == (colours.before.lower(), colours.now.lower())
    for swatch, text in ((before, "Nhiệm kỳ trước"), (now, "Nhiệm kỳ 2015 – 2020")):
        (box,) = the_words(figure, text).boxes()
        assert 0 < box.left - swatch.box.right < 24
        assert swatch.box.top < (box.top + box.bottom) / 2 < swatch.box.bottom


def test_key_and_note_are_the_foot_of_the_chart() -> None:
    figure = drawn(samples.COMPARE)
    note = the_words(figure, "* tính từ số liệu bài viết: 8.296 − 5.867; 1.027 − 325")
    lowest = max(shape.box.bottom for shape in shapes(figure, "now"))
    assert lowest < shapes(figure, "key")[0].box.top
    assert all(artist.place[1] <= note.place[1] for artist in words(figure))
    assert note.face.size == red().type.chart_least


def test_long_names_of_terms_stand_below_each_other() -> None:
    long = "Nhiệm kỳ " + "rất dài " * 12 + "này"
    raw = {**samples.COMPARE, "before_label": long}
    before, now = shapes(drawn(raw, (900, 560)), "key")
    assert before.box.left == now.box.left
    assert before.box.bottom < now.box.top


@pytest.mark.parametrize(
    ("formula", "told"), [("{0} + 1000 - 1000", "mức tăng"), ("{0} * 2 / 2", "số liệu")]
)
def test_formulas_that_need_two_lines_give_way_to_their_nature(formula: str, told: str) -> None:
    bars = [
        {"label": f"Nội dung {n}", "now": "9", "before": samples.computed(n, formula.format(n))}
        for n in map(str, range(101, 109))
    ]
    figure = drawn({**samples.COMPARE, "bars": bars}, (900, 900))
    assert f"* tính từ {told} nêu trong bài" in texts(figure)
