"""The real program in a real window: keys in, pixels out."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.decks import slide, write_deck
from tests.e2e.desktop import Desktop, desktop, until
from tests.e2e.pictures import HEIGHT, WIDTH, picture


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    with desktop(tmp_path_factory.mktemp("desktop")) as made:
        yield made


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    figures = [{"value": str(n), "label": "mục"} for n in (1, 2, 3)]
    return write_deck(
        tmp_path,
        slide("title", title="Mở đầu"),
        slide("figures", title="Ba con số", figures=figures, steps=True),
        slide("chart", title="Biểu đồ"),
    )


def test_a_whole_talk(qapp: object, screen: Desktop, deck: Path) -> None:
    viewer = screen.start("present", deck)
    viewer.shows(picture(deck, 0))
    for key, index, step in (
        ("Next", 1, 0),  # what a clicker sends
        ("Right", 1, 1),
        ("space", 1, 2),
        ("Return", 2, 0),
        ("Prior", 1, 2),
        ("Home", 0, 0),
        ("shift+Right", 1, 0),
        ("shift+Right", 2, 0),
    ):
        screen.key(key)
        viewer.shows(picture(deck, index, step))
    screen.key("period")
    viewer.shows(bytes(WIDTH * HEIGHT * 3))
    screen.key("Next")
    viewer.shows(picture(deck, 2, 0))
    screen.key("2", "Return")
    viewer.shows(picture(deck, 1, 0))
    screen.key("Escape")
    until(lambda: any("deck.yaml" in title for title in screen.titles()), "the main window")
    screen.key("F5")
    viewer.shows(picture(deck, 0))
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


def test_a_thousand_fast_keys_lose_none(qapp: object, screen: Desktop, deck: Path) -> None:
    viewer = screen.start("present", deck)
    viewer.shows(picture(deck, 0))
    there_and_back = ["Right"] * 3 + ["Left"] * 3
    screen.key(*there_and_back * 160, *["Right"] * 2)
    viewer.shows(picture(deck, 1, 1))
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


def test_it_begins_where_it_is_told(qapp: object, screen: Desktop, deck: Path) -> None:
    viewer = screen.start("present", deck, "--from", "3", "--no-motion")
    viewer.shows(picture(deck, 2))
    viewer.asked_to_end()
    assert viewer.ends() == (0, "")


def test_a_bad_deck_is_one_report(screen: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text("title: Thử\nslides:\n  - layout: titel\n    title: A\n", "utf-8")
    status, said = screen.start("present", file).ends()
    assert status == 2
    assert f"{file}:3:13" in said
    assert "title" in said
    assert "Traceback" not in said


def test_open_lists_the_mistakes_of_a_bad_deck(screen: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text("slides: 3\n", "utf-8")
    viewer = screen.start(file)
    until(lambda: any("bad.yaml" in title for title in screen.titles()), "the main window")
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"DISPLAY": ""}, "không có màn hình"),
        ({"DISPLAY": ":4711"}, "không nối được với màn hình “:4711”"),
    ],
)
def test_without_a_screen_it_says_so(changes: dict[str, str], sentence: str) -> None:
    unset = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    environment = {name: text for name, text in os.environ.items() if name not in unset}
    done = subprocess.run(
        [sys.executable, "-m", "viewer", "present"],
        env={**environment, **changes}, capture_output=True, text=True, check=False, timeout=30,
    )  # fmt: skip
    assert done.returncode == 2
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1
