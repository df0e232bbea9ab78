"""Everything about a loaded deck that its author should see before the hall does."""

from collections.abc import Callable, Iterator

from viewer.commands.checks.article import check_article
from viewer.commands.checks.fit import check_fit
from viewer.commands.checks.glyphs import check_glyphs
from viewer.commands.checks.pictures import check_pictures
from viewer.commands.themes import check_theme
from viewer.deck.load import LoadedDeck
from viewer.errors import Problem

CHECKS: tuple[Callable[[LoadedDeck], Iterator[Problem]], ...] = (
    check_theme,
    check_article,
    check_glyphs,
    check_pictures,
    check_fit,
)
"""Each yields what it finds; all need a ``QGuiApplication``."""


def findings(loaded: LoadedDeck) -> list[Problem]:
    """Return what every check finds in ``loaded``, in the order of the file."""
    found = [problem for check in CHECKS for problem in check(loaded)]
    return sorted(found, key=lambda problem: (problem.line or 0, problem.column or 0))
