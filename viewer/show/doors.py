"""What the windows are handed from rooms that they do not know."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from viewer.deck.load import LoadedDeck, load
from viewer.errors import Problem

if TYPE_CHECKING:
    from viewer.show.export_run import PictureExporter


def trusting(_loaded: LoadedDeck) -> Sequence[Problem]:
    """Find nothing wrong with any deck."""
    return ()


class Doors(NamedTuple):
    """Three functions, handed over by the command line.

    ``make_exporter`` gives what exports; ``examine`` finds the figures of a deck that its
    article does not state; ``read`` reads a deck, or drafts one from an article.
    """

    make_exporter: Callable[[], "PictureExporter"]
    examine: Callable[[LoadedDeck], Sequence[Problem]] = trusting
    read: Callable[[Path], LoadedDeck] = load
