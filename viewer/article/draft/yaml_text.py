"""A deck as the text of a YAML file: written as a person would, folded where lines are long."""

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

import msgspec

from viewer.article.draft.trim import clipped
from viewer.deck.fields import Hero, Part, Value
from viewer.deck.slide import Card, Slide

_NAMELESS = "Kết quả"
"""What is said where a deck must say something, and the article has signs only."""

_LONGEST, _LONGEST_NOTES = 2_000, 20_000
"""How many characters a deck takes of a text."""

_WIDTH = 106
_FLOW = 96
_FIRST = (
    "layout", "kind", "style", "id", "number", "title", "organisation", "subtitle", "byline",
    "kicker", "source", "remark", "steps", "seconds", "notes", "picture", "caption", "unit",
    "before_label", "increase_label", "now_label", "base_label", "target_label", "label", "value",
    "when", "text", "detail",
)  # fmt: skip
_LAST = (
    "figures",
    "bullets",
    "cards",
    "items",
    "bars",
    "events",
    "tiers",
    "formula",
    "to",
    "symbol",
)
_RISKY = re.compile(r"^[\s\-?:,\[\]{}#&*!|>'\"%@`~]|: |:$| #|\s$|^$")
_TYPED = re.compile(
    r"[-+]?[\d.][\d.,_eE+:-]*|0x[\da-fA-F_]+|0o[0-7_]+|true|false|yes|no|on|off|null|y|n|\.inf|\.nan|"
    r"\d{4}-\d\d?-\d\d?.*",
    re.IGNORECASE,
)
_UNWRITTEN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff\u2028\u2029]")


def deck_text(
    top: Mapping[str, str],
    slides: Sequence[Slide],
    comments: Sequence[str],
    parts: Mapping[str, str],
) -> str:
    """Return the file of a deck.

    ``top`` are the deck's own keys, ``comments`` its first lines; ``parts`` names the parts
    of the talk by their first slide, each of which stands under a line with that name.
    """
    lines = [f"# {one}" if one else "" for one in comments]
    lines += [f"{key}: {_scalar(text)}" for key, text in top.items() if text]
    lines += ["", "slides:", _rule("Mở đầu")]
    for place, slide in enumerate(slides):
        if name := parts.get(slide.id or ""):
            lines.append(_rule(name))
        lines += _lines_of(slide)
        if place + 1 < len(slides):
            lines.append("")
    return "\n".join(lines) + "\n"


@lru_cache(maxsize=2_000)
def _lines_of(slide: Slide) -> tuple[str, ...]:
    """Return the lines of a slide; a draft is written again and again until it fits."""
    return tuple(_item(_mapping(slide), "  "))


def _rule(title: str) -> str:
    return f"  # {'-' * 64} {_plain(title)}"


def _mapping(part: msgspec.Struct) -> dict[str, Any]:
    """Return what ``part`` says that its defaults do not, in the order of a written deck."""
    fields = {}
    config = part.__struct_config__
    if config.tag_field:
        fields[config.tag_field] = config.tag
    for field in _fields(type(part)):
        value = getattr(part, field.name)
        if field.default is msgspec.NODEFAULT or value != field.default:
            fields[field.encode_name] = value
        if field.required and isinstance(value, str) and not _plain(value):
            fields[field.encode_name] = _NAMELESS
    first = {"number": -2, "value": -1} if isinstance(part, (Hero, Card)) else {}
    return dict(sorted(fields.items(), key=lambda item: (first.get(item[0], 0), _rank(item[0]))))


@cache
def _fields(kind: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    return msgspec.structs.fields(kind)


def _rank(key: str) -> tuple[int, int]:
    if key in _FIRST:
        return 0, _FIRST.index(key)
    return (2, _LAST.index(key)) if key in _LAST else (1, 0)


def _item(entries: Mapping[str, Any], indent: str) -> Iterator[str]:
    """Yield the lines of a mapping in a list; the first stands behind the dash."""
    lines = list(_entries(entries, indent + "  "))
    yield f"{indent}- {lines[0].lstrip()}"
    yield from lines[1:]


def _entries(entries: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, value in entries.items():
        yield from _entry(key, value, indent)


def _entry(key: str, value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, Part):
        yield f"{indent}{key}:"
        yield from _entries(_mapping(value), indent + "  ")
    elif isinstance(value, tuple):
        yield from _list(key, value, indent)
    elif isinstance(value, str):
        yield from _text(key, value, indent)
    else:
        yield f"{indent}{key}: {_atom(value)}"


def _list(key: str, values: tuple[Any, ...], indent: str) -> Iterator[str]:
    if values and isinstance(values[0], Part):
        yield f"{indent}{key}:"
        for value in values:
            yield from _item(_mapping(value), indent + "  ")
        return
    flow = f"{indent}{key}: [{', '.join(map(_scalar, values))}]"
    if key == "source" and len(flow) <= _FLOW:
        yield flow
        return
    yield f"{indent}{key}:"
    for value in values:
        yield from _bullet(str(value), indent + "  ")


def _bullet(text: str, indent: str) -> Iterator[str]:
    text = clipped(_plain(text), _LONGEST) or _NAMELESS
    line = f"{indent}- {_scalar(text)}"
    if len(line) <= _WIDTH + 16:
        yield line
        return
    yield f"{indent}- >-"
    yield from _folded(text, indent + "  ")


def _text(key: str, text: str, indent: str) -> Iterator[str]:
    text = clipped(text, _LONGEST_NOTES if key == "notes" else _LONGEST)
    line = f"{indent}{key}: {_scalar(text)}"
    if key != "notes" and len(line) <= _WIDTH:
        yield line
        return
    yield f"{indent}{key}: >-"
    yield from _folded(text, indent + "  ")


def _folded(text: str, indent: str) -> Iterator[str]:
    """Yield the lines of a folded text; none begins with a blank, which would keep its break."""
    words = _plain(text)
    room = max(20, _WIDTH - len(indent))
    for line in textwrap.wrap(words, room, break_long_words=False, break_on_hyphens=False):
        yield indent + line


def _plain(text: str) -> str:
    return " ".join(_UNWRITTEN.sub("", text).split())


def _scalar(text: str) -> str:
    """Return ``text`` bare, or quoted where YAML would take it for something else."""
    words = _plain(text)
    if _RISKY.search(words) or _TYPED.fullmatch(words):
        return "'" + words.replace("'", "''") + "'"
    return words


def _atom(value: Any) -> str:
    if isinstance(value, Value):
        if value.formula is None:
            return str(value.amount)
        return f"{{value: {_in_flow(str(value.amount))}, formula: {_in_flow(value.formula)}}}"
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _in_flow(text: str) -> str:
    """Return ``text`` for braces, in which commas part."""
    whole = text.isdigit() or re.search(r"[,\[\]{}]", text)
    return f"'{text}'" if whole else text
