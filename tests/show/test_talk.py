"""Where the talk is: steps, jumps, digits, blank screens, other decks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from viewer.show.talk import Talk

STEPS = (0, 2, 0, 1)


@pytest.fixture
def talk(qapp: object) -> Talk:
    return Talk(len(STEPS), STEPS.__getitem__)


def places(talk: Talk, *moves: str) -> list[tuple[int, int]]:
    """Return where the talk is after each of ``moves``."""
    found = []
    for move in moves:
        getattr(talk, move)()
        found.append((talk.index, talk.step))
    return found


def test_onward_shows_every_step_and_then_the_next_slide(talk: Talk) -> None:
    there = places(talk, *["next_step"] * 6)
    assert there == [(1, 0), (1, 1), (1, 2), (2, 0), (3, 0), (3, 1)]
    assert talk.at_end


def test_backward_takes_the_same_way(talk: Talk) -> None:
    places(talk, *["next_step"] * 6)
    there = places(talk, *["previous_step"] * 7)
    assert there == [(3, 0), (2, 0), (1, 2), (1, 1), (1, 0), (0, 0), (0, 0)]


def test_whole_slides_skip_the_steps(talk: Talk) -> None:
    assert places(talk, *["next_slide"] * 3) == [(1, 0), (2, 0), (3, 0)]
    assert places(talk, *["previous_slide"] * 3) == [(2, 0), (1, 2), (0, 0)]


def test_behind_the_end_the_talk_stays_and_says_so(talk: Talk, qtbot: QtBot) -> None:
    talk.last()
    talk.next_step()
    with qtbot.waitSignal(talk.ended, timeout=100):
        talk.next_step()
    assert (talk.index, talk.step) == (3, 1)


def test_back_returns_to_where_each_jump_began(talk: Talk) -> None:
    talk.next_step()
    talk.next_step()
    talk.go_to(3)
    talk.go_to(0)
    assert places(talk, "back", "back", "back") == [(3, 0), (1, 1), (1, 1)]


def test_walking_is_no_jump(talk: Talk) -> None:
    assert places(talk, "next_slide", "next_slide", "back")[-1] == (2, 0)


def test_a_slide_that_does_not_exist_is_refused(talk: Talk, qtbot: QtBot) -> None:
    talk.type_digit("9")
    with qtbot.waitSignal(talk.refused, timeout=100) as said:
        talk.go_to_digits()
    assert said.args == [9]
    assert (talk.index, talk.typing) == (0, False)


def test_digits_name_a_slide(talk: Talk) -> None:
    talk.type_digit("1")
    talk.type_digit("3")
    assert talk.digits == "13"
    talk.erase_digit()
    talk.type_digit("")
    talk.erase_digit()
    talk.type_digit("4")
    talk.go_to_digits()
    assert (talk.index, talk.digits) == (3, "")


@pytest.mark.parametrize("colour", ["black", "white"])
def test_a_blank_screen_wakes_and_stays_in_place(talk: Talk, colour: str) -> None:
    talk.next_step()
    getattr(talk, f"toggle_{colour}")()
    assert talk.blank == colour
    assert talk.wake()
    assert talk.blank == ""
    assert not talk.wake()
    assert talk.index == 1


def test_black_and_white_take_turns(talk: Talk) -> None:
    talk.toggle_black()
    talk.toggle_white()
    assert talk.blank == "white"
    talk.toggle_white()
    assert not talk.blank


def test_a_shorter_deck_keeps_the_talk_near(talk: Talk) -> None:
    talk.go_to(3)
    talk.next_step()
    talk.replace(2, lambda _index: 0)
    assert (talk.index, talk.step, talk.length) == (1, 0, 2)
    talk.back()
    assert talk.index == 0


def test_another_deck_begins_at_its_beginning(talk: Talk) -> None:
    talk.go_to(3)
    talk.toggle_black()
    talk.restart(9, lambda _index: 0)
    assert (talk.index, talk.step, talk.blank, talk.length) == (0, 0, "", 9)


def test_nothing_is_said_where_nothing_changes(talk: Talk, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(talk.changed):
        talk.previous_step()
        talk.stop_typing()
        talk.back()


MOVES = (
    "next_step previous_step next_slide previous_slide first last back toggle_black toggle_white "
    "wake erase_digit await_achievement stop_typing go_to_digits"
).split()


@given(st.lists(st.integers(0, 3), min_size=1, max_size=6), st.lists(st.sampled_from(MOVES)))
def test_whatever_is_pressed_the_talk_is_somewhere(steps: list[int], moves: list[str]) -> None:
    talk = Talk(len(steps), steps.__getitem__)
    for number, move in enumerate(moves):
        if number % 5 == 0:
            talk.type_digit(str(number % 10))
        getattr(talk, move)()
        assert 0 <= talk.index < len(steps)
        assert 0 <= talk.step <= steps[talk.index]
