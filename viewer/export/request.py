"""An export as a person asks for it: an order, and the formats of its files."""

from dataclasses import dataclass
from pathlib import Path

from viewer.deck.load import LoadedDeck
from viewer.errors import ViewerError
from viewer.export.formats import DocumentFormat, Format, SlideFormat, read_formats
from viewer.export.order import Order
from viewer.export.selection import read_selection
from viewer.export.size import read_size
from viewer.theme.load import load as load_theme

HANDOUTS = (2, 3, 4, 6, 9)
"""How many slides a page of a handout may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Order):
    """An order with the formats, or ``kinds``, of its files, each once."""

    kinds: tuple[Format, ...]

    @property
    def pictures(self) -> tuple[SlideFormat, ...]:
        """The formats that make a file of each slide."""
        return tuple(kind for kind in self.kinds if isinstance(kind, SlideFormat))

    @property
    def documents(self) -> tuple[DocumentFormat, ...]:
        """The formats that make one file of the deck."""
        return tuple(kind for kind in self.kinds if isinstance(kind, DocumentFormat))


def read_request(
    loaded: LoadedDeck,
    folder: Path,
    *,
    kind: str = "png",
    size: str = "1920x1080",
    slides: str = "",
    theme: str | None = None,
    steps: bool = False,
    unchecked: bool = False,
    notes: bool = False,
    handout: int = 0,
) -> Request:
    """Return the request that these words of a person stand for.

    ``kind`` names one format or several (``png,pdf``). ``slides`` empty means all, ``theme``
    None the deck's own.

    Raises:
        ViewerError: where a word means nothing.
    """
    chosen = read_formats(kind)
    _check_paper(chosen, notes, handout)
    count = len(loaded.deck.slides)
    return Request(
        loaded=loaded,
        slides=read_selection(slides, count) if slides.strip() else tuple(range(count)),
        kinds=chosen,
        size=read_size(size, min(row.longest for row in chosen)),
        theme=load_theme(theme or loaded.deck.theme),
        folder=folder,
        steps=steps,
        unchecked=unchecked,
        notes=notes,
        handout=handout,
    )


def _check_paper(kinds: tuple[Format, ...], notes: bool, handout: int) -> None:
    """Raise :class:`ViewerError` where notes or a handout are asked for in vain."""
    if handout and handout not in HANDOUTS:
        known = ", ".join(map(str, HANDOUTS))
        raise ViewerError.of("export-handout", number=handout, known=known)
    if notes and handout:
        raise ViewerError.of("export-notes-handout")
    if (notes or handout) and "pdf" not in {row.name for row in kinds}:
        raise ViewerError.of("export-paper-pdf", option="--notes" if notes else "--handout")
