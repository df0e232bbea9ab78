"""The text of an article while it is written, passage by passage."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from viewer.article.article import Kind, Passage
from viewer.article.levels import heading_levels
from viewer.article.piece import Piece

_GAP = "\n\n"


@dataclass(slots=True)
class Sheet:
    """The text as far as it is written, and its passages."""

    parts: list[str] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    size: int = 0
    counts: Counter[Kind] = field(default_factory=Counter)
    sections: list[tuple[int, str]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Everything written, a blank line between passages."""
        return _GAP.join(self.parts)

    def add(self, kind: Kind, text: str, piece: Piece | None = None, level: int = 0) -> None:
        """Write one passage below the others."""
        start = self.size + (len(_GAP) if self.parts else 0)
        self.parts.append(text)
        self.size = start + len(text)
        self.counts[kind] += 1
        while level and self.sections and self.sections[-1][0] >= level:
            self.sections.pop()
        passage = Passage(
            name=self._name(kind, piece),
            kind=kind,
            text=text,
            span=(start, self.size),
            section=self.sections[-1][1] if self.sections and kind != "note" else "",
            level=level,
            number=piece.number if piece else None,
            marker=piece.mark.text if piece and piece.mark else "",
        )
        self.passages.append(passage)
        if level:
            self.sections.append((level, passage.name))

    def _name(self, kind: Kind, piece: Piece | None) -> str:
        if kind == "title":
            return kind
        if kind == "achievement" and piece:
            return f"{kind} {piece.number}"
        return f"{kind} {self.counts[kind]}"

    def add_body(self, pieces: Sequence[Piece]) -> None:
        """Write the passages of the body."""
        for piece, level in zip(pieces, heading_levels(pieces), strict=True):
            self.add(piece.kind, piece.text, piece, level)
