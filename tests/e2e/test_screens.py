"""Two monitors: the hall and the presenter; one is pulled out, and comes back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.decks import slide, write_deck
from tests.e2e.desktop import Desktop, Monitor, desktop, plug, unplug, until
from tests.e2e.pictures import picture

LEFT, RIGHT = Monitor("LEFT", 0), Monitor("RIGHT", 1280)
NOTES = "Kính thưa các đồng chí"


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path, (LEFT, RIGHT)) as made:
        yield made


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_deck(
        tmp_path,
        slide("title", title="Mở đầu", notes=NOTES),
        slide("quote", title="Khẩu hiệu", notes=NOTES),
        slide("section", title="Phần một"),
    )


def test_the_hall_has_the_external_screen_and_the_presenter_the_first(
    qapp: object, screen: Desktop, deck: Path
) -> None:
    viewer = screen.start("present", deck)
    viewer.shows(picture(deck, 0), RIGHT)
    until(lambda: "Màn hình người trình bày" in screen.titles(), "the console")
    screen.key("Next")
    viewer.shows(picture(deck, 1), RIGHT)
    assert screen.picture(LEFT) != screen.picture(RIGHT)

    screen.key("x")
    viewer.shows(picture(deck, 1), LEFT)
    screen.key("x")
    viewer.shows(picture(deck, 1), RIGHT)

    unplug(screen, RIGHT)
    viewer.shows(picture(deck, 1), LEFT)
    screen.key("Next")
    viewer.shows(picture(deck, 2), LEFT)
    plug(screen, RIGHT)
    viewer.shows(picture(deck, 2), RIGHT)
    until(lambda: screen.picture(LEFT) != picture(deck, 2), "the console's return")

    screen.key("z", "Prior")
    screen.key("period", "Next")
    viewer.shows(picture(deck, 2), RIGHT)
    screen.key("z")
    viewer.shows(picture(deck, 1), RIGHT)
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


def test_a_screen_that_comes_later_is_taken_into_use(
    qapp: object, screen: Desktop, deck: Path
) -> None:
    unplug(screen, RIGHT)
    viewer = screen.start("present", deck)
    viewer.shows(picture(deck, 0), LEFT)
    plug(screen, RIGHT)
    viewer.shows(picture(deck, 0), RIGHT)
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


def test_the_screen_that_was_chosen_is_remembered(
    qapp: object, screen: Desktop, deck: Path
) -> None:
    for words in (("--screen", "LEFT"), ()):
        viewer = screen.start("present", deck, *words)
        viewer.shows(picture(deck, 0), LEFT)
        screen.key("ctrl+q")
        assert viewer.ends() == (0, "")
