"""Decks as text, and what is said about them."""

from pathlib import Path

from viewer.deck.load import LoadedDeck, loads
from viewer.errors import Problem, ViewerError

FILE = Path("deck.yaml")

HEAD = "title: Thử\nslides:\n"


def deck(slides: str, head: str = HEAD) -> LoadedDeck:
    """Return the deck of ``slides``, written as YAML with two spaces before each dash."""
    return loads(head + slides, FILE)


def problems(text: str | bytes) -> tuple[Problem, ...]:
    """Return everything that is wrong with the deck ``text``; nothing where it loads."""
    try:
        loads(text, FILE)
    except ViewerError as error:
        return error.problems
    return ()


def codes(text: str | bytes) -> list[str]:
    """Return the codes of everything that is wrong with the deck ``text``."""
    return [problem.code for problem in problems(text)]


def told(text: str) -> list[tuple[str, int | None, int | None]]:
    """Return code, line and column of everything that is wrong with the deck ``text``."""
    return [(problem.code, problem.line, problem.column) for problem in problems(text)]


def pointed(text: str) -> list[tuple[str, str]]:
    """Return each problem's code, and its source line from the mark on."""
    return [
        (problem.code, (problem.excerpt or "")[(problem.column or 1) - 1 :])
        for problem in problems(text)
    ]
