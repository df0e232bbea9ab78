"""The blocks above an article's body, and what each of them is."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from viewer.article.block import Block
from viewer.article.dates import beside_date
from viewer.article.letterhead import is_letterhead
from viewer.article.marks import mark_of
from viewer.article.people import byline_of, is_name, is_office, source_of
from viewer.article.scenes import is_photo

Label = Literal["letterhead", "date", "byline", "office", "photo", "other"]

_LONGEST_ZONE = 14
_BODY_WORDS = 30
_BODY_LENGTH = 400
_SENTENCE_WORDS = 12


def with_title(blocks: Sequence[Block]) -> list[Block]:
    """Return ``blocks`` with the first heading as title, where no other can be meant.

    That is one of the outermost level above all text, day, author and letterhead aside.
    """
    result = list(blocks)
    for i, block in enumerate(result[:_LONGEST_ZONE]):
        if block.role == "heading" and block.level == 1 and not mark_of(block.text):
            result[i] = replace(block, role="title")
        if block.role in ("title", "heading") or _label(block) == "other":
            break
    return result


def zone_end(blocks: Sequence[Block]) -> int:
    """Return how many blocks stand before the first that can only be body."""
    titled = any(block.role == "title" for block in blocks[:_LONGEST_ZONE])
    for i, block in enumerate(blocks[:_LONGEST_ZONE]):
        if _is_body(block, titled):
            return i
        titled = titled or _label(block) == "other"
    return min(len(blocks), _LONGEST_ZONE)


def _is_body(block: Block, titled: bool) -> bool:
    """Return whether ``block`` is body; ``titled``: what can be the title stands above."""
    if block.role:
        return block.role in ("table", "caption") or (block.role == "heading" and titled)
    if len(block.text) >= _BODY_LENGTH or block.words >= _BODY_WORDS:
        return True
    if beside_date(block.text) is not None or byline_of(block.text):
        return False
    mark = mark_of(block.text)
    return bool(mark and mark.style != "capital") or (
        block.ends_sentence and block.words >= _SENTENCE_WORDS
    )


def labels_of(zone: Sequence[Block]) -> list[Label]:
    """Return what each block above the body is; titles, subtitles and kickers are ``other``."""
    labels: list[Label] = []
    for block in zone:
        label = _label(block)
        if label == "other" and labels[-1:] == ["byline"] and is_office(block.text):
            label = "office"
        elif label == "other" and "other" in labels and _is_pen_name(block):
            label = "byline"
        labels.append(label)
    if "other" not in labels and "byline" in labels:
        # A portrait: the person is the title.
        labels[labels.index("byline")] = "other"
    return labels


def _is_pen_name(block: Block) -> bool:
    return (
        not block.role
        and 2 <= block.words <= 4
        and is_name(block.text)
        and not block.text.isupper()
    )


def _label(block: Block) -> Label:
    text = block.text
    tests: tuple[tuple[Label, bool], ...] = (
        ("other", block.role in ("title", "heading")),
        ("date", block.role == "date"),
        ("date", beside_date(text) is not None),
        ("byline", block.role == "byline"),
        ("letterhead", is_letterhead(text)),
        ("byline", bool(byline_of(text) or source_of(text))),
        ("photo", is_photo(text)),
    )
    return next((label for label, holds in tests if holds), "other")
