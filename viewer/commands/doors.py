"""Where the rooms meet: the windows are handed the doors of those that they do not know."""

from pathlib import Path
from threading import current_thread, main_thread
from typing import TYPE_CHECKING

from viewer.commands.trust import wrong_figures
from viewer.deck.known import load_known
from viewer.deck.load import LoadedDeck
from viewer.show.doors import Doors, trusting

if TYPE_CHECKING:
    from viewer.export.exporter import Exporter

ARTICLES = frozenset({".txt", ".md", ".markdown", ".docx", ".html", ".htm"})
"""How the files of articles end; everything else is taken for a deck."""


def doors(checked: bool = True) -> Doors:
    """Return what windows need; not ``checked`` takes every figure and picture as it is."""
    if checked:
        return Doors(make_exporter, wrong_figures, read_showable)
    return Doors(make_exporter, trusting, read_any)


def read_showable(file: Path) -> LoadedDeck:
    """Return what :func:`read_any` does, where every picture that is there can be shown.

    Pictures are looked at whole beside the main thread alone: there nobody waits for them.

    Raises:
        ViewerError: everything that is wrong with the file, or with its pictures.
    """
    from viewer.commands.photos import require_pictures

    loaded = read_any(file)
    require_pictures(loaded, whole=current_thread() is not main_thread())
    return loaded


def read_any(file: Path) -> LoadedDeck:
    """Return the deck in ``file`` or, where it is an article, a deck drafted from it.

    Needs a ``QGuiApplication`` for an article.

    Raises:
        ViewerError: everything that is wrong with the file.
    """
    if file.suffix.lower() in ARTICLES:
        from viewer.commands.drafting import open_article

        return open_article(file)
    return load_known(file)


def make_exporter() -> "Exporter":
    """Return what exports for a window; imported only when somebody exports."""
    from viewer.export.exporter import Exporter

    return Exporter()
