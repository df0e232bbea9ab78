"""What a rehearsal records: seconds of each slide, without pauses, against the plan."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.show.stages import small_deck
from tests.show.test_timer import Hand
from viewer.show.rehearsal.recorder import Recorder, Visit
from viewer.show.rehearsal.times import new_plan, rounded, times
from viewer.show.talk import Talk

EIGHT = datetime(2020, 10, 5, 8)


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def talk(qapp: object) -> Talk:
    return Talk(5, (0, 0, 2, 0, 0).__getitem__)


@pytest.fixture
def recorder(talk: Talk, hand: Hand) -> Recorder:
    return Recorder(talk, str, hand, lambda: EIGHT + timedelta(seconds=hand.now - 1000))


def visited(recorder: Recorder) -> list[tuple[int, float]]:
    return [(visit.slide, visit.seconds) for visit in recorder.visits]


def test_a_slide_counts_from_its_first_step_to_the_next_slide(
    recorder: Recorder, talk: Talk, hand: Hand
) -> None:
    recorder.begin()
    hand.now += 20
    talk.go_to(2)
    for _ in range(3):
        hand.now += 10
        talk.next_step()
    hand.now += 4
    recorder.end()
    assert visited(recorder) == [(0, 20), (2, 30), (3, 4)]
    assert recorder.visits[1].since == EIGHT + timedelta(seconds=20)


def test_pauses_do_not_count_and_go_on_over_slides(
    recorder: Recorder, talk: Talk, hand: Hand
) -> None:
    recorder.begin()
    hand.now += 5
    recorder.pause(True)
    hand.now += 100
    talk.next_slide()
    hand.now += 100
    recorder.pause(False)
    hand.now += 7
    recorder.end()
    assert visited(recorder) == [(0, 5), (1, 7)]


def test_a_slide_seen_twice_counts_twice(recorder: Recorder, talk: Talk, hand: Hand) -> None:
    recorder.begin()
    for slide in (1, 0, 1):
        hand.now += 10
        talk.go_to(slide)
    recorder.end()
    assert visited(recorder) == [(0, 10), (1, 10), (0, 10), (1, 0)]


def test_nothing_is_recorded_before_and_after(recorder: Recorder, talk: Talk, hand: Hand) -> None:
    talk.next_slide()
    recorder.begin()
    hand.now += 3
    recorder.end()
    talk.next_slide()
    recorder.pause(True)
    assert visited(recorder) == [(1, 3)]
    recorder.begin()
    assert recorder.visits == ()


def test_times_stand_beside_the_plan(tmp_path: Path) -> None:
    deck = small_deck(tmp_path).deck
    spent = ((0, "Mở đầu", 31.0), (1, "Nội dung", 0.4), (2, "Ba con số", 40.0), (3, "Cũ", 9.0))
    visits = [Visit(index, title, EIGHT, seconds) for index, title, seconds in spent]
    visits.append(Visit(2, "Ba con số", EIGHT, 7.6))
    rows = times(deck, tuple(visits))
    assert [row.spoken for row in rows] == [31.0, None, 47.6, None, None]
    assert [row.planned for row in rows] == [30] * 5
    assert dict(new_plan(rows)) == {2: 50}


@given(st.floats(0, 10_000))
def test_plans_are_rounded_to_five_seconds(seconds: float) -> None:
    found = rounded(seconds)
    assert found % 5 == 0
    assert 5 <= found <= 3600
    assert abs(found - min(max(seconds, 5), 3600)) <= 2.5
