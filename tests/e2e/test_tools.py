"""The tools in real windows: the mouse moves, and the hall sees dot, light, ink and magnifier."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.decks import slide, write_deck
from tests.e2e.desktop import Desktop, Monitor, Viewer, desktop, until
from tests.e2e.pictures import WIDTH, picture
from viewer.show.tools.brush import ON_LIGHT

ONE, LEFT, RIGHT = Monitor("ONE", 0), Monitor("LEFT", 0), Monitor("RIGHT", 1280)
INK = bytes.fromhex(ON_LIGHT.line[1:])
Colour = Callable[[bytes], bool]


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_deck(
        tmp_path,
        slide("bullets", title="Nội dung", figures=[]),
        slide("quote", title="Khẩu hiệu"),
    )


@pytest.fixture
def viewer(qapp: object, screen: Desktop, deck: Path) -> Viewer:
    started = screen.start("present", deck, "--no-motion")
    started.shows(picture(deck, 0))
    until(screen.has_focus, "the focus of the window")
    return started


def move(screen: Desktop, x: int, y: int) -> None:
    screen.run("xdotool", "mousemove", str(x), str(y))


def draw(screen: Desktop, *places: tuple[int, int]) -> None:
    """Press at the first place, go to all others, and let go."""
    move(screen, *places[0])
    screen.run("xdotool", "mousedown", "1")
    for place in places[1:]:
        move(screen, *place)
    screen.run("xdotool", "mouseup", "1")


def colour(screen: Desktop, x: int, y: int, monitor: Monitor = ONE) -> bytes:
    at = (y * WIDTH + x) * 3
    return screen.picture(monitor)[at : at + 3]


def is_red(seen: bytes) -> bool:
    return seen[0] > 220 and seen[1] < 90 and seen[2] < 90


def is_ink(seen: bytes) -> bool:
    return seen == INK


def has_dot(screen: Desktop, monitor: Monitor) -> bool:
    """Return whether the laser dot can be seen on a monitor."""
    seen = screen.picture(monitor)
    return sum(is_red(seen[at : at + 3]) for at in range(0, len(seen), 3)) > 20


def shows(screen: Desktop, x: int, y: int, so: Colour, monitor: Monitor = ONE) -> None:
    """Wait until the colour at a place of a monitor is ``so``."""
    until(lambda: so(colour(screen, x, y, monitor)), f"{so.__name__} at {x}, {y}")


def test_the_dot_is_where_the_mouse_is(screen: Desktop, viewer: Viewer, deck: Path) -> None:
    screen.key("l")
    for x, y in ((300, 600), (900, 200)):
        move(screen, x, y)
        shows(screen, x + 5, y, is_red)
    screen.run("xdotool", "click", "1")
    until(lambda: is_red(colour(screen, 905, 200)), "the dot on the next slide")
    move(screen, 40, 700)
    rows = 300 * WIDTH * 3
    until(lambda: screen.picture()[:rows] == picture(deck, 1, 0)[:rows], "no trace of the dot")
    screen.key("Escape")
    viewer.shows(picture(deck, 1, 0))
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


def test_only_a_circle_is_light(screen: Desktop, viewer: Viewer, deck: Path) -> None:
    whole = picture(deck, 0)
    move(screen, 640, 360)
    screen.key("shift+l")
    row = slice(10 * WIDTH * 3, 11 * WIDTH * 3)
    until(lambda: max(screen.picture()[row]) < 90, "the dark")
    middle = slice((360 * WIDTH + 600) * 3, (360 * WIDTH + 680) * 3)
    assert screen.picture()[middle] == whole[middle]
    screen.key("shift+l")
    viewer.shows(whole)
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


def test_a_stroke_stays_with_its_slide_and_is_taken_back(
    screen: Desktop, viewer: Viewer, deck: Path
) -> None:
    screen.key("d")
    draw(screen, (200, 500), (300, 505), (500, 500), (700, 500))
    shows(screen, 600, 500, is_ink)
    draw(screen, (200, 600), (700, 600))
    shows(screen, 600, 600, is_ink)
    screen.key("Next")
    viewer.shows(picture(deck, 1))
    screen.key("Prior")
    shows(screen, 600, 600, is_ink)
    screen.key("ctrl+z")
    until(lambda: not is_ink(colour(screen, 600, 600)), "the end of the last stroke")
    assert is_ink(colour(screen, 600, 500))
    screen.key("shift+d")
    viewer.shows(picture(deck, 0))
    screen.key("Escape", "Escape")
    until(lambda: any("deck.yaml" in title for title in screen.titles()), "the main window")
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


def test_the_magnifier_shows_a_part_and_is_dragged(
    screen: Desktop, viewer: Viewer, deck: Path
) -> None:
    whole = picture(deck, 0)
    move(screen, 8, 8)
    move(screen, 0, 0)
    screen.key("m")
    until(lambda: screen.picture() != whole, "the magnified slide")

    def corner(x: int, y: int) -> bytes:
        at = (y * WIDTH + x) * 3
        return whole[at : at + 3]

    shows(screen, 8, 700, lambda seen: seen == corner(4, 350))  # well inside the red edge
    before = screen.picture()
    draw(screen, (900, 600), (800, 550), (700, 500), (600, 450))
    until(lambda: screen.picture() != before, "the other part")
    screen.key("m")
    viewer.shows(whole)
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


def test_ink_is_there_again_after_a_kill(screen: Desktop, viewer: Viewer, deck: Path) -> None:
    kept = screen.folder / "home" / "data" / "congress-viewer" / "talk.json"
    screen.key("d")
    draw(screen, (200, 500), (700, 500))
    until(lambda: kept.is_file() and b"lines" in kept.read_bytes(), "the kept ink")
    viewer.process.kill()
    viewer.process.wait()

    viewer = screen.start("present", deck)
    rows = WIDTH * 3 * 20
    until(lambda: screen.picture()[:rows] == picture(deck, 0)[:rows], "the slide")
    until(lambda: screen.picture() != picture(deck, 0), "the question")
    screen.key("Return")
    shows(screen, 600, 500, is_ink)
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


def test_ink_waits_for_the_next_start(screen: Desktop, viewer: Viewer, deck: Path) -> None:
    screen.key("d")
    draw(screen, (200, 500), (700, 500))
    shows(screen, 600, 500, is_ink)
    screen.key("ctrl+q")  # asks nothing
    assert viewer.ends() == (0, "")

    viewer = screen.start("present", deck, "--no-motion")
    viewer.shows(picture(deck, 0))
    until(screen.has_focus, "the focus of the window")
    screen.key("ctrl+z")
    shows(screen, 600, 500, is_ink)
    screen.key("shift+d")
    viewer.shows(picture(deck, 0))
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


def test_drawings_are_saved_as_pictures(screen: Desktop, viewer: Viewer) -> None:
    screen.key("d")
    draw(screen, (200, 500), (700, 500))
    screen.key("ctrl+s")
    pictures = screen.folder / "home" / "Pictures"
    until(lambda: list(pictures.glob("congress-viewer-*/01.png")), "the picture")
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


@pytest.mark.parametrize("ratio", ["1", "1.25", "2"])
def test_from_the_console_the_hall_sees_dot_and_ink(
    qapp: object, tmp_path: Path, deck: Path, monkeypatch: pytest.MonkeyPatch, ratio: str
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", ratio)
    with desktop(tmp_path, (LEFT, RIGHT)) as screen:
        viewer = screen.start("present", deck, "--no-motion")
        viewer.shows(picture(deck, 0), RIGHT)
        until(lambda: "Màn hình người trình bày" in screen.titles(), "the console")
        screen.key("l")
        move(screen, 300, 200)
        move(screen, 310, 200)
        until(lambda: has_dot(screen, RIGHT), "the dot in the hall")
        move(screen, 1260, 700)
        viewer.shows(picture(deck, 0), RIGHT)
        screen.key("d")
        draw(screen, (200, 200), (250, 200), (400, 200))
        until(lambda: INK in screen.picture(RIGHT), "ink in the hall")
        until(lambda: INK in screen.picture(LEFT), "ink on the console")
        screen.key("ctrl+z")
        viewer.shows(picture(deck, 0), RIGHT)
        screen.key("ctrl+q")
        assert viewer.ends() == (0, "")
