"""The parts of a talk, and the passages that each of them tells."""

from dataclasses import dataclass, field
from typing import Literal

from viewer.article.article import Passage

Kind = Literal["told", "achievements", "ahead", "limits"]
"""What a part is: what was done, its best, what is planned, what is lacking."""

NUMBERS = (
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một",
    "mười hai", "mười ba", "mười bốn", "mười lăm",
)  # fmt: skip
"""Small numbers in words."""


@dataclass(eq=False)
class Group:
    """Passages under one heading, which may be none."""

    heading: str = ""
    passages: list[Passage] = field(default_factory=list)


@dataclass(eq=False)
class Section:
    """A part of the talk; the opening one has no title."""

    title: str = ""
    kind: Kind = "told"
    groups: list[Group] = field(default_factory=lambda: [Group()])
    lead: list[Passage] = field(default_factory=list)

    @property
    def passages(self) -> list[Passage]:
        """Every passage of the section, in order."""
        return [one for group in self.groups for one in group.passages]

    def add(self, passage: Passage) -> None:
        """Add a passage under the last heading."""
        self.groups[-1].passages.append(passage)

    def begin(self, heading: str) -> None:
        """Begin a group under a heading."""
        if self.groups[-1].passages:
            self.groups.append(Group(heading))
        else:
            self.groups[-1].heading = heading
