"""``draft``: an article becomes a deck that is sound, true and complete."""

import shutil
from pathlib import Path

import pytest

from viewer import cli, places
from viewer.article.read import read
from viewer.article.trace import trace
from viewer.commands.doors import read_any
from viewer.commands.report import report
from viewer.deck.load import load
from viewer.deck.slide import AchievementSlide, AchievementsSlide, PictureSlide, QuoteSlide

ARTICLES = sorted((Path(__file__).parents[1] / "article" / "drafts").glob("*.*"))
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    return Path(shutil.copy(places.slides() / "congress.txt", tmp_path / "congress.txt"))


def test_the_congress_article_becomes_a_sound_deck(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deck = tmp_path / "deck.yaml"
    assert cli.main(["draft", str(article), "--out", str(deck)]) == 0
    assert str(deck) in capsys.readouterr().out
    loaded = load(deck)
    found = report(loaded)
    assert [problem.report() for problem in found.problems if problem.severity == "error"] == []
    assert found.trace is not None
    assert found.trace.coverage.passages_percent == 100
    slides = loaded.deck.slides
    assert set(loaded.deck.achievement_numbers()) == set(range(1, 11))
    for kind in (AchievementsSlide, AchievementSlide, PictureSlide, QuoteSlide):
        assert any(isinstance(slide, kind) for slide in slides), kind
    charts = [getattr(slide, "chart", None) for slide in slides]
    assert len([chart for chart in charts if chart is not None]) >= 8
    assert all(slide.notes for slide in slides[:-1])


@pytest.mark.parametrize("file", ARTICLES, ids=lambda path: path.stem)
def test_articles_of_other_offices_become_sound_decks(file: Path, tmp_path: Path) -> None:
    there = Path(shutil.copy(file, tmp_path / file.name))
    loaded = read_any(there)
    assert loaded.file.suffix == ".yaml"
    assert [p.report() for p in trace(loaded, read(there)).problems] == []
    assert [p.report() for p in report(loaded).problems if p.severity == "error"] == []


def test_nothing_is_written_over(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deck = tmp_path / "deck.yaml"
    deck.write_text("mine")
    assert cli.main(["draft", str(article), "--out", str(deck)]) == 2
    assert "--force" in capsys.readouterr().err
    assert deck.read_text() == "mine"
    assert cli.main(["draft", str(article), "--out", str(deck), "--force"]) == 0
    assert len(load(deck).deck.slides) > 20


def test_the_article_is_copied_beside_the_deck(article: Path, tmp_path: Path) -> None:
    deck = tmp_path / "elsewhere" / "deck.yaml"
    assert cli.main(["draft", str(article), "--out", str(deck)]) == 0
    assert (deck.parent / "congress.txt").read_bytes() == article.read_bytes()
    assert load(deck).deck.article == "congress.txt"


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n" + bytes(200)])
def test_what_is_no_article_is_one_sentence(
    tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    file, deck = tmp_path / "article.txt", tmp_path / "deck.yaml"
    file.write_bytes(content)
    assert cli.main(["draft", str(file), "--out", str(deck)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not deck.exists()


def test_the_same_article_gives_the_same_deck(article: Path) -> None:
    assert read_any(article).source.text == read_any(article).source.text
