"""A deck with a wrong figure is neither presented nor exported unless somebody insists."""

import json
import os
from pathlib import Path
from threading import Thread

import pytest

from tests.decks import slide, write_deck
from viewer import cli, places
from viewer.commands import trust
from viewer.deck.load import load
from viewer.errors import ViewerError


@pytest.fixture
def deck(qapp: object, tmp_path: Path) -> Path:
    """A deck that says 1.072 where its article says 1.027."""
    (tmp_path / "article.txt").write_text(
        "Dấu ấn\n\nCó 1.027 lượt tập thể được khen thưởng.\n", "utf-8"
    )
    hero = {"value": "1.072 lượt", "label": "tập thể được khen thưởng"}
    wrong = slide("figures", figures=[hero], source="paragraph 1")
    return write_deck(tmp_path, wrong, article="article.txt")


def test_export_refuses_and_leaves_nothing(
    deck: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert cli.main(["export", str(deck), "--out", str(out), "--size", "64x36"]) == 2
    said = capsys.readouterr().err
    assert "“1.072 lượt”" in said
    assert "“1.027 lượt tập thể”" in said
    assert "--unchecked" in said
    assert not out.exists()
    assert cli.main(["export", str(deck), "--out", str(out), "--size", "64x36", "--unchecked"]) == 0


def test_present_refuses_before_any_window(deck: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["present", str(deck)]) == 2
    assert "--unchecked" in capsys.readouterr().err


def test_a_good_deck_is_traced_only_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    loaded = load(places.congress_deck())
    trust.require_trust(loaded)
    monkeypatch.setattr("viewer.commands.checks.figures.trace_of", None)
    trust.require_trust(loaded)


def test_a_changed_article_is_traced_again(deck: Path) -> None:
    with pytest.raises(ViewerError):
        trust.require_trust(load(deck))
    article = deck.with_name("article.txt")
    article.write_text(article.read_text("utf-8").replace("1.027", "1.072"), "utf-8")
    trust.require_trust(load(deck))
    article.write_text("Dấu ấn\n\nCó 1.027 lượt tập thể được khen thưởng.\n", "utf-8")
    with pytest.raises(ViewerError):
        trust.require_trust(load(deck))


def test_without_a_place_to_remember_it_is_traced_each_time(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    trust.require_trust(load(places.congress_deck()))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_for_an_article_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "article.txt")
    loaded = load(write_deck(tmp_path, slide("closing"), article="article.txt"))
    found: list[object] = []
    asking = Thread(target=lambda: found.append(trust.wrong_figures(loaded)), daemon=True)
    asking.start()
    asking.join(10)
    assert found == [[]]


def test_an_article_too_large_to_be_one_is_not_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "article.txt").open("wb") as stream:
        stream.truncate(2**30)
    loaded = load(write_deck(tmp_path, slide("closing"), article="article.txt"))
    with pytest.raises(ViewerError, match="MB"):
        trust.require_trust(loaded)


def test_machines_hear_it_all(deck: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--json", str(deck)]) == 1
    said = json.loads(capsys.readouterr().out)
    (wrong,) = [one for one in said["problems"] if one["severity"] == "error"]
    assert (wrong["code"], wrong["figure"], wrong["nearest"]) == (
        "figure-unstated",
        "1.072 lượt",
        "1.027 lượt tập thể",
    )
    assert said["coverage"]["figures_percent"] == 0
    assert said["coverage"]["figures_missing"][0]["figure"] == "1.027 lượt tập thể"


def test_machines_hear_where_each_figure_comes_from(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["coverage"]["figures_percent"] == 100
    assert all(one["span"] or one["formula"] for one in said["figures"])
    assert all(one["line"] for one in said["figures"])


def test_check_tells_what_stands_on_no_slide(
    deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["check", str(deck)])
    said = capsys.readouterr().out
    assert "Bài viết: 0% con số" in said
    assert "chưa lên trang nào: 1.027 lượt tập thể (paragraph 1)" in said
