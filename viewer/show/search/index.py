"""Everything in a deck and its article that can be found."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from viewer.article.article import Article
from viewer.deck.load import LoadedDeck
from viewer.layout.source import passage_name
from viewer.show.search.fold import fold

Where = Literal["slide", "notes", "article"]

_SILENT = frozenset("id to source layout kind style symbol picture seconds steps formula".split())
_RANK: dict[Where, int] = {"slide": 0, "notes": 1, "article": 2}
_AROUND = 48
_WORD = re.compile(r"[^\s“”\"'(),;:!?…·]+")


class Hit(NamedTuple):
    """A place where the words stand: the slide to go to, and the text around them."""

    slide: int
    where: Where
    title: str
    excerpt: str


class _Entry(NamedTuple):
    slide: int
    where: Where
    title: str
    text: str
    folded: str

    def fits(self, query: str, words: list[str], last: str) -> int | None:
        """Return 0 where ``query`` stands as it is, 1 where only its words do, else None.

        The last word may be the beginning of one.
        """
        if f" {query}" in f" {self.folded}":
            return 0
        tokens = _WORD.findall(self.folded)
        known = set(tokens)
        if all(word in known for word in words) and any(t.startswith(last) for t in tokens):
            return 1
        return None


class SearchIndex:
    """Built once for a deck; looks up in well under a frame."""

    def __init__(self, loaded: LoadedDeck, article: Article | None = None) -> None:
        entries = [*_of_slides(loaded), *(_of_article(loaded, article) if article else ())]
        self._entries = sorted(entries, key=lambda entry: (_RANK[entry.where], entry.slide))

    def find(self, query: str, most: int = 60) -> list[Hit]:
        """Return at most ``most`` places: of ``query``, then of its words, slides first."""
        folded = fold(query)
        if not folded:
            return []
        *words, last = folded.split()
        found = [(entry.fits(folded, words, last), entry) for entry in self._entries]
        ranked = sorted((rank, at) for at, (rank, _) in enumerate(found) if rank is not None)
        entries = [self._entries[at] for _, at in ranked[:most]]
        return [Hit(e.slide, e.where, e.title, _excerpt(e, folded)) for e in entries]


def _of_slides(loaded: LoadedDeck) -> Iterator[_Entry]:
    titles = [slide.title for slide in loaded.deck.slides]
    shown: dict[int, list[str]] = {}
    for keys, text in loaded.texts("slides"):
        index, name = keys[1], keys[-1]
        assert isinstance(index, int)
        if name == "notes":
            yield _Entry(index, "notes", titles[index], text, fold(text))
        elif name not in _SILENT and "source" not in keys:
            shown.setdefault(index, []).append(text)
    for index, texts in shown.items():
        whole = " · ".join(texts)
        yield _Entry(index, "slide", titles[index], whole, fold(whole))


def _of_article(loaded: LoadedDeck, article: Article) -> Iterator[_Entry]:
    """Yield each passage with the first of the slides that cite it with the fewest others."""
    slides = loaded.deck.slides
    for passage in article.passages:
        citing = (i for i, slide in enumerate(slides) if passage.name in slide.passages)
        index = min(citing, key=lambda i: len(slides[i].passages), default=None)
        if index is not None:
            title = passage_name(loaded.deck.language, passage.name)
            yield _Entry(index, "article", title, passage.text, fold(passage.text))


def _excerpt(entry: _Entry, query: str) -> str:
    """Return the words around the first place of ``query``, or of its first word."""
    text = " ".join(entry.text.replace("**", "").split())
    starts = [found.start() for found in re.finditer(r"(?<!\S)\S", text)]
    for sought in (query, query.split(maxsplit=1)[0]):
        at = next((i for i in starts if _head(text[i : i + 90]).startswith(sought)), None)
        if at is not None:
            break
    start, end = max(0, (at or 0) - _AROUND), min(len(text), (at or 0) + _AROUND)
    start = text.rfind(" ", 0, start) + 1 if start else 0
    before, after = "…" if start else "", "…" if end < len(text) else ""
    return before + text[start:end].strip() + after


def _head(text: str) -> str:
    return fold(text.lstrip("“\"'(["))
