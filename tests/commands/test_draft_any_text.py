"""Whatever an article says, its draft is a deck that loads and shows no figure unstated."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from viewer.article.draft import draft
from viewer.article.read import read
from viewer.article.trace import trace
from viewer.commands.drafting import draft_text
from viewer.deck.load import loads
from viewer.errors import ViewerError

WORDS = (
    "đạt tăng giảm so với nhiệm kỳ trước chỉ tiêu là trên dưới hơn gần khoảng vụ đối tượng đảng "
    "viên xã hộ nghèo tỷ đồng triệu suất quà kết nạp xây dựng trong đó chiếm vượt còn bình quân "
    "mỗi năm Công an tỉnh Lạng Sơn năm từ đến xuống lên ma túy Nghị quyết số hạng Ba lần thứ"
).split()
FIGURES = (
    "1.525", "2.131", "93,9%", "9,2 %", "80%", "100%", "286 tỷ đồng", "98.412m2", "0,5", "15 – 20%",
    "75/80", "2015 – 2020", "17/5/2016", "05", "XVI", "II", "1.027", "0", "1.000.000.000", "12.5",
    "1,2,3", "3.5.7", "999999999999999999999", "½", "10^6", "−5", "(tăng 325)", "hai mươi mốt",
    "5-7",
)  # fmt: skip
NUMBERING = ("1.", "2.", "10)", "a)", "I.", "-", "+", "*", "•", "Thứ nhất,", "# ", "##", "> ", "|")
ODD = (
    "“", "”", '"', "'", ":", "**", "***", "`", "{", "}", "[", "&a", "!x", "%", "@", "\\", "<b>",
    "\t",
    "\u200b", "\u202e", "\ufeff", "\u0301", "e\u0323\u0302", "𝟗𝟗", "٣٤", "👍🏽", "ﷺ", "\x07",
    "\u2028",
)  # fmt: skip
SIGNS = (",", ";", ".", ":", " (", ")", "…", "!")

piece = st.one_of(
    st.sampled_from(WORDS), st.sampled_from(WORDS), st.sampled_from(FIGURES),
    st.sampled_from(NUMBERING), st.sampled_from(SIGNS), st.sampled_from(ODD),
    st.text(max_size=6), st.integers(0, 10**7).map(lambda n: f"{n:,}".replace(",", ".")),
)  # fmt: skip
line = st.lists(piece, max_size=30).map(" ".join)
long_line = st.tuples(line, st.integers(2, 60)).map(lambda both: " ".join([both[0]] * both[1]))
article = st.lists(st.one_of(line, line, line, long_line), min_size=1, max_size=12).map("\n".join)

FEW = settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.parametrize("suffix", [".txt", ".md"])
@FEW
@given(text=article)
@example(text="1. ,")
@example(text="đạt đạt đạt đạt đạt\nđạt 1. ** ; đạt")
@example(text="1. ; đạt : tăng 1. ; đạt : tăng")
@example(text="tăng tăng tăng tăng tăng tăng 286 tỷ đồng 1.525 " * 42)
@example(text="tượng 1.525\n1,2,3 (tăng")
def test_any_text_becomes_a_true_deck_or_a_sentence(tmp_path: Path, suffix: str, text: str) -> None:
    file = tmp_path / f"a{suffix}"
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        found = read(file)
    except ViewerError:
        return
    loaded = loads(draft(found, article_name=file.name), tmp_path / "deck.yaml")
    assert loaded.deck.slides
    assert [problem.report() for problem in trace(loaded, found).problems] == []


@pytest.mark.usefixtures("qapp")
@settings(FEW, max_examples=8)
@given(text=article)
@example(text="Công ”\nÐ\n" + "👍🏽 10) 10.000.000 triệu ! @ " * 44)
def test_any_draft_is_fitted_to_its_screens(tmp_path: Path, text: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(f"Kết quả một nhiệm kỳ\n{text}".encode("utf-8", "surrogatepass"))
    try:
        found = read(file)
    except ViewerError:
        return
    loaded = loads(draft_text(found, file.with_suffix(".yaml"), file.name), file)
    assert [problem.report() for problem in trace(loaded, found).problems] == []
