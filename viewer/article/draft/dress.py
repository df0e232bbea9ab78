"""A content becomes a slide of the layout that shows it best, with title, notes and source."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from viewer.article.draft.casing import raised
from viewer.article.draft.emphasis import emphasised
from viewer.article.draft.lexicon import act, state
from viewer.article.draft.plan import Content
from viewer.article.draft.sheets import Cited, Sheet
from viewer.article.draft.spoken import seconds_for, spoken
from viewer.article.draft.title import LONGEST, Title, fallback, title_for
from viewer.article.draft.told import Point
from viewer.article.draft.trim import clipped, shortened, tidied
from viewer.deck.slide import Slide, StatementSlide

BULLET, STATEMENT, DETAIL = 108, 170, 190
"""How many letters a bullet, a sentence to remember and its smaller line should have."""

_SAME = 0.58
_LEAST_REST, _LONGEST_TEXT = 24, 220
_MOST_BULLETS, _MOST_IN_ONE = 8, 6
_REST = re.compile(r"^(?:là|trong đó|và)\s", re.IGNORECASE)


@dataclass(eq=False)
class Wardrobe:
    """What slides share while they are dressed: the titles that are taken."""

    taken: set[str] = field(default_factory=set)

    def title(self, content: Content, otherwise: str) -> Title:
        """Return a title for ``content`` that no other slide has."""
        shown = bool(content.chart or content.heroes)
        found = title_for(content.points, self.taken, figures=shown, focus=content.focus)
        text = found.text or fallback(content.points, self.taken) or otherwise
        if text in self.taken:
            text = next(t for n in range(2, 10_000) if (t := f"{text} ({n})") not in self.taken)
        self.taken.add(text)
        return Title(text, found.point)


def sources(content: Content) -> tuple[str, ...]:
    """Return the passages that ``content`` says, in order, and those cited besides."""
    names = [point.told.passage.name for point in content.points]
    return tuple(dict.fromkeys((*names, *content.also)))[:20]


def bulleted(points: Sequence[Point], title: Title) -> tuple[str, ...]:
    """Return the bullets that ``points`` make beside a title, which is not said again."""
    kept = [
        point for point in points if not (point is title.point and _says_all(title.text, point))
    ]
    kept = [point for point in kept if not _REST.match(point.text)] or kept or list(points)
    texts = [shortened(point.text, BULLET) for point in kept]
    return tuple(dict.fromkeys(emphasised(text) for text in texts if text != title.text))


def _says_all(title: str, point: Point) -> bool:
    """Return whether a title says most of what the bullet of a point would."""
    return _covers(title, shortened(point.text, BULLET))


def dressed(content: Content, wardrobe: Wardrobe, kicker: str, heading: str = "") -> Slide:
    """Return the slide that says ``content`` in the part of the talk called ``kicker``.

    A list of equals that nothing leads into has ``heading`` for its title, if there is one.
    """
    alike = len(content.listed) > 2 and not any(point.opens for point in content.points)
    if alike and heading and heading not in wardrobe.taken:
        wardrobe.taken.add(heading)
        kicker = "" if heading in kicker else kicker
        return _list(content, Title(heading), kicker, spoken(content.points))
    title = wardrobe.title(content, kicker or "Kết quả")
    notes = spoken(content.points)
    sheet = _sheet(content, title, kicker, notes)
    if content.events:
        return sheet.timeline(content.events)
    if content.tiers:
        return sheet.tiers(content.tiers)
    if content.chart is not None:
        return sheet.chart(content.chart, content.heroes)
    if content.listed:
        return _list(content, title, kicker, notes)
    return sheet.figures(content.heroes) if content.heroes else _statement(content, title, kicker)


def _sheet(content: Content, title: Title, kicker: str, notes: str) -> Sheet:
    return Sheet(
        title=title.text,
        kicker=kicker,
        source=_short(sources(content)),
        notes=notes,
        seconds=seconds_for(notes),
        remark=content.remark,
    )


def _list(content: Content, title: Title, kicker: str, notes: str) -> Slide:
    bullets = bulleted(content.listed, title)
    if len(bullets) < 2 and not content.heroes:
        return _statement(content, title, kicker)
    return _sheet(content, title, kicker, notes).bullets(bullets[:_MOST_BULLETS], content.heroes)


def _statement(content: Content, title: Title, kicker: str) -> Slide:
    """Return one sentence to remember, and what is told besides in a smaller line.

    The title is the beginning of the sentence, or another one; else the part's name.
    """
    told = [point for point in content.points if not point.opens] or list(content.points)
    told = [point for point in told if point is not title.point] or told
    text = shortened(told[0].text, STATEMENT)
    more = " ".join(tidied(point.text) for point in told[1:3])
    heading, rest = title.text, text[len(title.text) :].strip(" ,;")
    if text.lower().startswith(heading.lower()) and _goes_on(rest):
        text = raised(rest)
    elif _covers(heading, text):
        heading = kicker.partition(". ")[2] or kicker or heading
    notes = spoken(content.points)
    return StatementSlide(
        title=clipped(heading, LONGEST), kicker=kicker if heading not in kicker else "",
        source=_short(sources(content)), seconds=seconds_for(notes), notes=notes,
        text=emphasised(clipped(text, _LONGEST_TEXT)), detail=clipped(more, DETAIL),
    )  # fmt: skip


def _goes_on(rest: str) -> bool:
    """Return whether ``rest`` says something of what the title names, and is long enough."""
    begins = state().match(rest) or act().match(rest)
    return len(rest) >= _LEAST_REST and bool(begins)


def _covers(title: str, text: str) -> bool:
    """Return whether most words of ``text`` stand in ``title``."""
    said = {word.strip(_SIGNS).lower() for word in title.split()}
    words = [word.strip(_SIGNS).lower() for word in text.split()]
    return sum(word in said for word in words) >= _SAME * len(words)


_SIGNS = ",;:.“”()"


def _short(names: tuple[str, ...]) -> Cited:
    return names[0] if len(names) == 1 else names


def achieved(content: Content, wardrobe: Wardrobe, number: int) -> Slide:
    """Return the slide of an achievement that says ``content``."""
    title = wardrobe.title(content, f"Thành tích {number}")
    bullets = bulleted(content.listed, title) if content.listed else ()
    if not (content.chart or content.heroes or bullets):
        bullets = (emphasised(shortened(content.points[-1].text, STATEMENT)),)
    sheet = _sheet(content, title, "", spoken(content.points))
    return sheet.achievement(number, content.chart, content.heroes, bullets[:_MOST_IN_ONE])
