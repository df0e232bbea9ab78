"""Plain text becomes blocks: one a line, after joining lines that were broken for width only."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from viewer.article.block import Block, Manuscript
from viewer.article.clean import one_line
from viewer.article.marks import mark_of
from viewer.article.tables import CELL_GAP

_WIDEST_PAGE = 130
_FEWEST_BREAKS = 3
_MOSTLY = 0.6


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that says something; ``apart``: blank lines or an indent part it from the last.

    ``end`` is the column after its last character.
    """

    text: str
    end: int
    after_blank: bool
    indented: bool

    @property
    def apart(self) -> bool:
        return self.after_blank or self.indented or mark_of(self.text) is not None


def read_plain(text: str) -> Manuscript:
    """Return the blocks of ``text``: its lines, or the paragraphs that lines are broken from."""
    lines = list(_lines(text))
    width = _page_width(lines)
    spaced = 2 * sum(line.after_blank for line in lines) > len(lines)
    blocks: list[Block] = []
    last: _Line | None = None
    for line in lines:
        if last and not line.after_blank and _are_rows(last, line):
            blocks[-1] = Block(f"{blocks[-1].text}\n{line.text}", role="table")
        elif last and not line.apart and _is_full(last, line, width):
            blocks[-1] = Block(f"{blocks[-1].text} {line.text}", joined=blocks[-1].joined)
        else:
            under = bool(blocks) and spaced and not line.after_blank
            blocks.append(Block(line.text, joined=under))
        last = line
    return Manuscript(tuple(blocks))


def _are_rows(one: _Line, other: _Line) -> bool:
    """Return whether two lines are rows of one table, whose cells strokes part."""
    return CELL_GAP in one.text and one.text.count(CELL_GAP) == other.text.count(CELL_GAP)


def _lines(text: str) -> Iterator[_Line]:
    after_blank = False
    for raw in text.splitlines():
        line = one_line(raw)
        if line:
            end = len(raw.expandtabs(4).rstrip())
            yield _Line(line, end, after_blank, indented=raw[:2].isspace())
        after_blank = not line


def _page_width(lines: Sequence[_Line]) -> int:
    """Return at which column lines were broken; 0 where they end with their paragraphs."""
    pairs = [(line, after) for line, after in pairwise(lines) if not after.apart]
    widest = max((line.end for line, _ in pairs), default=0)
    if widest > _WIDEST_PAGE:
        return 0
    full = sum(_is_full(line, after, widest) for line, after in pairs)
    return widest if full >= max(_FEWEST_BREAKS, _MOSTLY * len(pairs)) else 0


def _is_full(line: _Line, after: _Line, width: int) -> bool:
    """Return whether the first word of ``after`` had no room in ``line``."""
    first_word = after.text.split(" ", 1)[0]
    return 0 < width < line.end + 1 + len(first_word)
