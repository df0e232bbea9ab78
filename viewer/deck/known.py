"""Decks that were read before: the same text need not be understood a second time.

Everything but YAML's form and the links between slides is checked again on the way in.
"""

from pathlib import Path

import msgspec

from viewer import cache
from viewer.deck.deck import Deck
from viewer.deck.fields import decode_custom, encode_custom
from viewer.deck.load import LoadedDeck, load_source
from viewer.deck.reading import read_source

_ROOM = "deck"


def load_known(file: Path) -> LoadedDeck:
    """Return the deck in ``file``, as :func:`viewer.deck.load.load` does.

    Raises:
        ViewerError: with everything that is wrong, in the order of the file.
    """
    source = read_source(file)
    deck = _recall(source.text)
    if deck is not None:
        return LoadedDeck(deck, source)
    loaded = load_source(source)
    _keep(source.text, loaded.deck)
    return loaded


def _recall(text: str) -> Deck | None:
    made = cache.recall(_ROOM, text)
    try:
        return None if made is None else _decode(made)
    except msgspec.DecodeError:
        return None


def _keep(text: str, deck: Deck) -> None:
    """Keep ``deck``, where it comes back as it went in."""
    made = msgspec.msgpack.encode(deck, enc_hook=encode_custom)
    if _decode(made) == deck:
        cache.keep(_ROOM, text, made)


def _decode(made: bytes) -> Deck:
    return msgspec.msgpack.decode(made, type=Deck, dec_hook=decode_custom)
