import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.export.names import LONGEST_SLUG, file_stem, slug, step_stem


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Đảng bộ Công an tỉnh", "dang-bo-cong-an-tinh"),
        ("Tỷ lệ điều tra, khám phá án đạt 93,9%", "ty-le-dieu-tra-kham-pha-an-dat-93-9"),
        ("98.412 m² trụ sở", "98-412-m2-tru-so"),
        ("“Bộ tinh, **tỉnh mạnh**”", "bo-tinh-tinh-manh"),
        ("Đảng bộ".encode().decode(), "dang-bo"),
        ("ĐA\u0309NG", "dang"),
        ("会议 … ★", "slide"),
    ],
)
def test_a_slug_is_the_title_without_accents(title: str, expected: str) -> None:
    assert slug(title) == expected


def test_a_long_title_is_cut_between_words() -> None:
    found = slug("phong trào toàn dân bảo vệ an ninh Tổ quốc trong tình hình mới đạt kết quả")
    assert found == "phong-trao-toan-dan-bao-ve-an-ninh-to-quoc-trong-tinh-hinh"


def test_one_endless_word_is_cut_at_the_limit() -> None:
    assert slug("a" * 500) == "a" * LONGEST_SLUG


@given(st.text(max_size=200))
def test_a_slug_is_always_a_safe_file_name(title: str) -> None:
    found = slug(title)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", found)
    assert len(found) <= LONGEST_SLUG


@pytest.mark.parametrize(
    ("index", "count", "expected"),
    [(0, 3, "01-a"), (0, 35, "01-a"), (9, 99, "10-a"), (0, 100, "001-a"), (999, 1000, "1000-a")],
)
def test_numbers_are_padded_to_the_width_of_the_deck(index: int, count: int, expected: str) -> None:
    assert file_stem(index, count, "a") == expected


def test_steps_count_from_one_and_sort() -> None:
    assert step_stem(0, 35, 0, 0, "a") == "01-1-a"
    names = [step_stem(6, 35, step, 11, "a") for step in range(12)]
    assert names[0] == "07-01-a"
    assert names == sorted(names)
