"""Sheets of paper: nothing leaves them, nothing is lost, slides keep their shape."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.decks import deck_of, slide
from viewer.deck import Deck
from viewer.layout.page import Rect, TextItem
from viewer.layout.paper.contact import contact_paper, sheet_size
from viewer.layout.paper.handout import handout_papers
from viewer.layout.paper.notes import notes_papers
from viewer.layout.paper.prose import brief, line, prose
from viewer.layout.paper.sheet import LONG, SHORT, Paper, fitted
from viewer.layout.paper.single import single_papers
from viewer.text.face import REGULAR, Face
from viewer.text.measure import width
from viewer.theme.load import load as load_theme

SHAPES = (16 / 9, 4 / 3, 1.0, 9 / 16, 3.0)
FACE = Face(23, REGULAR)
WORDS = st.text("aăâbcdđeêghikloôơpqrstuưvxyáàảãạ0123 .,\n", max_size=600)


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every test here measures text."""


@pytest.fixture
def deck(tmp_path: Path) -> Deck:
    long = "Trong công tác bảo vệ an ninh quốc gia " * 4
    slides = [slide("title", title=f"{long} {number}"[:200]) for number in range(10)]
    return deck_of(tmp_path, *slides, title=long * 2).deck


def check(paper: Paper, shape: float) -> None:
    """Assert that slides have ``shape`` and lie apart, and that all is on the sheet."""
    page = paper.page
    whole = Rect(0, 0, page.width, page.height)
    for placed in paper.slides:
        assert whole.holds(placed.rect)
        assert placed.rect.w / placed.rect.h == pytest.approx(shape)
    for item in page.items:
        assert whole.holds(item.rect)
        if isinstance(item, TextItem):
            assert all(one.runs[0].x + one.width <= item.rect.right + 0.5 for one in item.lines)
    for at, one in enumerate(paper.slides):
        assert not any(overlap(one.rect, other.rect) for other in paper.slides[at + 1 :])


def overlap(one: Rect, other: Rect) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > 0 and down > 0


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("each", [2, 3, 4, 6, 9])
def test_handouts_hold_every_slide_once(deck: Deck, each: int, shape: float) -> None:
    papers = list(handout_papers(deck, range(11), load_theme("red"), shape, each))
    assert [one.slide for paper in papers for one in paper.slides] == list(range(11))
    assert {len(paper.slides) for paper in papers[:-1]} <= {each}
    for paper in papers:
        check(paper, shape)


def test_a_handout_of_three_leaves_room_to_write(deck: Deck) -> None:
    three, four = (
        next(handout_papers(deck, range(11), load_theme("red"), 16 / 9, each)) for each in (3, 4)
    )
    lines = [item for item in three.page.items if item.rect.h < 2 and item.rect.x > SHORT / 2]
    assert len(lines) >= 15
    assert all(item.rect.right <= SHORT - 75 for item in lines)
    assert three.page.width < three.page.height
    assert four.page.width > four.page.height


@pytest.mark.parametrize("shape", SHAPES)
def test_a_printed_slide_is_as_large_as_it_goes(deck: Deck, shape: float) -> None:
    for paper in single_papers(deck, (0, 4), load_theme("red"), shape):
        check(paper, shape)
        (placed,) = paper.slides
        room = paper.page.width - 60, paper.page.height - 60
        assert placed.rect.w == pytest.approx(room[0]) or placed.rect.h == pytest.approx(room[1])


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("count", [1, 2, 11])
def test_a_contact_sheet_holds_every_slide(deck: Deck, shape: float, count: int) -> None:
    paper = contact_paper(deck, range(count), load_theme("red"), shape)
    assert (paper.page.width, paper.page.height) == sheet_size(count, shape)
    assert len(paper.slides) == count
    check(paper, shape)


@settings(max_examples=30, deadline=None)
@given(notes=WORDS, shape=st.sampled_from(SHAPES))
def test_notes_are_whole_and_on_paper(
    tmp_path_factory: pytest.TempPathFactory, notes: str, shape: float
) -> None:
    deck = deck_of(tmp_path_factory.mktemp("notes"), slide("quote", notes=notes * 12)).deck
    (papers,) = notes_papers(deck, (0,), load_theme("red"), shape)
    for paper in papers:
        check(paper, shape)
    texts = [one for paper in papers for one in paper.page.texts()]
    assert "".join(deck.slides[0].notes.split()) in "".join("".join(texts).split()).replace(
        deck.title + "1", ""
    )
    assert [len(paper.slides) for paper in papers] == [1, *[0] * (len(papers) - 1)]


@settings(max_examples=60, deadline=None)
@given(text=WORDS, height=st.floats(0, 900))
def test_prose_splits_where_the_room_ends(text: str, height: float) -> None:
    whole = prose(text, FACE, 400)
    first, rest = whole.split(whole.fitting(height))
    assert first.lines + rest.lines == whole.lines
    assert first.place(Rect(0, 0, 400, height), "#000000").rect.h == height
    assert sum(pitch for _, pitch in first.lines[:-1]) <= height


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=300), room=st.floats(40, 900))
def test_a_line_is_cut_at_its_room(text: str, room: float) -> None:
    one = line(text.replace("\n", " "), Rect(0, 0, room, 40), FACE, "#000000")
    assert one.lines[0].width <= max(room, width("…", FACE)) + 0.01


def test_a_cut_line_says_so() -> None:
    rect = Rect(0, 0, 200, 80)
    assert line("Ngắn", rect, FACE, "#000000").lines[0].runs[0].text == "Ngắn"
    assert line("Rất dài " * 9, rect, FACE, "#000000").lines[0].runs[0].text.endswith("…")
    cut = brief("Rất dài " * 9, rect, FACE, "#000000", most=2)
    assert len(cut.lines) == 2
    assert cut.lines[1].runs[0].text.endswith("…")


@pytest.mark.parametrize("shape", SHAPES)
def test_a_fitted_rectangle_touches_two_sides(shape: float) -> None:
    room = Rect(10, 20, LONG, SHORT)
    rect = fitted(room, shape, across=0, down=1)
    assert room.holds(rect)
    assert rect.x == 10
    assert rect.bottom == pytest.approx(20 + SHORT)
