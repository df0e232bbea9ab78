"""Text shrinks to its floor, keeps strong words, and says when it does not fit."""

import pytest

from viewer.layout.page import Rect
from viewer.layout.setting import Style, set_text
from viewer.text.face import BOLD, REGULAR, Face

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


@pytest.mark.parametrize(("align", "x"), [(0.0, 100.0), (1.0, 900.0)])
def test_alignment(align: float, x: float) -> None:
    style = Style(Face(40), "#000000", align=align)
    item = set_text("Đảng", style, 800, 100).place(Rect(100, 50, 800, 100))
    line = item.lines[0]
    end = line.runs[0].x if align == 0 else line.runs[0].x + line.width
    assert end == pytest.approx(x)
    assert 50 < line.baseline < 100
