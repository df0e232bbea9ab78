"""Paragraphs without headings in sections by what they speak of."""

import re
from collections.abc import Sequence

from viewer.article.article import Article, Passage
from viewer.article.draft.about import term_end
from viewer.article.draft.casing import raised
from viewer.article.draft.sections import Group, Kind, Section
from viewer.article.draft.topics import FUTURE, LIMITS, Topic, name_of, score_of, topic_of
from viewer.article.draft.trim import typeset

_INTRO, _MUCH = 2, 4
_BEGINS = re.compile(
    r"(?:trong |bước vào |bước sang )?(?:nhiệm kỳ|giai đoạn|khóa) "
    r"(?P<from>20\d\d)\s?[-–—]\s?20\d\d",
    re.IGNORECASE,
)


def by_topic(section: Section, article: Article, opening: bool = True) -> list[Section]:
    """Return sections by what paragraphs without headings speak of, an opening one first."""
    passages = section.passages
    told = sum(one.kind == "paragraph" for one in passages)
    count = _opening_size(passages, told) if opening else 0
    first = Section(groups=[Group("", passages[:count])])
    parts: list[tuple[Topic | None, Section]] = []
    words, end = article.text, term_end(article)
    for at, passage in enumerate(passages[count:], count):
        topic = _named(topic_at(passages, at), passage, words)
        topic = FUTURE if _is_later(passage, end) else topic
        if topic is None or (passage.marker and parts) or (parts and topic is parts[-1][0]):
            (parts[-1][1] if parts else first).add(passage)
        else:
            parts.append((topic, Section(kind=kind_of(topic))))
            parts[-1][1].add(passage)
    for topic, part in parts:
        part.title = _topic_title(topic, part, article)
    return [*([first] if opening else []), *(part for _, part in parts)]


def _is_later(passage: Passage, end: int) -> bool:
    """Return whether a paragraph begins with a time after the year that is reported up to."""
    found = _BEGINS.match(passage.text) if passage.kind == "paragraph" else None
    return found is not None and end > 0 and int(found["from"]) >= end


def _named(topic: Topic | None, passage: Passage, words: str) -> Topic | None:
    """Return ``topic`` if ``words`` call it by a name, or ``passage`` speaks much of it."""
    if topic is None or topic in (FUTURE, LIMITS) or topic.names.search(words):
        return topic
    return topic if score_of(topic, passage.text) >= _MUCH else None


def _opening_size(passages: Sequence[Passage], told: int) -> int:
    """Return how many passages open the talk: the first, or all of a few without plans."""
    if told > _INTRO:
        return 1
    ahead = (at for at in range(1, len(passages)) if topic_at(passages, at) in (FUTURE, LIMITS))
    return next(ahead, len(passages))


def topic_at(passages: Sequence[Passage], at: int) -> Topic | None:
    """Return what a paragraph speaks of; a photo goes with the paragraph after it if it fits."""
    if passages[at].kind != "caption":
        return None if " | " in passages[at].text else topic_of(passages[at].text)
    after = next((one for one in passages[at:] if one.kind == "paragraph"), None)
    topic = topic_of(passages[at].text)
    return topic if after is not None and topic is topic_of(after.text) else None


def kind_of(topic: Topic) -> Kind:
    """Return what a part on ``topic`` is."""
    return "ahead" if topic is FUTURE else "limits" if topic is LIMITS else "told"


def _topic_title(topic: Topic | None, section: Section, article: Article) -> str:
    texts = [one.text for one in section.passages]
    if topic is None:
        return ""
    if topic not in (FUTURE, LIMITS):
        texts += [one.text for one in article.of_kind("paragraph")]
    return raised(typeset(name_of(topic, texts)))
