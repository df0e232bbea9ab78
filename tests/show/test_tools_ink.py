"""Strokes on slides: drawn, taken back, wiped, and kept through crashes and other decks."""

from collections.abc import Iterable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.decks import deck_of, slide
from viewer.deck import Deck
from viewer.layout.canvas import Canvas
from viewer.show.tools import kept
from viewer.show.tools.ink import Ink, Point

WIDE = Canvas()
A, B, C = (10.0, 10.0), (200.0, 300.0), (900.5, 20.0)


def draw(ink: Ink, index: int, *points: Point) -> None:
    """Draw one stroke."""
    ink.begin(index, WIDE, 8.0, points[0])
    for point in points[1:]:
        ink.go_on(point)
    ink.finish()


def seen(ink: Ink, index: int = 0) -> list[list[Point]]:
    return [stroke.points for stroke in ink.strokes(index)]


@pytest.fixture
def ink() -> Ink:
    return Ink()


def test_strokes_belong_to_their_slide(ink: Ink) -> None:
    draw(ink, 0, A, B)
    draw(ink, 3, C)
    assert (seen(ink, 0), seen(ink, 3), seen(ink, 1)) == ([[A, B]], [[C]], [])
    assert list(ink.slides()) == [0, 3]


def test_undo_takes_the_last_stroke_of_the_slide_alone(ink: Ink) -> None:
    draw(ink, 0, A)
    draw(ink, 0, B)
    draw(ink, 1, C)
    assert ink.undo(0)
    assert (seen(ink, 0), seen(ink, 1)) == ([[A]], [[C]])
    assert ink.undo(0)
    assert not ink.undo(0)
    assert (list(ink.slides()), ink.undo(7)) == ([1], False)


def test_a_wiped_slide_comes_back_with_undo(ink: Ink) -> None:
    draw(ink, 0, A)
    draw(ink, 0, B)
    assert ink.clear(0)
    assert seen(ink) == []
    assert not ink.clear(0)
    draw(ink, 0, C)
    assert seen(ink) == [[C]]
    ink.undo(0)
    ink.undo(0)
    assert seen(ink) == [[A], [B]]
    assert ink.clear(0)
    assert ink.undo(0)
    assert seen(ink) == [[A], [B]]


def test_undo_while_drawing_takes_what_is_being_drawn(ink: Ink) -> None:
    draw(ink, 0, A)
    ink.begin(0, WIDE, 8.0, B)
    assert ink.undo(0)
    assert (ink.drawing, seen(ink)) == (None, [[A]])
    ink.go_on(C)
    assert seen(ink) == [[A]]


def test_points_nearer_than_the_pen_is_thick_are_left_out_but_not_the_last(ink: Ink) -> None:
    ink.begin(0, WIDE, 8.0, (100.0, 100.0))
    ink.go_on((100.5, 100.5))
    ink.go_on((110.0, 100.0))
    ink.finish((110.5, 100.0))
    assert seen(ink) == [[(100.0, 100.0), (110.0, 100.0), (110.5, 100.0)]]


def test_a_pen_beside_the_slide_draws_along_its_edge(ink: Ink) -> None:
    draw(ink, 0, (-50.0, 2000.0), (5000.0, -3.0))
    assert seen(ink) == [[(0.0, 1080.0), (1920.0, 0.0)]]


def test_it_tells_what_happens(ink: Ink) -> None:
    told: list[str] = []
    ink.grown.connect(lambda stroke: told.append(f"grown {len(stroke.points)}"))
    ink.finished.connect(lambda: told.append("finished"))
    ink.changed.connect(lambda index, _: told.append(f"changed {index}"))
    draw(ink, 2, A, B)
    ink.undo(2)
    assert told == ["grown 1", "grown 2", "finished", "changed 2"]


def test_ink_comes_to_an_end_and_undo_gives_it_back() -> None:
    ink, dry = Ink(most=5), []
    ink.dry.connect(lambda: dry.append(True))
    draw(ink, 0, *((50.0 * n, 0.0) for n in range(9)))
    assert (len(ink.strokes(0)[0].points), dry) == (5, [True])
    draw(ink, 0, A)
    assert (len(seen(ink)), dry) == (1, [True, True])
    ink.undo(0)
    draw(ink, 0, A, B)
    assert seen(ink) == [[A, B]]


def test_what_is_wiped_twice_gives_its_ink_back() -> None:
    ink = Ink(most=4)
    draw(ink, 0, A, B)
    ink.clear(0)
    draw(ink, 0, C)
    ink.clear(0)
    draw(ink, 0, A, B, C)
    assert seen(ink) == [[A, B, C]]


STROKES = st.lists(st.tuples(st.floats(-100, 3000), st.floats(-100, 3000)), min_size=1, max_size=40)
DEEDS = st.lists(
    st.tuples(st.integers(0, 3), STROKES | st.sampled_from(["undo", "clear"])), max_size=30
)


