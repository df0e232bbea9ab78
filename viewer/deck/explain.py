"""Why a tree is no deck: the types are walked beside it, and every fault is named in place."""

from collections.abc import Callable, Container, Iterable
from typing import Any

import msgspec
from msgspec import inspect

from viewer.deck.deck import Deck
from viewer.deck.digits import WHOLE
from viewer.deck.fields import DeckValueError, Value, decode_custom
from viewer.deck.findings import Findings
from viewer.deck.near import nearest
from viewer.deck.node import Entries, Items, Node, Scalar, find, plain
from viewer.deck.source_text import Mark, SourceText


def explain(
    source: SourceText, tree: Node, findings: Findings, error: msgspec.ValidationError
) -> None:
    """Add to ``findings`` everything that keeps ``tree`` from being a deck.

    ``error`` is what the conversion said first; it speaks where the walk finds nothing.
    """
    walk = _Walk(source, findings)
    if not isinstance(tree, Entries):
        walk.find("deck-shape", tree.mark)
        return
    walk.check(tree, inspect.type_info(Deck), "slides")
    if not findings:
        walk.find("deck-other", tree.mark, reason=error)


class _Walk:
    """Goes down the tree and the types together. ``key`` names a value: the last key to it."""

    def __init__(self, source: SourceText, findings: Findings) -> None:
        self._source = source
        self._findings = findings

    def find(self, code: str, mark: Mark, **words: object) -> None:
        """Add one problem."""
        self._findings.add(self._source.problem(code, mark, **words))

    def check(self, node: Node, kind: inspect.Type, key: str) -> None:
        """Add what keeps ``node`` from being a ``kind``."""
        CHECKED[type(kind)](self, node, kind, key)

    # --- mappings

    def check_struct(self, node: Node, kind: inspect.StructType, key: str) -> None:
        if not isinstance(node, Entries):
            self.find("deck-mapping", node.mark, key=key)
            return
        fields = {field.encode_name: field for field in kind.fields}
        required = [name for name, field in fields.items() if field.required]
        self._keys(node, list(fields), required, kind.tag_field)
        before = len(self._findings)
        for name, below in node.nodes.items():
            if name in fields:
                self.check(below, fields[name].type, name)
        if len(self._findings) == before:
            self._together(node, kind, fields)

    def _keys(
        self, node: Entries, known: list[str], required: list[str], tag: str | None = None
    ) -> None:
        """Find keys that are not among the ``known``, and ``required`` ones that are missing."""
        missing = [name for name in required if name not in node.nodes]
        for name in node.nodes:
            if name in known or name == tag:
                continue
            near = nearest(name, missing) or nearest(name, known)
            if near in missing:  # mistyped, and so not missing as well
                missing.remove(near)
            self._unknown(node, name, near, known)
        for name in missing:
            self.find("deck-missing", node.mark, key=name)

    def _unknown(self, node: Entries, name: str, near: str, known: list[str]) -> None:
        line, column = node.keys[name]
        if not self._findings.has("yaml-comma", line + 1, column):
            code = "deck-unknown-near" if near else "deck-unknown"
            self.find(code, (line, column), key=name, near=near, known=list(known))

    def _together(self, node: Entries, kind: inspect.StructType, fields: Iterable[str]) -> None:
        """Find what only the parts together are at fault for."""
        raw = {name: plain(below) for name, below in node.nodes.items() if name in fields}
        if kind.tag_field is not None:
            raw[kind.tag_field] = kind.tag
        try:
            msgspec.convert(raw, kind.cls, strict=False, dec_hook=decode_custom)
        except msgspec.ValidationError as error:
            self._fault(node, error.__cause__)

    def _fault(self, node: Node, error: BaseException | None) -> None:
        if isinstance(error, DeckValueError):
            self.find(error.code, find(node, error.at).mark, **error.words)

    # --- choices among types

    def check_union(self, node: Node, kind: inspect.UnionType, key: str) -> None:
        kinds = {type(one): one for one in kind.types}
        structs = [one for one in kind.types if isinstance(one, inspect.StructType)]
        wanted = inspect.VarTupleType if isinstance(node, Items) else inspect.StrType
        if _is_left_out(node, kinds):
            return
        if len(structs) > 1:
            self._tagged(node, structs, key)
        else:
            rest = [one for one in kind.types if not isinstance(one, inspect.NoneType)]
            self.check(node, kinds.get(wanted, rest[0]), key)

    def _tagged(self, node: Node, structs: list[inspect.StructType], key: str) -> None:
        if not isinstance(node, Entries):
            self.find("deck-mapping", node.mark, key=key)
            return
        tag_field = str(structs[0].tag_field)
        known = {str(one.tag): one for one in structs}
        tag = node.nodes.get(tag_field)
        if tag is None:
            self._no_tag(node, tag_field, known)
        elif isinstance(tag, Scalar) and tag.text in known:
            self.check_struct(node, known[tag.text], key)
        else:
            self._not_one_of(tag, known, tag_field)

    def _no_tag(self, node: Entries, tag_field: str, known: Iterable[str]) -> None:
        mistyped = nearest(tag_field, node.nodes)
        if mistyped:
            mark = node.keys[mistyped]
            self.find("deck-unknown-near", mark, key=mistyped, near=tag_field)
        else:
            self.find("deck-no-kind", node.mark, key=tag_field, known=list(known))

    def check_choice(self, node: Node, kind: inspect.LiteralType, key: str) -> None:
        if not (isinstance(node, Scalar) and node.text in kind.values):
            self._not_one_of(node, [str(value) for value in kind.values], key)

    def _not_one_of(self, node: Node, known: Any, key: str) -> None:
        text = node.text if isinstance(node, Scalar) else ""
        near = nearest(text, known)
        code = "deck-choice-near" if near else "deck-choice"
        self.find(code, node.mark, key=key, text=text, near=near, known=list(known))

    # --- lists and scalars

    def check_list(self, node: Node, kind: inspect.VarTupleType, key: str) -> None:
        if not isinstance(node, Items):
            self.find("deck-list", node.mark, key=key)
            return
        least, most = kind.min_length or 0, kind.max_length
        count = len(node.nodes)
        if count < least:
            self.find("deck-list-short", node.mark, key=key, least=least, count=count)
        if most is not None and count > most:
            self.find("deck-list-long", node.mark, key=key, most=most, count=count)
        for one in node.nodes:
            self.check(one, kind.item_type, key)

    def check_text(self, node: Node, kind: inspect.StrType, key: str) -> None:
        if not isinstance(node, Scalar):
            self.find("deck-text", node.mark, key=key)
            return
        length = len(node.text)
        if length < (kind.min_length or 0):
            self.find("deck-text-empty", node.mark, key=key)
        elif kind.max_length is not None and length > kind.max_length:
            self.find("deck-text-long", node.mark, key=key, most=kind.max_length, count=length)
        elif kind.pattern is not None:
            self._pattern(node, kind.pattern, key)

    def _pattern(self, node: Scalar, pattern: str, key: str) -> None:
        import re

        if not re.search(pattern, node.text):
            code = "deck-passage" if "paragraph" in pattern else "deck-name"
            self.find(code, node.mark, key=key, text=node.text)

    def check_whole(self, node: Node, kind: inspect.IntType, key: str) -> None:
        digits = node.text if isinstance(node, Scalar) else ""
        if not WHOLE.fullmatch(digits) or not int(kind.ge or 0) <= int(digits) <= int(kind.le or 0):
            self.find("deck-whole", node.mark, key=key, least=kind.ge, most=kind.le)

    def check_switch(self, node: Node, _kind: inspect.BoolType, key: str) -> None:
        try:
            msgspec.convert(plain(node), bool, strict=False)
        except msgspec.ValidationError:
            self.find("deck-switch", node.mark, key=key)

    def check_value(self, node: Node, _kind: inspect.CustomType, key: str) -> None:
        if isinstance(node, Scalar) and not node.text:
            self.find("deck-text-empty", node.mark, key=key)
            return
        if isinstance(node, Entries):
            self._keys(node, ["value", "formula"], ["value"])
            if not node.nodes.keys() <= {"value", "formula"} or "value" not in node.nodes:
                return
        try:
            Value.parse(plain(node))
        except DeckValueError as error:
            self._fault(node, error)


CHECKED: dict[type, Callable[[_Walk, Node, Any, str], None]] = {
    inspect.StructType: _Walk.check_struct,
    inspect.UnionType: _Walk.check_union,
    inspect.VarTupleType: _Walk.check_list,
    inspect.StrType: _Walk.check_text,
    inspect.IntType: _Walk.check_whole,
    inspect.BoolType: _Walk.check_switch,
    inspect.LiteralType: _Walk.check_choice,
    inspect.CustomType: _Walk.check_value,
}
"""How each type that a deck is made of is checked."""


def _is_left_out(node: Node, kinds: Container[type]) -> bool:
    """Return whether ``node`` is null where that is allowed; as a text, null is a word."""
    null = isinstance(node, Scalar) and node.text.lower() == "null"
    return null and inspect.NoneType in kinds and inspect.StrType not in kinds
