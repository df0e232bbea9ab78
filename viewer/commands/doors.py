"""Where the rooms meet: the windows are handed the doors of those that they do not know."""

from pathlib import Path
from typing import TYPE_CHECKING

from viewer.commands.themes import require_theme
from viewer.commands.trust import wrong_figures
from viewer.deck.known import load_known
from viewer.deck.load import LoadedDeck
from viewer.deck.pictures import pictures_of
from viewer.show.doors import Doors, trusting

if TYPE_CHECKING:
    from viewer.export.exporter import Exporter

ARTICLES = frozenset({".txt", ".md", ".markdown", ".docx", ".html", ".htm"})
"""How the files of articles end; everything else is taken for a deck."""

_Mark = tuple[Path, int, int]


def doors(checked: bool = True) -> Doors:
    """Return what windows need; not ``checked`` takes every figure and picture as it is."""
    if checked:
        return Doors(make_exporter, wrong_figures, Showable().read)
    return Doors(make_exporter, trusting, read_harmless)


def read_harmless(file: Path) -> LoadedDeck:
    """Return what :func:`read_any` does, where no picture is a drawing.

    Raises:
        ViewerError: everything that is wrong with the file, or its drawings.
    """
    loaded = read_any(file)
    if any(photo.is_file() for _, _, photo in pictures_of(loaded)):
        from viewer.commands.photos import refuse_drawings

        refuse_drawings(loaded)
    return loaded


class Showable:
    """Reads decks whose pictures can be shown.

    Of the pictures of a deck that is opened only the sizes are read, for somebody waits for
    the first slide. What is put in place later is looked at whole.
    """

    def __init__(self) -> None:
        self._opened: set[Path] = set()
        self._taken: set[_Mark] = set()

    def read(self, file: Path) -> LoadedDeck:
        """Return what :func:`read_any` does.

        Raises:
            ViewerError: everything that is wrong with the file, or with its pictures.
        """
        loaded = read_any(file)
        photos = [photo for _, _, photo in pictures_of(loaded) if photo.is_file()]
        if photos:
            from viewer.commands.photos import require_pictures

            require_pictures(loaded, self._is_new if file in self._opened else lambda _file: False)
        self._opened.add(file)
        self._taken |= set(map(_mark, photos))
        return loaded

    def _is_new(self, photo: Path) -> bool:
        return _mark(photo) not in self._taken


def _mark(photo: Path) -> _Mark:
    """Return what tells a picture from one that replaces it, or from none."""
    try:
        found = photo.stat()
    except OSError:
        return photo, 0, 0
    return photo, found.st_mtime_ns, found.st_size


def read_any(file: Path) -> LoadedDeck:
    """Return the deck in ``file`` or, where it is an article, a deck drafted from it.

    Needs a ``QGuiApplication`` for an article.

    Raises:
        ViewerError: everything that is wrong with the file.
    """
    if file.suffix.lower() in ARTICLES:
        from viewer.commands.drafting import open_article

        return open_article(file)
    loaded = load_known(file)
    require_theme(loaded)
    return loaded


def make_exporter() -> "Exporter":
    """Return what exports for a window; imported only when somebody exports."""
    from viewer.export.exporter import Exporter

    return Exporter()
