"""A figure that is stated, but not so: of something else, turned round, misread, misplaced."""

from pathlib import Path
from typing import Any

import pytest

from tests.article.test_trace import codes, statement
from tests.decks import slide, write_deck
from viewer import places
from viewer.article.read import read
from viewer.article.trace import Trace, trace
from viewer.deck.load import load, loads

ARTICLE = """Dấu ấn nhiệm kỳ

Thứ năm, 05/08/2021

Nhiệm kỳ 2015 – 2020, Đảng bộ có 570 đảng viên; thu ngân sách 2.782 tỷ đồng.

NHỮNG THÀNH TÍCH NỔI BẬT

1. Có 1.027 lượt tập thể, 8.296 lượt cá nhân được khen thưởng (tăng 325 lượt tập thể, 5.867 lượt cá nhân so với nhiệm kỳ trước).

2. Tỷ lệ điều tra, khám phá án đạt 93,9% (chỉ tiêu là 80%); trọng án đạt 97,09% (chỉ tiêu là 95%); bắt giữ 1.525 vụ, 2.131 đối tượng phạm tội về ma túy.

3. Tặng 3 điểm trường, 4 nhà tình nghĩa; nâng diện tích trụ sở lên 98.412 m2, tăng hơn 13.348 m2; số vụ tai nạn giao thông giảm 44%.
"""  # noqa: E501


def traced(folder: Path, *slides: dict[str, Any]) -> Trace:
    (folder / "article.txt").write_text(ARTICLE, "utf-8")
    cited = [{"source": "achievement 1", **one} for one in slides]
    loaded = load(write_deck(folder, *cited, article="article.txt"))
    return trace(loaded, read(folder / "article.txt"))


def chart(source: str, kind: str, *bars: dict[str, Any], **more: str) -> dict[str, Any]:
    made = {"kind": kind, "bars": list(bars), **more}
    return slide("chart", chart=made, figures=[], source=source)


def heroes(source: str, *pairs: tuple[str, str], formula: str = "") -> dict[str, Any]:
    computed = {"formula": formula} if formula else {}
    figures = [{"value": value, "label": label, **computed} for value, label in pairs]
    return slide("figures", figures=figures, source=source)


@pytest.mark.parametrize("text", ["Năm 201", "Năm 202", "Nhiệm kỳ 015"])
def test_the_beginning_of_a_year_is_no_year(tmp_path: Path, text: str) -> None:
    assert codes(traced(tmp_path, statement(text)))


def test_a_year_in_the_date_of_the_article_is_not_stated_everywhere(tmp_path: Path) -> None:
    assert codes(traced(tmp_path, statement("Khởi công năm 2021"))) == ["figure-elsewhere"]
    assert not codes(traced(tmp_path, statement("Khởi công năm 2020")))


@pytest.mark.parametrize("term", ["2016 – 2020", "2015 – 2021", "2020 – 2015"])
def test_a_term_has_both_of_its_years(tmp_path: Path, term: str) -> None:
    found = traced(tmp_path, statement("Khen thưởng", kicker=f"Nhiệm kỳ {term}"))
    assert "figure-unstated" in codes(found)
    assert "2015 – 2020" in found.problems[0].sentence("vi")


@pytest.mark.parametrize("text", ["93.9% số án", "093,9% số án"])
def test_a_figure_is_written_as_it_is_read(tmp_path: Path, text: str) -> None:
    found = traced(tmp_path, statement(text, source="achievement 2"))
    assert codes(found) == ["figure-written-otherwise"]


def test_a_chart_reads_a_comma_as_it_draws_it(tmp_path: Path) -> None:
    def ranking(value: str) -> dict[str, Any]:
        bars = {"label": "Tập thể", "value": value}, {"label": "Cá nhân", "value": "8.296"}
        return chart("achievement 1", "ranking", *bars, unit="lượt")

    assert not codes(traced(tmp_path, ranking("1.027")))
    assert codes(traced(tmp_path, ranking("1,027"))) == ["figure-unstated"]


