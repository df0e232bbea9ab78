"""YAML events become a tree of nodes, within limits and without recursion.

The parser's own composer is not used: it recurses in C, so that a line of ten thousand
brackets ends the process, and it resolves the types that a deck must not have.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any
from unicodedata import normalize

import yaml
from msgspec import Struct

from viewer.deck.findings import Findings
from viewer.deck.node import Entries, Items, Node, Scalar
from viewer.deck.source_text import Mark, SourceText
from viewer.errors import ViewerError

DEEPEST = 32
MOST_NODES = 250_000
"""With every alias counted as what it stands for; 1,000 slides take about 45,000."""

_CONTROL = r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]"


def read_tree(source: SourceText) -> tuple[Node, Findings]:
    """Return the tree that stands in ``source``, and what is wrong with its form.

    Raises:
        ViewerError: where there is no tree: the file is empty, no YAML, or too large.
    """
    reader = _Reader(source)
    try:
        reader.take_all(_events(source.text))
    except (yaml.YAMLError, UnicodeEncodeError) as error:
        from viewer.deck.syntax import syntax_problem  # needed only once something is wrong

        reader.findings.add(syntax_problem(source, error))
        raise ViewerError(reader.findings) from None
    if reader.root is None:
        raise ViewerError.of("deck-empty", file=source.file)
    return reader.root, reader.findings


def _events(text: str) -> Iterator[Any]:
    """Yield the parser's events; their classes lack what stands in them."""
    loader = yaml.CSafeLoader(text)
    try:
        yield from iter(loader.get_event, None)
    finally:
        loader.dispose()


class _Open(Struct):
    """A collection whose end has not come.

    ``before`` counts the nodes ahead of it, ``height`` the levels below it so far.
    """

    node: Items | Entries
    anchor: str | None
    before: int
    key: Node | None = None
    height: int = 0


class _Anchor(Struct):
    """A node that aliases stand for, with all that is in it counted."""

    node: Node
    size: int = 1
    height: int = 0


class _Reader:
    """Puts each event's node into its place. ``root`` is the top node."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.findings = Findings()
        self.root: Node | None = None
        self._open: list[_Open] = []
        self._anchors: dict[str, _Anchor] = {}
        self._count = 0
        self._digit_ends: Mark | None = None
        self._handlers: dict[type, Any] = {
            yaml.ScalarEvent: self._scalar,
            yaml.SequenceStartEvent: self._start,
            yaml.MappingStartEvent: self._start,
            yaml.SequenceEndEvent: self._end,
            yaml.MappingEndEvent: self._end,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }

    def take_all(self, events: Iterable[Any]) -> None:
        """Take all events in order."""
        handlers = self._handlers
        for event in events:
            handler = handlers.get(type(event))
            if handler is not None:
                handler(event)

    def _scalar(self, event: Any) -> None:
        written, start = event.value, event.start_mark
        text = (written if written.isascii() else normalize("NFC", written)).strip()
        node = Scalar((start.line, start.column), text)
        if not text.isprintable() and (found := re.search(_CONTROL, text)):
            self._find("text-control", node.mark, character=f"U+{ord(found[0]):04X}")
        if event.tag is not None:
            self._check_tag(event)
        self._check_comma(event, node)
        self._counted(1, node.mark)
        if event.anchor is not None:
            self._anchors[event.anchor] = _Anchor(node)
        self._put(node)

    def _start(self, event: Any) -> None:
        node = (Items if type(event) is yaml.SequenceStartEvent else Entries)(_mark(event))
        self._check_tag(event)
        self._check_depth(0, node.mark)
        self._open.append(_Open(node, event.anchor, self._count))
        self._counted(1, node.mark)

    def _end(self, _event: Any) -> None:
        done = self._open.pop()
        if done.anchor is not None:
            size = self._count - done.before
            self._anchors[done.anchor] = _Anchor(done.node, size, done.height)
        self._put(done.node, done.height)

    def _alias(self, event: Any) -> None:
        mark = _mark(event)
        if event.anchor not in self._anchors:
            self._stop("yaml-alias", mark, name=event.anchor)
        there = self._anchors[event.anchor]
        self._check_depth(there.height, mark)
        self._counted(there.size, mark)
        self._put(there.node, there.height)

    def _document(self, event: Any) -> None:
        if self.root is not None:
            self._stop("yaml-documents", _mark(event))

    def _put(self, node: Node, height: int = 0) -> None:
        if not self._open:
            self.root = node
            return
        parent = self._open[-1]
        if parent.height <= height:
            parent.height = height + 1
        if type(parent.node) is Items:
            parent.node.nodes.append(node)
        elif parent.key is None:
            parent.key = node
        else:
            self._put_entry(parent.node, parent.key, node)
            parent.key = None

    def _put_entry(self, entries: Any, key: Node, node: Node) -> None:
        if type(key) is not Scalar:
            self._find("yaml-key", key.mark)
        elif key.text == "<<":
            self._find("yaml-merge", key.mark)
        elif key.text in entries.keys:
            first = entries.keys[key.text][0] + 1
            self._find("yaml-twice", key.mark, key=key.text, first=first)
        else:
            entries.keys[key.text] = key.mark
            entries.nodes[key.text] = node

    def _check_tag(self, event: Any) -> None:
        if event.tag is not None:
            self._find("yaml-tag", _mark(event), tag=event.tag)

    def _check_comma(self, event: Any, node: Scalar) -> None:
        """Find a decimal comma that has cut a figure in two: ``[93,9%]`` has two items."""
        before, self._digit_ends = self._digit_ends, None
        if before is not None and node.text[:1].isdigit() and event.implicit[0]:
            line, column = node.mark
            if before == (line, column - 1):
                self._find("yaml-comma", before)
        if node.text[-1:].isdigit() and event.implicit[0]:
            end = event.end_mark
            self._digit_ends = (end.line, end.column)

    def _check_depth(self, height: int, mark: Mark) -> None:
        if len(self._open) + height >= DEEPEST:
            self._stop("yaml-deep", mark, most=DEEPEST)

    def _counted(self, size: int, mark: Mark) -> None:
        self._count += size
        if self._count > MOST_NODES:
            self._stop("yaml-large", mark)

    def _find(self, code: str, mark: Mark, **words: object) -> None:
        self.findings.add(self.source.problem(code, mark, **words))

    def _stop(self, code: str, mark: Mark, **words: object) -> None:
        self._find(code, mark, **words)
        raise ViewerError(self.findings)


def _mark(event: Any) -> Mark:
    mark = event.start_mark
    return mark.line, mark.column
