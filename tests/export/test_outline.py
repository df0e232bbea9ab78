"""The outline: what a Markdown reader makes of it is what the deck says."""

import io
import shutil
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.chart.samples import ALL
from tests.decks import HERO, SLIDES, deck_of, slide
from viewer import places
from viewer.deck.load import LoadedDeck, load
from viewer.export.outline import write_outline
from viewer.export.outline_text import bullets, heading, inline, line, paragraph, quotation, table
from viewer.export.outline_words import WORDS, say_time
from viewer.export.request import read_request

READERS = (MarkdownIt("commonmark").enable("table"), MarkdownIt("js-default"))
"""One that lets HTML through, and one with strikethrough."""


def written(deck: LoadedDeck, **words: Any) -> str:
    stream = io.BytesIO()
    write_outline(
        read_request(deck, Path(), **words), stream, lambda _done, _total: None, lambda: False
    )
    return stream.getvalue().decode("utf-8")


def said(token: Token) -> str:
    """Return the text of an inline token as a reader sees it."""
    breaks = {"softbreak": "\n", "hardbreak": "\n"}
    return "".join(breaks.get(one.type, one.content) for one in token.children or ())


def blocks(markdown: str, reader: MarkdownIt = READERS[0]) -> list[tuple[str, str]]:
    """Return each text with the kind of block around it: ``h2``, ``p``, ``td``."""
    tokens = reader.parse(markdown)
    return [
        (tokens[at - 1].tag, said(token))
        for at, token in enumerate(tokens)
        if token.type == "inline"
    ]


def rows(markdown: str) -> list[list[str]]:
    """Return the cells of every table, row by row."""
    tokens = READERS[0].parse(markdown)
    found: list[list[str]] = []
    for at, token in enumerate(tokens):
        if token.type == "tr_open":
            found.append([])
        if token.type == "inline" and tokens[at - 1].tag in ("td", "th"):
            found[-1].append(said(token))
    return found


PLAIN = st.text(
    st.sampled_from("aBđ1 29.*_`~[]()<>|#+-=:!&;\\\"'“”²%–\n\t/xX") | st.characters(codec="utf-8"),
    min_size=1,
    max_size=60,
)


def words_of(text: str) -> str:
    return " ".join(text.replace("**", "").replace("\0", "\ufffd").split())


def as_heading(text: str) -> str:
    return heading(3, f"6. {text}")


def as_cell(text: str) -> str:
    return table(("a", "b"), [(text, "x")])


def as_item(text: str) -> str:
    return bullets([line(text), "x"])


FORMS: dict[str, tuple[Callable[[str], str], Callable[[str], tuple[str, str]]]] = {
    "heading": (as_heading, lambda text: ("h3", f"6. {text}".strip())),
    "line": (line, lambda text: ("p", text)),
    "cell": (as_cell, lambda text: ("td", text)),
    "item": (as_item, lambda text: ("p", text)),
}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=150, deadline=None)
@given(text=PLAIN)
def test_any_text_is_read_as_it_is(form: str, reader: MarkdownIt, text: str) -> None:
    write, expect = FORMS[form]
    if words := words_of(text):
        assert expect(words) in blocks(write(text), reader)


@settings(max_examples=150, deadline=None)
@given(text=PLAIN)
def test_any_notes_are_read_as_they_are(text: str) -> None:
    expected = [words for part in text.split("\n") if (words := words_of(part))]
    for reader in READERS:
        assert [found for _, found in blocks(quotation(text), reader) if found] == expected
        if expected:
            assert blocks(paragraph(text), reader) == [("p", "\n".join(expected))]


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("**100%** xã", r"**100%** xã"),
        ("Chỉ thị **số 02**", "Chỉ thị **số 02**"),
        ("a **“b”**c", "a “b”c"),
        ("**“b”**, c", "**“b”**, c"),
        ("a ** b** c", "a b c"),
        ("**a****b**", "**a**b"),
        ("mở **đến hết", "mở **đến hết**"),
        ("2*3*4 [x](y) <b> a|b &amp; c_d", r"2\*3\*4 \[x\](y) \<b\> a\|b \&amp; c\_d"),
        ("R&D", "R&D"),
    ],
)
def test_strong_words_stay_strong_and_signs_stay_signs(text: str, markdown: str) -> None:
    assert inline(text) == markdown


