"""Figures in words: every whole number can be read back, and each kind is said as people say it."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from viewer import places
from viewer.article.figures import find_figures
from viewer.article.figures.cardinal import cardinal, read_cardinal
from viewer.article.figures.readings import number_words
from viewer.article.figures.roman import roman_value
from viewer.article.speller import spell, spell_text
from viewer.deck.number import format_number

ONES = "không một hai ba bốn năm sáu bảy tám chín".split()
SPECIAL = {"mốt": 1, "tư": 4, "lăm": 5}


def heard(words: str) -> int:
    """Read number words back, by another road than the speller's: from the last word on."""
    total, scale = 0, 1
    part: list[str] = []
    for word in reversed(words.split()):
        if word in ("nghìn", "triệu", "tỷ"):
            total += below_thousand(part) * scale
            part = []
            step = {"nghìn": 10**3, "triệu": 10**6, "tỷ": 10**9}[word]
            scale = step * (scale // 10**9 * 10**9 if scale >= 10**9 and word != "tỷ" else 1)
        else:
            part.insert(0, word)
    return total + below_thousand(part) * scale


def below_thousand(words: list[str]) -> int:
    value = 0
    for word in words:
        if word == "trăm":
            value *= 100
        elif word == "mươi":
            value += (value % 10) * 9
        elif word == "mười":
            value += 10
        elif word != "linh":
            value += SPECIAL.get(word) or ONES.index(word)
    return value


def test_the_ear_of_this_test_is_good() -> None:
    assert heard("một nghìn không trăm hai mươi bảy") == 1027
    assert heard("hai trăm linh năm tỷ không trăm linh một") == 205_000_000_001


@given(st.integers(0, 10**12))
@example(0)
@example(10**12)
@example(10**12 - 1)
@example(1_000_000_005)
@example(1_005_000)
@example(101_010_101_010)
def test_every_number_can_be_read_back(number: int) -> None:
    assert heard(cardinal(number)) == number


@pytest.mark.parametrize("start", range(0, 2000, 100))
def test_small_numbers_can_be_read_back(start: int) -> None:
    assert [heard(cardinal(n)) for n in range(start, start + 100)] == list(
        range(start, start + 100)
    )


@given(st.integers(0, 10**18))
def test_the_grammar_understands_what_the_speller_says(number: int) -> None:
    words = cardinal(number).split()
    assert read_cardinal(words) == (number, len(words))


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_two_numbers_never_sound_alike(one: int, other: int) -> None:
    assert (cardinal(one) == cardinal(other)) == (one == other)


@given(st.decimals(0, 10**9, places=3))
def test_decimals_are_said_one_by_one(value: Decimal) -> None:
    whole, decimals = number_words(value).split(" phẩy ")
    assert heard(whole) == int(value)
    assert "".join(str(ONES.index(word)) for word in decimals.split()) == f"{value:f}"[-3:]


@given(st.decimals(0, 10**9, places=2))
def test_a_figure_is_said_as_its_value_is(value: Decimal) -> None:
    assert spell(format_number(value)) == number_words(value)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (4, "bốn"),
        (10, "mười"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (25, "hai mươi lăm"),
        (101, "một trăm linh một"),
        (104, "một trăm linh bốn"),
        (105, "một trăm linh năm"),
        (110, "một trăm mười"),
        (1_000, "một nghìn"),
        (1_005, "một nghìn không trăm linh năm"),
        (1_027, "một nghìn không trăm hai mươi bảy"),
        (10_459, "mười nghìn bốn trăm năm mươi chín"),
        (1_000_000, "một triệu"),
        (1_000_005, "một triệu không trăm linh năm"),
        (1_005_000, "một triệu không trăm linh năm nghìn"),
        (1_000_000_000, "một tỷ"),
        (1_000_001_000, "một tỷ không trăm linh một nghìn"),
        (1_000_000_000_000, "một nghìn tỷ"),
    ],
)
def test_numbers(number: int, words: str) -> None:
    assert cardinal(number) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("97,09", "chín mươi bảy phẩy không chín"),
        ("93,9%", "chín mươi ba phẩy chín phần trăm"),
        ("15,48%", "mười lăm phẩy bốn tám phần trăm"),
        ("9,2 %", "chín phẩy hai phần trăm"),
        ("13,9 điểm %", "mười ba phẩy chín điểm phần trăm"),
        ("98.412 m²", "chín mươi tám nghìn bốn trăm mười hai mét vuông"),
        ("98.412m2", "chín mươi tám nghìn bốn trăm mười hai mét vuông"),
        ("286 tỷ đồng", "hai trăm tám mươi sáu tỷ đồng"),
        ("1 tỷ 350 triệu đồng", "một tỷ ba trăm năm mươi triệu đồng"),
        ("1.234.567 đồng", "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng"),
        ("12,5 triệu USD", "mười hai phẩy năm triệu đô la Mỹ"),
        ("$100", "một trăm đô la Mỹ"),
        ("trên 10 nghìn suất quà", "trên mười nghìn suất quà"),
        ("400 vụ/năm", "bốn trăm vụ một năm"),
        ("15 ca/100.000 dân", "mười lăm ca trên một trăm nghìn dân"),
        ("45 triệu đồng/người/năm", "bốn mươi lăm triệu đồng một người một năm"),
        ("80 km/h", "tám mươi ki-lô-mét trên giờ"),
        ("47,2 tấn pháo", "bốn mươi bảy phẩy hai tấn pháo"),
        ("3,5ha và 1.200 m³", "ba phẩy năm héc-ta và một nghìn hai trăm mét khối"),
        ("17/5/2016", "ngày mười bảy tháng năm năm hai nghìn không trăm mười sáu"),
        ("ngày 17/5/2016", "ngày mười bảy tháng năm năm hai nghìn không trăm mười sáu"),
        ("ngày 19/4", "ngày mười chín tháng tư"),
        ("tháng 6/2020", "tháng sáu năm hai nghìn không trăm hai mươi"),
        ("quý I/2021", "quý một năm hai nghìn không trăm hai mươi mốt"),
        ("năm 2020", "năm hai nghìn không trăm hai mươi"),
        (
            "2015 – 2020",
            "hai nghìn không trăm mười lăm đến hai nghìn không trăm hai mươi",
        ),
        ("2015-2020", "hai nghìn không trăm mười lăm đến hai nghìn không trăm hai mươi"),
        ("10 – 15%", "mười đến mười lăm phần trăm"),
        ("20h30", "hai mươi giờ ba mươi phút"),
        ("8 giờ 30", "tám giờ ba mươi phút"),
        ("lúc 17 giờ", "lúc mười bảy giờ"),
        ("2/3 số xã", "hai phần ba số xã"),
        ("3/4", "ba phần tư"),
        ("75/80 xã", "bảy mươi lăm trên tám mươi xã"),
        ("khóa XI, XII", "khóa mười một, mười hai"),
        ("lần thứ XVI", "lần thứ mười sáu"),
        ("lần thứ I và thứ 4", "lần thứ nhất và thứ tư"),
        ("số 02", "số không hai"),
        ("Chỉ thị 05", "Chỉ thị không năm"),
        ("Nghị quyết 18-NQ/TW", "Nghị quyết mười tám NQ TW"),
        ("số điện thoại 0912 345 678", "số điện thoại không chín một hai ba bốn năm sáu bảy tám"),
        ("Covid-19", "Covid mười chín"),
        ("QL1A", "QL một A"),
        ("công nghiệp 4.0", "công nghiệp bốn chấm không"),
        ("trực 24/7", "trực hai mươi tư trên bảy"),
        ("-5%", "âm năm phần trăm"),
        ("> 90%", "trên chín mươi phần trăm"),
        ("≥95%", "ít nhất chín mươi lăm phần trăm"),
        ("đạt93,9%(vượt)", "đạt chín mươi ba phẩy chín phần trăm(vượt)"),
        ("II. Kết quả", "hai. Kết quả"),
        ("1. Công an", "một. Công an"),
        ("mười thành tích, hàng trăm hộ", "mười thành tích, hàng trăm hộ"),
        ("Không có số nào.", "Không có số nào."),
    ],
)
def test_texts(text: str, words: str) -> None:
    assert spell(text) == spell_text(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("trên 10 nghìn suất quà", "trên mười nghìn suất quà"),
        ("> 90%", "trên chín mươi phần trăm"),
        ("18 tuổi trở lên", "mười tám tuổi trở lên"),
        ("năm 2020", "hai nghìn không trăm hai mươi"),
        ("ngày 17/5/2016", "ngày mười bảy tháng năm năm hai nghìn không trăm mười sáu"),
        ("một nửa số xã", "một nửa"),
    ],
)
def test_a_figure_keeps_its_bound(text: str, words: str) -> None:
    (figure,) = find_figures(text)
    assert spell(figure) == words


def test_the_article_can_be_read_aloud() -> None:
    text = places.congress_deck().with_suffix(".txt").read_text("utf-8")
    words = spell_text(text)
    assert not [sign for sign in words if sign in "0123456789%"]
    assert "tăng hơn mười ba nghìn ba trăm bốn mươi tám mét vuông so với năm" in words
    assert "Nghị quyết Trung ương bốn (khóa mười một, mười hai)" in words
    assert "tăng ba trăm hai mươi lăm lượt tập thể" in words
    assert len(words.splitlines()) == len(text.splitlines())


@pytest.mark.parametrize(
    ("word", "value"),
    [("I", 1), ("IV", 4), ("IX", 9), ("XVI", 16), ("XXXIX", 39), ("IIII", 0), ("VX", 0), ("", 0)],
)
def test_roman_numerals(word: str, value: int) -> None:
    assert roman_value(word) == value
