"""Search in slides, notes and article, however it is typed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.decks import deck_of, slide
from tests.show.stages import program_on, small_deck
from viewer import places
from viewer.article.read import read
from viewer.deck.load import load
from viewer.show.search.fold import fold
from viewer.show.search.index import SearchIndex
from viewer.show.search.panel import SearchPanel


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    loaded = load(places.congress_deck())
    return SearchIndex(loaded, read(loaded.folder / loaded.deck.article))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ma túy", "ma tuy"),
        ("1.525 vụ", "1525 vu"),
        ("ĐẢNG BỘ", "dang bo"),
        ("93,9%", "93.9%"),
        ("**98.412 m²**", "98412 m2"),
        ("1.027.325", "1027325"),
    ],
)
def test_what_is_the_same_folds_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("query", ["ma túy", "ma tuy", "MA TUY"])
def test_text_is_found_without_accents(index: SearchIndex, query: str) -> None:
    hits = index.find(query)
    assert {hit.where for hit in hits} == {"slide", "notes", "article"}
    assert all("ma túy" in hit.excerpt.lower() for hit in hits)


@pytest.mark.parametrize("query", ["1.525", "1525", "1525 vụ"])
def test_figures_are_found_however_they_are_written(index: SearchIndex, query: str) -> None:
    hits = index.find(query)
    assert hits
    assert "1.525" in hits[0].excerpt


def test_words_need_not_stand_together_but_that_comes_first(tmp_path: Path) -> None:
    deck = deck_of(
        tmp_path,
        slide("quote", text="vụ án buôn lậu lớn"),
        slide("quote", text="chống buôn lậu"),
    )
    hits = SearchIndex(deck).find("chống lậu")
    assert [hit.slide for hit in hits] == [1]
    assert [hit.slide for hit in SearchIndex(deck).find("buôn lậu")] == [0, 1]


def test_nothing_is_nothing(index: SearchIndex) -> None:
    assert index.find("  ") == []
    assert index.find("xyzzy") == []


def test_enter_goes_to_the_marked_slide(qtbot: QtBot, tmp_path: Path) -> None:
    with program_on(small_deck(tmp_path)) as program:
        program.present(0, windowed=True)
        stage = program.presentation.stage
        QTest.keyClick(stage, Qt.Key.Key_Slash)
        panel = program.presentation.overlays.panel
        assert isinstance(panel, SearchPanel)
        QTest.keyClicks(panel.field, "khau hieu")
        assert panel.list.count() == 1
        QTest.keyClick(panel.field, Qt.Key.Key_Return)
        assert program.talk.index == 3
        assert program.presentation.overlays.panel is None
        program.talk.back()
        assert program.talk.index == 0


def test_a_passage_leads_to_the_slide_that_is_about_it(index: SearchIndex) -> None:
    slides = load(places.congress_deck()).deck.slides
    hits = [hit for hit in index.find("1.525 vụ") if hit.where == "article"]
    assert hits
    for hit in hits:
        assert slides[hit.slide].passages == ("achievement 7",)
