"""A shown figure is looked up among those of the article: exact, bound lost, or not there."""

import pytest

from viewer import places
from viewer.article.figures import Figure, Outcome, find_figures, match, same_figure

ARTICLE = find_figures(places.congress_deck().with_suffix(".txt").read_text("utf-8"))


def one(text: str) -> Figure:
    (figure,) = find_figures(text)
    return figure


@pytest.mark.parametrize(
    ("shown", "stated"),
    [
        ("1.525 vụ", "1.525 vụ"),
        ("1525", "1.525 vụ"),
        ("1.525", "1.525 vụ án"),
        ("1.525 vụ", "1.525 vụ vi phạm"),
        ("trên 10 nghìn", "trên 10 nghìn suất quà"),
        ("hơn 10.000", "trên 10 nghìn suất quà"),
        ("98.412 m²", "98.412m2"),
        ("98.412 mét vuông", "98.412m2"),
        ("93,9", "93,9%"),
        ("93,9 phần trăm", "93,9%"),
        ("286 tỷ đồng", "286.000 triệu đồng"),
        ("286 tỉ", "286 tỷ đồng"),
        ("1,35 tỷ đồng", "1 tỷ 350 triệu đồng"),
        ("450 đối tượng", "450 đối tượng truy nã"),
        ("861 lượt", "861 lượt cá nhân"),
        ("400 vụ", "400 vụ/năm"),
        ("17/5/2016", "ngày 17 tháng 5 năm 2016"),
        ("tháng 5/2016", "17/5/2016"),
        ("năm 2016", "17/5/2016"),
        ("Chỉ thị 05", "Chỉ thị số 05"),
        ("5 năm", "5 năm"),
        ("COVID-19", "Covid-19"),
        ("~ 100 hộ", "khoảng 100 hộ"),
        ("05 bằng khen", "5 bằng khen"),
        ("47,2 tấn", "47,2 tấn pháo"),
    ],
)
def test_these_say_the_same(shown: str, stated: str) -> None:
    assert same_figure(one(shown), one(stated))


@pytest.mark.parametrize(
    ("shown", "stated", "outcome"),
    [
        ("10 nghìn", "trên 10 nghìn suất quà", Outcome.BOUND_LOST),
        ("10.000 suất quà", "trên 10 nghìn suất quà", Outcome.BOUND_LOST),
        ("400 vụ", "dưới 400 vụ/năm", Outcome.BOUND_LOST),
        ("trên 400 vụ", "400 vụ", Outcome.BOUND_DIFFERS),
        ("trên 400 vụ", "dưới 400 vụ", Outcome.BOUND_DIFFERS),
        ("khoảng 400 vụ", "trên 400 vụ", Outcome.BOUND_DIFFERS),
        ("450 vụ", "450 đối tượng", Outcome.UNIT_DIFFERS),
        ("47,2 kg", "47,2 tấn", Outcome.UNIT_DIFFERS),
        ("286 triệu đồng", "286 tỷ đồng", Outcome.NOT_THERE),
        ("15%", "15 năm", Outcome.UNIT_DIFFERS),
        ("13,9%", "13,9 điểm phần trăm", Outcome.UNIT_DIFFERS),
        ("1.027 lượt", "1.026 lượt", Outcome.NOT_THERE),
        ("5 xã", "Chỉ thị 05", Outcome.NOT_THERE),
        ("2 lần", "giai đoạn 2", Outcome.NOT_THERE),
        ("2.015 vụ", "năm 2015", Outcome.NOT_THERE),
        ("17/5/2016", "tháng 5/2016", Outcome.NOT_THERE),
        ("Covid-19", "G20", Outcome.NOT_THERE),
        ("2/3", "0,67", Outcome.NOT_THERE),
    ],
)
def test_these_do_not(shown: str, stated: str, outcome: Outcome) -> None:
    assert not same_figure(one(shown), one(stated))
    assert match(one(shown), [one(stated)]).outcome is outcome


@pytest.mark.parametrize("figure", ARTICLE, ids=lambda figure: figure.text)
def test_each_figure_of_the_article_is_stated(figure: Figure) -> None:
    found = match(figure, ARTICLE)
    assert found.outcome is Outcome.EXACT
    assert found.stated is not None
    assert same_figure(figure, found.stated)


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        ("13,9 điểm phần trăm", "13,9%"),
        ("5 điểm %", "5%"),
    ],
)
def test_a_difference_of_rates_may_be_shown_in_points(shown: str, text: str) -> None:
    found = match(one(shown), ARTICLE)
    assert found.outcome is Outcome.EXACT
    assert found.stated is not None
    assert found.stated.text == text


def test_a_relative_excess_is_no_difference_of_points() -> None:
    assert match(one("9,2 điểm phần trăm"), ARTICLE).outcome is Outcome.UNIT_DIFFERS


def test_a_fall_may_be_shown_as_negative() -> None:
    assert match(one("−44%"), ARTICLE).outcome is Outcome.EXACT
    assert match(one("−93,9%"), ARTICLE).outcome is Outcome.NOT_THERE


@pytest.mark.parametrize(
    ("shown", "nearest"),
    [
        ("1.207 lượt tập thể", "1.027 lượt tập thể"),
        ("93,8%", "93,9%"),
        ("97,9 vụ", "97,9%"),
        ("98.421 m²", "98.412m2"),
        ("10.469 lượt cá nhân", "10.459 lượt cá nhân"),
        ("năm 2019", "2018"),
        ("18/5/2016", "17/5/2016"),
    ],
)
def test_the_nearest_figure_is_named(shown: str, nearest: str) -> None:
    found = match(one(shown), ARTICLE)
    assert found.outcome is not Outcome.EXACT
    assert found.stated is not None
    assert found.stated.text == nearest


def test_nothing_is_near_where_nothing_is_stated() -> None:
    found = match(one("12 xã"), [])
    assert (found.outcome, found.stated) == (Outcome.NOT_THERE, None)


def test_the_best_fit_wins() -> None:
    stated = find_figures("450 vụ, trên 450 đối tượng, 450 đối tượng")
    assert match(one("450 đối tượng"), stated).outcome is Outcome.EXACT
    assert match(one("450 đối tượng"), stated[:2]).outcome is Outcome.BOUND_LOST
    assert match(one("450 đối tượng"), stated[:1]).outcome is Outcome.UNIT_DIFFERS
