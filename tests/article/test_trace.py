"""Every figure of a deck is stated where its slide says, or computed from figures that are."""

from pathlib import Path
from typing import Any

import pytest

from tests.decks import slide, write_deck
from viewer import places
from viewer.article.read import read
from viewer.article.trace import Trace, trace
from viewer.deck.load import load

ARTICLE = """Dấu ấn nhiệm kỳ

Nhiệm kỳ 2015 – 2020, Đảng bộ có 570 đảng viên tại 100% xã.

NHỮNG THÀNH TÍCH NỔI BẬT

1. Có 1.027 lượt tập thể được khen thưởng (tăng 325 lượt so với nhiệm kỳ trước).

2. Tặng trên 10 nghìn suất quà; tỷ lệ điều tra, khám phá án đạt 93,9% (chỉ tiêu là 80%).
"""


def traced(folder: Path, *slides: dict[str, Any]) -> Trace:
    """Return the trace of ``slides``, each of which cites achievement 1 unless it says other."""
    (folder / "article.txt").write_text(ARTICLE, "utf-8")
    cited = [{"source": "achievement 1", **one} for one in slides]
    loaded = load(write_deck(folder, *cited, article="article.txt"))
    return trace(loaded, read(folder / "article.txt"))


def statement(text: str, **more: Any) -> dict[str, Any]:
    made = slide("statement", text=text, **more)
    del made["figure"]
    return made


def codes(found: Trace) -> list[str]:
    return [problem.code for problem in found.problems]


def test_a_stated_figure_is_linked_to_its_words(tmp_path: Path) -> None:
    found = traced(tmp_path, statement("**1.027 lượt** tập thể"))
    (link,) = found.links
    assert found.problems == ()
    assert link.passage == "achievement 1"
    assert link.span is not None
    article = read(tmp_path / "article.txt")
    assert article.text[slice(*link.span)].startswith("1.027 lượt")


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("1.072 lượt tập thể", "figure-unstated", "1.027 lượt tập thể"),
        ("93,9% số vụ", "figure-elsewhere", "achievement 2"),
        ("77.777 mét", "figure-unstated", ""),
    ],
)
def test_a_wrong_figure_is_named_with_the_way_out(
    tmp_path: Path, text: str, code: str, words: str
) -> None:
    found = traced(tmp_path, statement(text))
    (problem,) = found.problems
    assert problem.code == code
    assert words in problem.sentence("vi")
    assert problem.excerpt is not None
    assert problem.excerpt[(problem.column or 1) - 1 :].startswith(text.split(maxsplit=1)[0])


def test_a_lost_bound_is_an_error(tmp_path: Path) -> None:
    lost = statement("10 nghìn suất quà", source="achievement 2")
    kept = statement("trên 10 nghìn suất quà", source="achievement 2")
    assert codes(traced(tmp_path, lost, kept)) == ["figure-bound-lost"]


def test_notes_are_traced_too(tmp_path: Path) -> None:
    found = traced(tmp_path, statement("Khen thưởng", notes="Có 1.028 lượt tập thể."))
    assert codes(found) == ["figure-unstated"]


def test_a_computed_figure_is_traced_through_its_terms(tmp_path: Path) -> None:
    def compare(formula: str, before: str) -> dict[str, Any]:
        bar = {"label": "Tập thể", "now": "1.027", "before": {"value": before, "formula": formula}}
        chart = {
            "kind": "compare", "unit": "lượt", "now_label": "Nay", "before_label": "Trước",
            "bars": [bar],
        }  # fmt: skip
        return slide("chart", chart=chart, figures=[])

    found = traced(tmp_path, compare("1.027 - 325", "702"))
    assert found.problems == ()
    assert [link.formula for link in found.links if link.computed] == ["1.027 - 325"]
    assert codes(traced(tmp_path, compare("1.027 - 326", "701"))) == ["figure-unstated"]


def test_a_computed_figure_may_be_said_again_on_its_slide(tmp_path: Path) -> None:
    hero = {"value": "702 lượt", "label": "nhiệm kỳ trước", "formula": "1.027 - 325"}
    good = slide("figures", figures=[hero], notes="Nhiệm kỳ trước là 702 lượt.")
    assert traced(tmp_path, good).problems == ()
    alone = statement("Nhiệm kỳ trước là 702 lượt")
    assert codes(traced(tmp_path, alone)) == ["figure-unstated"]


def test_years_of_the_term_may_stand_anywhere(tmp_path: Path) -> None:
    found = traced(tmp_path, statement("Khen thưởng", kicker="Nhiệm kỳ 2015 – 2020"))
    assert found.problems == ()
    assert codes(traced(tmp_path, statement("Năm 2031"))) == ["figure-unstated-nowhere"]


def test_a_source_that_is_not_there_is_named(tmp_path: Path) -> None:
    found = traced(tmp_path, statement("Khen thưởng", source="achievement 9"))
    assert codes(found) == ["source-unknown"]
    assert "achievement 1 … achievement 2" in found.problems[0].sentence("vi")


def test_what_stands_on_no_slide_is_told(tmp_path: Path) -> None:
    found = traced(tmp_path, statement("1.027 lượt tập thể")).coverage
    assert {figure.text for _, figure in found.figures} >= {"93,9%", "80%", "570 đảng viên"}
    assert 0 < found.figures_percent < 50
    assert "achievement 2" in [passage.name for passage in found.passages]


def test_the_congress_deck_is_true_and_complete() -> None:
    deck = load(places.congress_deck())
    found = trace(deck, read(deck.folder / deck.deck.article))
    assert [problem.report() for problem in found.problems] == []
    assert (found.coverage.figures, found.coverage.figures_percent) == ((), 100.0)
    assert (found.coverage.passages, found.coverage.passages_percent) == ((), 100.0)
    assert len(found.links) > 200


def test_any_digit_changed_in_the_congress_deck_is_found(tmp_path: Path) -> None:
    """Change the figures of the deck one after the other; the trace or the loader sees each."""
    shipped = places.congress_deck()
    deck = load(shipped)
    article = read(deck.folder / deck.deck.article)
    text = shipped.read_text("utf-8")
    for wrong, right in (("8.269", "8.296"), ("39,9", "93,9"), ("2.783", "2.782"), ("578", "570")):
        assert right in text
        from viewer.deck.load import loads
        from viewer.errors import ViewerError

        try:
            found = trace(loads(text.replace(right, wrong), shipped), article)
        except ViewerError:
            continue
        assert found.problems, wrong