def do(ink: Ink, deeds: Iterable[tuple[int, list[Point] | str]]) -> None:
    for index, deed in deeds:
        if deed == "undo":
            ink.undo(index)
        elif deed == "clear":
            ink.clear(index)
        else:
            assert isinstance(deed, list)
            draw(ink, index, *deed)


@given(DEEDS, st.integers(0, 3), STROKES)
def test_undo_undoes(
    deeds: list[tuple[int, list[Point] | str]], index: int, more: list[Point]
) -> None:
    ink = Ink()
    do(ink, deeds)
    before = [seen(ink, at) for at in range(4)]
    draw(ink, index, *more)
    ink.undo(index)
    assert [seen(ink, at) for at in range(4)] == before
    if ink.clear(index):
        ink.undo(index)
    assert [seen(ink, at) for at in range(4)] == before


@given(DEEDS)
def test_ink_never_leaves_the_slide_or_its_measure(
    deeds: list[tuple[int, list[Point] | str]],
) -> None:
    ink = Ink(most=60)
    do(ink, deeds)
    points = [point for at in range(4) for stroke in seen(ink, at) for point in stroke]
    assert len(points) <= 60
    assert all(0 <= x <= WIDE.width and 0 <= y <= WIDE.height for x, y in points)


@pytest.fixture(scope="module")
def deck(tmp_path_factory: pytest.TempPathFactory) -> Deck:
    return made(tmp_path_factory.mktemp("deck"), "Một", "Hai", "Ba")


def made(folder: Path, *titles: str) -> Deck:
    """Return a deck of quotes, and at its end a slide with the id ``here``."""
    return deck_of(folder, *(slide("quote", title=title) for title in titles)).deck


@given(deeds=DEEDS)
def test_what_is_kept_is_restored(deck: Deck, deeds: list[tuple[int, list[Point] | str]]) -> None:
    ink, again = Ink(), Ink()
    do(ink, deeds)
    assert kept.restore(again, kept.keep(ink, deck), deck)
    assert [seen(again, at) for at in range(4)] == [seen(ink, at) for at in range(4)]
    assert [s.width for s in again.strokes(0)] == [s.width for s in ink.strokes(0)]


def test_no_ink_is_no_data(ink: Ink, deck: Deck) -> None:
    assert bytes(kept.keep(ink, deck)) == b"null"
    assert kept.is_empty(kept.keep(ink, deck))
    draw(ink, 0, A)
    assert not kept.is_empty(kept.keep(ink, deck))


def test_drawings_follow_their_slides_into_another_deck(
    ink: Ink, deck: Deck, tmp_path: Path
) -> None:
    for index in range(4):
        draw(ink, index, (100.0 * index, 0.0))
    other = made(tmp_path, "Mới", "Hai", "Một")
    assert kept.restore(ink, kept.keep(ink, deck), other)
    assert {index: seen(ink, index) for index in ink.slides()} == {
        1: [[(100.0, 0.0)]],
        2: [[(0.0, 0.0)]],
        3: [[(300.0, 0.0)]],
    }


def test_of_slides_with_one_title_the_nearest_is_taken(ink: Ink, tmp_path: Path) -> None:
    before = made(tmp_path, "A", "B", "B")
    draw(ink, 2, A)
    kept.restore(ink, kept.keep(ink, before), before)
    assert list(ink.slides()) == [2]


DAMAGED = [
    b"", b"{", b"7", b"\xff\xfe", b'"ink"', b"[[]]", b'[{"index": -1}]', b"[" * 100_000,
    b'[{"index":0,"slide":"","title":"M","lines":[[8,1920,1080,[1]]]}]',
    b'[{"index":0,"slide":"","title":"M","lines":[[8,1920,1080,[1,99999999]]]}]',
    b'[{"index":0,"slide":"","title":"M","lines":[[8,0,1080,[1,1]]]}]',
    b'[{"index":0,"slide":"","title":"M","lines":[[1e999,1920,1080,[1,1]]]}]',
]  # fmt: skip


@pytest.mark.parametrize("raw", DAMAGED)
def test_damaged_drawings_are_dropped(ink: Ink, deck: Deck, raw: bytes) -> None:
    draw(ink, 0, A)
    assert not kept.restore(ink, msgspec.Raw(raw), deck)
    assert seen(ink) == [[A]]


@given(raw=st.binary(max_size=300))
def test_no_bytes_are_fatal(deck: Deck, raw: bytes) -> None:
    kept.restore(Ink(), msgspec.Raw(raw), deck)


def test_more_ink_than_there_can_be_is_cut(deck: Deck) -> None:
    much, little = Ink(), Ink(most=3)
    draw(much, 0, A, B)
    draw(much, 0, A, C)
    draw(much, 1, B)
    kept.restore(little, kept.keep(much, deck), deck)
    assert (seen(little, 0), seen(little, 1)) == ([[A, B]], [[B]])
