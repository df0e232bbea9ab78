"""What happens on a stage: a clicker with one button for two keys, a deck saved in mid-talk."""

import signal
from pathlib import Path

import pytest

from tests.decks import slide, write_deck
from tests.e2e.desktop import Desktop, Monitor, Viewer, desktop, plug, unplug, until
from tests.e2e.pictures import HEIGHT, WIDTH, picture

LEFT, RIGHT = Monitor("LEFT", 0), Monitor("RIGHT", 1280)
BLACK = bytes(WIDTH * HEIGHT * 3)


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_deck(tmp_path, *(slide("section", title=f"Phần {n}") for n in range(4)))


def test_a_clicker_that_sends_f5_and_esc_by_turns(
    qapp: object, screen: Desktop, deck: Path
) -> None:
    viewer = screen.start("open", deck, "--no-motion")
    for _ in range(3):
        until(lambda: any("deck.yaml" in title for title in screen.titles()), "the main window")
        until(screen.has_focus, "the focus of the window")
        screen.key("F5")
        viewer.shows(picture(deck, 0))
        screen.key("Next", "Next")
        viewer.shows(picture(deck, 2))
        screen.key("period")
        viewer.shows(BLACK)
        screen.key("period")
        viewer.shows(picture(deck, 2))
        screen.key("F5", "Prior")  # on stage, its first half means nothing
        viewer.shows(picture(deck, 1))
        screen.key("period")
        viewer.shows(BLACK)
        screen.key("Escape")  # any key brings the slide back, and does nothing else
        viewer.shows(picture(deck, 1))
        screen.key("Escape")
    until(lambda: any("deck.yaml" in title for title in screen.titles()), "the main window")
    assert viewer.process.poll() is None
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


def test_a_deck_that_is_saved_in_mid_talk_is_shown_and_a_broken_one_is_not(
    qapp: object, screen: Desktop, deck: Path
) -> None:
    viewer = screen.start("present", deck, "--no-motion")
    viewer.shows(picture(deck, 0))
    until(screen.has_focus, "the focus of the window")
    screen.key("Next")
    viewer.shows(picture(deck, 1))
    old, text = picture(deck, 1), deck.read_text("utf-8")

    deck.write_text(text.replace("Phần 1", "Phần mới"), "utf-8")
    assert picture(deck, 1) != old
    viewer.shows(picture(deck, 1))

    new = picture(deck, 1)
    deck.write_text(text.replace("layout: section", "layout: sectoin"), "utf-8")
    until(lambda: screen.picture() != new, "the line that says what is wrong")
    foot = WIDTH * 3 * 300  # the rows under that line
    assert screen.picture()[foot:] == new[foot:]
    screen.key("Next")
    screen.key("Prior")
    assert viewer.process.poll() is None

    deck.write_text(text.replace("Phần 1", "Phần cuối"), "utf-8")
    viewer.shows(picture(deck, 1))
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


def test_the_presenters_own_screen_may_go_too(qapp: object, tmp_path: Path, deck: Path) -> None:
    with desktop(tmp_path, (LEFT, RIGHT)) as screen:
        viewer = screen.start("present", deck, "--no-motion", "--screen", "LEFT")
        viewer.shows(picture(deck, 0), LEFT)
        until(lambda: "Màn hình người trình bày" in screen.titles(), "the console")
        until(screen.has_focus, "the focus of the console")
        unplug(screen, RIGHT)
        until(lambda: "Màn hình người trình bày" not in screen.titles(), "the console's end")
        viewer.shows(picture(deck, 0), LEFT)
        screen.key("Next")
        viewer.shows(picture(deck, 1), LEFT)
        plug(screen, RIGHT)
        until(lambda: "Màn hình người trình bày" in screen.titles(), "the console's return")
        viewer.shows(picture(deck, 1), LEFT)
        screen.key("ctrl+q")
        assert viewer.ends() == (0, "")


def goes_on(screen: Desktop, viewer: Viewer, deck: Path) -> None:
    """Hold that the talk is on both screens as it was, and takes the next key and the last."""
    viewer.shows(picture(deck, 0), RIGHT)
    until(screen.has_focus, "the focus of the console")
    screen.key("Next")
    viewer.shows(picture(deck, 1), RIGHT)
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


def test_screens_that_come_and_go_in_haste(qapp: object, tmp_path: Path, deck: Path) -> None:
    with desktop(tmp_path, (LEFT, RIGHT)) as screen:
        viewer = screen.start("present", deck, "--no-motion")
        viewer.shows(picture(deck, 0), RIGHT)
        until(lambda: "Màn hình người trình bày" in screen.titles(), "the console")
        for _ in range(5):
            unplug(screen, RIGHT)
            plug(screen, RIGHT)
        goes_on(screen, viewer, deck)


def test_a_screen_that_is_gone_only_until_somebody_looks(
    qapp: object, tmp_path: Path, deck: Path
) -> None:
    """The program finds all screens where they were; but its window was moved meanwhile."""
    with desktop(tmp_path, (LEFT, RIGHT)) as screen:
        viewer = screen.start("present", deck, "--no-motion")
        viewer.shows(picture(deck, 0), RIGHT)
        until(lambda: "Màn hình người trình bày" in screen.titles(), "the console")
        until(screen.has_focus, "the focus of the console")
        viewer.process.send_signal(signal.SIGSTOP)
        unplug(screen, RIGHT)
        until(lambda: screen.picture(RIGHT) == BLACK, "the window manager's move")
        plug(screen, RIGHT)
        viewer.process.send_signal(signal.SIGCONT)
        goes_on(screen, viewer, deck)
