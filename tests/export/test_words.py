"""What a person writes: format, size, slides."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.errors import ViewerError
from viewer.export.formats import FORMATS, read_format, read_formats
from viewer.export.selection import read_selection
from viewer.export.size import Size, read_size


@pytest.mark.parametrize(
    ("text", "name"), [("png", "png"), (" PNG ", "png"), (".webp", "webp"), ("jpg", "jpeg")]
)
def test_a_format_is_known_by_its_name(text: str, name: str) -> None:
    assert read_format(text) is FORMATS[name]


def test_an_unknown_format_names_the_nearest() -> None:
    with pytest.raises(ViewerError) as caught:
        read_format("wepb")
    assert "có phải ý bạn là “webp”?" in caught.value.report("vi")


def test_a_format_like_none_of_ours_lists_them() -> None:
    with pytest.raises(ViewerError, match="choose one of: png, jpeg, webp, svg, pdf"):
        read_format("tiff")


def test_several_formats_are_each_taken_once() -> None:
    assert [row.name for row in read_formats("PDF, png,.pdf")] == ["pdf", "png"]


@pytest.mark.parametrize("text", ["1920x1080", "1920X1080", "1920×1080", " 1920 x 1080 "])
def test_a_size_is_width_and_height(text: str) -> None:
    assert read_size(text) == Size(1920, 1080)


@pytest.mark.parametrize("text", ["", "1920", "1920x", "x1080", "axb", "-1x1080", "1e3x1", "١x١"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(ViewerError, match="is no picture size"):
        read_size(text)


@pytest.mark.parametrize("text", ["0x0", "15x1080", "1920x15", "16385x1080", "99999999x9"])
def test_a_size_out_of_range_says_the_limits(text: str) -> None:
    with pytest.raises(ViewerError, match="16 to 16384 pixels"):
        read_size(text)


def test_the_limits_themselves_are_allowed() -> None:
    assert read_size("16x16384") == (16, 16384)


def test_webp_holds_one_pixel_less() -> None:
    with pytest.raises(ViewerError, match="16 to 16383 pixels"):
        read_size("16384x16", FORMATS["webp"].longest)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1", (0,)),
        ("1,3-5", (0, 2, 3, 4)),
        (" 3 - 5 , 1 ", (0, 2, 3, 4)),
        ("3–5", (2, 3, 4)),
        ("2,2,1-2", (0, 1)),
        ("8-", (7, 8, 9)),
        ("10", (9,)),
    ],
)
def test_slides_are_numbers_and_ranges(text: str, expected: tuple[int, ...]) -> None:
    assert read_selection(text, 10) == expected


@pytest.mark.parametrize("text", ["", ",", "1,,2", "a", "1;2", "-3", "1-2-3", "1.5", "²"])
def test_what_is_no_list_of_slides_is_refused(text: str) -> None:
    with pytest.raises(ViewerError, match="is no list of slides"):
        read_selection(text, 10)


@pytest.mark.parametrize("text", ["0", "11", "3-11", "0-2", "999999999", "12-"])
def test_a_slide_that_is_not_there_is_refused(text: str) -> None:
    with pytest.raises(ViewerError, match="this deck has slides 1 to 10"):
        read_selection(text, 10)


def test_a_range_backwards_is_refused() -> None:
    with pytest.raises(ViewerError, match="write 3-5"):
        read_selection("5-3", 10)


@given(st.text(alphabet="0123456789,- –x", max_size=12), st.integers(1, 40))
def test_any_text_gives_slides_of_the_deck_or_a_sentence(text: str, count: int) -> None:
    with suppress(ViewerError):
        chosen = read_selection(text, count)
        assert chosen
        assert set(chosen) <= set(range(count))