@pytest.mark.parametrize("text", ["# a", "1. a", "12) a", "- a", "+ a", "===", "---", "#", "17."])
def test_no_line_begins_a_block(text: str) -> None:
    assert blocks(f"x\n\n{line(text)}") == [("p", "x"), ("p", text)]


def test_sections_hold_their_slides(tmp_path: Path) -> None:
    deck = deck_of(
        tmp_path,
        slide("title", title="Mở đầu"),
        slide("section", title="Xây dựng", number="I"),
        slide("quote"),
        slide("section", title="Kết quả", number=""),
    )
    headings = [block for block in blocks(written(deck)) if block[0].startswith("h")]
    assert headings == [
        ("h1", "Thử"),
        ("h2", "1. Mở đầu"),
        ("h2", "2. I – Xây dựng"),
        ("h3", "3. Tiêu đề"),
        ("h2", "4. Kết quả"),
        ("h3", "5. Trân trọng cảm ơn"),
    ]


def strings(data: object) -> Iterator[str]:
    """Yield what a slide says: its texts, without links, kinds and file names."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key not in ("to", "kind", "unit", "number"):
                yield from strings(value)
    elif isinstance(data, list):
        for value in data:
            yield from strings(value)
    else:
        yield str(data)


@pytest.mark.parametrize("layout", SLIDES)
def test_everything_on_a_slide_is_in_the_outline(tmp_path: Path, layout: str) -> None:
    found = " ".join(text for _, text in blocks(written(deck_of(tmp_path, slide(layout)))))
    for text in strings(SLIDES[layout]):
        assert text.replace("**", "") in found


@pytest.mark.parametrize("sample", ALL)
def test_a_chart_is_a_table_with_units_and_bounds(tmp_path: Path, sample: str) -> None:
    deck = deck_of(tmp_path, slide("chart", chart=ALL[sample], figures=[]))
    found = rows(written(deck))
    chart = deck.deck.slides[0].chart  # type: ignore[union-attr]
    assert chart is not None
    bars = getattr(chart, "bars", None) or chart.events  # type: ignore[union-attr]
    assert len(found) == 1 + len(bars)
    assert len({len(row) for row in found}) == 1
    assert all(all(row[:2]) for row in found)


def test_growth_keeps_bounds_units_and_formula(tmp_path: Path) -> None:
    markdown = written(deck_of(tmp_path, slide("chart", chart=ALL["growth"], figures=[])))
    head, *_, area = rows(markdown)
    assert head[0] == "Nội dung"
    assert area == ["Tổng diện tích", "dưới 85.064 m²*", "hơn 13.348 m²", "98.412 m²"]
    assert ("p", "* tính ra: 98.412 − 13.348") in blocks(markdown)


def test_a_ranking_stands_as_on_the_slide(tmp_path: Path) -> None:
    bars = [{"label": "ít", "value": "13"}, {"label": "nhiều", "value": "2.782"}]
    chart = {"kind": "ranking", "unit": "vụ", "bars": bars}
    found = rows(written(deck_of(tmp_path, slide("chart", chart=chart, figures=[]))))
    assert found[1:] == [["nhiều", "2.782 vụ"], ["ít", "13 vụ"]]


def test_a_computed_hero_says_from_what(tmp_path: Path) -> None:
    hero = {**HERO, "value": "250", "detail": "so với", "formula": "273 / 1,092"}
    found = rows(written(deck_of(tmp_path, slide("figures", figures=[hero]))))
    assert found[1] == ["250*", HERO["label"], "so với; * tính ra: 273 : 1,092"]


def test_notes_source_and_time_stand_below(tmp_path: Path) -> None:
    fields = {"notes": "Một.\nHai.", "source": ["paragraph 2", "achievement 7"], "seconds": 75}
    markdown = written(deck_of(tmp_path, slide("quote", remark="Ghi chú", **fields)))
    assert "> Một.\n>\n> Hai.\n" in markdown
    expected = "Nguồn: bài viết, đoạn 2, thành tích 7. Ghi chú · dự kiến 1 phút 15 giây"
    assert ("p", expected) in blocks(markdown)


def test_passages_stand_at_the_end_in_the_articles_order(tmp_path: Path) -> None:
    shutil.copy(places.slides() / "congress.txt", tmp_path / "a.txt")
    quoting = [
        slide("quote", source="achievement 7"),
        slide("quote", source=["paragraph 3", "title"]),
        slide("quote", source="paragraph 3"),
    ]
    markdown = written(deck_of(tmp_path, *quoting, article="a.txt"))
    at = [block[1] for block in blocks(markdown)].index("Các đoạn được trích")
    found = blocks(markdown)[at + 1 :]
    assert [text for kind, text in found if kind == "h3"] == ["Tiêu đề", "Đoạn 3", "Thành tích 7"]
    assert ("p", "Đảng bộ Công an tỉnh – Dấu ấn một nhiệm kỳ đại hội") in found
    assert any(text.startswith("7. Tội phạm hình sự, tệ nạn xã hội") for _, text in found)


def test_an_article_that_is_not_there_is_said(tmp_path: Path) -> None:
    deck = deck_of(tmp_path, slide("quote", source="paragraph 3"), article="a.txt")
    assert "Chưa đọc được bài viết a.txt" in written(deck)
    assert "Chưa đọc được" not in written(deck_of(tmp_path, slide("quote"), article="a.txt"))


def test_a_passage_that_the_article_lacks_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Tiêu đề\n\nMột đoạn.\n", "utf-8")
    deck = deck_of(tmp_path, slide("quote", source="paragraph 9"), article="a.txt")
    assert blocks(written(deck))[-1] == ("p", "Bài viết không có đoạn này.")


def test_links_name_the_slide(tmp_path: Path) -> None:
    found = rows(written(deck_of(tmp_path, slide("agenda"), slide("achievements"))))
    assert found[:2] == [["Nội dung", "Trang"], ["Xây dựng Đảng", "3"]]
    assert found[3] == ["1", "1.664", "lượt chiến sỹ thi đua", "3"]


def test_only_ordered_slides_are_told_and_timed(tmp_path: Path) -> None:
    deck = deck_of(tmp_path, slide("quote", title="Một"), slide("quote", title="Hai", seconds=20))
    found = blocks(written(deck, slides="2"))
    assert ("h2", "2. Hai") in found
    assert ("h2", "1. Một") not in found
    assert ("p", "1 trang · dự kiến 20 giây") in found


def test_an_english_deck_is_told_in_english(tmp_path: Path) -> None:
    markdown = written(deck_of(tmp_path, slide("figures"), language="en"))
    assert "2 slides · planned 1 min" in markdown
    assert rows(markdown)[0] == ["Figure", "What it counts"]


@pytest.mark.parametrize(
    ("seconds", "expected"), [(1, "1 giây"), (60, "1 phút"), (1330, "22 phút 10 giây")]
)
def test_times_are_read_aloud(seconds: int, expected: str) -> None:
    assert say_time("vi", seconds) == expected


def test_every_word_is_there_in_both_languages() -> None:
    for row in WORDS.values():
        assert row["vi"] != row["en"]
        assert {*_blanks(row["vi"])} == {*_blanks(row["en"])}


def _blanks(text: str) -> Iterator[str]:
    return (part.partition("}")[0] for part in text.split("{")[1:])


def test_the_congress_in_one_text() -> None:
    deck = load(places.congress_deck())
    markdown = written(deck)
    assert unicodedata.is_normalized("NFC", markdown)
    assert "\r" not in markdown
    assert "\n\n\n" not in markdown
    assert markdown.endswith("\n")
    assert written(deck) == markdown
    found = blocks(markdown)
    numbered = [text for kind, text in found if kind in ("h2", "h3")][: len(deck.deck.slides)]
    assert [text.partition(".")[0] for text in numbered] == [
        str(number + 1) for number in range(len(deck.deck.slides))
    ]
    assert ("h3", "Thành tích 10") in found
    assert "không có đoạn này" not in markdown


def test_progress_is_told_and_stopping_writes_nothing(tmp_path: Path) -> None:
    order = read_request(deck_of(tmp_path, slide("quote")), tmp_path)
    told: list[tuple[int, int]] = []
    stream, stopped = io.BytesIO(), io.BytesIO()
    write_outline(order, stream, lambda *done: told.append(done), lambda: False)
    write_outline(order, stopped, lambda *_: None, lambda: True)
    assert told == [(0, 2), (1, 2), (2, 2)]
    assert stream.getvalue()
    assert stopped.getvalue() == b""