@pytest.mark.parametrize(
    ("source", "text", "code"),
    [
        ("achievement 1", "Giảm 325 lượt tập thể", "figure-turned"),
        ("achievement 3", "Số vụ tai nạn tăng 44%", "figure-turned"),
        ("achievement 3", "+44%", "figure-turned"),
    ],
)
def test_a_rise_is_no_fall(tmp_path: Path, source: str, text: str, code: str) -> None:
    assert codes(traced(tmp_path, statement(text, source=source))) == [code]


def test_a_label_that_turns_a_figure_round_is_found(tmp_path: Path) -> None:
    wrong = heroes("achievement 1", ("325 lượt tập thể", "giảm so với nhiệm kỳ trước"))
    right = heroes("achievement 1", ("325 lượt tập thể", "tăng so với nhiệm kỳ trước"))
    assert codes(traced(tmp_path, wrong)) == ["figure-role"]
    assert not codes(traced(tmp_path, right))


def test_labels_that_have_changed_places_are_found(tmp_path: Path) -> None:
    def ranked(one: str, other: str) -> dict[str, Any]:
        bars = {"label": one, "value": "3"}, {"label": other, "value": "4"}
        return chart("achievement 3", "counts", *bars)

    assert not codes(traced(tmp_path, ranked("Điểm trường", "Nhà tình nghĩa")))
    found = traced(tmp_path, ranked("Nhà tình nghĩa", "Điểm trường"))
    assert set(codes(found)) == {"figure-astray"}
    assert "4 nhà tình nghĩa" in found.problems[0].sentence("vi")


def test_figures_of_one_text_that_have_changed_places_are_found(tmp_path: Path) -> None:
    def said(one: str, other: str) -> dict[str, Any]:
        notes = f"Tỷ lệ điều tra, khám phá án đạt {one}; trọng án đạt {other}."
        return statement("Phòng chống tội phạm", notes=notes, source="achievement 2")

    assert not codes(traced(tmp_path, said("93,9%", "97,09%")))
    assert set(codes(traced(tmp_path, said("97,09%", "93,9%")))) == {"figure-astray"}


def test_a_slip_onto_another_stated_figure_is_found(tmp_path: Path) -> None:
    slip = heroes("achievement 3", ("4", "điểm trường được trao tặng"))
    assert codes(traced(tmp_path, slip)) == ["figure-astray"]


def test_a_bar_shows_what_it_is_said_to_show(tmp_path: Path) -> None:
    def target(actual: str, aim: str) -> dict[str, Any]:
        bar = {"label": "Điều tra, khám phá án", "actual": actual, "target": aim}
        return chart("achievement 2", "target", bar)

    assert not codes(traced(tmp_path, target("93,9", "80")))
    assert "figure-role" in codes(traced(tmp_path, target("80", "93,9")))


def test_what_was_before_is_not_said_to_be_now(tmp_path: Path) -> None:
    before = {"value": "702", "formula": "1.027 - 325"}
    bar = {"label": "Tập thể", "now": before, "before": "1.027"}
    words = {"now_label": "Nay", "before_label": "Trước", "unit": "lượt"}
    turned = chart("achievement 1", "compare", bar, **words)
    assert "computed-before" in codes(traced(tmp_path, turned))


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("702 lượt", ""),
        ("702 vụ", "computed-unit"),
        ("702%", "computed-unit"),
        ("trên 702 lượt", "computed-bound"),
        ("-702 lượt", "figure-sign"),
        ("khoảng 702 lượt", ""),
    ],
)
def test_a_computed_figure_keeps_unit_and_bound(tmp_path: Path, value: str, code: str) -> None:
    made = heroes("achievement 1", (value, "nhiệm kỳ trước"), formula="1.027 - 325")
    assert codes(traced(tmp_path, made)) == ([code] if code else [])


