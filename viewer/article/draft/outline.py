"""The parts of a talk: what is told in which order, found from headings or from the text."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from viewer.article.article import Article, Passage
from viewer.article.draft.about import kind_line
from viewer.article.draft.by_topic import by_topic, kind_of, topic_at
from viewer.article.draft.casing import Casing, raised
from viewer.article.draft.merging import arranged
from viewer.article.draft.sections import NUMBERS, Group, Section
from viewer.article.draft.topics import headed
from viewer.article.draft.trim import clipped, typeset

_PART = re.compile(r"(?:phần|chương) (?:thứ )?(?:[IVX]+|\d|nhất|hai|ba|tư|bốn|năm)", re.IGNORECASE)
_BANNER_WORDS = 16
_COUNT = re.compile(r"(\d{1,2})\s+(?=[^\W\d])")
_FEWEST_SECTIONS, _MOST_SECTIONS = 3, 10
_LONGEST_TITLE = 72
_MOST_CITED = 999
_ANNOUNCES = re.compile(
    r"thành tích|thành tựu|nổi bật|dấu ấn|tiêu biểu|điểm sáng|điểm nhấn|sự kiện|kết quả",
    re.IGNORECASE,
)
_LEAD_END = re.compile(
    r"\s*(?:,\s*)?(?:được thể hiện.*|(?:như|là|gồm|cụ thể|bao gồm|sau|"
    r"trên các mặt)(?:\s+\w+){0,3})?\s*:?\s*$",
    re.IGNORECASE,
)


def outline(article: Article, casing: Casing) -> list[Section]:
    """Return the parts of a talk on ``article``; the first is its opening, and may be empty."""
    line = kind_line(article)
    told = [one for one in article.passages if _is_told(one) and one is not line]
    top = _top_level([one for one in told if one.kind == "heading"])
    sections = [Section()]
    labels: list[Passage] = []
    below = False
    for passage in told:
        if _PART.fullmatch(passage.text):
            labels.append(passage)
        elif _is_banner(passage):
            sections.append(Section(_title(passage, casing), lead=[*labels, passage]))
            labels, below = [], True
        elif passage.kind != "heading":
            sections[-1].add(passage)
        elif passage.level <= top and not below:
            sections.append(Section(_title(passage, casing)))
        else:
            sections[-1].begin(_title(passage, casing))
    sections[-1].lead += labels
    for section in sections:
        if not section.passages:
            section.groups[-1].passages, section.lead = section.lead, []
    parts = [part for section in sections for part in _parted(section, article)]
    named = [part for part in parts[1:] if part.passages]
    return [parts[0], *arranged(named)]


def _is_banner(passage: Passage) -> bool:
    """Return whether a paragraph in capitals is the name of a part that headings stand under."""
    text = passage.text
    short = len(text.split()) <= _BANNER_WORDS and "\n" not in text
    return passage.kind == "paragraph" and short and text.isupper() and not passage.marker


def _is_told(passage: Passage) -> bool:
    if passage.repeats or passage.kind in ("title", "note", "slogan"):
        return False
    return passage.kind == "heading" or is_citable(passage)


def is_citable(passage: Passage) -> bool:
    """Return whether a deck can name ``passage``: numbers above 999 are none of its."""
    number = passage.name.rpartition(" ")[2]
    return not number.isdigit() or int(number) <= _MOST_CITED


def _title(passage: Passage, casing: Casing) -> str:
    """Return a heading as a part is called; a number that it begins with is said in words."""
    text = casing.sentence(typeset(passage.body).rstrip(" .:;"))
    found = _COUNT.match(text)
    number = int(found[1]) if found else 0
    if found and 0 < number < len(NUMBERS):
        text = raised(NUMBERS[number]) + text[found.end(1) :]
    return clipped(text, _LONGEST_TITLE)


def _top_level(headings: Sequence[Passage]) -> int:
    """Return the level of headings that part the talk: the outermost that has a few of them."""
    counts = Counter(one.level for one in headings)
    total = 0
    best = min(counts, default=0)
    for level in sorted(counts):
        total += counts[level]
        if total > _MOST_SECTIONS:
            break
        best = level
        if total >= _FEWEST_SECTIONS:
            break
    return best


def _parted(section: Section, article: Article) -> list[Section]:
    """Return a section in the parts that it has to be told in: the achievements for themselves."""
    announced = [one for one in section.passages if one.kind == "achievement"]
    if announced and _is_announced(section, announced[0]):
        return _around_achievements(section, article)
    if not section.title:
        return by_topic(section, article)
    topic = headed(section.title)
    section.kind = kind_of(topic) if topic else "told"
    return [section]


def _is_announced(section: Section, first: Passage) -> bool:
    """Return whether the list that begins with ``first`` is called one of achievements."""
    passages = section.passages
    at = passages.index(first)
    before = [one.text for one in passages[:at] if one.kind == "paragraph"]
    heading = next((g.heading for g in section.groups if first in g.passages and g.heading), "")
    texts = [heading, section.title, *(text for text in before[-1:] if text.endswith(":"))]
    return any(_ANNOUNCES.search(text) for text in texts) or not any(texts)


def _around_achievements(section: Section, article: Article) -> list[Section]:
    """Return what comes before the achievements, they themselves, and what comes after."""
    passages = section.passages
    found = [at for at, one in enumerate(passages) if one.kind == "achievement"]
    before, after = passages[: found[0]], passages[found[-1] + 1 :]
    lead: list[Passage] = []
    if before and before[-1].text.endswith(":"):
        lead = [before.pop()]
    listed = Section(kind="achievements", groups=[Group("", passages[found[0] : found[-1] + 1])])
    while after and after[0].kind == "caption":
        listed.add(after.pop(0))
    listed.lead = lead
    listed.title = _name_of_list(section, lead, bool(before))
    parts: list[Section] = []
    rest = replace(section, title=section.title, groups=_kept(section.groups, before))
    if before or not section.title:
        parts += _parted_told(rest, article)
    parts.append(listed)
    while after and topic_at(after, 0) is None:
        listed.add(after.pop(0))
    if after:
        parts += by_topic(Section(groups=_kept(section.groups, after)), article, opening=False)
    return parts


def _parted_told(section: Section, article: Article) -> list[Section]:
    return [section] if section.title else by_topic(section, article)


def _name_of_list(section: Section, lead: list[Passage], more: bool) -> str:
    """Return how the achievements are called: by their heading, else by what leads into them."""
    headings = [group.heading for group in section.groups if group.heading]
    called = [one for one in (*reversed(headings), "" if more else section.title) if one]
    announced = next((one for one in called if _ANNOUNCES.search(one)), "")
    if announced:
        return announced
    if lead:
        name = _LEAD_END.sub("", typeset(lead[0].body))
        if 8 <= len(name) <= _LONGEST_TITLE and _ANNOUNCES.search(name):
            return raised(name)
    return "Thành tích nổi bật"


def _kept(groups: Iterable[Group], passages: Sequence[Passage]) -> list[Group]:
    """Return the groups with only those of their passages that are among ``passages``."""
    names = {one.name for one in passages}
    found = [Group(g.heading, [p for p in g.passages if p.name in names]) for g in groups]
    return [group for group in found if group.passages] or [Group()]
