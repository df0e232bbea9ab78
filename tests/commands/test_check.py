"""``check`` says everything that the hall would see wrongly, with its place; and says when not."""

import argparse
import json
from pathlib import Path
from typing import Any

import pytest

from tests.decks import LONG, slide, write_deck
from viewer import places
from viewer.commands import check
from viewer.commands.checks import findings
from viewer.commands.checks.fit import SHAPES
from viewer.deck.load import load
from viewer.errors import Problem

SIGNS = "–“”…°²³×÷−≥"
TOO_LONG = f"{LONG}, {LONG[:100]}"


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every slide is laid out."""


def run(*words: str | Path) -> int:
    parser = argparse.ArgumentParser()
    check.add_parser(parser.add_subparsers())
    return check.run(parser.parse_args(["check", *map(str, words)]))


def found(folder: Path, *slides: dict[str, Any], **fields: Any) -> list[Problem]:
    """Return what is found in a deck of ``slides``, and nothing of a missing article."""
    problems = findings(load(write_deck(folder, *slides, **fields)))
    return [problem for problem in problems if not problem.code.startswith("article-")]


def pointed(problem: Problem) -> str:
    """Return the source line from the mark on."""
    return (problem.excerpt or "")[(problem.column or 1) - 1 :]


# --- what is said, and the exit status


def test_the_shipped_deck_has_no_errors(capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 0
    said = capsys.readouterr()
    assert said.err == ""
    last = said.out.splitlines()[-1]
    assert last.startswith("Không có lỗi")
    assert last.endswith("38 trang vừa vặn trên màn hình 16:9, 16:10, 4:3.")


def test_the_shipped_deck_misses_its_photos_alone() -> None:
    problems = findings(load(places.congress_deck()))
    assert {(one.code, one.severity) for one in problems} <= {("picture-missing", "warning")}


def test_a_clean_deck(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(write_deck(tmp_path, slide("figures"))) == 0
    assert capsys.readouterr().out == (
        "Không có lỗi: 2 trang vừa vặn trên màn hình 16:9, 16:10, 4:3.\n"
    )


def test_warnings_alone_are_no_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(write_deck(tmp_path, slide("picture"))) == 0
    place, line, mark, last = capsys.readouterr().out.splitlines()
    assert place.startswith(f"{tmp_path / 'deck.yaml'}:4:12: lưu ý: chưa có ảnh photo.png")
    assert line == "      picture: photo.png"
    assert mark == "               ^"
    assert last.startswith("Không có lỗi, 1 lưu ý")


def test_an_error_is_status_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = write_deck(tmp_path, slide("title", title=TOO_LONG), slide("picture"))
    assert run(file) == 1
    assert capsys.readouterr().out.splitlines()[-1] == f"Có 1 lỗi và 1 lưu ý trong {file}."


def test_a_deck_that_does_not_load_is_status_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "deck.yaml"
    file.write_text("titel: A\nslides:\n  - {layout: closing, title: A, seconds: x}\n", "utf-8")
    assert run(file) == 1
    said = capsys.readouterr()
    assert said.err == ""
    assert said.out.splitlines() == [
        f"{file}:1:1: không có khóa “titel” ở đây; có phải ý bạn là “title”?",
        "    titel: A",
        "    ^",
        f"{file}:3:42: “seconds” phải là số nguyên từ 1 đến 3600, chỉ viết chữ số",
        "      - {layout: closing, title: A, seconds: x}",
        "                                             ^",
        f"Có 2 lỗi và 0 lưu ý trong {file}.",
    ]


def test_a_file_that_cannot_be_read_is_status_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path / "none.yaml") == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("không tìm thấy tệp")


@pytest.mark.parametrize(
    ("text", "status", "code"), [("titel: A", 1, "deck-unknown-near"), (None, 2, "file-missing")]
)
def test_machines_read_of_a_deck_that_does_not_load(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str | None, status: int, code: str
) -> None:
    file = tmp_path / "deck.yaml"
    if text is not None:
        file.write_text(text, "utf-8")
    assert run("--json", file) == status
    said = capsys.readouterr()
    data = json.loads(said.out)
    assert (data["file"], data["problems"][0]["code"], said.err) == (str(file), code, "")


def test_english(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONGRESS_VIEWER_LANGUAGE", "en")
    run(write_deck(tmp_path, slide("picture")))
    assert "picture photo.png is not there yet" in capsys.readouterr().out


# --- what does not fit


def test_text_that_fits_nowhere(tmp_path: Path) -> None:
    (problem,) = found(tmp_path, slide("section", title=TOO_LONG))
    assert problem.code == "slide-overflow"
    assert problem.words["shapes"] == ", ".join(SHAPES)
    assert problem.words["number"] == "1"
    assert (problem.severity, pointed(problem)[:20]) == ("error", TOO_LONG[:20])


def test_a_text_in_the_way_of_two_others_is_said_once(tmp_path: Path) -> None:
    (problem,) = found(tmp_path, slide("statement", text="rất dài " * 200))
    assert problem.words["shapes"] == ", ".join(SHAPES)


def test_text_that_fits_a_wide_screen_alone(tmp_path: Path) -> None:
    (problem,) = found(tmp_path, slide("closing", title=LONG[:115]))
    assert problem.sentence("en").startswith(
        "slide 1: the text does not fit on screens of 4:3; shorten “Trong công tác"
    )


def test_a_chart_whose_labels_do_not_fit(tmp_path: Path) -> None:
    bars = [{"label": " ".join([LONG] * 2), "value": str(n)} for n in range(1, 13)]
    problems = found(tmp_path, slide("chart", chart={"kind": "ranking", "bars": bars}))
    assert {problem.code for problem in problems} == {"chart-misfit"}
    assert all(pointed(problem).startswith("Trong công tác") for problem in problems)


def test_a_slide_that_cannot_be_drawn_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_words: object) -> None:
        raise ZeroDivisionError("none")

    monkeypatch.setattr("viewer.commands.checks.fit.draw", broken)
    (problem,) = found(tmp_path, slide("chart"))
    assert (problem.code, problem.line) == ("slide-fails", 2)
    assert problem.words["text"] == "ZeroDivisionError: none"


ODD_CHARTS: tuple[dict[str, Any], ...] = (
    {"kind": "ranking", "bars": [{"label": "A", "value": 0}, {"label": "B", "value": 0}]},
    {"kind": "ranking", "bars": [{"label": "A", "value": "999.999.999.999.999"},
                                 {"label": "B", "value": "0,000001"}]},
    {"kind": "target", "bars": [{"label": "A", "actual": 0, "target": 0}]},
    {"kind": "target", "bars": [{"label": "A", "actual": 1000, "target": 1}]},
    {"kind": "target", "unit": "vụ",
     "bars": [{"label": "A", "actual": "999.999.999.999.999", "target": 1}]},
    {"kind": "compare", "now_label": "n", "before_label": "b",
     "bars": [{"label": "A", "now": 0, "before": 0}]},
    {"kind": "decline", "bars": [{"label": "A", "value": 0, "fall": 100}]},
    {"kind": "decline", "bars": [{"label": "A", "value": "999.999.999.999.999", "fall": 0}]},
    {"kind": "growth", "now_label": "n", "before_label": "b", "increase_label": "i",
     "bars": [{"label": "A", "before": 0, "increase": 0, "now": 0}]},
    {"kind": "share", "bars": [{"label": "A", "value": 0}, {"label": "B", "value": 100}]},
    {"kind": "share", "style": "waffle", "bars": [{"label": "A", "value": "0,000001"}]},
    {"kind": "counts", "bars": [{"label": "A", "value": 200}] * 8},
)  # fmt: skip


@pytest.mark.parametrize("chart", ODD_CHARTS)
def test_what_a_chart_may_hold_it_can_draw(tmp_path: Path, chart: dict[str, Any]) -> None:
    problems = found(tmp_path, slide("chart", chart=chart, figures=[]))
    assert "slide-fails" not in [problem.code for problem in problems]


# --- characters


@pytest.mark.parametrize(
    ("letter", "number"), [("𒀀", "U+12000"), ("\uf0b7", "U+F0B7"), ("漢", "U+6F22")]
)
def test_characters_that_no_font_has(tmp_path: Path, letter: str, number: str) -> None:
    (problem,) = found(tmp_path, slide("quote", text=f"Đảng {letter}"))
    assert (problem.code, problem.severity) == ("glyph-missing", "error")
    assert problem.words["characters"] == f"{letter} ({number})"


def test_characters_of_a_chart_and_of_the_deck(tmp_path: Path) -> None:
    chart = {"kind": "share", "bars": [{"label": "漢", "value": "3"}]}
    problems = found(tmp_path, slide("chart", chart=chart), author="漢")
    assert [pointed(problem)[:1] for problem in problems] == ["漢", "漢"]


def test_in_the_notes_they_are_a_warning(tmp_path: Path) -> None:
    (problem,) = found(tmp_path, slide("closing", notes="Đảng 漢"))
    assert (problem.code, problem.severity) == ("glyph-notes", "warning")


def test_vietnamese_has_all_its_characters(tmp_path: Path) -> None:
    letters = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
    assert (
        found(tmp_path, slide("closing", notes=letters.upper(), subtitle=letters[:40] + SIGNS))
        == []
    )


# --- theme and article


def test_an_unknown_theme(tmp_path: Path) -> None:
    (problem,) = found(tmp_path, theme="rde")
    assert problem.sentence("en") == "there is no theme “rde”; did you mean “red”?"
    assert pointed(problem) == "rde"


def test_the_other_checks_go_on_without_a_theme(tmp_path: Path) -> None:
    problems = found(tmp_path, slide("section", title=TOO_LONG), theme="xyzzy")
    assert [problem.code for problem in problems] == ["slide-overflow", "theme-unknown"]


def test_the_article_is_there(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A", "utf-8")
    file = write_deck(tmp_path, slide("closing", source="title"), article="a.txt")
    assert findings(load(file)) == []


def test_the_article_is_missing(tmp_path: Path) -> None:
    (problem,) = findings(load(write_deck(tmp_path, article="a.txt")))
    assert (problem.code, problem.severity) == ("article-missing", "warning")


def test_sources_without_an_article_are_said_once(tmp_path: Path) -> None:
    slides = [slide("closing", source="title"), slide("closing", source="title")]
    (problem,) = findings(load(write_deck(tmp_path, *slides)))
    assert (problem.code, problem.severity) == ("article-unnamed", "warning")
    assert pointed(problem) == "title"
