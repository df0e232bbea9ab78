"""Planned seconds written into the text of a deck: those lines change, and no other sign."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import msgspec

from viewer.deck import Deck
from viewer.deck.load import LoadedDeck, loads
from viewer.deck.node import Entries, Node, Scalar, find
from viewer.deck.source_text import Mark, SourceText
from viewer.deck.tree import read_tree
from viewer.errors import ViewerError

_VALUE = re.compile(r"(?P<quote>[\"']?)\d+(?P=quote)")
_BREAK = re.compile("\r\n|[\n\r]")


class _Edit(NamedTuple):
    """``text`` goes to where ``start`` to ``end`` of the old text were."""

    start: int
    end: int
    text: str


def with_seconds(loaded: LoadedDeck, plan: Mapping[int, int]) -> str:
    """Return the text of ``loaded`` with the seconds of ``plan``, by the index of the slide.

    Raises:
        ViewerError: ``plan-unwritable`` where that cannot be done without touching more.
    """
    source = loaded.source
    tree, _ = read_tree(source)
    edits = sorted((_edit(source, tree, *each) for each in plan.items()), reverse=True)
    text = source.text
    for edit in edits:
        text = text[: edit.start] + edit.text + text[edit.end :]
    if _read_again(text, loaded) != replanned(loaded.deck, plan):
        raise ViewerError([source.problem("plan-unwritable", (0, 0))])
    return text


def replanned(deck: Deck, plan: Mapping[int, int]) -> Deck:
    """Return ``deck`` with the seconds of ``plan``."""
    slides = tuple(
        msgspec.structs.replace(slide, seconds=plan.get(index, slide.seconds))
        for index, slide in enumerate(deck.slides)
    )
    return msgspec.structs.replace(deck, slides=slides)


def _read_again(text: str, loaded: LoadedDeck) -> Deck | None:
    try:
        return loads(text, loaded.file).deck
    except ViewerError:
        return None


def _edit(source: SourceText, tree: Node, index: int, seconds: int) -> _Edit:
    slide = find(tree, ("slides", index))
    assert isinstance(slide, Entries)
    made = _change(source, slide, seconds) or next(_inserts(source, slide, seconds), None)
    if made is None:
        raise ViewerError([source.problem("plan-unwritable", slide.mark)])
    return made


def _change(source: SourceText, slide: Entries, seconds: int) -> _Edit | None:
    """Return the edit of the value that is there."""
    value = slide.nodes.get("seconds")
    if value is None:
        return None
    found = _VALUE.match(source.text, source.offset(value.mark))
    return found and _Edit(found.start(), found.end(), str(seconds))


def _inserts(source: SourceText, slide: Entries, seconds: int) -> Iterator[_Edit]:
    """Yield the edits that add a value, the best first."""
    if "seconds" in slide.nodes:
        return
    start = source.offset(slide.mark)
    if source.text.startswith("{", start):
        yield _Edit(start + 1, start + 1, f"seconds: {seconds}, ")
        return
    for line in _lines(source, slide):
        at = source.offset((line, 0))
        indentation = " " * slide.keys["title"][1]
        yield _Edit(at, at, f"{indentation}seconds: {seconds}{_line_break(source.text)}")


def _lines(source: SourceText, slide: Entries) -> Iterator[int]:
    """Yield the lines before which a new line of the mapping may stand.

    That is ahead of the notes, else right after the title or the like, else ahead of any
    key; never between a comment and the key that it speaks of.
    """
    free = {mark[0] for mark in slide.keys.values() if _is_free(source, mark)}
    notes = slide.keys.get("notes", (-1, 0))
    wished = [notes[0]]
    for key in ("title", "id", "layout"):
        value = slide.nodes.get(key)
        if isinstance(value, Scalar):
            wished.append(value.mark[0] + 1)
    yield from (line for line in (*wished, *sorted(free)) if line in free)


def _is_free(source: SourceText, mark: Mark) -> bool:
    """Return whether a line may go in ahead of the key at ``mark``."""
    line, column = mark
    commented = source.line(line - 1).lstrip().startswith("#")
    return not source.line(line)[:column].strip() and not commented


def _line_break(text: str) -> str:
    found = _BREAK.search(text)
    return found[0] if found else "\n"
