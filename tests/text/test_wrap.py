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
