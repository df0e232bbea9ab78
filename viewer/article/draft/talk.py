"""A whole talk on an article: opening, parts with what they tell, slogan, thanks."""

from collections.abc import Iterator
from functools import cached_property

import msgspec

from viewer.article.article import Article
from viewer.article.draft.about import About, about
from viewer.article.draft.casing import Casing
from viewer.article.draft.dress import Wardrobe
from viewer.article.draft.frame import ROMAN, agenda, closing, opening, part
from viewer.article.draft.names import Names
from viewer.article.draft.outline import is_citable, outline
from viewer.article.draft.quantity import chart_value
from viewer.article.draft.quoting import Quoting
from viewer.article.draft.sections import Section
from viewer.article.draft.telling import Teller
from viewer.article.draft.told import Told, tell
from viewer.article.figures import Kind, Tie
from viewer.deck.slide import AchievementSlide, Slide

_FEW_SLIDES = 6
"""A talk that tells no more has no parts."""

_MANY, _MANY_SLIDES, _MOST_TOGETHER = 240, 100, 12
"""Of more than so many paragraphs, so many slides are made that tell up to twelve each."""


class Talk:
    """A talk while it is put together; ``stem`` begins the names of the photos' files."""

    def __init__(self, article: Article, stem: str) -> None:
        self.article = article
        self.casing = Casing(article)
        self.head: About = about(article, self.casing)
        self.sections = outline(article, self.casing)
        self.names = Names()
        self.begins: dict[str, str] = {}
        """The parts of the talk by the name of the slide that each begins with."""
        self._quoting = Quoting(article)
        self._teller = Teller(
            self._told,
            self.casing,
            self.head.term,
            self._targets,
            self._quoting,
            stem,
            self.names,
            Wardrobe(),
            tuple(p for one in self.sections if one.kind == "achievements" for p in one.passages),
            self._together(),
        )

    def _together(self) -> int:
        """Return how many paragraphs a slide tells at once; 0 where each has slides of its own."""
        told = sum(one.kind == "paragraph" for part in self.sections for one in part.passages)
        return min(_MOST_TOGETHER, -(-told // _MANY_SLIDES)) if told > _MANY else 0

    @cached_property
    def _told(self) -> dict[str, Told]:
        """Every passage that is told, with its figures."""
        names = [one for section in self.sections for one in (*section.lead, *section.passages)]
        return {one.name: tell(one) for one in names}

    @cached_property
    def _targets(self) -> dict[str, tuple[str, str]]:
        """The target of each rate that has one anywhere, and where it is stated."""
        found: dict[str, tuple[str, str]] = {}
        for name, told in self._told.items():
            for k, figure in enumerate(told.figures):
                tie = figure.relation(Tie.TARGET)
                if tie is None or tie.of is None or figure.kind is not Kind.PERCENT:
                    continue
                actual, target = chart_value(told, tie.of), chart_value(told, k)
                if actual and target:
                    found.setdefault(actual, (target, name))
        return found

    def slides(self) -> list[Slide]:
        """Return every slide of the talk."""
        first, *sections = self.sections
        start = opening(self.head, self.article, self.names)
        told = [list(self._teller.slides(one, place)) for place, one in enumerate(sections)]
        before = list(self._teller.slides(first, None))
        quote = self._quoting.slide(self.names)
        end = closing(self.head, self.article, self.names, self._quoting)
        self._cite_repeats(told, before)
        holder = self._quoting.holder
        opens = holder is not None and holder in first.passages
        if quote is not None and told and not opens:
            told[self._home(sections)].append(quote)
        elif quote is not None:
            before.insert(0, quote)
        if len(sections) > 1 and sum(map(len, told)) > _FEW_SLIDES:
            return [start, *self._parted(before, sections, told), end]
        return [start, *before, *(one for slides in told for one in map(_unparted, slides)), end]

    def _parted(
        self, before: list[Slide], sections: list[Section], told: list[list[Slide]]
    ) -> Iterator[Slide]:
        """Yield the parts under their agenda, each behind its own slide if most are long."""
        kept = [(section, slides) for section, slides in zip(sections, told, strict=True) if slides]
        divided = 2 * sum(len(slides) > 1 for _, slides in kept) >= len(kept)
        ids = [
            self.names.take(one.title, "phan") if divided else slides[0].id or ""
            for one, slides in kept
        ]
        parts = [section for section, _ in kept]
        yield agenda(parts, ids, self.head, self.names)
        yield from before
        for place, (section, slides) in enumerate(kept):
            self.begins[ids[place]] = f"{ROMAN[place]}. {section.title}"
            if divided:
                yield part(section, place, ids[place], self.head)
            yield from slides

    def _home(self, sections: list[Section]) -> int:
        """Return which section the slogan stands in, or the last."""
        holder = self._quoting.holder
        for place, section in enumerate(sections):
            if holder is not None and holder.name in {one.name for one in section.passages}:
                return place
        return len(sections) - 1

    def _cite_repeats(self, told: list[list[Slide]], before: list[Slide]) -> None:
        """Let slides cite the paragraphs that only say again what theirs says."""
        repeated = [one for one in self.article.passages if one.repeats and is_citable(one)]
        again = {one.repeats: one.name for one in repeated}
        for slides in (*told, before):
            for place, slide in enumerate(slides):
                more = [again[name] for name in slide.passages if name in again]
                cited = tuple(dict.fromkeys((*slide.passages, *more)))
                if more and len(cited) <= 20:
                    slides[place] = msgspec.structs.replace(slide, source=cited)


def _unparted(slide: Slide) -> Slide:
    """Return a slide of a talk that has no parts, and so no numbers of them above."""
    kicker = getattr(slide, "kicker", "")
    if not kicker or isinstance(slide, AchievementSlide):
        return slide
    return msgspec.structs.replace(slide, kicker=kicker.partition(". ")[2] or kicker)
