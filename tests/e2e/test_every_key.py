"""Every row of the table of keys, by every key of the row, in real windows."""

from collections.abc import Callable, Iterator, Mapping, Set
from pathlib import Path

import pytest

from tests.e2e.desk_rows import ON_TWO_SCREENS
from tests.e2e.desktop import Desktop, Monitor, desktop, until
from tests.e2e.hand import Hand, deck_for_keys
from tests.e2e.stage_rows import ON_ONE_SCREEN, Row
from tests.e2e.window_rows import IN_THE_WINDOW, OVER_THE_OVERVIEW, begin, learn_looks
from viewer.show.keys import ACTIONS, Where, action

ONE, LEFT, RIGHT = Monitor("ONE", 0), Monitor("LEFT", 0), Monitor("RIGHT", 1280)


@pytest.mark.parametrize(
    ("where", "tried"),
    [
        ("show", ON_ONE_SCREEN.keys() | ON_TWO_SCREENS.keys()),
        ("main", IN_THE_WINDOW.keys()),
        ("overview", OVER_THE_OVERVIEW.keys()),
    ],
)
def test_no_row_of_the_table_is_missing(where: Where, tried: Set[str]) -> None:
    assert {row.id for row in ACTIONS if where in row.where} == tried


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return deck_for_keys(tmp_path)


@pytest.fixture
def screen(qapp: object, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as made:
        made.run("xdotool", "mousemove", "640", "660")
        yield made


def in_the_overview(hand: Hand) -> None:
    hand.goes_home()
    hand.press("O")
    hand.covered()


def try_all(
    hand: Hand, rows: Mapping[str, Row], begin: Callable[[Hand], None] = Hand.goes_home
) -> None:
    """Try each key of ``rows``, each from the same slide."""
    for name, row in rows.items():
        for key in action(name).keys:
            print(name, key)  # what the report of a failure ends with
            begin(hand)
            row(hand, key)


@pytest.mark.parametrize("part", [slice(0, 9), slice(9, None)], ids=["moves", "rest"])
def test_every_key_on_one_screen(screen: Desktop, deck: Path, part: slice) -> None:
    viewer = screen.start("present", deck, "--no-motion")
    hand = Hand(screen, viewer, deck, hall=ONE, desk=ONE)
    hand.sees(0)
    until(screen.has_focus, "the focus of the window")
    try_all(hand, dict(list(ON_ONE_SCREEN.items())[part]))


def test_every_key_on_two_screens(qapp: object, tmp_path: Path, deck: Path) -> None:
    with desktop(tmp_path, (LEFT, RIGHT)) as screen:
        viewer = screen.start("present", deck, "--no-motion")
        hand = Hand(screen, viewer, deck, hall=RIGHT, desk=LEFT)
        hand.sees(0)
        hand.has_title("Màn hình người trình bày")
        until(screen.has_focus, "the focus of the console")
        try_all(hand, ON_TWO_SCREENS)


def test_every_key_in_the_main_window(screen: Desktop, deck: Path) -> None:
    hand = Hand(screen, screen.start("open", deck, "--no-motion"), deck, hall=ONE, desk=ONE)
    hand.has_title("deck.yaml")
    until(screen.has_focus, "the focus of the window")
    learn_looks(hand)
    try_all(hand, IN_THE_WINDOW, begin)


def test_every_key_over_the_overview(screen: Desktop, deck: Path) -> None:
    viewer = screen.start("present", deck, "--no-motion")
    hand = Hand(screen, viewer, deck, hall=ONE, desk=ONE)
    hand.sees(0)
    until(screen.has_focus, "the focus of the window")
    try_all(hand, OVER_THE_OVERVIEW, in_the_overview)
