"""The JSON Schema of decks, for editors that complete and check while somebody types.

An editor reads YAML by the usual rules, so that ``1.027`` reaches the schema as a number and
``2015`` too: wherever a deck takes text, the schema takes numbers as well.
"""

import inspect
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from viewer.deck.deck import Deck
from viewer.deck.fields import LONGEST_FORMULA, Part, Value

Schema = dict[str, Any]

DIALECT = "http://json-schema.org/draft-07/schema#"
"""What the YAML extensions of editors understand."""

_FIGURE: Schema = {"type": "string", "minLength": 1}
_COMPUTED: Schema = {
    "type": "object",
    "properties": {
        "value": _FIGURE,
        "formula": {"type": "string", "minLength": 1, "maxLength": LONGEST_FORMULA},
    },
    "required": ["value"],
    "additionalProperties": False,
}


def schema() -> Schema:
    """Return the JSON Schema of a deck as plain data."""
    _, parts = msgspec.json.schema_components(
        [Deck], schema_hook=_custom, ref_template="#/$defs/{name}"
    )
    described = {cls.__name__: cls for cls in _descendants(Part)}
    definitions = {
        name: _described(_adapted(part), described[name]) for name, part in parts.items()
    }
    definitions["Value"] = _adapted({"description": _plain(Value), "anyOf": [_FIGURE, _COMPUTED]})
    return {"$schema": DIALECT, **definitions.pop("Deck"), "$defs": definitions}


def _custom(kind: type) -> Schema:
    if kind is not Value:
        raise NotImplementedError(kind)
    return {"$ref": "#/$defs/Value"}


def _adapted(part: Any) -> Any:
    """Return ``part`` as editors need it: text may look like a number, a key decides a kind."""
    if isinstance(part, list):
        return [_adapted(one) for one in part]
    if not isinstance(part, dict):
        return part
    part = {key: _adapted(one) for key, one in part.items() if (key, one) != ("default", None)}
    if part.get("type") == "string":
        return part | {"type": ["string", "number"]}
    if "discriminator" in part:
        return _by_key(part["discriminator"])
    if "anyOf" in part:
        return _without_null(part)
    return part


def _without_null(part: Schema) -> Schema:
    """Return ``part`` without null: what a deck does not need is left out, and not empty."""
    choices = [one for one in part["anyOf"] if one != {"type": "null"}]
    rest = {key: one for key, one in part.items() if key != "anyOf"}
    return choices[0] | rest if len(choices) == 1 else rest | {"anyOf": choices}


def _by_key(discriminator: Schema) -> Schema:
    """Return a choice that one key makes, so that an editor complains of what follows alone."""
    key, kinds = discriminator["propertyName"], discriminator["mapping"]
    having_it = {"type": "object", "required": [key]}
    return {
        **having_it,
        "properties": {key: {"enum": list(kinds)}},
        "allOf": [
            {"if": {**having_it, "properties": {key: {"const": kind}}}, "then": {"$ref": place}}
            for kind, place in kinds.items()
        ],
    }


def _described(part: Schema, cls: type) -> Schema:
    """Return ``part`` with what the docstrings of ``cls`` and its bases say of it and its keys."""
    properties = {
        key: one | {"description": said} if (said := _said_of(key, cls)) else one
        for key, one in part["properties"].items()
    }
    return part | {"description": _plain(cls), "properties": properties}


def _said_of(key: str, cls: type) -> str:
    """Return the clauses of the docstrings that begin with ``key``."""
    for base in cls.__mro__[: cls.__mro__.index(Part)]:
        for clause in re.split(r"(?<=\.)\s+|;\s+", inspect.getdoc(base) or ""):
            if re.match(rf"``{key}``\s\w", clause):
                return _unquoted(clause)
    return ""


def _plain(cls: type) -> str:
    return _unquoted(inspect.getdoc(cls) or "")


def _unquoted(text: str) -> str:
    paragraphs = text.replace("``", "`").split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def _descendants(cls: type[Part]) -> Iterator[type[Part]]:
    for below in cls.__subclasses__():
        yield below
        yield from _descendants(below)
