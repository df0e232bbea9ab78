"""What keys do to the talk."""

from pathlib import Path

import pytest

from tests.decks import deck_of, slide
from viewer.show.signposts import Signposts
from viewer.show.steering import Steering
from viewer.show.talk import Talk


@pytest.fixture
def steering(qapp: object, tmp_path: Path) -> Steering:
    """A deck of an index, three achievements and the slide that the cards lead to."""
    cards = [
        {"number": 1, "value": "1", "label": "một", "to": "one"},
        {"number": 10, "value": "10", "label": "mười", "to": "ten"},
    ]
    deck = deck_of(
        tmp_path,
        slide("title"),
        slide("achievements", cards=cards),
        slide("achievement", number=1, id="one"),
        slide("achievement", number=2),
        slide("achievement", number=10, id="ten"),
    ).deck
    talk = Talk(len(deck.slides), lambda _index: 0)
    return Steering(talk, Signposts(deck))


def press(steering: Steering, *keys: str) -> tuple[int, str]:
    """Press digits and named keys; return the slide (from 0) and what is being typed."""
    meanings = {"enter": "next_step", "backspace": "previous_step", "A": "achievement"}
    for key in keys:
        action = "digit" if key.isdigit() else meanings.get(key, key)
        steering.take(action, key)
    talk = steering._talk
    return talk.index, talk.digits


def test_digits_and_enter_go_to_a_slide(steering: Steering) -> None:
    assert press(steering, "4") == (0, "4")
    assert press(steering, "enter") == (3, "")


def test_enter_alone_goes_on(steering: Steering) -> None:
    assert press(steering, "enter") == (1, "")


def test_a_digit_can_be_taken_back(steering: Steering) -> None:
    assert press(steering, "4", "backspace", "3", "enter") == (2, "")


def test_another_key_ends_the_typing_and_does_its_work(steering: Steering) -> None:
    assert press(steering, "4", "next_slide") == (1, "")


def test_leaving_only_ends_the_typing(steering: Steering) -> None:
    press(steering, "4")
    assert steering.take("leave")
    assert not steering._talk.typing
    assert not steering.take("leave")


@pytest.mark.parametrize(("digit", "index"), [("1", 2), ("2", 3), ("0", 4)])
def test_a_then_a_digit_goes_to_an_achievement(steering: Steering, digit: str, index: int) -> None:
    assert press(steering, "A", digit) == (index, "")


@pytest.mark.parametrize(("digit", "index"), [("1", 2), ("0", 4)])
def test_on_the_index_a_digit_is_enough(steering: Steering, digit: str, index: int) -> None:
    press(steering, "next_slide")
    assert press(steering, digit) == (index, "")


def test_a_digit_without_an_achievement_begins_a_slide_number(steering: Steering) -> None:
    press(steering, "next_slide")
    assert press(steering, "7") == (1, "7")


def test_back_from_an_achievement_returns_to_the_index(steering: Steering) -> None:
    press(steering, "next_slide", "0")
    assert press(steering, "back") == (1, "")


def test_what_concerns_no_talk_is_passed_on(steering: Steering) -> None:
    assert not steering.take("export")
