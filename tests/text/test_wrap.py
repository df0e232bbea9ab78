"""Lines are balanced, and what belongs together stays together."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from viewer.text.face import BOLD, Face
from viewer.text.measure import width
from viewer.text.wrap import wrap

FACE = Face(40, BOLD)
SLOGAN = (
    "Phát huy tính chủ động, trách nhiệm, nêu gương, siết chặt kỷ luật kỷ cương, "
    "xây dựng đảng bộ trong sạch, vững mạnh"
)


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every test here measures text."""


def test_short_text_is_one_line() -> None:
    assert wrap("Nhiệm kỳ tới", FACE, 1000) == ["Nhiệm kỳ tới"]


@pytest.mark.parametrize("limit", [400, 600, 800, 1000, 1400])
def test_lines_hold_the_text_and_fit(limit: float) -> None:
    lines = wrap(SLOGAN, FACE, limit)
    assert " ".join(lines) == SLOGAN
    assert all(width(line, FACE) <= limit for line in lines)


@pytest.mark.parametrize("limit", [600, 800, 1000, 1400])
def test_last_line_is_no_orphan(limit: float) -> None:
    lines = wrap(SLOGAN, FACE, limit)
    widths = [width(line, FACE) for line in lines]
    assert widths[-1] > max(widths) * 0.5


@pytest.mark.parametrize(
    "pair", ["286 tỷ đồng", "47,2 tấn", "98.412 m²", "2015 – 2020", "dưới 400", "Hồ Chí Minh"]
)
def test_figures_and_names_are_never_split(pair: str) -> None:
    text = f"khởi công giai đoạn một khu trung tâm {pair} cùng các hạng mục khác"
    for limit in range(300, 1200, 25):
        assert any(pair in line for line in wrap(text, FACE, limit))


@pytest.mark.parametrize("pair", ["nhiệm kỳ", "đảng viên", "trật tự"])
def test_compounds_are_never_split(pair: str) -> None:
    text = f"toàn thể cán bộ trong tỉnh giữ {pair} cùng mọi người dân"
    for limit in range(250, 1200, 25):
        assert any(pair in line for line in wrap(text, FACE, limit))


@pytest.mark.parametrize(
    ("text", "limit", "lines"),
    [
        (
            "Quan tâm kiểm tra, giám sát; kịp thời chấn chỉnh tồn tại, hạn chế, thiếu sót",
            1100,
            ["Quan tâm kiểm tra, giám sát;", "kịp thời chấn chỉnh tồn tại, hạn chế, thiếu sót"],
        ),
        (
            "Tỷ lệ điều tra, khám phá án đạt 93,9%, vượt chỉ tiêu 13,9 điểm %",
            1000,
            ["Tỷ lệ điều tra, khám phá án", "đạt 93,9%, vượt chỉ tiêu 13,9 điểm %"],
        ),
        (
            "Tai nạn giao thông giảm 44% số vụ, 36,8% số người chết, 67,5% số người bị thương",
            1200,
            [
                "Tai nạn giao thông giảm 44% số vụ,",
                "36,8% số người chết, 67,5% số người bị thương",
            ],
        ),
        (
            "tăng 7 tập thể so với nhiệm kỳ trước",
            600,
            ["tăng 7 tập thể", "so với nhiệm kỳ trước"],
        ),
        (
            "tỷ lệ hài lòng của người bệnh nội trú",
            500,
            ["tỷ lệ hài lòng", "của người bệnh nội trú"],
        ),
        (
            "trọng án được điều tra, khám phá",
            620,
            ["trọng án", "được điều tra, khám phá"],
        ),
        (
            "sản xuất theo tiêu chuẩn VietGAP",
            600,
            ["sản xuất", "theo tiêu chuẩn VietGAP"],
        ),
        (
            "Cơ sở vật chất giữa các vùng chưa đồng đều",
            550,
            ["Cơ sở vật chất giữa", "các vùng chưa đồng đều"],
        ),
        (
            "Kết nạp 57 đảng viên, xếp loại hoàn thành tốt nhiệm vụ 4 năm liền",
            950,
            ["Kết nạp 57 đảng viên, xếp loại", "hoàn thành tốt nhiệm vụ 4 năm liền"],
        ),
    ],
)
def test_lines_end_where_a_reader_pauses(text: str, limit: float, lines: list[str]) -> None:
    assert wrap(text, FACE, limit) == lines


def test_a_row_of_three_things_is_parted_after_a_dash() -> None:
    lines = wrap("Kỷ cương – Trách nhiệm – Vì Nhân dân phục vụ", FACE, 700)
    assert lines == ["Kỷ cương – Trách nhiệm –", "Vì Nhân dân phục vụ"]


def test_a_word_wider_than_the_line_stands_alone() -> None:
    assert wrap("a " + "x" * 80 + " b", FACE, 300) == ["a", "x" * 80, "b"]


def test_line_breaks_are_kept() -> None:
    assert wrap("một\nhai", FACE, 1000) == ["một", "hai"]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.floats(20, 2000))
def test_nothing_is_lost(text: str, limit: float) -> None:
    joined = " ".join(" ".join(wrap(text, FACE, limit)).split())
    assert joined == " ".join(" ".join(text.split("\n")).split())


def test_many_words_take_no_long_time(qtbot: QtBot) -> None:
    lines = wrap("công tác " * 2000, FACE, 500)
    assert len(lines) > 200
