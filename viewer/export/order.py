"""What is to be exported."""

from dataclasses import dataclass
from pathlib import Path

from viewer.deck.load import LoadedDeck
from viewer.export.size import Size
from viewer.theme import Theme


@dataclass(frozen=True, slots=True)
class Order:
    """Which slides are exported, how, and where to; what every format knows of its task.

    ``slides`` are indices from 0. ``steps`` asks for a picture, or a page of a PDF, of each
    step. ``size`` is that of pictures, and gives documents their shape. ``notes`` and
    ``handout`` (slides a page, 0: none) are what a PDF is to be. ``unchecked`` exports even
    what does not fit its slide.
    """

    loaded: LoadedDeck
    slides: tuple[int, ...]
    size: Size
    theme: Theme
    folder: Path
    steps: bool = False
    unchecked: bool = False
    notes: bool = False
    handout: int = 0
