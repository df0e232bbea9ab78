"""Sections in their order, and no more of them than an agenda has room for."""

from viewer.article.draft.sections import Section
from viewer.article.draft.topics import FUTURE

_MOST, _MANY = 8, 5
_LONGEST_TITLE = 72


def arranged(sections: list[Section]) -> list[Section]:
    """Return the parts of a talk: equal names joined, plans last, small ones put together."""
    return _merged(_in_order(_called(sections)))


def _called(sections: list[Section]) -> list[Section]:
    """Return sections with one title each: neighbours of one title become one."""
    result: list[Section] = []
    for section in sections:
        if result and result[-1].title == section.title and result[-1].kind == section.kind:
            result[-1].groups += section.groups
        else:
            result.append(section)
    return result


def _in_order(sections: list[Section]) -> list[Section]:
    """Return sections with plans after achievements that close the article."""
    kinds = [section.kind for section in sections]
    if kinds[-2:] == ["ahead", "achievements"]:
        return [*sections[:-2], sections[-1], sections[-2]]
    return sections


def _merged(sections: list[Section]) -> list[Section]:
    """Return at most as many sections as an agenda has room for: small neighbours become one."""
    sections = _planned(list(sections))
    while len(sections) > _MOST:
        pairs = range(len(sections) - 1)
        at = min(pairs, key=lambda i: _size(sections[i]) + _size(sections[i + 1]))
        one, other = sections[at], sections[at + 1]
        one.groups[0].heading = one.groups[0].heading or one.title
        other.groups[0].heading = other.groups[0].heading or other.title
        kind = one.kind if one.kind == other.kind else "told"
        joined = Section(_joined(one.title, other.title), kind, [*one.groups, *other.groups])
        sections[at : at + 2] = [joined]
    return sections


def _planned(sections: list[Section]) -> list[Section]:
    """Return many sections with those on plans that follow each other as one."""
    if len(sections) <= _MANY:
        return sections
    result: list[Section] = []
    for section in sections:
        last = result[-1] if result else None
        if last is None or not last.kind == section.kind == "ahead":
            result.append(section)
            continue
        if last.title != FUTURE.usual:
            last.groups[0].heading = last.groups[0].heading or last.title
            last.title = FUTURE.usual
        section.groups[0].heading = section.groups[0].heading or section.title
        last.groups += section.groups
        last.lead += section.lead
    return result


def _size(section: Section) -> int:
    """Return how much a section tells; achievements are never merged."""
    return 10**9 if section.kind == "achievements" else sum(len(p.text) for p in section.passages)


def _joined(one: str, other: str) -> str:
    name = f"{one}; {other[:1].lower()}{other[1:]}"
    return name if len(name) <= _LONGEST_TITLE else one
