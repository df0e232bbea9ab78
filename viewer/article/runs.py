"""Lists in the body: items of one style that count on, and what each of them holds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from viewer.article.marks import NUMBERED
from viewer.article.piece import Piece

_LARGEST_GAP = 2
_FEWEST_BULLETS = 3


@dataclass(slots=True)
class Run:
    """A list: where each item begins in the pieces, and the number it shows (or its place)."""

    style: str
    starts: list[int] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.starts)

    def add(self, at: int, number: int) -> None:
        """Add the item that begins at the piece ``at``."""
        self.starts.append(at)
        self.numbers.append(number)


def numbered_runs(pieces: Sequence[Piece]) -> list[Run]:
    """Return every list that counts from 1, in the order in which they begin.

    A number may be left out or stand twice, by a slip of the pen; any other jump ends the list.
    """
    runs: list[Run] = []
    current: dict[str, Run] = {}
    for at, piece in enumerate(pieces):
        style = piece.style
        if piece.number is None or style not in NUMBERED or piece.kind == "caption":
            continue
        run = current.get(style)
        if run and piece.number > 1 and 0 <= piece.number - run.numbers[-1] <= _LARGEST_GAP:
            run.add(at, max(piece.number, run.numbers[-1] + 1))
        elif piece.number == 1:
            current[style] = Run(style)
            current[style].add(at, 1)
            runs.append(current[style])
        else:
            current.pop(style, None)
    return runs


def bullet_runs(pieces: Sequence[Piece]) -> Iterator[Run]:
    """Yield every list of three and more bullets of one sign, without a heading between."""
    at = 0
    while at < len(pieces):
        if pieces[at].style != "bullet":
            at += 1
            continue
        run = Run("bullet")
        sign, depth = pieces[at].text[0], pieces[at].block.depth
        while at < len(pieces) and pieces[at].style in ("bullet", "lettered"):
            if pieces[at].text[0] == sign and pieces[at].block.depth == depth:
                run.add(at, len(run) + 1)
            at += 1
        if len(run) >= _FEWEST_BULLETS:
            yield run


def extents(run: Run, pieces: Sequence[Piece]) -> list[range]:
    """Return the pieces of each item of ``run``: its own, and what belongs to it below.

    An item ends where the next begins or a heading stands. The last has only what is
    marked as its part (sub-items, lines directly below), and the text under its title.
    """
    ends = [*run.starts[1:], len(pieces)]
    items = [
        range(start, _heading_between(pieces, start + 1, end))
        for start, end in zip(run.starts, ends, strict=True)
    ]
    items[-1] = range(items[-1].start, _last_end(run, pieces, items))
    return items


def _heading_between(pieces: Sequence[Piece], start: int, end: int) -> int:
    headings = (i for i in range(start, end) if pieces[i].kind == "heading")
    return next(headings, end)


def _last_end(run: Run, pieces: Sequence[Piece], items: Sequence[range]) -> int:
    """Return where the last item ends; under a title it has as much text as those before."""
    item = items[-1]
    own = pieces[item.start]
    end = item.start + 1
    if own.kind == "heading" and len(items) > 1:
        end = min(item.stop, item.start + min(map(len, items[:-1])))
    while end < item.stop and _is_part(run, own, pieces[end]):
        end += 1
    return end


def _is_part(run: Run, own: Piece, piece: Piece) -> bool:
    block = piece.block
    if block.joined or block.depth > own.block.depth:
        return True
    if run.style == "bullet":
        return piece.style == "bullet" and piece.text[0] != own.text[0]
    return piece.style in ("bullet", "lettered")
