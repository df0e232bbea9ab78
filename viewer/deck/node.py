"""A YAML file as a tree of nodes that know their place; every scalar is its text."""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct, field

from viewer.deck.source_text import Mark


class Scalar(Struct, eq=False):
    """One text, in NFC and without space around it."""

    mark: Mark
    text: str


class Items(Struct, eq=False):
    """A list."""

    mark: Mark
    nodes: list["Node"] = field(default_factory=list)


class Entries(Struct, eq=False):
    """A mapping: its values, and the places of its keys."""

    mark: Mark
    nodes: dict[str, "Node"] = field(default_factory=dict)
    keys: dict[str, Mark] = field(default_factory=dict)


Node = Scalar | Items | Entries

Keys = tuple[str | int, ...]
"""A path from a node to one below it: keys of mappings and positions in lists."""


def plain(node: Node) -> Any:
    """Return the tree as texts, lists and dictionaries."""
    if type(node) is Scalar:
        return node.text
    if type(node) is Items:
        return [plain(one) for one in node.nodes]
    assert type(node) is Entries
    return {key: plain(one) for key, one in node.nodes.items()}


def find(node: Node, keys: Keys) -> Node:
    """Return what stands at the end of the path ``keys``, or as far along it as there is."""
    for key in keys:
        below = _below(node, key)
        if below is None:
            break
        node = below
    return node


def at(node: Node, keys: Keys) -> Node | None:
    """Return what stands at the end of the path ``keys``, if there is anything."""
    found: Node | None = node
    for key in keys:
        found = None if found is None else _below(found, key)
    return found


def _below(node: Node, key: str | int) -> Node | None:
    if isinstance(node, Entries) and isinstance(key, str):
        return node.nodes.get(key)
    if isinstance(node, Items) and isinstance(key, int) and 0 <= key < len(node.nodes):
        return node.nodes[key]
    return None


def texts_in(node: Node, keys: Keys = ()) -> Iterator[tuple[Keys, str]]:
    """Yield every text below ``node`` with the path to it, after ``keys``."""
    if isinstance(node, Scalar):
        yield keys, node.text
    elif isinstance(node, Items):
        for number, one in enumerate(node.nodes):
            yield from texts_in(one, (*keys, number))
    else:
        for key, one in node.nodes.items():
            yield from texts_in(one, (*keys, key))


def text_at(node: Node, key: str) -> Scalar | None:
    """Return the text at ``key`` of a mapping, if that is what it is."""
    below = node.nodes.get(key) if isinstance(node, Entries) else None
    return below if isinstance(below, Scalar) else None


def items_at(node: Node, key: str) -> list[Node]:
    """Return the items of the list at ``key`` of a mapping; none if it is none."""
    below = node.nodes.get(key) if isinstance(node, Entries) else None
    return below.nodes if isinstance(below, Items) else []
