"""Text shrinks to its floor, keeps strong words, and says when it does not fit."""

import pytest

from viewer.layout.page import Rect
from viewer.layout.setting import Style, set_in_few, set_text
from viewer.text.face import BOLD, REGULAR, Face
from viewer.text.measure import bearing

STYLE = Style(Face(60, REGULAR), "#000000", strong="#FF0000", least=40)


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every test here measures text."""


def test_text_that_fits_keeps_its_size() -> None:
    setting = set_text("Đảng bộ", STYLE, 800, 100)
    assert setting.fits
    assert setting.style.face.size == 60


def test_long_text_shrinks_but_not_below_the_floor() -> None:
    setting = set_text("Đảng bộ Công an tỉnh Lạng Sơn " * 3, STYLE, 800, 180)
    assert setting.fits
    assert 40 <= setting.style.face.size < 60


def test_what_does_not_fit_at_the_floor_says_so() -> None:
    setting = set_text("Đảng bộ Công an tỉnh " * 30, STYLE, 800, 180)
    assert not setting.fits
    assert setting.style.face.size == 40


def test_strong_words_are_bold_and_coloured() -> None:
    setting = set_text("có **1.027 lượt** tập thể", STYLE, 800, 100)
    assert [(text, face.weight, colour) for text, face, colour in setting.lines[0]] == [
        ("có ", REGULAR, "#000000"),
        ("1.027 lượt ", BOLD, "#FF0000"),
        ("tập thể", REGULAR, "#000000"),
    ]
    assert setting.text == "có 1.027 lượt tập thể"


def test_a_strong_figure_keeps_its_unit_over_the_style_change() -> None:
    for limit in range(200, 900, 20):
        setting = set_text("được tặng **1.027** lượt khen", STYLE, limit, 900)
        joined = ["".join(text for text, _, _ in line) for line in setting.lines]
        assert any("1.027 lượt" in line for line in joined)


BOX = Rect(100, 50, 800, 100)


@pytest.mark.parametrize("text", ["Đảng", "IV", "1.027 lượt"])
def test_the_ink_of_a_line_begins_at_the_left_of_its_box(text: str) -> None:
    face = Face(120, BOLD)
    line = set_text(text, Style(face, "#000000"), 800, 200).place(BOX).lines[0]
    assert line.runs[0].x + bearing(text, face) == pytest.approx(100)


def test_a_line_can_end_at_the_right_of_its_box() -> None:
    line = set_text("Đảng", Style(Face(40), "#000000", align=1.0), 800, 100).place(BOX).lines[0]
    assert line.runs[0].x + line.width == pytest.approx(900)
    assert 50 < line.baseline < 100


def test_punctuation_behind_strong_words_is_not_strong() -> None:
    setting = set_text("có **giám sát**; kịp thời", STYLE, 800, 100)
    assert [(text, colour) for text, _, colour in setting.lines[0]] == [
        ("có ", "#000000"),
        ("giám sát", "#FF0000"),
        ("; kịp thời", "#000000"),
    ]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("15 năm", [("15", 100), (" năm", 56)]),
        ("trên 10 nghìn", [("trên ", 56), ("10", 100), (" nghìn", 56)]),
        ("> 85%", [("> 85%", 100)]),
        ("13,9 điểm %", [("13,9", 100), (" điểm %", 56)]),
    ],
)
def test_a_unit_is_smaller_and_stands_close_to_its_figure(
    text: str, pieces: list[tuple[str, int]]
) -> None:
    setting = set_text(text, Style(Face(100, BOLD), "#000000", words=0.56), 2000, 300)
    assert [(shown, face.size) for shown, face, _ in setting.lines[0]] == pieces


def test_a_smaller_size_is_taken_where_it_keeps_a_compound_whole() -> None:
    setting = set_text("nhiệm kỳ", Style(Face(60), "#000000", least=40), 210, 900)
    assert [len(line) for line in setting.lines] == [1]
    assert setting.style.face.size < 60
    assert not setting.torn
    assert set_text("nhiệm kỳ", Style(Face(60), "#000000", least=60), 210, 900).torn


SLOGAN = "Phát huy tính chủ động, trách nhiệm, nêu gương"


def test_a_line_less_is_worth_a_slightly_smaller_size() -> None:
    style = Style(Face(60, BOLD), "#000000", least=30)
    whole = set_text(SLOGAN, style, 5000, 900).width
    setting = set_in_few(SLOGAN, style, 0.95 * whole, 900)
    assert len(setting.lines) == 1
    assert 53 <= setting.style.face.size < 60
    assert len(set_text(SLOGAN, style, 0.95 * whole, 900).lines) == 2


def test_a_much_smaller_size_is_not_taken_for_a_line_less() -> None:
    style = Style(Face(60, BOLD), "#000000", least=30)
    whole = set_text(SLOGAN, style, 5000, 900).width
    setting = set_in_few(SLOGAN, style, 0.8 * whole, 900)
    assert (len(setting.lines), setting.style.face.size) == (2, 60)


def test_lines_that_end_with_their_clauses_are_not_given_up_for_one_less() -> None:
    text = "An toàn là bạn, nhanh chóng là đích, minh bạch là danh dự"
    style = Style(Face(60, BOLD), "#000000", least=30)
    room = 0.47 * set_text(text, style, 5000, 900).width
    setting = set_in_few(text, style, room, 900)
    assert (len(setting.lines), setting.style.face.size, setting.phrased) == (3, 60, True)
    fewer = set_text(text, Style(Face(54, BOLD), "#000000"), room, 900)
    assert (len(fewer.lines), fewer.phrased) == (2, False)


def test_a_lost_line_among_three_is_ragged() -> None:
    def ragged(text: str) -> bool:
        return set_text(text, Style(Face(40), "#000000"), 2000, 900).ragged

    assert ragged("được bảo đảm\nan\nninh trật tự")
    assert not ragged("được bảo đảm\nvề an ninh\nvà trật tự")
    assert not ragged("được bảo đảm an ninh\nrồi")
