"""The slogan: where it stands, what is said around it, and the slide that shows it alone."""

import re
from functools import cached_property

from viewer.article.article import Article, Passage
from viewer.article.draft.casing import raised
from viewer.article.draft.clauses import says_something
from viewer.article.draft.names import Names
from viewer.article.draft.spoken import aloud, seconds_for
from viewer.article.draft.told import Point
from viewer.article.draft.trim import clipped, shortened, tidied, typeset
from viewer.article.sentences import sentence_spans
from viewer.deck.slide import QuoteSlide

_CUE = re.compile(
    r"(?:khẩu hiệu(?: hành động)?|phương châm(?: hành động)?|chủ đề(?: của)?(?: đại hội)?)",
    re.IGNORECASE,
)
_BY_NAME = re.compile(r"khẩu hiệu|chủ đề", re.IGNORECASE)
_OPENING = re.compile(
    r"(?:với|thực hiện|quán triệt)? ?phương châm(?: hành động)?:? “", re.IGNORECASE
)
_MOSTLY, _LATE, _MOTTO = 0.45, 0.7, 30
_LONGEST, _LONG, _LONGEST_DETAIL = 220, 100, 400
_FEWEST_LEFT, _MOST_LEFT = 4, 30


class Quoting:
    """The slogan of an article, which may have none."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self.slogan = article.passage("slogan")

    @cached_property
    def holder(self) -> Passage | None:
        """The passage that the slogan stands in."""
        if self.slogan is None:
            return None
        start, end = self.slogan.span
        others = (one for one in self._article.passages if one.kind != "slogan")
        return next((one for one in others if one.span[0] <= start and end <= one.span[1]), None)

    @cached_property
    def sentence(self) -> str:
        """The sentence that quotes the slogan."""
        if self.slogan is None or self.holder is None:
            return self.slogan.text if self.slogan else ""
        spans = sentence_spans(self.holder.text)
        found = (self.holder.text[a:b] for a, b in spans if a <= self._at < b)
        return next(found, self.slogan.text)

    @property
    def _at(self) -> int:
        assert self.slogan is not None
        assert self.holder is not None
        return self.slogan.span[0] - self.holder.span[0]

    @cached_property
    def stands_alone(self) -> bool:
        """Whether it is a slide: it is a slogan by name, or most of its sentence, or late."""
        if self.slogan is None:
            return False
        long = len(self.slogan.text) >= _MOSTLY * len(self.sentence)
        first = bool(_OPENING.match(self.sentence)) and len(self.slogan.text) >= _MOTTO
        late = self.slogan.span[0] > _LATE * len(self._article.text)
        return long or late or first or bool(_BY_NAME.search(self.sentence))

    @property
    def _after(self) -> int:
        """Where the slogan ends in its passage."""
        return self._at + len(self.slogan.text) if self.slogan else 0

    def left(self, points: list[Point]) -> list[Point]:
        """Return ``points`` without those of the sentence that the slogan's slide says.

        A sentence that tells more than the slogan stays.
        """
        if not self.stands_alone or self.holder is None or self.holder.kind != "paragraph":
            return points
        here = self.holder.name
        said = {
            point.sentence
            for point in points
            if point.told.passage.name == here and point.start <= self._at < point.end
        }
        return [
            point
            for point in points
            if not (point.told.passage.name == here and point.sentence in said)
            or (point.amounts and self._before(point))
            or (point.lead is not None and point.end <= self._at)
            or (self._after <= point.start and says_something(point.text))
        ]

    def _before(self, point: Point) -> bool:
        """Return whether figures stand before the slogan in its own point."""
        return any(point.told.figures[k].span[1] <= self._at for k in point.amounts)

    @property
    def rest(self) -> str:
        """What the sentence says after the slogan, if it is worth a line of its own."""
        if self.slogan is None:
            return ""
        after = self.sentence.partition(self.slogan.text)[2].strip(' ”"»,.;')
        return raised(typeset(after)) if _FEWEST_LEFT <= len(after.split()) <= _MOST_LEFT else ""

    def slide(self, names: Names) -> QuoteSlide | None:
        """Return the slogan's slide, if it has one."""
        if self.slogan is None or not self.stands_alone:
            return None
        before = self.sentence.partition(self.slogan.text)[0].rstrip(' “"«:')
        cue = _CUE.search(before)
        name = raised(cue.group()) if cue else "Khẩu hiệu"
        title = shortened(tidied(before), 70) if len(before.split()) > 3 else name
        text, detail = _halves(typeset(self.slogan.text).strip(" ."))
        notes = aloud(self.sentence)
        cited = ("slogan", self.holder.name) if self.holder else ("slogan",)
        return QuoteSlide(
            title=clipped(title, 84), id=names.take("khau-hieu"), kicker=name, source=cited,
            seconds=seconds_for(notes), notes=notes, text=text, detail=detail,
        )  # fmt: skip


def _halves(text: str) -> tuple[str, str]:
    """Return a slogan in its two halves, if it is long and has such."""
    if len(text) > _LONG and ";" in text:
        first, _, second = text.partition(";")
        return f"{first.strip()};", clipped(second.strip(), _LONGEST_DETAIL)
    if len(text) > _LONGEST:
        cut = clipped(text, _LONGEST)
        return cut, clipped(text[len(cut) :].strip(" ,;"), _LONGEST_DETAIL)
    return text, ""
