"""Plain text as Markdown: nothing that stands in a deck is taken for a mark."""

import re
import unicodedata
from collections.abc import Iterable

_MARKS = re.compile(r"[\\`*_\[\]<>|~]|&(?=#?\w+;)")
_LEAD = re.compile(r"^([0-9]{0,9})([#+=.)-])")
_STARS = "**"


def heading(level: int, plain: str) -> str:
    """Return ``plain`` as a heading of ``level`` (1 is the title)."""
    return "#" * level + " " + re.sub(r"#$", r"\\#", inline(plain))


def inline(plain: str) -> str:
    """Return ``plain`` for the middle of a line; words between ``**`` stay strong."""
    return " ".join(_strong(" ".join(plain.split())).split())


def line(plain: str) -> str:
    """Return ``plain`` as a line of its own."""
    return _LEAD.sub(r"\1\\\2", inline(plain))


def paragraph(plain: str) -> str:
    """Return ``plain`` as one paragraph whose line breaks are kept."""
    lines = [line(part) for part in plain.split("\n") if part.strip()]
    return "\\\n".join(lines)


def quotation(plain: str) -> str:
    """Return ``plain`` as a quotation, each of its lines a paragraph."""
    return "\n>\n".join(f"> {line(part)}" for part in plain.split("\n") if part.strip())


def bullets(lines: Iterable[str]) -> str:
    """Return Markdown ``lines`` as a list."""
    return "\n".join(f"- {one}" for one in lines)


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table of plain cells; columns that are empty in every row are left out."""
    titles, body = list(head), [list(row) for row in rows]
    kept = [at for at in range(len(titles)) if any(row[at] for row in body)]
    written = [[inline(row[at]) for at in kept] for row in (titles, *body)]
    written.insert(1, ["---"] * len(kept))
    return "\n".join(f"| {' | '.join(row)} |" for row in written)


def _escaped(plain: str) -> str:
    return _MARKS.sub(r"\\\g<0>", plain)


def _strong(plain: str) -> str:
    """Return escaped text; what stands between stars is strong where Markdown allows it."""
    parts = plain.split(_STARS)
    whole, marked, at = "".join(parts), "", 0
    for number, part in enumerate(parts):
        apart = number == 1 or parts[number - 1] != ""
        strong = number % 2 == 1 and apart and _may_be_strong(whole, at, at + len(part))
        marked += f"{_STARS}{_escaped(part)}{_STARS}" if strong else _escaped(part)
        at += len(part)
    return marked


def _may_be_strong(text: str, start: int, end: int) -> bool:
    """Return whether stars around ``text[start:end]`` are read as such.

    No blank may stand inside of them, and where a sign does, no letter outside.
    """
    if not text[start:end].strip() or text[start].isspace() or text[end - 1].isspace():
        return False
    edges = ((text[:start][-1:], text[start]), (text[end : end + 1], text[end - 1]))
    return all(inside.isalnum() or _is_edge(outside) for outside, inside in edges)


def _is_edge(character: str) -> bool:
    return not character or character.isspace() or unicodedata.category(character)[0] == "P"
