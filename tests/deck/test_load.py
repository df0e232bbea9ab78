"""A file becomes a deck: every scalar is its text, every value has its place."""

import unicodedata
from pathlib import Path

import pytest

from tests.deck.decks import FILE, HEAD, codes, deck, problems
from tests.decks import SLIDES, deck_of, slide
from viewer import places
from viewer.deck.chart import CompareChart
from viewer.deck.load import load, loads
from viewer.deck.slide import ChartSlide, ClosingSlide, StatementSlide
from viewer.deck.source_text import Place
from viewer.errors import ViewerError

CHART = """\
  - layout: chart
    title: Khen thưởng
    chart:
      kind: compare
      now_label: nay
      before_label: trước
      bars:
        - label: Cá nhân
          now: 8.296
          before: {value: 2.429, formula: 8.296 - 5.867}
"""


def refusal(file: Path) -> str:
    with pytest.raises(ViewerError) as caught:
        load(file)
    (problem,) = caught.value.problems
    return problem.code


@pytest.mark.parametrize("layout", SLIDES)
def test_every_layout_loads(tmp_path: Path, layout: str) -> None:
    loaded = deck_of(tmp_path, slide(layout))
    assert loaded.deck.slides[0].__struct_config__.tag == layout
    assert loaded.folder == tmp_path
    assert loaded.file == tmp_path / "deck.yaml"


def test_a_loaded_deck_does_not_change() -> None:
    loaded = deck("  - {layout: closing, title: A}\n")
    with pytest.raises(AttributeError):
        loaded.deck = loaded.deck  # type: ignore[misc]
    with pytest.raises(AttributeError):
        loaded.deck.slides[0].title = "B"  # type: ignore[misc]


# --- scalars


def test_figures_are_read_as_vietnamese_write_them() -> None:
    first = deck(CHART).deck.slides[0]
    assert isinstance(first, ChartSlide)
    assert isinstance(first.chart, CompareChart)
    (bar,) = first.chart.bars
    assert (str(bar.now.amount), str(bar.before.amount)) == ("8.296", "2.429")
    assert bar.before.computed


@pytest.mark.parametrize(
    "text", ["1.027", "2015", "0x10", "1e3", "yes", "on", "12:30", "~", "null"]
)
def test_a_scalar_is_the_text_that_stands_there(text: str) -> None:
    loaded = deck(f"  - layout: statement\n    title: A\n    text: {text}\n")
    first = loaded.deck.slides[0]
    assert isinstance(first, StatementSlide)
    assert first.text == text


def test_text_is_in_nfc_and_without_space_around() -> None:
    loose = unicodedata.normalize("NFD", "Đảng bộ Công an tỉnh")
    loaded = deck(
        f"  - layout: closing\n    title: '  {loose} '\n    subtitle: |\n      {loose}\n\n"
    )
    last = loaded.deck.slides[0]
    assert last.title == "Đảng bộ Công an tỉnh"
    assert isinstance(last, ClosingSlide)
    assert last.subtitle == "Đảng bộ Công an tỉnh"


def test_keys_are_in_nfc_too() -> None:
    assert "yaml-twice" in codes("số: 1\n" + unicodedata.normalize("NFD", "số: 2\n"))


@pytest.mark.parametrize("text", ["30", "'30'", '"30"'])
def test_whole_numbers_may_be_quoted(text: str) -> None:
    loaded = deck(f"  - {{layout: closing, title: A, seconds: {text}}}\n")
    assert loaded.deck.slides[0].seconds == 30


@pytest.mark.parametrize(("text", "steps"), [("true", True), ("False", False), ("TRUE", True)])
def test_switches(text: str, steps: bool) -> None:
    assert deck(f"  - {{layout: closing, title: A, steps: {text}}}\n").deck.slides[0].steps is steps


def test_null_leaves_an_optional_part_out() -> None:
    first = deck("  - {layout: statement, title: A, text: B, figure: null}\n").deck.slides[0]
    assert isinstance(first, StatementSlide)
    assert first.figure is None


def test_a_source_is_one_passage_or_a_list() -> None:
    one = deck("  - {layout: closing, title: A, source: title}\n").deck.slides[0]
    two = deck("  - {layout: closing, title: A, source: [title, paragraph 3]}\n").deck.slides[0]
    assert one.passages == ("title",)
    assert two.passages == ("title", "paragraph 3")


