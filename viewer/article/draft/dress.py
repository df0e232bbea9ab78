"""A content becomes a slide of the layout that shows it best, with title, notes and source."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from viewer.article.draft.casing import raised
from viewer.article.draft.charted import stated_levels
from viewer.article.draft.emphasis import emphasised
from viewer.article.draft.plan import Content
from viewer.article.draft.sheets import Cited, Sheet
from viewer.article.draft.spoken import seconds_for, spoken
from viewer.article.draft.title import LONGEST, Title, fallback, title_for
from viewer.article.draft.told import Point
from viewer.article.draft.trim import clipped, shortened, tidied
from viewer.article.draft.unsaid import excesses, in_points, timeless, unsaid
from viewer.deck.slide import Slide, StatementSlide

BULLET, NARROW, STATEMENT, DETAIL = 108, 84, 170, 190
"""How many letters a bullet, one beside figures, a sentence to remember and its smaller line
should have."""

_SAME, _SMALL_REST = 0.58, 0.4
_TERM = re.compile(r"(?:Nhiệm kỳ|Giai đoạn) \d{4} – \d{4}(?=, )")
_LONGEST_TEXT = 220
_MOST_BULLETS, _MOST_IN_ONE = 8, 6
_FEWEST_ITEMS, _LONGEST_ITEM = 3, 6
_REST = re.compile(r"^(?:là|trong đó|và)\s", re.IGNORECASE)


@dataclass(eq=False)
class Wardrobe:
    """What slides share while they are dressed: the titles that are taken."""

    taken: set[str] = field(default_factory=set)

    def title(self, content: Content, otherwise: str, part: str = "") -> Title:
        """Return a title for ``content`` that no other slide has; ``part`` stands above it."""
        if content.title and content.title not in self.taken:
            self.taken.add(content.title)
            return Title(content.title)
        shown = bool(content.chart or content.heroes)
        drawn = list(_drawn(content))
        found = title_for(
            content.points, self.taken, figures=shown, focus=content.focus, drawn=drawn
        )
        text = found.text or fallback(content.points, self.taken)
        text = text or _time(content, self.taken) or otherwise
        text = in_points(timeless(text, part), content.points)
        if text in self.taken:
            text = next(t for n in range(2, 10_000) if (t := f"{text} ({n})") not in self.taken)
        self.taken.add(text)
        return Title(text, found.point)


def _drawn(content: Content) -> Iterator[str]:
    """Yield the numbers of the chart that ``content`` shows: ``98.412``."""
    levels = stated_levels(content.chart) if content.chart else ()
    yield from (one.value.split(" ")[0] for _, one in levels if len(one.value) > 2)


def _time(content: Content, taken: Collection[str]) -> str:
    """Return the term that ``content`` begins with, as a title where nothing shorter says it."""
    found = _TERM.match(tidied(content.points[0].text))
    return found.group() if found and found.group() not in taken else ""


def sources(content: Content) -> tuple[str, ...]:
    """Return the passages that ``content`` says, in order, and those cited besides."""
    names = [point.told.passage.name for point in content.points]
    return tuple(dict.fromkeys((*names, *content.also)))[:20]


def bulleted(
    points: Sequence[Point], title: Title, part: str = "", limit: int = BULLET
) -> tuple[str, ...]:
    """Return the bullets that ``points`` make beside a title, which is not said again.

    ``part`` is what the part of the talk is called, ``limit`` how many letters each may have.
    """
    kept = [
        point for point in points if not (point is title.point and _says_all(title.text, point))
    ]
    kept = [point for point in kept if not _REST.match(point.text)] or kept or list(points)
    whole = [unsaid(tidied(point.text), title.text, part) for point in kept]
    texts = [in_points(shortened(text, limit), points) for text in _items(whole)]
    return tuple(dict.fromkeys(emphasised(text) for text in texts if text and text != title.text))


def _items(texts: list[str]) -> list[str]:
    """Return the things that a single line names, one by one; else ``texts``."""
    parts = texts[0].split(", ") if len(texts) == 1 else []
    few = _FEWEST_ITEMS <= len(parts) <= _MOST_IN_ONE
    short = all(len(part.split()) <= _LONGEST_ITEM for part in parts)
    plain = not any(map(str.isdigit, texts[0])) and "(" not in texts[0]
    return [raised(part) for part in parts] if few and short and plain else texts


def _says_all(title: str, point: Point) -> bool:
    """Return whether a title says most of what the bullet of a point would."""
    return _covers(title, shortened(point.text, BULLET))


def dressed(content: Content, wardrobe: Wardrobe, kicker: str, heading: str = "") -> Slide:
    """Return the slide that says ``content`` in the part of the talk called ``kicker``.

    A list of equals that nothing leads into has ``heading`` for its title, if there is one.
    """
    leads = [point for point in content.points if point.opens]
    alike = len(content.listed) > 1 and not any(heading not in tidied(one.text) for one in leads)
    if alike and heading and heading not in wardrobe.taken:
        wardrobe.taken.add(heading)
        kicker = "" if heading in kicker else kicker
        return _list(content, Title(heading), kicker, spoken(content.points))
    part = kicker.partition(". ")[2] or kicker
    title = wardrobe.title(content, part or "Kết quả", part)
    kicker = "" if title.text in kicker else kicker
    if _is_one_of_many(title, content) and (whole := heading or part) not in wardrobe.taken:
        wardrobe.taken.add(whole)
        wardrobe.taken.discard(title.text)
        title, kicker = Title(whole), "" if whole in kicker else kicker
    notes = spoken(content.points)
    sheet = _sheet(content, title, kicker, notes)
    if formed := _formed(content, sheet):
        return formed
    if content.listed:
        return _list(content, title, kicker, notes)
    return sheet.figures(content.heroes) if content.heroes else _statement(content, title, kicker)


def _is_one_of_many(title: Title, content: Content) -> bool:
    """Return whether a title only says one of the things that a lead announces."""
    led = [point for point in content.listed if point.lead in content.points]
    return len(led) > 1 and title.point in led


def _formed(content: Content, sheet: Sheet) -> Slide | None:
    """Return the slide of a content that has a form of its own."""
    if content.events:
        return sheet.timeline(content.events)
    if content.tiers:
        return sheet.tiers(content.tiers)
    if content.speech:
        return replace(sheet, kicker="").quote(content.speech.words, content.speech.who)
    return sheet.chart(content.chart, content.heroes) if content.chart else None


def _sheet(content: Content, title: Title, kicker: str, notes: str) -> Sheet:
    return Sheet(
        title=title.text,
        kicker=kicker,
        source=_short(sources(content)),
        notes=notes,
        seconds=seconds_for(notes),
        remark=content.remark or _remark(content, title),
    )


def _remark(content: Content, title: Title) -> str:
    """Return what the article writes for the excess of a rate, where the slide says points."""
    shown = {title.text, *(one.value for one in content.heroes)}
    said = [one for one in excesses(content.points) if any(f"{one} điểm %" in t for t in shown)]
    written = [f"“{number}%”" for number in said]
    return f"Bài viết ghi mức vượt là {', '.join(written)}, tức điểm %" if written else ""


def _list(content: Content, title: Title, kicker: str, notes: str) -> Slide:
    part = kicker.partition(". ")[2] or kicker or title.text
    limit = NARROW if content.heroes else BULLET
    bullets = bulleted(content.listed, title, part, limit)
    sheet = _sheet(content, title, kicker, notes)
    if len(bullets) < 2 and content.heroes:
        return sheet.figures(content.heroes)
    if len(bullets) < 2 or (len(bullets) == 2 and title.point and not content.heroes):
        return _statement(content, title, kicker, BULLET if len(bullets) == 2 else STATEMENT)
    return sheet.bullets(bullets[:_MOST_BULLETS], content.heroes)


def _statement(content: Content, title: Title, kicker: str, limit: int = STATEMENT) -> Slide:
    """Return one sentence to remember, and what is told besides in a smaller line.

    The title is the beginning of the sentence, or another one; else the part's name.
    """
    told = [point for point in content.points if not point.opens] or list(content.points)
    part = kicker.partition(". ")[2] or kicker
    heading = title.text
    first, *others = _besides(told, title, part)
    if not others and len(first) < _SMALL_REST * len(title.text):
        first = timeless(tidied(told[0].text), part)
    text = shortened(first, limit) or heading
    more = " ".join(shortened(one, BULLET) for one in others[:2])
    if _covers(heading, text):
        term = _TERM.match(tidied(told[0].text))
        heading = part or (term.group() if term else "Kết quả chung")
    notes = spoken(content.points)
    text, more = (in_points(one, content.points) for one in (text, more))
    return StatementSlide(
        title=clipped(heading, LONGEST), kicker=kicker if heading not in kicker else "",
        source=_short(sources(content)), seconds=seconds_for(notes), notes=notes,
        text=emphasised(clipped(text, _LONGEST_TEXT)), detail=clipped(more, DETAIL),
    )  # fmt: skip


def _besides(told: Sequence[Point], title: Title, part: str) -> list[str]:
    """Return what ``told`` say beyond ``title``, of which the title's own point may say nothing."""
    whole = [(point, tidied(point.text)) for point in told]
    rests = [(point, text, unsaid(text, title.text, part)) for point, text in whole]
    left = [rest for point, text, rest in rests if point is not title.point or rest != text]
    return left or [rest for _, _, rest in rests]


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
