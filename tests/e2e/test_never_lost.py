"""A killed program goes on where it was; a second start is the first one's window."""

import signal
from pathlib import Path

import pytest

from tests.decks import slide, write_deck
from tests.e2e.desktop import Desktop, Monitor, desktop, until
from tests.e2e.pictures import WIDTH, picture


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_deck(tmp_path, *(slide("quote", title=f"Khẩu hiệu {n}") for n in range(4)))


def test_after_a_kill_it_offers_to_go_on(qapp: object, screen: Desktop, deck: Path) -> None:
    kept = screen.folder / "home" / "data" / "congress-viewer" / "talk.json"
    viewer = screen.start("present", deck)
    viewer.shows(picture(deck, 0))
    screen.key("Next", "Next")
    viewer.shows(picture(deck, 2))
    until(lambda: kept.is_file() and b'"index":2' in kept.read_bytes(), "the kept place")
    viewer.process.send_signal(signal.SIGKILL)
    viewer.process.wait()

    viewer = screen.start("present", deck)
    until(lambda: _covered(screen, picture(deck, 0)), "the question")
    screen.key("Return")
    viewer.shows(picture(deck, 2))
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")
    assert not kept.exists()


def test_on_two_screens_the_hall_is_not_asked(qapp: object, tmp_path: Path, deck: Path) -> None:
    left, right = Monitor("LEFT", 0), Monitor("RIGHT", 1280)
    with desktop(tmp_path, (left, right)) as screen:
        kept = screen.folder / "home" / "data" / "congress-viewer" / "talk.json"
        viewer = screen.start("present", deck)
        viewer.shows(picture(deck, 0), right)
        until(lambda: "Màn hình người trình bày" in screen.titles(), "the console")
        plain = screen.picture(left)
        screen.key("Next")
        until(lambda: kept.is_file() and b'"index":1' in kept.read_bytes(), "the kept place")
        viewer.process.send_signal(signal.SIGKILL)
        viewer.process.wait()

        viewer = screen.start("present", deck, "--no-motion")
        viewer.shows(picture(deck, 0), right)
        until(lambda: _red(screen.picture(left)) > _red(plain) + 500, "the question's red edge")
        assert screen.picture(right) == picture(deck, 0)
        screen.key("Return")
        viewer.shows(picture(deck, 1), right)
        screen.key("ctrl+q")
        assert viewer.ends() == (0, "")


def test_a_second_start_brings_the_first_to_the_front(
    qapp: object, screen: Desktop, deck: Path
) -> None:
    first = screen.start("present", deck, "--windowed")
    until(screen.titles, "the window")
    until(lambda: _called(screen, deck) == (0, ""), "an answer of the first")
    assert first.process.poll() is None
    screen.key("ctrl+q")
    assert first.ends() == (0, "")


def _called(screen: Desktop, deck: Path) -> tuple[int, str]:
    return screen.start("present", deck).ends()


def _covered(screen: Desktop, slide: bytes) -> bool:
    """Return whether ``slide`` is there, and something lies over its middle."""
    seen, rows = screen.picture(), WIDTH * 3 * 20
    return seen[:rows] == slide[:rows] and seen != slide


def _red(seen: bytes) -> int:
    """Return how many pixels have the red of the windows."""
    return seen.count(bytes.fromhex("A30E24"))
