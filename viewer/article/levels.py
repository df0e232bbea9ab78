"""How deep each heading stands: as the file says, or as its mark does."""

from collections.abc import Sequence

from viewer.article.piece import Piece

# From the outermost. Capitals rank with Roman numbers: one article uses one or the other.
_RANKS = {
    "part": 0,
    "capital": 1,
    "roman": 2,
    "ordinal": 3,
    "counted": 3,
    "named": 3,
    "dotted": 3,
    "slashed": 3,
    "multiple": 4,
    "plain": 6,
    "closed": 7,
    "bracketed": 7,
    "lettered": 7,
}
_DEEPEST = 6


def heading_levels(pieces: Sequence[Piece]) -> list[int]:
    """Return the level of each piece, from 1 (outermost) to 6; 0 where it is no heading.

    Levels that the file itself gives are kept; what only looks like a heading stands under
    those. Without any, the marks' usual order is taken, without gaps.
    """
    if any(piece.kind == "heading" and piece.block.level for piece in pieces):
        return _given(pieces)
    ranks = [_rank(piece) if piece.kind == "heading" else None for piece in pieces]
    used = sorted({rank for rank in ranks if rank is not None})
    return [0 if rank is None else min(_DEEPEST, used.index(rank) + 1) for rank in ranks]


def _given(pieces: Sequence[Piece]) -> list[int]:
    levels, last = [], 0
    for piece in pieces:
        level = 0
        if piece.kind == "heading":
            level = min(_DEEPEST, piece.block.level or last + 1)
            last = piece.block.level or last
        levels.append(level)
    return levels


def _rank(piece: Piece) -> int:
    if not piece.style or piece.style == "bullet":
        return _RANKS["roman"] if piece.text.isupper() else _RANKS["plain"]
    deeper = piece.mark.text.count(".") - 1 if piece.mark and piece.style == "multiple" else 0
    return _RANKS[piece.style] + min(1, max(0, deeper - 1))
