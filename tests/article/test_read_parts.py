"""Days, bylines, list marks, slogans, repetitions and numerals, one line at a time."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.dates import beside_date, day_in
from viewer.article.marks import mark_of
from viewer.article.numerals import numeral, raised
from viewer.article.people import byline_of, source_of
from viewer.article.repeats import repeats
from viewer.article.slogan import find_slogan


@pytest.mark.parametrize(
    ("line", "day", "beside"),
    [
        ("Thứ năm, 05/08/2021", (2021, 8, 5), ""),
        ("ngày 5 tháng 8 năm 2021", (2021, 8, 5), ""),
        ("05-08-2021 | 08:15", (2021, 8, 5), ""),
        ("Lạng Sơn, ngày 05 tháng 8 năm 2021", (2021, 8, 5), "Lạng Sơn"),
        ("Thứ Tư, ngày 15/7/2020 | 08:30 (GMT+7)", (2020, 7, 15), ""),
        ("Cập nhật lúc 08h30, 12/10/2020", (2020, 10, 12), ""),
        ("2020-10-12T08:15:00+07:00", (2020, 10, 12), ""),
        ("Ngày đăng: 12.10.2020 - Lượt xem: 1.520", (2020, 10, 12), ""),
        ("Triệu Hải | 05/08/2021 8 giờ 15 phút", (2021, 8, 5), "Triệu Hải"),
        ("Tháng 8/2021", None, ""),
        ("31/02/2021", None, ""),
        ("Ngày 5/8/2021, Đảng ủy họp", (2021, 8, 5), None),
        ("Nhiệm kỳ 2015 – 2020", None, None),
        ("Đạt 12.10 điểm", None, None),
    ],
)
def test_days(line: str, day: tuple[int, int, int] | None, beside: str | None) -> None:
    assert day_in(line) == (datetime.date(*day) if day else None)
    assert beside_date(line) == beside


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Triệu Tuấn Hải, Phó Bí thư Đảng ủy", "Triệu Tuấn Hải, Phó Bí thư Đảng ủy"),
        ("Bài và ảnh: Minh Anh – Thu Hà", "Minh Anh – Thu Hà"),
        ("BÀI, ẢNH: NGUYỄN VĂN AN", "NGUYỄN VĂN AN"),
        ("Đại tá Trần Văn Bình, Giám đốc Công an", "Đại tá Trần Văn Bình, Giám đốc Công an"),
        ("Phạm Minh, Hoàng Nam", "Phạm Minh, Hoàng Nam"),
        ("(P.V)", "P.V"),
        ("Hà Giang", ""),
        ("Ảnh: Minh Anh", ""),
        ("Theo Báo Nhân Dân", ""),
        ("ĐOÀN TNCS HỒ CHÍ MINH", ""),
        ("Hoàng Văn Thụ: Người cộng sản kiên trung", ""),
        ("Hội nghị tổng kết năm", ""),
    ],
)
def test_bylines(line: str, byline: str) -> None:
    assert byline_of(line) == byline


def test_sources_are_no_bylines() -> None:
    assert source_of("Theo Báo Nhân Dân") == "Báo Nhân Dân"
    assert source_of("Nguồn: dangcongsan.vn") == "dangcongsan.vn"
    assert source_of("Theo đó, tỉnh đã hoàn thành") == ""


@pytest.mark.parametrize(
    ("line", "style", "number"),
    [
        ("1. Công an", "dotted", 1),
        ("10.Hằng năm", "dotted", 10),
        ("3) Ba", "closed", 3),
        ("(4) Bốn", "bracketed", 4),
        ("2/ Hai", "slashed", 2),
        ("1.2. Giáo dục", "multiple", None),
        ("IV. KẾT QUẢ", "roman", 4),
        ("IX – Chín", "roman", 9),
        ("đ) Ý năm", "lettered", None),
        ("Phần thứ hai: Kết quả", "part", 2),
        ("Thứ nhất, giữ vững", "ordinal", 1),
        ("Ba là, liên kết", "counted", 3),
        ("Thành tích 1: Xây cầu", "named", 1),
        ("– Tiếp nhận", "bullet", None),
        ("- 5 xã", "bullet", None),
    ],
)
def test_marks(line: str, style: str, number: int | None) -> None:
    mark = mark_of(line)
    assert mark is not None
    assert (mark.style, mark.number) == (style, number)
    assert line.startswith(mark.text)


@pytest.mark.parametrize(
    "line", "1.027 lượt|2020. Năm|-5 độ|20/11 là ngày|98.412m2|Một lá cờ|---|1.".split("|")
)
def test_no_marks(line: str) -> None:
    assert mark_of(line) is None


@pytest.mark.parametrize(
    ("text", "slogan"),
    [
        ("khẩu hiệu hành động “Một lòng vì nhân dân phục vụ” nhé", "Một lòng vì nhân dân phục vụ"),
        ('theo phương châm "Nói ít, làm nhiều, hiệu quả"', "Nói ít, làm nhiều, hiệu quả"),
        ("Khẩu hiệu: Đoàn kết – Kỷ cương – Sáng tạo", "Đoàn kết – Kỷ cương – Sáng tạo"),
        ("khẩu hiệu “Ba không”", None),
        ("phong trào “Vì an ninh Tổ quốc hôm nay”", None),
        ("khẩu hiệu. Sau đó là “Một lòng vì nhân dân phục vụ”", None),
    ],
)
def test_slogans(text: str, slogan: str | None) -> None:
    found = find_slogan(["không có gì", text])
    if slogan is None:
        assert found is None
        return
    assert found is not None
    at, (start, end) = found
    assert (at, text[start:end]) == (1, slogan)


def test_the_surest_slogan_counts() -> None:
    weak = "phương châm “Bốn tại chỗ khi có bão”"
    found = find_slogan([weak, "khẩu hiệu hành động “Kỷ cương, sáng tạo, phát triển”"])
    assert found is not None
    assert found[0] == 1


def test_a_text_repeats_the_longer_one() -> None:
    long = " ".join(f"chữ{n}" for n in range(60))
    short = " ".join(f"chữ{n}" for n in range(20, 45))
    other = " ".join(f"khác{n}" for n in range(40))
    assert repeats({"a": short, "b": long, "c": other, "d": "chữ20 chữ21"}) == {"a": "b"}
    assert repeats({"a": long, "b": long}) == {"b": "a"}


@pytest.mark.parametrize(
    ("form", "number", "shown"),
    [
        ("decimal", 12, "12"),
        ("upperRoman", 14, "XIV"),
        ("lowerRoman", 9, "ix"),
        ("lowerLetter", 2, "b"),
        ("upperLetter", 27, "AA"),
        ("decimalZero", 7, "07"),
        ("none", 3, ""),
        ("unheard-of", 3, "3"),
    ],
)
def test_numerals(form: str, number: int, shown: str) -> None:
    assert numeral(form, number) == shown


def test_raised_digits() -> None:
    assert raised("m2, 15") == "m², ¹⁵"


@given(st.text(max_size=120))
def test_no_line_is_too_strange(line: str) -> None:
    mark = mark_of(line)
    assert mark is None or line.startswith(mark.text)
    assert len(byline_of(line)) <= len(line)
    assert len(source_of(line)) <= len(line)
    assert day_in(line) is None or any(map(str.isdigit, line))
    assert beside_date(line) is None or any(map(str.isdigit, line))
