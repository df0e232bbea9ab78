"""Every figure of the deck comes from its article, or is computed from figures that do."""

from viewer.article.read import read
from viewer.article.trace import Trace, trace
from viewer.deck.load import LoadedDeck
from viewer.deck.pictures import picture_file


def trace_of(loaded: LoadedDeck) -> Trace | None:
    """Return the trace of ``loaded``, None where its article is not named or not there.

    Raises:
        ViewerError: where the article cannot be read.
    """
    name = loaded.deck.article
    if not name:
        return None
    file = picture_file(loaded.folder, name)
    return trace(loaded, read(file)) if file.is_file() else None
