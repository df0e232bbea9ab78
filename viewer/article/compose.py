"""Blocks become an article: head and foot taken off, passages named and placed in one text."""

from dataclasses import replace

from viewer.article.achievements import gather
from viewer.article.article import Article, Passage
from viewer.article.block import Manuscript
from viewer.article.classify import classify
from viewer.article.dates import day_in
from viewer.article.head import Head, read_head
from viewer.article.letterhead import is_rule
from viewer.article.repeats import repeats
from viewer.article.sheet import Sheet
from viewer.article.slogan import find_slogan
from viewer.article.tail import Tail, read_tail


def compose(manuscript: Manuscript) -> Article:
    """Return the article that ``manuscript`` holds.

    The title passage comes first in the text, with the day and the byline wherever in the
    file they stand; notes of the head come before it, those of the foot at the end.
    """
    head = read_head([block for block in manuscript.blocks if not is_rule(block.text)])
    tail = read_tail(head.body)
    byline = head.byline or tail.byline or manuscript.byline
    date_text = head.date_text or tail.date_text or manuscript.date
    title = head.title or manuscript.title
    sheet = Sheet()
    for note in head.notes:
        sheet.add("note", note)
    if lines := _title_lines(head, tail, manuscript):
        sheet.add("title", "\n".join(lines))
    sheet.add_body(gather(classify(tail.body), title))
    for note in tail.notes:
        sheet.add("note", note)
    return Article(
        title=title,
        text=sheet.text,
        passages=tuple(_with_slogan(_with_repeats(sheet.passages))),
        byline=byline,
        date_text=date_text,
        date=day_in(date_text),
    )


def _title_lines(head: Head, tail: Tail, known: Manuscript) -> list[str]:
    """Return the title's lines; what only the metadata say stands around those of the file."""
    above = [] if head.title else [known.title]
    dates = [] if head.date_text or tail.date_text else [known.date]
    bylines = [] if head.byline or tail.byline else [known.byline]
    return [line for line in (*above, *head.lines, *tail.lines, *dates, *bylines) if line]


def _with_repeats(passages: list[Passage]) -> list[Passage]:
    told = {one.name: one.text for one in passages if one.kind == "paragraph"}
    found = repeats(told)
    return [replace(one, repeats=found.get(one.name, "")) for one in passages]


def _with_slogan(passages: list[Passage]) -> list[Passage]:
    """Return ``passages`` with the slogan, if there is one, after the passage that it is in."""
    said = [one.text if one.kind in ("paragraph", "achievement") else "" for one in passages]
    found = find_slogan(said)
    if found is None:
        return passages
    at, (start, end) = found
    holder = passages[at]
    slogan = Passage(
        name="slogan",
        kind="slogan",
        text=holder.text[start:end],
        span=(holder.span[0] + start, holder.span[0] + end),
        section=holder.section,
    )
    return [*passages[: at + 1], slogan, *passages[at + 1 :]]
