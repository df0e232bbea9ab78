"""A block of the body, and what it is: heading, caption, paragraph or achievement."""

from dataclasses import dataclass, replace

from viewer.article.article import Kind
from viewer.article.block import Block
from viewer.article.marks import Mark, mark_of


@dataclass(frozen=True, slots=True)
class Piece:
    """A block with its kind and the mark that it begins with.

    ``number`` is that of an achievement; for everything else the mark's.
    """

    block: Block
    kind: Kind
    mark: Mark | None = None
    number: int | None = None

    @property
    def text(self) -> str:
        """The text of the block, its mark included."""
        return self.block.text

    @property
    def style(self) -> str:
        """The style of the mark; empty without one."""
        return self.mark.style if self.mark else ""

    def as_kind(self, kind: Kind, number: int | None = None) -> "Piece":
        """Return the piece as another kind."""
        return replace(self, kind=kind, number=self.number if number is None else number)


def piece_of(block: Block, kind: Kind) -> Piece:
    """Return ``block`` as a piece of ``kind``, with its mark read."""
    mark = mark_of(block.text)
    return Piece(block, kind, mark, mark.number if mark else None)
