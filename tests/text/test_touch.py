"""Lines stand as far apart as their letters need, and no further."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from viewer.text.face import EXTRABOLD, Face
from viewer.text.fonts import qfont
from viewer.text.measure import width
from viewer.text.touch import pitch_for

FACE = Face(100, EXTRABOLD)


@pytest.fixture(autouse=True, scope="module")
def _application(qapp: object) -> None:
    """Every test here measures text."""


def pitch(*lines: str, align: float = 0.0, leading: float = 118.0) -> float:
    return pitch_for([[(line, FACE)] for line in lines], align, leading)


def ink(line: str, align: float, baseline: float) -> QPainterPath:
    """Return the outline of ``line``."""
    path = QPainterPath()
    path.addText(QPointF(-align * width(line, FACE), baseline), qfont(FACE), line)
    return path


def test_usual_lines_stand_as_they_should() -> None:
    assert pitch("nhiệm kỳ", "năm qua") == 118


def test_two_accents_under_a_dot_need_more() -> None:
    assert pitch("ợ", "Ẵ") > 140


def test_letters_that_are_not_above_each_other_need_no_more() -> None:
    assert pitch("ợ            ", "            Ẵ") == 118


def test_a_word_in_the_middle_is_measured_there() -> None:
    assert pitch("ợ", "xxx Ẵ xxx", align=0.5) > 140
    assert pitch("ợ", "xxxx Ẵ xxx", align=0.0) == 118


def test_one_line_and_an_empty_one_need_no_more() -> None:
    assert pitch("Ẵ") == 118
    assert pitch("", "Ẵ", "") == 118


LINES = st.text("aÁẴỔỬgợự,; (ằ", min_size=1, max_size=12)


@given(LINES, LINES, st.sampled_from([0.0, 0.5, 1.0]))
def test_no_ink_of_two_lines_meets(upper: str, lower: str, align: float) -> None:
    found = pitch(upper, lower, align=align)
    assert found >= 118
    assert not ink(upper, align, 0).intersects(ink(lower, align, found))
