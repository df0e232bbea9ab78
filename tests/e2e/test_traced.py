"""Figures in the real window: a wrong one needs a yes, and any is found again in the article."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.decks import slide, write_deck
from tests.e2e.desktop import Desktop, desktop, until
from tests.e2e.pictures import picture

ARTICLE = "Báo cáo\n\nCông an đã bắt giữ 1.525 vụ phạm tội về ma túy.\n"


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    with desktop(tmp_path_factory.mktemp("desktop")) as made:
        yield made


def deck_with(folder: Path, value: str) -> Path:
    """Return a deck whose second slide shows ``value`` and cites what the article states."""
    (folder / "article.txt").write_text(ARTICLE, "utf-8")
    figures = [{"value": value, "label": "phạm tội về ma túy"}]
    cited = slide("figures", title="Kết quả", figures=figures, source="paragraph 1")
    return write_deck(
        folder, slide("quote", title="Mở đầu"), cited, slide("quote"), article="article.txt"
    )


def at_rest(screen: Desktop) -> bytes:
    """Return what the screen shows once it shows the same for a second."""
    seen: list[bytes] = []

    def rests() -> bool:
        time.sleep(0.25)
        seen.append(screen.picture())
        return len(seen) > 4 and len(set(seen[-5:])) == 1

    until(rests, "a screen at rest")
    return seen[-1]


def test_a_wrong_figure_is_not_presented(screen: Desktop, tmp_path: Path) -> None:
    deck = deck_with(tmp_path, "1.552 vụ")
    status, said = screen.start("present", deck).ends()
    assert status == 2
    (first, *_) = said.splitlines()
    assert first.startswith(f"{deck}:")
    assert "1.552 vụ" in first
    assert "1.525 vụ" in first
    assert "--unchecked" in said


def test_unchecked_takes_every_figure(qapp: object, screen: Desktop, tmp_path: Path) -> None:
    deck = deck_with(tmp_path, "1.552 vụ")
    viewer = screen.start("present", deck, "--unchecked", "--from", "2")
    viewer.shows(picture(deck, 1))
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


def test_the_window_asks_and_only_a_yes_presents(
    qapp: object, screen: Desktop, tmp_path: Path
) -> None:
    deck = deck_with(tmp_path, "1.552 vụ")
    viewer = screen.start("open", deck)
    until(lambda: any("deck.yaml" in title for title in screen.titles()), "the main window")
    until(screen.has_focus, "the window's focus")
    calm = picture(deck, 0)
    before = at_rest(screen)
    screen.key("F5")
    until(lambda: screen.picture() != before, "the question")
    at_rest(screen)
    screen.key("n")
    until(lambda: screen.picture() == before, "the window without the question")
    screen.key("F5")
    until(lambda: screen.picture() != before, "the question again")
    at_rest(screen)
    screen.key("Return")
    viewer.shows(calm)
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


@pytest.mark.parametrize("typed", ["ma tuy", "1525", "1.525"])
def test_a_search_goes_to_what_it_finds(
    qapp: object, screen: Desktop, tmp_path: Path, typed: str
) -> None:
    deck = deck_with(tmp_path, "1.525 vụ")
    viewer = screen.start("present", deck)
    viewer.shows(picture(deck, 0))
    until(screen.has_focus, "the talk's focus")
    screen.key("ctrl+f")
    until(lambda: screen.picture() != picture(deck, 0), "the search")
    screen.run("xdotool", "type", "--delay", "20", typed)
    screen.key("Return")
    viewer.shows(picture(deck, 1))
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")
