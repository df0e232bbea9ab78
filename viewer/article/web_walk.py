"""One walk over a web page, which makes blocks of what stands in it."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace

from lxml.html import HtmlElement

from viewer.article.block import Block, Role
from viewer.article.marks import mark_of
from viewer.article.numerals import numeral, raised
from viewer.article.tables import table_blocks
from viewer.article.web_roles import PASSED_OVER, is_around, is_centred, role_of

_BLOCKS = frozenset(
    "html body main article section header div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote "
    "pre figure figcaption caption table thead tbody tfoot tr td th center address hr fieldset "
    "details summary".split()
)
_SETTINGS = frozenset({"b", "strong", "i", "em", "sup"})
_LIST_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_CAPTION_WORDS = 60
_BYLINE_WORDS = 25
_BLANKS = re.compile("[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the walk stands: the role of text here, and how it is set.

    ``depth`` is -1 outside lists. ``inside`` is whether this is the article's own element.
    """

    role: Role = ""
    level: int = 0
    depth: int = -1
    centred: bool = False
    bold: bool = False
    slanted: bool = False
    raised: bool = False
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A block, and whether it stands in the article's own element."""

    block: Block
    inside: bool


@dataclass(slots=True)
class Walk:
    """A walk over a page.

    ``kept`` are elements that are entered whatever they are called, because the article's
    text stands in them; in ``roots`` everything belongs to the article.
    """

    kept: Collection[HtmlElement]
    roots: Collection[HtmlElement]
    _pieces: list[tuple[str, Place]] = field(default_factory=list)
    _mark: str = ""
    _after_picture: bool = False

    def page(self, body: HtmlElement) -> Iterator[Found]:
        """Yield what is found in ``body``, in order."""
        yield from self._element(body, Place())
        yield from self._flush()

    def _element(self, element: HtmlElement, place: Place) -> Iterator[Found]:
        tag = element.tag
        if not isinstance(tag, str) or self._is_passed_over(element, tag):
            return
        if tag == "br":
            self._pieces.append(("\n", place))
        elif tag in ("img", "picture"):
            self._after_picture = self._after_picture or not self._has_words()
        elif tag == "table" and element not in self.kept:
            yield from self._table(element, place)
        elif tag in _BLOCKS:
            yield from self._flush()
            yield from self._children(element, self._entered(element, place))
            yield from self._flush()
        else:
            yield from self._children(element, self._entered(element, place))

    def _is_passed_over(self, element: HtmlElement, tag: str) -> bool:
        return element not in self.kept and (tag in PASSED_OVER or is_around(element))

    def _children(self, element: HtmlElement, place: Place) -> Iterator[Found]:
        self._add(element.text, place)
        number = _whole(element.get("start"), 1)
        for child in element:
            if child.tag == "li":
                number = _whole(child.get("value"), number)
                yield from self._flush()
                self._mark = _list_mark(element, number)
                number += 1
            yield from self._element(child, place)
            self._add(child.tail, place)

    def _entered(self, element: HtmlElement, place: Place) -> Place:
        tag = str(element.tag)
        place = replace(place, inside=place.inside or element in self.roots)
        if tag in _SETTINGS:
            return _set(place, tag)
        if tag in ("ul", "ol"):
            return replace(place, depth=place.depth + 1)
        if tag not in _BLOCKS and tag != "span":
            return place
        role, level = role_of(element)
        centred = place.centred or is_centred(element)
        if role and element not in self.kept:
            return replace(place, role=role, level=level, centred=centred)
        return replace(place, centred=centred)

    def _add(self, text: str | None, place: Place) -> None:
        if text:
            words = _BLANKS.sub(" ", text)
            self._pieces.append((raised(words) if place.raised else words, place))

    def _has_words(self) -> bool:
        return any(text.strip() for text, _ in self._pieces)

    def _flush(self) -> Iterator[Found]:
        """Yield the text since the last block, a block for each of its lines."""
        told = [place for text, place in self._pieces if text.strip()]
        text = "".join(text for text, _ in self._pieces)
        self._pieces.clear()
        if not told:
            return
        block = self._block(text, told)
        under = False
        for line in [text.replace("\n", " ")] if block.role else text.split("\n"):
            if line.strip():
                mark = "" if mark_of(line.strip()) else self._mark
                depth = block.depth + (block.depth >= 0 and not self._mark)
                own = replace(block, text=mark + line.strip(), depth=max(0, depth), joined=under)
                yield Found(own, told[0].inside)
                self._mark = ""
            under = bool(line.strip())

    def _block(self, text: str, told: list[Place]) -> Block:
        """Return the block that ``text`` is; its depth is -1 outside lists."""
        words = len(text.split())
        first = told[0]
        slanted = all(place.slanted for place in told) or first.centred
        pictured = self._after_picture and words <= _CAPTION_WORDS
        self._after_picture = False
        role: Role = first.role
        if role == "byline" and words > _BYLINE_WORDS:
            role = ""
        if not role and pictured and (slanted or not text.rstrip().endswith((".", ":", ";"))):
            role = "caption"
        strong = all(place.bold for place in told)
        return Block(text, role=role, level=first.level, depth=first.depth, strong=strong)

    def _table(self, table: HtmlElement, place: Place) -> Iterator[Found]:
        yield from self._flush()
        inside = place.inside or table in self.roots
        rows = [[self._cell(cell, place) for cell in _cells(row)] for row in _rows(table)]
        yield from (Found(block, inside) for block in table_blocks(rows))

    def _cell(self, cell: HtmlElement, place: Place) -> list[Block]:
        found = [*self._children(cell, self._entered(cell, place)), *self._flush()]
        return [one.block for one in found]


def _cells(row: HtmlElement) -> Iterator[HtmlElement]:
    return row.iterchildren("td", "th")


def _set(place: Place, tag: str) -> Place:
    return replace(
        place,
        bold=place.bold or tag in ("b", "strong"),
        slanted=place.slanted or tag in ("i", "em"),
        raised=place.raised or tag == "sup",
    )


def _rows(table: HtmlElement) -> Iterator[HtmlElement]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from child.iterchildren("tr")


def _list_mark(parent: HtmlElement, number: int) -> str:
    if parent.tag != "ol":
        return "• "
    form = _LIST_FORMS.get(parent.get("type", ""), "decimal")
    return f"{numeral(form, number)}. "


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 5 else otherwise
