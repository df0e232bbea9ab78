"""A deck that was read before is the same deck without its YAML being read again."""

from pathlib import Path

import msgspec
import pytest

from tests.decks import slide, write_deck
from viewer import cache, places
from viewer.deck.fields import encode_custom
from viewer.deck.known import load_known
from viewer.deck.load import load
from viewer.errors import ViewerError


@pytest.fixture(autouse=True)
def _nothing_known(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def test_the_second_time_is_like_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    file = places.congress_deck()
    first = load_known(file)
    with monkeypatch.context() as patched:
        patched.setattr("viewer.deck.known.load_source", None)
        second = load_known(file)
    assert first.deck == second.deck == load(file).deck
    assert first.place(3, "title") == second.place(3, "title")
    assert list(first.texts("slides", 2)) == list(second.texts("slides", 2))


def test_a_computed_figure_keeps_its_formula(tmp_path: Path) -> None:
    bars = [
        {"label": "A", "value": {"value": "702", "formula": "1.027 - 325"}},
        {"label": "B", "value": "dưới 85.064,20"},
    ]
    file = write_deck(tmp_path, slide("chart", chart={"kind": "ranking", "bars": bars}))
    load_known(file)
    assert load_known(file).deck == load(file).deck


def test_an_edited_deck_is_read(tmp_path: Path) -> None:
    file = write_deck(tmp_path, slide("closing", title="Cảm ơn"))
    load_known(file)
    file.write_text(file.read_text("utf-8").replace("Cảm ơn", "Xin cảm ơn"), "utf-8")
    assert load_known(file).deck.slides[0].title == "Xin cảm ơn"


def test_a_bad_deck_is_never_known(tmp_path: Path) -> None:
    file = write_deck(tmp_path, slide("closing", titel="Cảm ơn"))
    for _ in range(2):
        with pytest.raises(ViewerError):
            load_known(file)


def test_what_no_deck_may_hold_is_not_taken_from_the_cache(tmp_path: Path) -> None:
    file = write_deck(tmp_path, slide("closing", title="Cảm ơn"))
    deck = load_known(file).deck
    forged = msgspec.msgpack.encode(
        msgspec.structs.replace(deck, slides=()), enc_hook=encode_custom
    )
    cache.keep("deck", file.read_text("utf-8"), forged)
    assert load_known(file).deck == deck
