"""The foot of an article: signature, recipients, and a byline or day that stands at the end."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from viewer.article.block import Block
from viewer.article.dates import beside_date
from viewer.article.letterhead import is_recipients, is_sign_off
from viewer.article.marks import mark_of
from viewer.article.people import byline_of, is_name, is_office, source_of

_LONGEST = 300
_MOST_WORDS = 25
_RECIPIENTS_WITHIN = 25


@dataclass(slots=True)
class Tail:
    """What was found below the body, in the file's order; ``body`` is everything above it.

    ``lines`` name the author or the day, ``notes`` are signature, recipients and source.
    """

    body: list[Block] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    byline: str = ""
    date_text: str = ""
    notes: list[str] = field(default_factory=list)


def read_tail(blocks: Sequence[Block]) -> Tail:
    """Return the tail of ``blocks``; at least one block stays body."""
    tail = Tail(body=list(blocks))
    cut = _recipients_at(tail.body)
    if cut is not None:
        tail.notes = [block.text for block in tail.body[cut:]]
        tail.body = tail.body[:cut]
        _take_signature(tail)
    _take_named(tail)
    while len(tail.body) > 1 and _take(tail, tail.body[-1]):
        tail.body.pop()
    return tail


def _recipients_at(blocks: Sequence[Block]) -> int | None:
    first = max(1, len(blocks) - _RECIPIENTS_WITHIN)
    later = (i for i in range(first, len(blocks)) if is_recipients(blocks[i].text))
    return next(later, None)


def _take_signature(tail: Tail) -> None:
    """Find who signed among the notes."""
    signed = (i for i in range(len(tail.notes) - 1, -1, -1) if _signature(tail.notes[i]))
    at = next(signed, None)
    if at is not None:
        tail.lines = [tail.notes.pop(at)]
        tail.byline = _signature(tail.lines[0])


def _take_named(tail: Tail) -> None:
    """Find the block that the file itself calls the byline."""
    named = next((block for block in reversed(tail.body) if block.role == "byline"), None)
    if named and not tail.byline and len(tail.body) > 1:
        tail.body = [block for block in tail.body if block is not named]
        tail.lines = [named.text]
        tail.byline = byline_of(named.text) or named.text


def _take(tail: Tail, block: Block) -> bool:
    """Add the last block of the body to ``tail``, if it belongs there."""
    text = block.text
    mark = mark_of(text)
    if block.role in ("caption", "table", "heading") or (mark and mark.style != "bullet"):
        return False
    if len(text) > _LONGEST or block.words > _MOST_WORDS:
        return False
    if is_sign_off(text):
        tail.notes.insert(0, text)
    elif not tail.date_text and (beside := beside_date(text)) is not None:
        tail.date_text = text
        tail.byline = tail.byline or byline_of(beside)
        tail.lines.insert(0, text)
    elif not tail.byline and (byline := _signature(text)):
        tail.byline = byline
        tail.lines.insert(0, text)
    elif not tail.byline and is_office(text) and len(tail.body) > 2:
        return _take_below_name(tail, text)
    elif source_of(text):
        tail.notes.insert(0, text)
    else:
        return False
    return True


def _take_below_name(tail: Tail, office: str) -> bool:
    """Add an office and the person above it, if a person is named there."""
    name = _signature(tail.body[-2].text)
    if not name or tail.body[-1].ends_sentence:
        return False
    tail.byline = f"{name}, {office}"
    tail.lines[:0] = [tail.body[-2].text, office]
    del tail.body[-2]
    return True


def _signature(text: str) -> str:
    bare = text.strip(" ().")
    named = is_name(bare) and 2 <= len(bare.split()) <= 4 and not source_of(bare)
    return byline_of(text) or (bare if named else "")
