"""The deck's theme is one that is shipped."""

from collections.abc import Iterator

from viewer.deck.load import LoadedDeck
from viewer.errors import Problem, ViewerError
from viewer.theme import Theme
from viewer.theme.load import load, names


def check_theme(loaded: LoadedDeck) -> Iterator[Problem]:
    """Yield a problem where the deck names an unknown theme."""
    try:
        load(loaded.deck.theme)
    except ViewerError as error:
        for problem in error.problems:
            yield loaded.problem(problem.code, "theme", **problem.words)


def require_theme(loaded: LoadedDeck) -> None:
    """Return where the deck's theme is known.

    Raises:
        ViewerError: the problem, with its place in the file.
    """
    if problems := list(check_theme(loaded)):
        raise ViewerError(problems)


def theme_of(loaded: LoadedDeck) -> Theme:
    """Return the deck's theme, or the first one that is shipped where it names none of them."""
    known = names()
    return load(loaded.deck.theme if loaded.deck.theme in known else known[0])
