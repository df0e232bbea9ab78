"""How figures are written: lines and list marks, separators, bounds, what is no figure."""

from decimal import Decimal

import pytest

from viewer.article.figures import Figure, Kind, Tie, find_figures


def one(text: str) -> Figure:
    (figure,) = find_figures(text)
    return figure


def texts(text: str) -> list[str]:
    return [figure.text for figure in find_figures(text)]


def kinds(text: str) -> list[str]:
    return [str(figure.kind) for figure in find_figures(text)]


# --- lines


@pytest.mark.parametrize(
    ("text", "ordinals", "others"),
    [
        ("1. Thu ngân sách\n2. Chi ngân sách\n10. Nợ", "1 2 10", ""),
        ("1) Thu 5 tỷ đồng\n2/ Chi 3 tỷ đồng\n3 - Nợ", "1 2 3", "5 tỷ đồng|3 tỷ đồng"),
        ("1.1. Kết quả\n1.2 Hạn chế\n2.3.1. Nguyên nhân", "1.1 1.2 2.3.1", ""),
        ("(1) tăng cường; (2) đẩy mạnh 3 phong trào", "1 2", "3 phong trào"),
        ("**3. Đầu tư** 5 tỷ đồng\n# 4. Kết quả", "3 4", "5 tỷ đồng"),
        ("Đạt 95%. 2. Thu ngân sách đạt 60 tỷ đồng.", "2", "95%|60 tỷ đồng"),
        ("Điều 5. Trách nhiệm\nĐiều 6. Quyền hạn", "5 6", ""),
        ("a) 5 xã\nb) 6 xã\nII. Có 7 xã", "", "5 xã|6 xã|7 xã"),
        ("1.027 lượt\n1.5 tỷ đồng\n12 xã", "", "1.027 lượt|1.5 tỷ đồng|12 xã"),
    ],
)
def test_list_numbers_are_told_from_counts(text: str, ordinals: str, others: str) -> None:
    found = find_figures(text)
    assert [f.text for f in found if f.kind is Kind.ORDINAL] == ordinals.split()
    assert "|".join(f.text for f in found if f.kind is not Kind.ORDINAL) == others


def test_dashes_that_open_a_line_are_no_signs() -> None:
    found = find_figures("- 5 tập thể\n-6 cá nhân\n– 7%\n• 8 xã")
    assert [figure.value for figure in found] == [5, 6, 7, 8]


def test_a_line_that_goes_on_in_lower_case_is_one_sentence() -> None:
    assert texts("được khen 273\nđảng viên và 12\ntập thể") == ["273\nđảng viên", "12\ntập thể"]
    assert texts("Năm 2020\n5 xã đạt chuẩn") == ["2020", "5 xã"]


def test_relations_do_not_leave_their_paragraph() -> None:
    found = find_figures("Có 1.027 lượt.\n\n(tăng 325 lượt so với năm trước)")
    assert found[1].relations[0].of is None
    assert found[1].relations[0].against == "năm trước"


# --- separators


@pytest.mark.parametrize(
    ("text", "value", "doubtful"),
    [
        ("1.027 lượt", "1027", False),
        ("1\u00a0027 lượt", "1027", False),
        ("12\u202f345\u202f678 đồng", "12345678", False),
        ("1 027 lượt", "1027", True),
        ("1.027.000", "1027000", False),
        ("1.027,5", "1027.5", False),
        ("93,9%", "93.9", False),
        ("93.9%", "93.9", True),
        ("1,027 lượt", "1027", True),
        ("1,027 tấn", "1.027", False),
        ("1,234,567 hồ sơ", "1234567", True),
        ("1,234.5 km", "1234.5", True),
        ("0,125%", "0.125", False),
        ("0.125%", "0.125", True),
        ("05 bằng khen", "5", False),
        ("1.525² vụ", "1525", True),
        ("−3,2%", "-3.2", False),
        ("(-21%)", "-21", False),
        ("+12,4%", "12.4", False),
    ],
)
def test_separators(text: str, value: str, doubtful: bool) -> None:
    assert (one(text).value, one(text).doubtful) == (Decimal(value), doubtful)


def test_a_note_s_number_is_no_figure() -> None:
    assert texts("570 đảng viên¹ trong 12 chi bộ²") == ["570 đảng viên", "12 chi bộ"]


def test_numbers_longer_than_any_amount_are_codes() -> None:
    figure = one("1" * 400)
    assert figure.kind is Kind.CODE
    assert figure.doubtful


# --- bounds


