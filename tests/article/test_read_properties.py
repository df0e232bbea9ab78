"""Whatever a file holds, it becomes an article whose passages stand in its text, or a sentence."""

import io
import unicodedata
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.article.outline import check_spans
from viewer.article.block import Block, Manuscript
from viewer.article.compose import compose
from viewer.article.read import read
from viewer.errors import ViewerError

LINES = (
    "Đảng bộ Sở Y tế: Dấu ấn một nhiệm kỳ",
    "BÁO CÁO",
    "NHỮNG THÀNH TÍCH NỔI BẬT",
    "I. KẾT QUẢ",
    "1. Về kinh tế",
    "1. Kết nạp 273 đảng viên (vượt 9,2%).",
    "2. Xây 12 trạm y tế;",
    "2) Trồng 5 ha rừng",
    "- Một ý nhỏ;",
    "+ Ý nhỏ hơn.",
    "a) Ý a;",
    "Thứ nhất, giữ vững kỷ cương.",
    "Thứ năm, 05/08/2021",
    "Nguyễn Văn An, Phó Giám đốc Sở Y tế",
    "Bài và ảnh: Thu Hà",
    "Phó Bí thư Đảng ủy",
    "T/M BAN CHẤP HÀNH",
    "Lãnh đạo Sở thăm, tặng quà bệnh nhân tại xã Bình Minh",
    "(Ảnh: Thu Hà)",
    "Thực hiện khẩu hiệu “Kỷ cương, trách nhiệm, tận tâm, đổi mới” trong toàn ngành.",
    "Nhiệm kỳ qua, tỷ lệ đạt 93,9% (chỉ tiêu là 80%), tăng 325 lượt so với nhiệm kỳ trước.",
    "Kết quả như sau:",
    "Nơi nhận:",
    "***",
    "",
    "  ",
    "x",
)
SLOW = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read_or_refuse(file: Path) -> None:
    try:
        article = read(file)
    except ViewerError as error:
        (problem,) = error.problems
        said = problem.sentence("vi")
        assert said
        return
    check_spans(article)
    assert unicodedata.is_normalized("NFC", article.text)
    assert "\r" not in article.text


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html"])
@SLOW
@given(text=st.one_of(st.text(max_size=300), st.lists(st.sampled_from(LINES)).map("\n".join)))
def test_any_text(tmp_path: Path, suffix: str, text: str) -> None:
    file = tmp_path / f"a{suffix}"
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    read_or_refuse(file)


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".docx", ".doc"])
@SLOW
@given(raw=st.binary(max_size=300))
@example(raw=b"\xff\xfe")
@example(raw=b"<html")
def test_any_bytes(tmp_path: Path, suffix: str, raw: bytes) -> None:
    file = tmp_path / f"a{suffix}"
    file.write_bytes(raw)
    read_or_refuse(file)


@SLOW
@given(
    pieces=st.lists(
        st.sampled_from(
            "<p>,</p>,<b>,</b>,<li>,<ol start=3>,<ul>,</ul>,<table>,<tr>,<td>,</table>,<h1>,</h1>"
            ",<h3>,<br>,<img src=a>,<figcaption>,<sup>2</sup>,<!--,-->,<div class=related>"
            ",</div>,&nbsp;,<article>,<script>,</script>,<span style='text-align:center'>".split(
                ","
            )
            + list(LINES)
        ),
        max_size=40,
    )
)
def test_any_tags(tmp_path: Path, pieces: list[str]) -> None:
    file = tmp_path / "a.html"
    file.write_text(f"<html><meta charset=utf-8><body>{''.join(pieces)}", "utf-8")
    read_or_refuse(file)


@pytest.fixture(scope="module")
def word_bytes() -> bytes:
    stream = io.BytesIO()
    document = docx.Document()
    for line in LINES:
        document.add_paragraph(line, style="Heading 2" if line.isupper() else "Normal")
    document.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize("damage", ["cut", "change"])
@settings(SLOW, max_examples=25)
@given(place=st.floats(0, 1, exclude_max=True), byte=st.integers(0, 255))
def test_a_damaged_word_file(
    tmp_path: Path, word_bytes: bytes, damage: str, place: float, byte: int
) -> None:
    raw = bytearray(word_bytes)
    at = int(place * len(raw))
    if damage == "cut":
        del raw[at:]
    else:
        raw[at] = byte
    file = tmp_path / "a.docx"
    file.write_bytes(bytes(raw))
    read_or_refuse(file)


BLOCKS = st.builds(
    Block,
    st.sampled_from([line for line in LINES if line.strip()]),
    role=st.sampled_from(["", "", "", "title", "heading", "caption", "table", "byline", "date"]),
    level=st.integers(0, 3),
    depth=st.integers(0, 2),
    joined=st.booleans(),
    strong=st.booleans(),
)


@given(st.lists(BLOCKS, max_size=25))
def test_nothing_that_is_said_is_lost(blocks: list[Block]) -> None:
    article = compose(Manuscript(tuple(blocks)))
    check_spans(article)
    said = sorted(word for block in blocks if block.text != "***" for word in block.text.split())
    assert sorted(article.text.split()) == said
