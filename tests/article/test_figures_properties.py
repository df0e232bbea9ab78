"""No text breaks the grammar, and what it finds always stands where it says."""

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from viewer.article.figures import Kind, Tie, find_figures
from viewer.article.speller import spell, spell_text

WORDS = """
tăng giảm vượt so với chỉ tiêu là kế hoạch đạt từ lên xuống còn đến trên dưới hơn khoảng không quá
ngày tháng năm quý giờ lần thứ giai đoạn khóa số Nghị quyết Chỉ thị đề án xã vụ đối tượng người chết
đảng viên lượt cá nhân tỷ đồng triệu nghìn % m2 m² ha km/h tấn pháo phần trăm điểm hàng vài nửa hai
ba mươi trăm mười lăm linh trong đó chiếm tổng cả và Covid QL TP Hồ Chí Minh XVI nhiệm kỳ cùng
""".split()
NUMBERS = """
1 05 16 24 93,9 93.9 1.027 1,027 1.234.567 1,234,567 2015 2020 17/5/2016 6/2020 19/8 75/80 2/3 10
-5 −3,2 1.1 0988.123.456 4.0 100 0 1:500 20h 8h30 12:30 1.000.000.000.000.000.000 00 0,05
""".split()
MARKS = [*", . ; : ( ) - – / % + $ > \n".split(" "), "\n", " ", "\u00a0", "...", "“", "”", "("]

texts = st.text(max_size=200)
sentences = st.lists(st.sampled_from([*WORDS, *NUMBERS, *MARKS]), max_size=60).flatmap(
    lambda parts: st.sampled_from([" ", "", "  "]).map(lambda blank: blank.join(parts))
)
any_text = texts | sentences

UNIT_DIGIT = re.compile(r"(?i:[kcd]?m)[23]")


@given(any_text)
@example("0$0")
@example("0988.123.456 1 100")
@example("1" * 5000)
@example("9" * 40 + " tỷ tỷ tỷ đồng")
@example("-" * 200 + "5%")
@example("tăng (" * 50 + "5%" + ")" * 50)
def test_spans_cut_out_the_figures_in_order(text: str) -> None:
    figures = find_figures(text)
    last = 0
    for figure in figures:
        start, end = figure.span
        assert last <= start < end
        assert text[start:end] == figure.text
        assert start <= figure.number[0] < figure.number[1] <= end
        last = end


@given(any_text)
def test_every_digit_lies_in_a_figure_or_a_unit(text: str) -> None:
    covered = {at for figure in find_figures(text) for at in range(*figure.span)}
    covered |= {at for unit in UNIT_DIGIT.finditer(text) for at in range(*unit.span())}
    assert [at for at, sign in enumerate(text) if sign in "0123456789" and at not in covered] == []


@given(any_text)
def test_relations_name_other_figures_of_the_text(text: str) -> None:
    figures = find_figures(text)
    for k, figure in enumerate(figures):
        for one in figure.relations:
            assert one.of is None or (0 <= one.of < len(figures) and one.of != k)
            if one.tie in (Tie.CHANGE, Tie.EXCESS, Tie.BEFORE, Tie.LEVEL):
                assert one.direction in ("up", "down")
            assert one.of is not None or one.tie not in (Tie.PART, Tie.SAME, Tie.RANGE, Tie.BEFORE)


@given(any_text)
def test_what_a_figure_says_fits_together(text: str) -> None:
    for figure in find_figures(text):
        assert figure.value.is_finite()
        assert figure.full.is_finite()
        assert bool(figure.bound) == bool(figure.side)
        assert (figure.kind in (Kind.DATE, Kind.TIME)) == bool(figure.when)
        assert figure.unit.endswith(figure.base)


@given(any_text)
@example("0-1:1")
def test_any_text_can_be_spelled(text: str) -> None:
    spelled = spell_text(text)
    assert not re.search("[0-9]", UNIT_DIGIT.sub("", spelled))
    for figure in find_figures(text):
        assert not re.search("[0-9]", UNIT_DIGIT.sub("", spell(figure)))


@given(st.lists(st.sampled_from([*WORDS, *NUMBERS]), max_size=30).map(" ".join))
def test_lines_do_not_know_of_each_other(text: str) -> None:
    assert [f.text for f in find_figures(f"{text}\n\nX.")] == [f.text for f in find_figures(text)]


@pytest.mark.parametrize("piece", ["12 xã, ", "tăng 5% so với năm 2015, ", "số 26, ", "(", "hai "])
def test_long_texts_are_read_to_the_end(piece: str) -> None:
    figures = find_figures(piece * 2_000 + "rồi 7 vụ")
    assert figures[-1].text == "7 vụ"


def test_decomposed_text_does_not_break_it() -> None:
    text = unicodedata.normalize("NFD", "Đạt 93,9% (chỉ tiêu là 80%), tăng 1.027 lượt")
    assert [figure.text[:2] for figure in find_figures(text)] == ["93", "80", "1."]