@pytest.mark.parametrize(
    ("text", "word", "side"),
    [
        ("trên 10 hộ", "trên", "more"),
        ("Hơn 47.100 lượt", "hơn", "more"),
        ("dưới 400 vụ/năm", "dưới", "less"),
        ("gần 15,7 tỷ đồng", "gần", "less"),
        ("khoảng 300 hộ", "khoảng", "about"),
        ("ước đạt 12.000 tấn", "ước đạt", "about"),
        ("ước tính tăng 6,6%", "ước", "about"),
        ("ít nhất 2 lần", "ít nhất", "more"),
        ("tối thiểu 50.000 đồng", "tối thiểu", "more"),
        ("không dưới 2 tỷ đồng", "không dưới", "more"),
        ("không quá 30 ngày", "không quá", "less"),
        ("chưa đến 5%", "chưa đến", "less"),
        ("tối đa 10 triệu đồng", "tối đa", "less"),
        ("từ 80% trở lên", "trở lên", "more"),
        ("từ 3 con trở xuống", "trở xuống", "less"),
        ("≥ 95%", "≥", "more"),
        ("~100 người", "~", "about"),
        ("vượt mốc 1.000 tỷ đồng", "vượt mốc", "more"),
        ("hàng nghìn hộ", "hàng", "about"),
        ("vài chục hộ", "vài", "about"),
    ],
)
def test_bounds(text: str, word: str, side: str) -> None:
    assert (one(text).bound, one(text).side) == (word, side)


@pytest.mark.parametrize(
    "text",
    [
        "trên 3 lĩnh vực",
        "trên 2 tuyến đường",
        "dưới 2 hình thức",
        "cao hơn 5% so với năm trước",
        "tăng hơn nữa, đạt 5%",
        "19 bác sĩ trên 10.000 dân",
    ],
)
def test_words_that_bound_nothing(text: str) -> None:
    assert {figure.bound for figure in find_figures(text)} == {""}


# --- names and other things that count nothing


@pytest.mark.parametrize(
    "text",
    [
        "Dấu ấn một nhiệm kỳ đại hội lần thứ XVI (khóa XI, XII)",
        "Thứ năm, thứ hai, hạng Ba, tháng Tám, quý Hai",
        "một trong những đơn vị; cả hai bên; bốn bề; ba mẹ; chín chắn",
        "Năm nay, năm xã hội hóa; bác Ba, anh Tám, Ba Vì, Bảy Núi",
        "Hằng năm, hàng ngày, hàng hóa, vài nét, nửa đầu năm",
        "giá thuê mỗi m2 và mỗi km2",
        "",
        "  \n\n ",
    ],
)
def test_nothing_is_found_where_nothing_is(text: str) -> None:
    assert find_figures(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chỉ thị 05, Đề án 06, Nghị quyết 18-NQ/TW", "code code code"),
        ("Nghị quyết Trung ương 4 khóa XII", "code"),
        ("QL1A, Covid-19, G20, 5S, cách mạng công nghiệp 4.0, trực 24/7", "name " * 6),
        ("thôn 5, xã Tân Mỹ; quận 3; Sư đoàn 3; km 15", "name " * 4),
        ("lần thứ 5, hạng 2, giai đoạn 1, lớp 9, đợt 2", "ordinal " * 5),
        ("năm 2018, nhiệm kỳ 2015 – 2020, tầm nhìn 2045", "year " * 4),
        ("17/5/2016, 19/8, tháng 6/2020, quý I/2021, ngày 5 tháng 8", "date " * 5),
        ("lúc 8 giờ 30, 20h, 14h30, 08:30", "time " * 4),
        ("5 năm, 48 giờ, 30 năm tuổi Đảng", "duration " * 3),
    ],
)
def test_kinds(text: str, expected: str) -> None:
    assert kinds(text) == expected.split()


def test_figures_that_count_say_so() -> None:
    assert one("12 xã").amount
    assert not one("năm 2018").amount
    assert not one("Chỉ thị 05").amount


# --- two numbers as one


def test_money_in_two_multipliers_is_one_figure() -> None:
    figure = one("1 tỷ 350 triệu đồng")
    assert (figure.full, figure.value, figure.unit) == (
        Decimal(1_350_000_000),
        Decimal("1.35"),
        "tỷ đồng",
    )


def test_a_count_and_its_whole_are_two_figures() -> None:
    part, whole = find_figures("75/80 xã")
    assert (part.value, part.unit, whole.text) == (Decimal(75), "xã", "80 xã")
    assert part.relations[0].tie is Tie.PART


def test_a_result_larger_than_its_whole_has_a_target() -> None:
    result, target = find_figures("thu 45.799/36.875 tỷ đồng")
    assert (result.unit, target.relations[0].tie) == ("tỷ đồng", Tie.TARGET)


def test_fractions_and_scales_are_one_figure() -> None:
    assert [f.kind for f in find_figures("2/3 số xã, tỷ lệ 1:500")] == [Kind.RATIO] * 2


def test_the_low_end_of_a_range_has_the_unit_of_the_high_end() -> None:
    low, high = find_figures("10 – 15 nghìn tấn")
    assert (low.full, low.unit, high.full) == (
        Decimal(10_000),
        "nghìn tấn",
        Decimal(15_000),
    )
    assert low.relation(Tie.RANGE) is not None
