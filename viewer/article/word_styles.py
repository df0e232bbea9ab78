"""What a paragraph's style in a Word file says: heading, caption, list, bold."""

import re
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

from viewer.article.block import Role

_HEADING = re.compile(r"(?:heading|tiêu đề)\s*(\d)", re.IGNORECASE)
_CAPTION = re.compile(r"caption|chú thích", re.IGNORECASE)
_CONTENTS = re.compile(r"toc\b|mục lục|table of figures", re.IGNORECASE)
_BODY_OUTLINE = 9
_LONGEST_CHAIN = 12


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph's role and level (of a heading), its list, and whether it is bold.

    ``contents``: the paragraph is a line of a table of contents. ``list_id`` is empty
    outside lists, ``depth`` counts from 0.
    """

    role: Role = ""
    level: int = 0
    list_id: str = ""
    depth: int = 0
    strong: bool = False
    contents: bool = False


class Styles:
    """The styles of a document; ``root`` is its ``w:styles``."""

    def __init__(self, root: Any) -> None:
        self._styles = {
            style.get(qn("w:styleId"), ""): style for style in root.findall(qn("w:style"))
        }

    def of(self, paragraph: Any) -> Style:
        """Return what the style of a ``w:p`` and its own properties say together."""
        properties = paragraph.find(qn("w:pPr"))
        chain = self._chain(_value(properties, "w:pStyle"))
        names = [_value(style, "w:name") for style in chain]
        role, level = _role(names)
        layers = [properties, *(style.find(qn("w:pPr")) for style in chain)]
        outline = _first(layers, "w:outlineLvl")
        if not role and outline.isdecimal() and int(outline) < _BODY_OUTLINE:
            role, level = "heading", int(outline) + 1
        depth = _first(layers, "w:numPr/w:ilvl")
        list_id = _first(layers, "w:numPr/w:numId")
        return Style(
            role=role,
            level=level,
            list_id="" if list_id == "0" else list_id,
            depth=int(depth) if depth.isdecimal() and len(depth) == 1 else 0,
            strong=any(_is_on(style.find(qn("w:rPr")), "w:b") for style in chain),
            contents=any(_CONTENTS.match(name) for name in names),
        )

    def _chain(self, name: str) -> list[Any]:
        """Return a style and those that it is based on, the nearest first."""
        chain: list[Any] = []
        while name in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[name])
            name = _value(chain[-1], "w:basedOn")
        return chain


def _role(names: list[str]) -> tuple[Role, int]:
    for name in names:
        if name.lower() in ("title", "tiêu đề"):
            return "title", 0
        if found := _HEADING.match(name):
            return "heading", int(found[1])
        if _CAPTION.match(name):
            return "caption", 0
    return "", 0


def _path(tags: str) -> str:
    return "/".join(qn(tag) for tag in tags.split("/"))


def _value(element: Any | None, tags: str) -> str:
    found = None if element is None else element.find(_path(tags))
    return "" if found is None else str(found.get(qn("w:val"), ""))


def _first(layers: list[Any], tags: str) -> str:
    return next((value for layer in layers if (value := _value(layer, tags))), "")


def _is_on(properties: Any | None, tag: str) -> bool:
    found = None if properties is None else properties.find(qn(tag))
    return found is not None and found.get(qn("w:val"), "1") not in ("0", "false")
