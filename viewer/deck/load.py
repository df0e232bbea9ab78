"""The door of the deck: a YAML file becomes a frozen deck, or every problem in it at once."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import msgspec

from viewer.deck.deck import Deck
from viewer.deck.digits import check_digits
from viewer.deck.fields import decode_custom
from viewer.deck.findings import Findings
from viewer.deck.links import check_links
from viewer.deck.node import Keys, Node, at, find, plain, texts_in
from viewer.deck.reading import decode, read_source
from viewer.deck.source_text import Place, SourceText
from viewer.deck.uncollected import uncollected
from viewer.errors import Problem


class LoadedDeck(msgspec.Struct, frozen=True, eq=False, dict=True):
    """A deck and the text it was read from.

    Of a deck that was known the text is read only when the first place is asked for.
    """

    deck: Deck
    source: SourceText

    @property
    def file(self) -> Path:
        """The deck's file; an unsaved draft has only its name."""
        return self.source.file

    @property
    def folder(self) -> Path:
        """The folder that the deck's article and pictures are in."""
        return self.file.parent

    def place(self, index: int, *keys: str | int) -> Place:
        """Return where the slide at ``index`` (from 0) stands in the file.

        ``keys`` lead on to a value inside it: ``place(3, "chart", "bars", 0, "now")``. A value
        that the file leaves to its default is where its nearest surrounding is.
        """
        return self.place_of("slides", index, *keys)

    def place_of(self, *keys: str | int) -> Place:
        """Return where the value at the path ``keys`` from the top of the deck stands."""
        return self.source.place(find(self._tree, keys).mark)

    def place_in(self, keys: Keys, text: str) -> Place:
        """Return where ``text``, a part of the text at the path ``keys``, stands in the file."""
        mark = find(self._tree, keys).mark
        return self.source.place(self.source.find(mark, text))

    def problem(self, code: str, *keys: str | int, **words: object) -> Problem:
        """Return the problem ``code`` at the path ``keys`` from the top of the deck."""
        return self.source.problem(code, find(self._tree, keys).mark, **words)

    def texts(self, *keys: str | int) -> Iterator[tuple[Keys, str]]:
        """Yield each text of the file at or below the path ``keys``, with its own path."""
        node = at(self._tree, keys)
        if node is not None:
            yield from texts_in(node, keys)

    @cached_property
    def _tree(self) -> Node:
        return _read_tree(self.source)[0]


def load(file: Path) -> LoadedDeck:
    """Return the deck in ``file``.

    Raises:
        ViewerError: with everything that is wrong, in the order of the file.
    """
    return load_source(read_source(file))


def loads(text: str | bytes, file: Path) -> LoadedDeck:
    """Return the deck that ``text`` is, as if it stood in ``file``, which need not exist.

    Raises:
        ViewerError: with everything that is wrong, in the order of the text.
    """
    raw = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    return load_source(decode(raw, file))


def load_source(source: SourceText) -> LoadedDeck:
    """Return the deck that ``source`` is.

    Raises:
        ViewerError: with everything that is wrong, in the order of the text.
    """
    with uncollected():
        tree, findings = _read_tree(source)
        deck = _deck(source, tree, findings)
        check_digits(source, tree, findings)
        check_links(source, tree, findings)
    findings.raise_any()
    assert deck is not None
    loaded = LoadedDeck(deck, source)
    vars(loaded)["_tree"] = tree  # what the cached property would read once more
    return loaded


def _deck(source: SourceText, tree: Node, findings: Findings) -> Deck | None:
    """Return the deck, or None where something was found that it may not hold."""
    try:
        return msgspec.convert(plain(tree), Deck, strict=False, dec_hook=decode_custom)
    except msgspec.ValidationError as error:
        from viewer.deck.explain import explain  # needed only once something is wrong

        explain(source, tree, findings, error)
        return None


def _read_tree(source: SourceText) -> tuple[Node, Findings]:
    """Read the YAML, whose library is imported with the first deck that was not known before."""
    from viewer.deck.tree import read_tree

    return read_tree(source)
