"""What a section tells becomes slides: paragraphs, achievements, tables and photos in order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import msgspec

from viewer.article.article import Passage
from viewer.article.draft.casing import Casing
from viewer.article.draft.charted import Signature, signature
from viewer.article.draft.charts import ideas
from viewer.article.draft.dress import Wardrobe, achieved, dressed
from viewer.article.draft.frame import ROMAN, photo
from viewer.article.draft.heroes import levels
from viewer.article.draft.idea import Scene
from viewer.article.draft.index import index_slides
from viewer.article.draft.names import Names
from viewer.article.draft.plan import MOST_BULLETS, Content, plan
from viewer.article.draft.quoting import Quoting
from viewer.article.draft.sections import NUMBERS, Group, Section
from viewer.article.draft.sheets import Sheet
from viewer.article.draft.spoken import seconds_for
from viewer.article.draft.tables import Table, table_notes, table_of, table_slides, table_title
from viewer.article.draft.told import Point, Told
from viewer.article.draft.trim import clipped
from viewer.article.figures import Kind
from viewer.deck.slide import Slide

_MOST_NUMBER = 99
_FEW_POINTS, _MOST_WORDS, _MOST_PASSAGES = 6, 110, 12
_SMALL, _SHORT_ITEM, _MANY_FIGURES = 2, 40, 4
_LONGEST_KICKER = 56
_MOST_ANNOUNCED, _MOST_POINTS = 40, 200


@dataclass(frozen=True, eq=False)
class Teller:
    """Tells sections; ``told`` are their passages by name, ``stem`` begins photos' names.

    ``best`` are the achievements; ``together`` is how many paragraphs a slide tells at once
    where there are more of them than a talk can tell one by one, and else 0.
    """

    told: dict[str, Told]
    casing: Casing
    term: str
    targets: dict[str, tuple[str, str]]
    quoting: Quoting
    stem: str
    names: Names
    wardrobe: Wardrobe
    best: tuple[Passage, ...] = ()
    together: int = 0

    def slides(self, section: Section, place: int | None) -> Iterator[Slide]:
        """Yield the slides of a section, the ``place``-th part of the talk (None: of none)."""
        kicker = ""
        if place is not None:
            kicker = clipped(f"{ROMAN[place]}. {section.title}", _LONGEST_KICKER)
        if section.kind == "achievements":
            yield from self._achievements(section, kicker)
            return
        for group in section.groups:
            yield from self._group(group, section, kicker)

    @cached_property
    def _drawn(self) -> frozenset[Signature]:
        """The charts of the achievements, which nothing else draws again."""
        scenes = (self._scene(self._points(passage)) for passage in self.best)
        return frozenset(signature(idea.chart) for scene in scenes for idea in ideas(scene))

    def _achievements(self, section: Section, kicker: str) -> Iterator[Slide]:
        slides: list[Slide] = []
        plain = Group()
        for passage in section.passages:
            if passage.kind == "achievement" and 0 < (passage.number or 0) <= _MOST_NUMBER:
                slides += self._achievement(passage)
            elif passage.kind == "caption":
                slides.append(self._photo(passage, kicker))
            else:
                plain.passages.append(passage)
        yield from index_slides(section, slides, kicker, self.names, self.casing)
        yield from slides
        if plain.passages:
            yield from self._group(plain, section, kicker)

    def _achievement(self, passage: Passage) -> Iterator[Slide]:
        points = self._points(passage)
        number = passage.number or 1
        contents = plan(self._scene(points), brief=True) if points else []
        for place, content in enumerate(contents, 1):
            slide = achieved(content, self.wardrobe, number)
            name = f"thanh-tich-{number}" if place == 1 else f"thanh-tich-{number}-{place}"
            yield msgspec.structs.replace(slide, id=self.names.take(name))

    def _photo(self, passage: Passage, kicker: str) -> Slide:
        return photo(passage, self.stem, kicker, self.names, self.wardrobe.taken)

    def _group(self, group: Group, section: Section, kicker: str) -> Iterator[Slide]:
        waiting: list[Point] = []
        for passage in group.passages:
            table = table_of(passage)
            points = [] if table or passage.kind == "caption" else self._points(passage)
            if waiting and not (points and self._goes_on(waiting, points, passage)):
                yield from self._said(waiting, group, section, kicker)
                waiting = []
            waiting += points
            if passage.kind == "caption":
                yield self._photo(passage, kicker)
            elif table:
                yield from self._table(passage, table, group, kicker)
        yield from self._said(waiting, group, section, kicker)

    def _goes_on(self, waiting: Sequence[Point], points: Sequence[Point], passage: Passage) -> bool:
        if self.together:
            return len({one.told.passage.name for one in waiting}) < self.together
        return _goes_on(waiting, points, passage)

    def _table(self, passage: Passage, table: Table, group: Group, kicker: str) -> Iterator[Slide]:
        notes = table_notes(table)
        title = table_title(table) or group.heading or kicker.partition(". ")[2] or "Số liệu"
        taken = self.wardrobe.taken
        title = title if title not in taken else f"{title}: số liệu"
        taken.add(title)
        seconds = seconds_for(notes)
        sheet = Sheet(title=title, kicker=kicker, source=passage.name, notes=notes, seconds=seconds)
        for slide in table_slides(table, sheet):
            yield self._named(slide)

    def _said(
        self, points: list[Point], group: Group, section: Section, kicker: str
    ) -> Iterator[Slide]:
        """Yield the slides that say ``points``; plans and shortcomings are lists, not charts."""
        if not points:
            return
        told = section.kind == "told"
        heading = "" if told else group.heading or section.title
        scene = replace(self._scene(points), drawn=self._drawn)
        for content in [_crowded(points)] if self.together else plan(scene, charts=told):
            made = dressed(_remarked(content), self.wardrobe, kicker, heading)
            yield self._named(made)

    def _named(self, slide: Slide) -> Slide:
        return msgspec.structs.replace(slide, id=self.names.take(slide.title))

    def _scene(self, points: Sequence[Point]) -> Scene:
        return Scene(points, self.casing, self.term, self.targets)

    def _points(self, passage: Passage) -> list[Point]:
        return self.quoting.left(list(self.told[passage.name].points[:_MOST_POINTS]))


def _crowded(points: Sequence[Point]) -> Content:
    """Return what one slide says of many paragraphs: the first point of some, the rest in notes."""
    firsts = {point.told.passage.name: point for point in reversed(points)}
    return Content(tuple(points), listed=tuple(reversed(firsts.values()))[:MOST_BULLETS])


def _goes_on(waiting: Sequence[Point], points: Sequence[Point], passage: Passage) -> bool:
    """Return whether a passage is told on the slide of the points before it."""
    if len({one.told.passage.name for one in waiting}) >= _MOST_PASSAGES:
        return False
    if passage.marker:
        short = sum(len(one.text.split()) for one in points) <= _SHORT_ITEM
        return short and len(waiting) + len(points) <= 2 * _FEW_POINTS
    if max(map(_figured, (waiting, points))) >= _MANY_FIGURES:
        return False
    words = sum(len(one.text.split()) for one in (*waiting, *points))
    small = min(len(waiting), len(points)) <= _SMALL
    return small and len(waiting) + len(points) <= _FEW_POINTS and words <= _MOST_WORDS


def _figured(points: Sequence[Point]) -> int:
    """Return how many large figures ``points`` have."""
    return sum(len(levels(point)) for point in points)


def _remarked(content: Content) -> Content:
    """Return ``content`` with a remark where it announces more things than it names."""
    lead = next((point for point in content.points if point.opens), None)
    if lead is None or content.remark or content.chart:
        return content
    named = sum(point.lead is lead or point.lead is None for point in content.listed)
    if not 1 < named < len(NUMBERS):
        return content
    for k in lead.indices:
        figure = lead.told.figures[k]
        counts = figure.kind is Kind.COUNT and figure.noun and not figure.spelled
        if counts and named < figure.value <= _MOST_ANNOUNCED:
            return replace(content, remark=f"Bài viết nêu tên {NUMBERS[named]} trong số đó")
    return content
