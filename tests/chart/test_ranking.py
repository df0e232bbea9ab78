"""``ranking``: the largest first, in full colour."""

import pytest

from tests.chart import samples
from tests.chart.seen import drawn, red, shapes, texts, the_words, words

NBSP = "\N{NO-BREAK SPACE}"


def test_the_largest_stands_first_whatever_the_deck_says() -> None:
    figure = drawn(samples.RANKING)
    widths = [bar.width for bar in shapes(figure, "bar")]
    assert widths == sorted(widths, reverse=True)
    labels = [bar["label"] for bar in samples.RANKING["bars"]]
    places = {text: the_words(figure, text).place[1] for text in labels}
    assert sorted(places, key=lambda text: places[text]) == [labels[1], labels[0], *labels[2:]]


def test_only_the_largest_is_red() -> None:
    colours = red().chart
    fills = [bar.fill for bar in shapes(drawn(samples.RANKING), "bar")]
    assert fills == [colours.now.lower()] + [colours.others.lower()] * 5


def test_two_that_share_the_first_place_are_both_red() -> None:
    raw = {"kind": "ranking", "bars": samples.bars(("Một", "5"), ("Hai", "7"), ("Ba", "7"))}
    fills = [bar.fill for bar in shapes(drawn(raw), "bar")]
    assert fills == [red().chart.now.lower()] * 2 + [red().chart.others.lower()]


def test_equal_counts_keep_the_order_of_the_deck() -> None:
    raw = {"kind": "ranking", "bars": samples.bars(("Một", "7"), ("Hai", "7"), ("Ba", "7"))}
    figure = drawn(raw)
    heights = [the_words(figure, text).place[1] for text in ("Một", "Hai", "Ba")]
    assert heights == sorted(heights)


def test_a_unit_in_words_stands_once_and_percent_everywhere() -> None:
    assert {f"2.782{NBSP}vụ", "1.970", "1.393", "677", "135", "13"} <= set(
        texts(drawn(samples.RANKING))
    )
    raw = {"kind": "ranking", "unit": "%", "bars": samples.bars(("Một", "70"), ("Hai", "7,5"))}
    assert {"70%", "7,5%"} <= set(texts(drawn(raw)))


def test_a_bound_keeps_its_word_and_is_hatched() -> None:
    raw = {
        "kind": "ranking",
        "bars": samples.bars(("Suất quà", "trên 10.000"), ("Ngày công", "dưới 2.000")),
    }
    figure = drawn(raw)
    assert {"trên 10.000", "dưới 2.000"} <= set(texts(figure))
    first, second = shapes(figure, "bound")
    bars = shapes(figure, "bar")
    assert first.box.left == bars[0].box.right
    assert second.edge == bars[1].fill


def test_what_a_bound_leaves_open_is_never_longer_than_the_bar() -> None:
    raw = {"kind": "ranking", "bars": samples.bars(("Nhiều", "1.000.000"), ("Ít", "trên 3"))}
    figure = drawn(raw)
    (bound,) = shapes(figure, "bound")
    assert bound.width <= shapes(figure, "bar")[1].width + 1e-6


def test_labels_above_bars_are_as_far_from_the_bar_before_whatever_their_lines() -> None:
    long = "Mua bán, vận chuyển, tàng trữ, sử dụng vũ khí thô sơ, công cụ hỗ trợ trái phép"
    rows = [("Hàng lậu", "1.970"), (long, "1.393"), ("Pháo nổ", "677"), (long, "135")]
    figure = drawn({**samples.RANKING, "bars": samples.bars(*rows)}, (700, 900))
    bars = shapes(figure, "bar")
    assert {bar.box.left for bar in bars} == {bars[0].box.left}
    labels = [word.boxes() for word in words(figure) if word.place[0] == 0]
    assert [len(lines) for lines in labels] == [1, 2, 1, 2]
    gaps = [lines[0].top - bar.box.bottom for bar, lines in zip(bars, labels[1:], strict=False)]
    assert gaps == pytest.approx([gaps[0]] * 3, abs=8)