@pytest.mark.parametrize(("bound", "code"), [("dưới", ""), ("trên", "computed-bound")])
def test_less_than_more_is_less(tmp_path: Path, bound: str, code: str) -> None:
    formula = "98.412 - 13.348"
    made = heroes("achievement 3", (f"{bound} 85.064 m²", "trước đó"), formula=formula)
    assert codes(traced(tmp_path, made)) == ([code] if code else [])


def test_a_minus_that_is_not_stated_is_found(tmp_path: Path) -> None:
    assert codes(traced(tmp_path, heroes("achievement 2", ("-2.131", "đối tượng"))))
    assert not codes(traced(tmp_path, heroes("achievement 3", ("−44%", "số vụ tai nạn"))))


@pytest.mark.parametrize(
    ("value", "label", "good"),
    [
        ("93,9%", "khám phá án", True),
        ("93,9", "khám phá án", False),
        ("93,9", "% án được khám phá", True),
    ],
)
def test_a_percentage_keeps_its_sign(tmp_path: Path, value: str, label: str, good: bool) -> None:
    assert bool(codes(traced(tmp_path, heroes("achievement 2", (value, label))))) is not good


@pytest.mark.parametrize(
    ("title", "good"),
    [
        ("Hai con số tiêu biểu", True),
        ("Bảy con số tiêu biểu", False),
        ("Bốn nhà tình nghĩa", True),
        ("Sáu nhà tình nghĩa", False),
    ],
)
def test_a_number_in_words_is_stated_or_counts_what_is_shown(
    tmp_path: Path, title: str, good: bool
) -> None:
    made = heroes("achievement 3", ("3", "điểm trường"), ("4", "nhà tình nghĩa"))
    found = codes(traced(tmp_path, {**made, "title": title}))
    assert found == ([] if good else ["figure-spelled"])


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("Nghị quyết Trung ương 4 và Chỉ thị 05", True),
        ("Nghị quyết Trung ương 5", False),
        ("Chỉ thị số 5", True),
        ("CT 05", True),
        ("Chỉ thị 4", False),
    ],
)
def test_a_number_names_its_own_document(tmp_path: Path, text: str, good: bool) -> None:
    article = tmp_path / "article.txt"
    article.write_text(
        "Dấu ấn nhiệm kỳ\n\nThực hiện Nghị quyết Trung ương 4 về xây dựng Đảng, gắn với Chỉ thị 05 "
        "của Bộ Chính trị về học tập và làm theo tư tưởng Hồ Chí Minh.\n",
        "utf-8",
    )
    deck = write_deck(tmp_path, statement(text, source="paragraph 1"), article="article.txt")
    assert bool(codes(trace(load(deck), read(article)))) is not good


SLIPS = (
    ("value: 2.782 vụ", "value: 2.872 vụ"),
    ("now: 8.296", "now: 8,296"),
    ("actual: 97,09", "actual: 7,09"),
    ("value: '273'", "value: '23'"),
    ("value: 2.782\n", "value: 2,782\n"),
    ("value: tăng 325", "value: giảm 325"),
    ("target: 95", "target: '05'"),
    ("subtitle: Nhiệm kỳ 2015 – 2020", "subtitle: Nhiệm kỳ 2015 – 2021"),
    ("title: Năm 2020 khởi công", "title: Năm 2021 khởi công"),
    ("value: −44%", "value: +44%"),
    ("value: dưới 400 vụ/năm", "value: gần 400 vụ/năm"),
    ("value: 98.412 m²", "value: 98.412"),
)


@pytest.mark.parametrize(("right", "wrong"), SLIPS)
def test_a_slip_in_the_congress_deck_is_found(right: str, wrong: str) -> None:
    shipped = places.congress_deck()
    text = shipped.read_text("utf-8")
    assert right in text
    loaded = loads(text.replace(right, wrong, 1), shipped)
    assert trace(loaded, read(loaded.folder / loaded.deck.article)).problems
