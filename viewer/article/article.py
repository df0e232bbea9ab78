"""An article: a title, and passages that slides cite by name."""

import datetime
from dataclasses import dataclass
from typing import Literal

from viewer.article.sentences import Span, sentence_spans

Kind = Literal["title", "heading", "paragraph", "caption", "achievement", "slogan", "note"]
"""What a passage is. A ``note`` is letterhead, recipients or signature: never cited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A part of the article, with the name that decks cite.

    Names are ``title``, ``paragraph 3``, ``caption 1``, ``achievement 7`` and ``slogan``;
    ``heading 2`` and ``note 1`` exist too, but no deck cites them.

    ``span`` is [start, end) in the article's text and gives exactly ``text``; a slogan
    lies inside another passage. A line break parts the lines of one passage. ``marker``
    is the list mark with which ``text`` begins (``"7. "``, ``"– "``) and ``number`` what it
    counts. ``section`` names the heading that the passage stands under, ``level`` is that
    of a heading (1 is the outermost). ``repeats`` names a longer passage that says it all.
    """

    name: str
    kind: Kind
    text: str
    span: Span
    section: str = ""
    level: int = 0
    number: int | None = None
    marker: str = ""
    repeats: str = ""

    @property
    def body(self) -> str:
        """The text without its list mark."""
        return self.text[len(self.marker) :]

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the text: an achievement's own and those of its sub-items."""
        return tuple(self.text.split("\n"))

    def sentences(self) -> tuple[Span, ...]:
        """Return [start, end) of each sentence, in ``text`` (not in the article's text)."""
        return sentence_spans(self.text)

    def sentence_at(self, position: int) -> str:
        """Return the sentence around ``position`` of ``text``, or an empty string."""
        found = (self.text[a:b] for a, b in self.sentences() if a <= position < b)
        return next(found, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text as it was read: NFC, one blank line between passages.

    ``passages`` stand in reading order. ``byline`` and ``date_text`` are as written (or as
    the file's metadata has them) and may be empty; ``date`` is the day that ``date_text``
    names, where it names one.
    """

    title: str
    text: str
    passages: tuple[Passage, ...]
    byline: str = ""
    date_text: str = ""
    date: datetime.date | None = None

    def passage(self, name: str) -> Passage | None:
        """Return the passage called ``name``, if the article has it."""
        return next((one for one in self.passages if one.name == name), None)

    def of_kind(self, kind: Kind) -> tuple[Passage, ...]:
        """Return the passages of one kind, in reading order."""
        return tuple(one for one in self.passages if one.kind == kind)

    def under(self, heading: str) -> tuple[Passage, ...]:
        """Return the passages directly under the heading of that name; ``""``: under none."""
        return tuple(one for one in self.passages if one.section == heading)
