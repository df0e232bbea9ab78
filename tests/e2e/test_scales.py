"""Screens whose letters are to be larger: the hall sees the exported pixels, the desk is whole."""

from pathlib import Path

import pytest

from tests.decks import slide, write_deck
from tests.e2e.desktop import Desktop, Monitor, desktop, until
from tests.e2e.pictures import picture

ONE = Monitor("ONE", 0, 1920, 1080)
LEFT, RIGHT = Monitor("LEFT", 0, 1920, 1080), Monitor("RIGHT", 1920, 1920, 1080)
OLD = Monitor("OLD", 0, 1366, 768)


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_deck(
        tmp_path,
        slide("bullets", title="Nội dung"),
        slide("quote", title="Khẩu hiệu", notes="Kính thưa các đồng chí"),
    )


def slide_on(monitor: Monitor, deck: Path, index: int) -> bytes:
    """Return a slide as it is exported for the pixels of a monitor."""
    return picture(deck, index, None, monitor.width, monitor.height)


@pytest.mark.parametrize("factor", ["1.5", "3"])
def test_each_pixel_is_the_exported_one(
    qapp: object, tmp_path: Path, deck: Path, factor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", factor)
    with desktop(tmp_path, (ONE,)) as screen:
        viewer = screen.start("present", deck)
        viewer.shows(slide_on(ONE, deck, 0))
        until(screen.has_focus, "the focus of the window")
        screen.key("Next")
        viewer.shows(slide_on(ONE, deck, 1))
        screen.key("F1")
        until(lambda: screen.picture() != slide_on(ONE, deck, 1), "the help")
        screen.key("Escape")
        viewer.shows(slide_on(ONE, deck, 1))
        screen.key("ctrl+q")
        assert viewer.ends() == (0, "")


@pytest.mark.parametrize("factor", ["1.25", "1.5"])
def test_a_screen_that_the_factor_does_not_divide_is_covered_and_sharp(
    qapp: object, tmp_path: Path, deck: Path, factor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """1366 pixels are no whole number of larger ones; a slide may be cut there, not stretched."""
    monkeypatch.setenv("QT_SCALE_FACTOR", factor)
    across = round(round(OLD.width / float(factor)) * float(factor))
    down = round(round(OLD.height / float(factor)) * float(factor))
    whole = picture(deck, 0, None, across, down)
    least, rows = min(OLD.width, across), range(min(OLD.height, down))
    with desktop(tmp_path, (OLD,)) as screen:
        viewer = screen.start("present", deck)

        def same() -> bool:
            seen = screen.picture()
            starts = ((y * OLD.width * 3, y * across * 3) for y in rows)
            return all(seen[a : a + least * 3] == whole[b : b + least * 3] for a, b in starts)

        until(same, "the slide, pixel by pixel")
        screen.key("ctrl+q")
        assert viewer.ends() == (0, "")


@pytest.mark.parametrize("factors", ["LEFT=1;RIGHT=2", "LEFT=1.5;RIGHT=1"])
def test_screens_of_different_scales(
    qapp: object, tmp_path: Path, deck: Path, factors: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_SCREEN_SCALE_FACTORS", factors)
    with desktop(tmp_path, (LEFT, RIGHT)) as screen:
        viewer = screen.start("present", deck, "--no-motion")
        viewer.shows(slide_on(RIGHT, deck, 0), RIGHT)
        has_console(screen)
        screen.key("Next")
        viewer.shows(slide_on(RIGHT, deck, 1), RIGHT)
        assert is_covered_by_the_console(screen, LEFT)
        screen.key("x")
        viewer.shows(slide_on(LEFT, deck, 1), LEFT)
        assert is_covered_by_the_console(screen, RIGHT)
        screen.key("Prior")
        viewer.shows(slide_on(LEFT, deck, 0), LEFT)
        screen.key("ctrl+q")
        assert viewer.ends() == (0, "")


def has_console(screen: Desktop) -> None:
    until(lambda: "Màn hình người trình bày" in screen.titles(), "the console")
    until(screen.has_focus, "the focus of the console")


def is_covered_by_the_console(screen: Desktop, monitor: Monitor) -> bool:
    """Return whether the corners of a monitor have the console's dark ground."""
    ground = bytes.fromhex("1C1213")
    last = (monitor.width * monitor.height - 1) * 3

    def corners() -> set[bytes]:
        seen = screen.picture(monitor)
        places = (0, (monitor.width - 1) * 3, last - (monitor.width - 1) * 3, last)
        return {seen[at : at + 3] for at in places}

    until(lambda: corners() == {ground}, f"the console on all of {monitor.name}")
    return True
