"""What a file holds before it is understood: its blocks of text, in order."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from viewer.article.clean import tidy
from viewer.article.legacy import repaired_together

Role = Literal["", "title", "heading", "caption", "table", "byline", "date"]
"""What the file itself says that a block is, if it does."""


_ENDS = tuple(".!?…;:")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading, a list item or a table, tidied and never empty.

    ``level`` is that of a heading, from 1. ``depth`` is 1 inside a list that stands inside
    another, and so on. ``joined``: no blank line parts it from the block before.
    ``strong``: the whole of it is set in bold type.
    """

    text: str
    role: Role = ""
    level: int = 0
    depth: int = 0
    joined: bool = False
    strong: bool = False

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())

    @property
    def ends_sentence(self) -> bool:
        """Whether it ends as a sentence or a lead-in does, quotation marks aside."""
        return self.text.rstrip(' ”"’»)').endswith(_ENDS)


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The blocks of a file, and what its metadata say of title, author and day, if anything."""

    blocks: tuple[Block, ...]
    title: str = ""
    byline: str = ""
    date: str = ""


def finished(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return ``blocks`` tidied and without empty ones; their texts may be as they were found.

    What is written in the fonts of before Unicode is read so.
    """
    found = list(blocks)
    texts = repaired_together([block.text for block in found])
    pairs = zip(found, map(tidy, texts), strict=True)
    return tuple(replace(block, text=text) for block, text in pairs if text)
