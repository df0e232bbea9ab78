"""The numbers that Word shows before paragraphs and does not keep in their text."""

import re
from dataclasses import dataclass, field
from typing import Any

from docx.oxml.ns import qn

from viewer.article.numerals import numeral

_PLACE = re.compile(r"%([1-9])")
_DASHES = frozenset("-–—")
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list is numbered; ``text`` holds ``%1`` where its number goes."""

    form: str
    text: str
    start: int


@dataclass(slots=True)
class _List:
    """The levels of a list, and the number that each shows now."""

    levels: dict[int, _Level]
    counts: dict[int, int] = field(default_factory=dict)


class Numbers:
    """Counts the numbered paragraphs of a document, from its first to its last.

    ``numbering`` is the root of the document's numbering part, or None without one.
    """

    def __init__(self, numbering: Any | None) -> None:
        self._abstracts: dict[str, _List] = {}
        self._lists: dict[str, _List] = {}
        self._starts: dict[str, dict[int, int]] = {}
        if numbering is not None:
            self._read(numbering)

    def _read(self, root: Any) -> None:
        for abstract in root.findall(qn("w:abstractNum")):
            name = abstract.get(qn("w:abstractNumId"), "")
            self._abstracts[name] = _List(_levels(abstract))
        for num in root.findall(qn("w:num")):
            name = num.get(qn("w:numId"), "")
            known = self._abstracts.get(_value(num, "w:abstractNumId"))
            if known is not None:
                self._lists[name] = known
                self._starts[name] = _overrides(num)

    def mark(self, list_id: str, depth: int) -> str:
        """Return the mark of the next paragraph of a list at ``depth`` (from 0), with a blank.

        Empty where no such list is known, or it shows nothing.
        """
        numbered = self._lists.get(list_id)
        level = numbered.levels.get(depth) if numbered else None
        if numbered is None or level is None:
            return ""
        if level.form == "bullet":
            return "- " if level.text in _DASHES else "• "
        start = self._starts[list_id].pop(depth, None)
        before = numbered.counts.get(depth, level.start - 1)
        numbered.counts[depth] = before + 1 if start is None else start
        for deeper in range(depth + 1, _DEEPEST + 1):
            numbered.counts.pop(deeper, None)
        shown = _PLACE.sub(lambda found: _shown(numbered, int(found[1]) - 1), level.text).strip()
        return f"{shown} " if shown else ""


def _shown(numbered: _List, depth: int) -> str:
    level = numbered.levels.get(depth)
    if level is None:
        return ""
    return numeral(level.form, numbered.counts.get(depth, level.start))


def _levels(abstract: Any) -> dict[int, _Level]:
    levels = {}
    for level in abstract.findall(qn("w:lvl")):
        form = _value(level, "w:numFmt") or "decimal"
        start = _whole(_value(level, "w:start"), 1)
        depth = _whole(level.get(qn("w:ilvl")), 0)
        levels[depth] = _Level(form, _value(level, "w:lvlText"), start)
    return levels


def _overrides(num: Any) -> dict[int, int]:
    return {
        _whole(one.get(qn("w:ilvl")), 0): _whole(_value(one, "w:startOverride"), 1)
        for one in num.findall(qn("w:lvlOverride"))
        if _value(one, "w:startOverride")
    }


def _value(element: Any, tag: str) -> str:
    child = element.find(qn(tag))
    return "" if child is None else str(child.get(qn("w:val"), ""))


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 5 else otherwise
