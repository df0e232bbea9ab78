"""What belongs to the open deck and is asked for now and then: its sources, its search index."""

from typing import TYPE_CHECKING

from viewer.deck.load import LoadedDeck

if TYPE_CHECKING:
    from viewer.show.search.index import SearchIndex
    from viewer.show.sources import Sources


class Library:
    """Holds the last good deck; makes the rest of it at the first question.

    Attributes:
        loaded: the deck.
    """

    def __init__(self, loaded: LoadedDeck) -> None:
        self.loaded = loaded
        self._sources: Sources | None = None
        self._index: SearchIndex | None = None
        self._index_of: LoadedDeck | None = None

    @property
    def sources(self) -> "Sources":
        """Where the figures of the deck come from."""
        if self._sources is None:
            from viewer.show.sources import Sources

            self._sources = Sources(lambda: self.loaded)
        return self._sources

    def search_index(self) -> "SearchIndex":
        """Return what can be found in the deck and its article."""
        if self._index is None or self._index_of is not self.loaded:
            from viewer.show.search.index import SearchIndex

            self._index = SearchIndex(self.loaded, self.sources.article)
            self._index_of = self.loaded
        return self._index