def test_an_alias_stands_for_what_was_named() -> None:
    last = deck("  - {layout: closing, title: &name Cảm ơn, subtitle: *name}\n").deck.slides[0]
    assert isinstance(last, ClosingSlide)
    assert last.subtitle == "Cảm ơn"


# --- places


def test_the_place_of_a_slide_is_its_first_key() -> None:
    text = "  - layout: closing\n    title: A\n  - layout: closing\n    title: B\n"
    loaded = deck(text)
    assert loaded.place(0) == Place(3, 5, "  - layout: closing")
    assert loaded.place(1) == Place(5, 5, "  - layout: closing")


@pytest.mark.parametrize(
    ("keys", "line", "column"),
    [
        (("title",), 4, 12),
        (("chart",), 6, 7),
        (("chart", "bars", 0), 10, 11),
        (("chart", "bars", 0, "now"), 11, 16),
        (("chart", "bars", 0, "before"), 12, 19),
        (("chart", "bars", 0, "before", "formula"), 12, 43),
    ],
)
def test_every_value_has_its_place(keys: tuple[str | int, ...], line: int, column: int) -> None:
    place = deck(CHART).place(0, *keys)
    assert (place.line, place.column) == (line, column)
    assert place.excerpt == (HEAD + CHART).splitlines()[line - 1]


@pytest.mark.parametrize("keys", [("kicker",), ("chart", "unit"), ("chart", "bars", 7), (3,)])
def test_what_is_not_written_is_where_its_surrounding_is(keys: tuple[str | int, ...]) -> None:
    loaded = deck(CHART)
    assert loaded.place(0, *keys) in (
        loaded.place(0),
        loaded.place(0, "chart"),
        loaded.place(0, "chart", "bars"),
    )


def test_texts_come_with_their_paths() -> None:
    texts = dict(deck(CHART).texts("slides", 0, "chart", "bars"))
    assert texts["slides", 0, "chart", "bars", 0, "before", "value"] == "2.429"


def test_the_top_of_a_deck_has_places_too() -> None:
    assert deck("  - {layout: closing, title: A}\n").place_of("title") == Place(1, 8, "title: Thử")


# --- files


def test_a_byte_order_mark_is_dropped() -> None:
    raw = b"\xef\xbb\xbf" + (HEAD + "  - {layout: closing, title: A}\n").encode()
    loaded = loads(raw, FILE)
    assert loaded.deck.title == "Thử"
    assert loaded.place_of("title").column == 8


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_lines_may_end_as_on_other_systems(ends: str) -> None:
    text = (HEAD + "  - layout: closing\n    title: A\n    seconds: x\n").replace("\n", ends)
    (problem,) = problems(text)
    assert (problem.line, problem.column, problem.excerpt) == (5, 14, "    seconds: x")


def test_a_missing_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "không có.yaml") == "file-missing"
    assert refusal(tmp_path / "a\0b.yaml") == "file-missing"
    assert refusal(places.congress_deck() / "x.yaml") == "file-missing"


def test_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "file-folder"


def test_a_name_that_no_disk_takes(tmp_path: Path) -> None:
    assert refusal(tmp_path / ("x" * 5000)) == "file-unreadable"


def test_a_device_is_not_read_for_ever() -> None:
    device = Path("/dev/zero")
    if device.exists():
        assert refusal(device) == "file-special"


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "deck.yaml"
    file.write_text("x", "utf-8")

    def denied(*_words: object) -> None:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(Path, "open", denied)
    assert refusal(file) == "file-denied"


def test_a_disk_that_fails_while_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "deck.yaml"
    file.write_text("x", "utf-8")

    def broken(*_words: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", broken)
    with pytest.raises(ViewerError, match="Input/output error"):
        load(file)


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "deck.yaml"
    with file.open("wb") as stream:
        stream.truncate(100 * 2**20)
    assert refusal(file) == "file-large"


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_named(codec: str) -> None:
    mark = {"utf-16": "", "utf-16-le": "\ufeff", "utf-16-be": "\ufeff"}[codec]
    assert codes((mark + HEAD).encode(codec)) == ["file-utf16"]


def test_another_encoding_is_shown_where_it_begins() -> None:
    (problem,) = problems(b"title: Th\nauthor: Tri\xea\xf5u\n")
    assert (problem.code, problem.line, problem.column) == ("file-encoding", 2, 12)
    assert problem.excerpt == "author: Tri\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}u"


def test_half_a_character_in_a_draft() -> None:
    assert codes("title: \ud800") == ["file-encoding"]
