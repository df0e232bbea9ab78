"""Sentences and clauses: what ends one, and what only looks like its end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.sentences import clause_spans, sentence_spans


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


def clauses(text: str) -> list[str]:
    return [text[start:end] for start, end in clause_spans(text)]


@pytest.mark.parametrize(
    "whole",
    [
        "Tổng diện tích lên 98.412m2 tăng hơn 13.348m2 so với năm 2015.",
        "Đoàn công tác TP. HCM và TP. Hà Nội làm việc với PGS. TS. Trần Văn B. tại trường.",
        "Theo ông Nguyễn V. A. Tuấn, kết quả này là đáng mừng.",
        "7. Tội phạm hình sự giảm; tỷ lệ điều tra đạt 93,9% (chỉ tiêu là 80%. Vượt xa); hết.",
        "Thực hiện khẩu hiệu “Nói đi đôi với làm. Làm là phải đến nơi” trong toàn Đảng bộ.",
        "Công tác xã hội… được quan tâm, v.v. và nhiều việc khác.",
        "II. Kết quả",
        "Thu ngân sách 1.250,5 tỷ đồng",
    ],
)
def test_one_sentence_stays_whole(whole: str) -> None:
    assert sentences(whole) == [whole]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Đạt 100%. Năm 2020, tăng 5%.", ["Đạt 100%.", "Năm 2020, tăng 5%."]),
        ("Lần thứ X. Nhiệm kỳ tới.", ["Lần thứ X.", "Nhiệm kỳ tới."]),
        ("Xếp loại A. Có 3 đơn vị.", ["Xếp loại A.", "Có 3 đơn vị."]),
        ("Văn hóa, xã hội… Công tác Đảng!", ["Văn hóa, xã hội…", "Công tác Đảng!"]),
        ("“Làm tốt. Làm đúng.” Ông nói.", ["“Làm tốt.", "Làm đúng.”", "Ông nói."]),
        (
            "Phong trào “Vì an ninh Tổ quốc.” Sau đó.",
            ["Phong trào “Vì an ninh Tổ quốc.”", "Sau đó."],
        ),
        ("Dòng một\n– Dòng hai.", ["Dòng một", "– Dòng hai."]),
        ("  \n ", []),
    ],
)
def test_sentences_end(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


def test_clauses_part_at_semicolons_outside_brackets_and_quotations() -> None:
    text = "Bắt 13 vụ (cũ; mới); “một; hai” là khẩu hiệu; hết. Câu sau."
    assert clauses(text) == ["Bắt 13 vụ (cũ; mới)", "“một; hai” là khẩu hiệu", "hết.", "Câu sau."]


@given(st.text(alphabet='aAĐ1IX .;…!?“”"()\n–', max_size=80))
def test_spans_are_in_order_and_lose_only_white_space_and_semicolons(text: str) -> None:
    for spans, lost in ((sentence_spans(text), ""), (clause_spans(text), ";")):
        assert all(a < b for a, b in spans)
        assert all(one[1] <= other[0] for one, other in pairwise(spans))
        kept = "".join(text[a:b] for a, b in spans)
        assert _bare(kept, lost) == _bare(text, lost)


def _bare(text: str, lost: str) -> str:
    return "".join(c for c in text if not c.isspace() and c not in lost)
