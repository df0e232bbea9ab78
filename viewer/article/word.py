"""Word files become blocks: styles, automatic numbers, tables, text boxes and captions."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn

from viewer.article.block import Block, Manuscript, finished
from viewer.article.tables import table_blocks
from viewer.article.word_numbers import Numbers
from viewer.article.word_package import open_word
from viewer.article.word_styles import Style, Styles
from viewer.article.word_text import has_picture, is_set_in, text_boxes, text_of

if TYPE_CHECKING:
    from docx.document import Document

_NUMBERING = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
_HOLDERS = {qn(tag) for tag in ("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:smartTag")}
_CAPTION_WORDS = 60


def read_word(raw: bytes, file: Path) -> Manuscript:
    """Return the blocks of the Word file whose bytes are ``raw``; pictures are passed over.

    Raises:
        ViewerError: where it is broken, locked or grows too large; see ``word_package``.
    """
    document = open_word(raw, file)
    return Manuscript(finished(_Walk(document).blocks(document.element.body)))


def _numbering(document: "Document") -> Any | None:
    relations = document.part.rels.values()
    parts = (rel.target_part for rel in relations if rel.reltype == _NUMBERING)
    return getattr(next(parts, None), "element", None)


class _Walk:
    """One walk over a document: it counts its lists, and knows what follows a picture."""

    def __init__(self, document: "Document") -> None:
        self._styles = Styles(document.styles.element)
        self._numbers = Numbers(_numbering(document))
        self._after_picture = False

    def blocks(self, holder: Any) -> Iterator[Block]:
        """Yield the blocks in ``holder``: the body, a cell, a text box."""
        for element in holder:
            if element.tag == qn("w:p"):
                yield from self._paragraph(element)
            elif element.tag == qn("w:tbl"):
                rows = [list(self._cells(row)) for row in element.iterchildren(qn("w:tr"))]
                yield from table_blocks(rows)
            elif element.tag in _HOLDERS:
                yield from self.blocks(element)

    def _cells(self, row: Any) -> Iterator[list[Block]]:
        for cell in row.iterchildren(qn("w:tc")):
            yield list(self.blocks(cell))

    def _paragraph(self, paragraph: Any) -> Iterator[Block]:
        style = self._styles.of(paragraph)
        text = text_of(paragraph).strip()
        pictured = has_picture(paragraph)
        mark = self._numbers.mark(style.list_id, style.depth) if style.list_id else ""
        if text and not style.contents:
            caption = (self._after_picture or pictured) and _may_tell(paragraph, text)
            yield from _lines(paragraph, style, mark + text, caption)
        if text or pictured:
            self._after_picture = pictured and not text
        for box in text_boxes(paragraph):
            yield from self.blocks(box)


def _may_tell(paragraph: Any, text: str) -> bool:
    """Return whether ``text``, next to a picture, tells of it."""
    if len(text.split()) > _CAPTION_WORDS:
        return False
    return not text.endswith((".", ":", ";")) or is_set_in(paragraph, "w:i")


def _lines(paragraph: Any, style: Style, text: str, caption: bool) -> Iterator[Block]:
    """Yield one block a line; titles, headings and captions are of one line."""
    role = style.role or ("caption" if caption else "")
    strong = style.strong or is_set_in(paragraph, "w:b")
    lines = (
        [text.replace("\n", " ")] if role else [line for line in text.split("\n") if line.strip()]
    )
    for i, line in enumerate(lines):
        yield Block(
            line,
            role=role,
            level=style.level,
            depth=style.depth,
            joined=i > 0,
            strong=strong,
        )
