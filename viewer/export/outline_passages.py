"""The words of the article that the slides are cited from, once each."""

from collections.abc import Iterator

from viewer.article import Article
from viewer.article.read import read
from viewer.deck.load import LoadedDeck
from viewer.deck.pictures import picture_file
from viewer.errors import ViewerError
from viewer.export.outline_text import heading, line, quotation
from viewer.export.outline_words import say
from viewer.layout.source import passage_name


def passage_blocks(loaded: LoadedDeck, slides: tuple[int, ...]) -> Iterator[str]:
    """Yield each passage that ``slides`` (indices from 0) cite, with its text."""
    deck = loaded.deck
    cited = dict.fromkeys(name for index in slides for name in deck.slides[index].passages)
    if not cited or not deck.article:
        return
    yield heading(2, say(deck.language, "passages"))
    article = _article(loaded)
    if article is None:
        yield line(say(deck.language, "unread", name=deck.article))
        return
    for name in _in_reading_order(article, cited):
        called = passage_name(deck.language, name)
        yield heading(3, called[0].upper() + called[1:])
        passage = article.passage(name)
        yield quotation(passage.text) if passage else line(say(deck.language, "unknown"))


def _article(loaded: LoadedDeck) -> Article | None:
    try:
        return read(picture_file(loaded.folder, loaded.deck.article))
    except ViewerError:
        return None


def _in_reading_order(article: Article, cited: dict[str, None]) -> list[str]:
    places = {passage.name: at for at, passage in enumerate(article.passages)}
    return sorted(cited, key=lambda name: places.get(name, len(places)))
