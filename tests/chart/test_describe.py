"""A chart in words: everything that stands on it, and nothing else."""

import re
from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.chart import samples
from viewer.chart import describe
from viewer.deck.chart import Chart
from viewer.deck.fields import Value


def told(raw: dict[str, object]) -> str:
    return describe(samples.chart(raw))


def parts(chart: msgspec.Struct) -> Iterator[str | Value]:
    """Yield every text and value of a chart."""
    for field in chart.__struct_fields__:
        found = getattr(chart, field)
        for part in found if isinstance(found, tuple) else (found,):
            if isinstance(part, msgspec.Struct):
                yield from parts(part)
            elif field not in ("style", "symbol"):
                yield part


def complete(chart: Chart) -> None:
    """Assert that the description states every text and every figure with its bound."""
    text = describe(chart)
    for part in parts(chart):
        if isinstance(part, Value):
            assert str(part.amount) in text
            assert part.formula is None or "tính ra" in text
        else:
            assert part.replace("\N{NO-BREAK SPACE}", " ") in text


@pytest.mark.parametrize("name", samples.ALL)
def test_every_label_and_figure_is_told(name: str) -> None:
    complete(samples.chart(samples.ALL[name]))


@pytest.mark.parametrize("name", samples.RANDOM)
@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_any_chart_is_told_completely(name: str, data: st.DataObject) -> None:
    complete(samples.chart(data.draw(samples.RANDOM[name])))


@pytest.mark.parametrize("name", samples.ALL)
def test_no_figure_is_told_that_the_chart_does_not_hold(name: str) -> None:
    chart = samples.chart(samples.ALL[name])
    known = " ".join(
        f"{part.amount} {part.formula or ''}" if isinstance(part, Value) else part
        for part in parts(chart)
    )
    figures = set(re.findall(r"\d[\d.,]*\d|\d", known)) | {"100"}
    assert set(re.findall(r"\d[\d.,]*\d|\d", describe(chart))) <= figures


def test_targets_in_words() -> None:
    assert told(samples.TARGET) == (
        "Biểu đồ kết quả so với chỉ tiêu. "
        "điều tra, khám phá án: 93,9%, chỉ tiêu 80%, vượt 13,9 điểm % so với chỉ tiêu. "
        "trọng án được khám phá: 100%, chỉ tiêu 95%. "
        "tin báo, tố giác được giải quyết: 97,09%, chỉ tiêu 90%."
    )


def test_computed_figures_say_from_what() -> None:
    assert (
        "Cá nhân được khen thưởng: Nhiệm kỳ 2015 – 2020 8.296 lượt; "
        "Nhiệm kỳ trước 2.429 lượt (tính ra: 8.296 − 5.867)."
    ) in told(samples.COMPARE)


def test_bounds_keep_their_word() -> None:
    assert (
        "Tổng diện tích: Năm 2015 dưới 85.064 m² (tính ra: 98.412 − 13.348); "
        "Tăng thêm hơn 13.348 m²; Nâng lên 98.412 m²."
    ) in told(samples.GROWTH)


def test_ranks_are_told_from_the_largest() -> None:
    text = told(samples.RANKING)
    figures = ["2.782 vụ", "1.970 vụ", "1.393 vụ", "677 vụ", "135 vụ", "13 vụ"]
    assert sorted(figures, key=text.index) == figures


def test_falls_are_told_without_a_base() -> None:
    assert told(samples.DECLINE) == (
        "Biểu đồ mức giảm, Mốc so sánh là 100%. "
        "Kỳ này: 320 vụ tai nạn giao thông, giảm 44%. "
        "Kỳ này: 328 người chết, giảm 36,8%. "
        "Kỳ này: 144 người bị thương, giảm 67,5%."
    )


def test_ring_and_waffle_say_the_same() -> None:
    assert told(samples.RING) == told(samples.WAFFLE)


def test_a_deck_in_english_is_told_in_english() -> None:
    assert describe(samples.chart(samples.GROWTH), "en") == (
        "Chart of growth. "
        "Tổng diện tích: Năm 2015 dưới 85.064 m² (computed: 98.412 − 13.348); "
        "Tăng thêm hơn 13.348 m²; Nâng lên 98.412 m²."
    )


@pytest.mark.parametrize("name", samples.ALL)
def test_a_description_in_english_holds_nothing_of_ours_in_vietnamese(name: str) -> None:
    chart = samples.chart(samples.ALL[name])
    known = " ".join(str(part.amount) if isinstance(part, Value) else part for part in parts(chart))
    told = set(re.findall(r"\w+", describe(chart, "en"))) - set(re.findall(r"\w+", known))
    assert all(word.isascii() for word in told), told
