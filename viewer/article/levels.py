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

    What the file itself says counts, and what only looks like a heading stands under that;
    else the marks' usual order does. No level between is left out.
    """
    given = any(piece.kind == "heading" and piece.block.level for piece in pieces)
    ranks = _given(pieces) if given else [_rank(piece) for piece in pieces]
    headings = [piece.kind == "heading" for piece in pieces]
    used = sorted({rank for rank, is_one in zip(ranks, headings, strict=True) if is_one})
    return [
        min(_DEEPEST, used.index(rank) + 1) if is_one else 0
        for rank, is_one in zip(ranks, headings, strict=True)
    ]


def _given(pieces: Sequence[Piece]) -> list[int]:
    ranks, last = [], 0
    for piece in pieces:
        ranks.append(piece.block.level or last + 1)
        if piece.kind == "heading":
            last = piece.block.level or last
    return ranks


def _rank(piece: Piece) -> int:
    if not piece.style or piece.style == "bullet":
        return _RANKS["roman"] if piece.text.isupper() else _RANKS["plain"]
    deeper = piece.mark.text.count(".") - 1 if piece.mark and piece.style == "multiple" else 0
    return _RANKS[piece.style] + min(1, max(0, deeper - 1))
