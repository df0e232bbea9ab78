"""What holds for any chart that a deck may hold, at any shape."""

from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.chart import samples
from tests.chart.honest import honest
from tests.chart.seen import THEMES, drawn, figure_of, red, shapes, size, texts, words
from viewer.chart import KINDS, bare, describe, draw, misfits, misfits_of
from viewer.deck.chart import Chart, RankingChart
from viewer.theme.load import load

sample = pytest.mark.parametrize("name", samples.ALL)
kind = pytest.mark.parametrize("name", samples.RANDOM)
rooms = st.tuples(st.integers(500, 1900), st.integers(320, 1000))


def test_every_kind_of_the_deck_is_drawn_described_and_sampled() -> None:
    kinds = set(get_args(Chart))
    assert set(KINDS) == kinds
    assert {type(samples.chart(raw)) for raw in samples.ALL.values()} == kinds


@sample
@pytest.mark.parametrize("shape", samples.SHAPES)
def test_every_text_fits_on_every_slide(name: str, shape: tuple[int, int]) -> None:
    assert misfits(drawn(samples.ALL[name], shape)) == []


@sample
@pytest.mark.parametrize("shape", samples.SHAPES)
def test_samples_are_honest(name: str, shape: tuple[int, int]) -> None:
    chart = samples.chart(samples.ALL[name])
    honest(figure_of(chart, shape), chart)


@kind
@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_any_chart_is_drawn_honestly(name: str, data: st.DataObject) -> None:
    chart = samples.chart(data.draw(samples.RANDOM[name]))
    figure = figure_of(chart, data.draw(st.sampled_from(samples.SHAPES)))
    honest(figure, chart)


@kind
@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_no_shape_of_slide_stops_a_chart(name: str, data: st.DataObject) -> None:
    chart = samples.chart(data.draw(samples.RANDOM[name]))
    room = data.draw(rooms)
    figure = figure_of(chart, room)
    told, (wide, high) = misfits(figure), size(figure)
    assert misfits_of(chart, red(), *room) == told
    assert set(told) <= set(texts(figure))
    for text, artist in zip(texts(figure), words(figure), strict=True):
        assert text in told or all(box.within(wide, high) for box in artist.boxes())
    assert all(artist.face.size >= red().type.chart_least for artist in words(figure))
    assert describe(chart)


@sample
@pytest.mark.parametrize("theme", THEMES)
def test_only_the_themes_colours_are_used(name: str, theme: str) -> None:
    colours = load(theme).chart
    known = {colour.lower() for colour in (getattr(colours, f) for f in colours.__struct_fields__)}
    figure = drawn(samples.ALL[name], theme=theme)
    used = {colour for shape in shapes(figure) for colour in (shape.fill, shape.edge) if colour}
    assert used <= known
    inks = {str(artist.get_color()).lower() for artist in words(figure)}
    assert inks <= {getattr(colours, ink).lower() for ink in ("ink", "muted", "now")}


@sample
@pytest.mark.parametrize("shape", samples.SHAPES)
def test_no_shape_leaves_the_figure(name: str, shape: tuple[int, int]) -> None:
    figure = drawn(samples.ALL[name], shape)
    wide, high = size(figure)
    boxes = [found.box for found in shapes(figure)]
    assert all(box.within(wide, high) for box in boxes)


BARS = ("actual", "target", "before", "now", "increase", "base", "bar", "bound", "mark", "arrow")


@sample
@pytest.mark.parametrize("shape", samples.SHAPES)
def test_no_text_stands_on_a_bar(name: str, shape: tuple[int, int]) -> None:
    figure = drawn(samples.ALL[name], shape)
    bars = [found for found in shapes(figure) if found.gid in BARS and name != "ring"]
    for artist in words(figure):
        for box in artist.boxes():
            meets = [found.gid for found in bars if found.box.meets(box, 0.0)]
            assert not meets, (artist.get_text(), meets)


@sample
def test_the_same_figure_every_time(name: str) -> None:
    one, other = (drawn(samples.ALL[name]) for _ in range(2))
    assert texts(one) == texts(other)
    assert [shape.box for shape in shapes(one)] == [shape.box for shape in shapes(other)]


def _most(kind: str, **bar: Any) -> dict[str, Any]:
    """Return a chart of ``kind`` with the most bars that a deck allows."""
    limits = {"target": 6, "compare": 8, "ranking": 12, "decline": 4, "growth": 6, "share": 4}
    count = limits.get(kind, 8)
    bars = [{"label": f"Nội dung {number + 1}", **bar} for number in range(count)]
    return {"kind": kind, "bars": bars}


