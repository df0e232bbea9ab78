"""Every way in which Vietnamese has been written to files is read as the same text."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.clean import tidy
from viewer.article.encoding import decode
from viewer.article.legacy import repaired
from viewer.article.syllable import is_syllable, vietnamese_share
from viewer.errors import ViewerError

FILE = Path("bài.txt")
TEXT = (
    "Nhiệm kỳ 2015 – 2020, Đảng bộ Công an tỉnh đã phát huy tốt vai trò lãnh đạo, “Vì an ninh "
    "Tổ quốc”; 1.027 lượt tập thể (tăng 325 lượt). Tỷ lệ khám phá án đạt 93,9%, Ước thực hiện…"
)
# Typed with the fonts of that time, and read as what the bytes are elsewhere.
AS_TCVN3 = "§¶ng bé C«ng an tØnh – DÊu Ên mét nhiÖm kú ®¹i héi, th­ëng 1.027 l­ît"
AS_VNI = "Ñaûng boä Coâng an tænh – Daáu aán moät nhieäm kyø ñaïi hoäi, thöôûng 1.027 löôït"
MEANT = "Đảng bộ Công an tỉnh – Dấu ấn một nhiệm kỳ đại hội, thưởng 1.027 lượt"


@pytest.mark.parametrize("composed", [True, False])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_unicode_in_its_forms(encoding: str, composed: bool) -> None:
    raw = unicodedata.normalize("NFC" if composed else "NFD", TEXT).encode(encoding)
    assert decode(raw, FILE) == TEXT


def as_1258(text: str) -> bytes:
    """Write tones after their letters, as Windows did."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    pieces: list[str] = []
    for letter in unicodedata.normalize("NFC", text):
        shapes = unicodedata.normalize("NFD", letter)
        tone = "".join(c for c in shapes if c in tones)
        rest = unicodedata.normalize("NFC", "".join(c for c in shapes if c not in tones))
        pieces += [rest, tone]
    return "".join(pieces).encode("cp1258")


def test_code_page_1258_with_its_tones_apart() -> None:
    assert decode(as_1258(TEXT), FILE) == TEXT


@pytest.mark.parametrize("written", [AS_TCVN3, AS_VNI])
def test_font_encodings_in_bytes_and_in_unicode(written: str) -> None:
    assert decode(written.encode("cp1252"), FILE) == MEANT
    assert decode(written.encode("utf-8"), FILE) == MEANT
    assert repaired(written) == MEANT


def test_capitals_of_tcvn3_keep_their_tones() -> None:
    assert (
        repaired("NH÷NG THµNH TÝCH NæI BËT\nNhiÖm kú míi")
        == "NHỮNG THÀNH TÍCH NỔI BẬT\nNhiệm kỳ mới"
    )


def test_utf8_read_as_western_and_saved_again() -> None:
    twice = TEXT.encode("utf-8").decode("latin-1")
    assert decode(twice.encode("utf-8"), FILE) == TEXT


@pytest.mark.parametrize(
    "text", [TEXT, "Plain English, 50%.", "Café à la crème, S. 5 § 3", "«Chào» 5°C"]
)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert decode(text.encode("utf-8"), FILE) == text


def test_a_declared_western_page_keeps_its_letters() -> None:
    page = "<p>L&#227;nh &#273;&#7841;o Công an là nòng c&#7889;t, làm vì dân"
    raw = page.encode("cp1252")
    assert decode(raw, FILE, declared="windows-1252") == page
    assert decode(raw, FILE, declared="no-such-charset") != page


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "article-binary"),
        (bytes(2000), "article-binary"),
        ("Привет, мир и все, кто в нём живёт".encode("cp1251"), "article-encoding"),
    ],
)
def test_what_is_no_vietnamese_text_is_said_to_be_none(raw: bytes, code: str) -> None:
    with pytest.raises(ViewerError) as caught:
        decode(raw, FILE)
    assert [problem.code for problem in caught.value.problems] == [code]
    assert caught.value.report("vi").startswith("bài.txt")


def test_an_unknown_encoding_is_shown_where_it_begins() -> None:
    with pytest.raises(ViewerError) as caught:
        decode("dòng một\nhai: ".encode() + b"\xc5\xe9\xf0 \xd5\xfa\xfb\xdb\xdc", FILE)
    (problem,) = caught.value.problems
    assert (problem.line, problem.column) == (2, 6)


@pytest.mark.parametrize(
    "word", "nghiêng quyết gì giếng khuỷu thuở uống yêu Đảng ƯƠM oà xoong quốc khoẻ".split()
)
def test_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", "bat kech crème été ñaûng zô fì tươít ngăo".split())
def test_no_syllables(word: str) -> None:
    assert not is_syllable(word)


def test_the_share_counts_marked_words_only() -> None:
    assert vietnamese_share("Party congress") == 0
    assert vietnamese_share("tỉnh Đắk tỉnh mới") == 0.75


def test_tidy_drops_what_is_not_seen_and_keeps_what_is_said() -> None:
    raw = "\ufeffĐạt\u00a0 97,09\u200b% \t(vượt\u00ad) \r\n\uf0b7 hết\u2028\x0cmới  "
    assert tidy(raw) == "Đạt 97,09% (vượt)\n• hết\n\nmới"


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_in_a_sentence(raw: bytes) -> None:
    try:
        text = decode(raw, FILE)
    except ViewerError as error:
        text = error.report("vi")
    assert text or not raw.strip(b"\xef\xbb\xbf\xff\xfe\x00")
    assert unicodedata.is_normalized("NFC", text)


@given(st.text(max_size=200))
def test_tidy_is_done_once(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    once.encode("utf-8")
