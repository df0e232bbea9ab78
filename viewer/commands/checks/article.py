"""The article that the deck is cited from is named, and is there."""

from collections.abc import Iterator

from msgspec.structs import replace

from viewer.deck.load import LoadedDeck
from viewer.deck.pictures import picture_file
from viewer.errors import Problem


def check_article(loaded: LoadedDeck) -> Iterator[Problem]:
    """Yield a warning where sources cannot be looked up."""
    name = loaded.deck.article
    if not name:
        yield from _sources(loaded)
    elif not picture_file(loaded.folder, name).is_file():
        yield replace(loaded.problem("article-missing", "article", name=name), severity="warning")


def _sources(loaded: LoadedDeck) -> Iterator[Problem]:
    """Yield one warning at the first slide that cites an article that is not named."""
    for index, slide in enumerate(loaded.deck.slides):
        if slide.passages:
            found = loaded.problem("article-unnamed", "slides", index, "source")
            yield replace(found, severity="warning")
            return
