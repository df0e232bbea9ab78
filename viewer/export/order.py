"""What is to be exported."""

from dataclasses import dataclass
from pathlib import Path

from viewer.deck.load import LoadedDeck
from viewer.export.formats import Format, read_format
from viewer.export.selection import read_selection
from viewer.export.size import Size, read_size
from viewer.theme import Theme
from viewer.theme.load import load as load_theme


@dataclass(frozen=True, slots=True)
class Order:
    """Which slides become which pictures, and where.

    ``slides`` are indices from 0. ``steps`` asks for a picture of each step. ``unchecked``
    exports even what does not fit its slide.
    """

    loaded: LoadedDeck
    slides: tuple[int, ...]
    kind: Format
    size: Size
    theme: Theme
    folder: Path
    steps: bool = False
    unchecked: bool = False


def read_order(
    loaded: LoadedDeck,
    folder: Path,
    *,
    kind: str = "png",
    size: str = "1920x1080",
    slides: str = "",
    theme: str | None = None,
    steps: bool = False,
    unchecked: bool = False,
) -> Order:
    """Return the order that these words of a person stand for.

    ``slides`` empty means all, ``theme`` None the deck's own.

    Raises:
        ViewerError: where a word means nothing.
    """
    chosen = read_format(kind)
    count = len(loaded.deck.slides)
    return Order(
        loaded=loaded,
        slides=read_selection(slides, count) if slides.strip() else tuple(range(count)),
        kind=chosen,
        size=read_size(size, chosen.longest),
        theme=load_theme(theme or loaded.deck.theme),
        folder=folder,
        steps=steps,
        unchecked=unchecked,
    )