NAMES = {"now_label": "Nay", "before_label": "Trước"}
EXTREMES: dict[str, dict[str, Any]] = {
    "zero targets": _most("target", actual="0", target="0"),
    "huge targets": {**_most("target", actual=str(samples.HUGE), target="1"), "unit": "vụ"},
    "full targets": _most("target", actual="100", target="100"),
    "over a hundred": _most("target", actual="1000", target="80"),
    "zero pairs": {**_most("compare", now="0", before="0"), **NAMES},
    "huge pairs": {**_most("compare", now=str(samples.HUGE), before="1"), **NAMES},
    "equal ranks": _most("ranking", value="7"),
    "zero ranks": _most("ranking", value="0"),
    "huge ranks": _most("ranking", value=str(samples.HUGE)),
    "no fall": _most("decline", value="0", fall="0"),
    "whole fall": _most("decline", value="12", fall="100"),
    "no growth": {**_most("growth", before="5", increase="0", now="5"), **NAMES},
    "from nothing": {**_most("growth", before="0", increase="9", now="9"), **NAMES},
    "nothing": {**_most("growth", before="0", increase="0", now="0"), **NAMES},
    "no share": _most("share", value="0"),
    "whole share": {**_most("share", value="100"), "style": "waffle"},
    "fractions": {**_most("share", value="0,01"), "style": "waffle"},
    "many things": _most("counts", value="200"),
    "single things": _most("counts", value="1"),
}
for _raw in EXTREMES.values():
    if _raw["kind"] == "growth":
        _raw["increase_label"] = "Tăng"


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes_are_honest_and_fit(name: str) -> None:
    chart = samples.chart(EXTREMES[name])
    figure = figure_of(chart)
    honest(figure, chart)
    assert misfits(figure) == []


@pytest.mark.parametrize("name", EXTREMES)
def test_one_bar_is_enough(name: str) -> None:
    raw = EXTREMES[name]
    chart = samples.chart({**raw, "bars": raw["bars"][: 2 if raw["kind"] == "ranking" else 1]})
    figure = figure_of(chart, (900, 560))
    honest(figure, chart)
    assert misfits(figure) == []


def test_a_label_without_room_is_named() -> None:
    long = "Nghiêng ngữ khuyến thưởng " * 60
    raw = {"kind": "ranking", "bars": samples.bars((long.strip(), "5"), ("Ngắn", "3"))}
    figure = drawn(raw, (900, 560))
    assert long.strip() in misfits(figure)


def test_a_figure_is_transparent_and_72_dots_an_inch() -> None:
    figure = draw(samples.chart(samples.RANKING), red(), 1234, 567)
    assert size(figure) == pytest.approx((1234, 567))
    assert figure.get_dpi() == 72
    assert not figure.get_frameon()


def test_line_breaks_of_the_deck_are_kept() -> None:
    names = {"now_label": "Nhiệm kỳ\n2015 – 2020", "before_label": "Trước"}
    bars = samples.bars(("Dòng một\ndòng hai", "5", "6"), keys=("label", "now", "before"))
    figure = drawn({"kind": "compare", "bars": bars, **names}, (900, 560))
    lines = {artist.lines for artist in words(figure)}
    assert {("Dòng một", "dòng hai"), ("Nhiệm kỳ", "2015 – 2020")} <= lines
    assert misfits(figure) == []


def test_what_a_chart_says_of_its_own_is_in_the_language_of_the_deck() -> None:
    falls = samples.bars(("người chết", "328", "trên 40"), keys=("label", "value", "fall"))
    fall = draw(samples.chart({**samples.DECLINE, "bars": falls}), red(), 900, 560, "en")
    assert "down trên 40%" in texts(fall)
    growth = draw(samples.chart(samples.GROWTH), red(), 1728, 700, "en")
    assert "* computed from figures of the article: 98.412 − 13.348" in texts(growth)


def test_stars_around_strong_words_are_not_shown() -> None:
    starred = {
        **samples.RANKING,
        "bars": samples.bars(("**Hàng lậu**, trốn thuế", "5"), ("B", "3")),
    }
    chart = samples.chart(starred)
    plain = bare(chart)
    assert isinstance(chart, RankingChart)
    assert isinstance(plain, RankingChart)
    assert [bar.label for bar in plain.bars] == ["Hàng lậu, trốn thuế", "B"]
    assert plain.bars[1] is chart.bars[1]


@pytest.mark.parametrize("name", samples.ALL)
def test_a_chart_without_stars_stays_what_it_is(name: str) -> None:
    chart = samples.chart(samples.ALL[name])
    assert bare(chart) is chart


@sample
@pytest.mark.parametrize("shape", [(952, 1500), (2216, 752), (3048, 752)])
def test_texts_are_no_smaller_where_there_is_more_room(name: str, shape: tuple[int, int]) -> None:
    figure, usual = drawn(samples.ALL[name], shape), drawn(samples.ALL[name], (1000, 700))
    assert misfits(figure) == []
    least = [min(artist.face.size for artist in words(found)) for found in (figure, usual)]
    assert least[0] >= least[1]
