"""Markdown becomes blocks: headings, paragraphs, lists with their numbers, tables, captions."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

from viewer.article.block import Block, Manuscript, Role, finished
from viewer.article.clean import one_line
from viewer.article.markdown_line import Words, read_inline
from viewer.article.tables import table_blocks

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.{0,4000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(\w[\w ]{0,30}?)[ \t]*:[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_FIELDS = {
    "title": "title",
    "tiêu đề": "title",
    "author": "byline",
    "tác giả": "byline",
    "date": "date",
    "ngày": "date",
}
_NOTE = re.compile(r"^\[\^[^\]\s]{1,20}\]:[ \t]*|\[\^[^\]\s]{1,20}\]", re.MULTILINE)
_TAG = re.compile(r"<[^<>]*>")
_CODE = re.compile(r"\s*<(?:script|style|iframe|!--)", re.IGNORECASE)


def read_markdown(text: str) -> Manuscript:
    """Return the blocks of ``text``; a front matter's title, author and date are kept."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    fields: dict[str, str] = {}
    if found := _FRONT_MATTER.match(text):
        fields = _front_matter(found[1])
        text = text[found.end() :]
    text = _NOTE.sub("", text)
    # Indented lines are paragraphs of people who indent, not code.
    parser = MarkdownIt("commonmark").enable("table").disable(["code", "inline"])
    walk = _Walk()
    for token, before in _with_parent(parser.parse(text)):
        walk.take(token, before)
    return Manuscript(finished(walk.blocks), **fields)


def _front_matter(text: str) -> dict[str, str]:
    pairs = ((name.strip().lower(), value.strip("\"'")) for name, value in _FIELD.findall(text))
    return {_FIELDS[name]: one_line(value) for name, value in pairs if name in _FIELDS}


def _with_parent(tokens: Sequence[Token]) -> Iterator[tuple[Token, str]]:
    """Yield each token with the tag that the one before it opens: ``h2``, ``td``, ``p``."""
    tag = ""
    for token in tokens:
        yield token, tag
        tag = token.tag


@dataclass(slots=True)
class _Walk:
    """The blocks so far, and the lists and the table that are open."""

    blocks: list[Block] = field(default_factory=list)
    lists: list[int | None] = field(default_factory=list)
    mark: str = ""
    rows: list[list[list[Block]]] = field(default_factory=list)
    after_picture: bool = False

    def take(self, token: Token, tag: str) -> None:
        """Take the next token, which stands inside ``tag``."""
        if token.type == "inline":
            self._inline(read_inline(token.content), tag)
        elif token.type == "fence" or (
            token.type == "html_block" and not _CODE.match(token.content)
        ):
            lines = _TAG.sub("", token.content).split("\n")
            self.blocks += [Block(line) for line in map(one_line, lines) if line]
        elif token.type == "tr_open":
            self.rows.append([])
        elif token.type == "table_close":
            self.blocks += table_blocks(self.rows)
            self.rows.clear()
        else:
            self._list(token)

    def _list(self, token: Token) -> None:
        """Follow where lists and items begin and end."""
        if token.type == "ordered_list_open":
            self.lists.append(int(token.attrs.get("start", 1)))
        elif token.type == "bullet_list_open":
            self.lists.append(None)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            self.lists.pop()
        elif token.type == "list_item_open":
            number = self.lists[-1]
            self.mark = "- " if number is None else f"{number}{token.markup} "
            self.lists[-1] = None if number is None else number + 1

    def _inline(self, words: Words, tag: str) -> None:
        if tag in ("td", "th"):
            self.rows[-1].append([Block(line) for line in words.lines])
            return
        self.blocks += [Block(text, role="caption") for text in words.captions]
        pictured = words.pictured or self.after_picture
        role, level = _role(tag, pictured and words.slanted)
        continued = bool(self.lists) and not self.mark
        for i, line in enumerate(words.lines):
            block = Block(
                self.mark + line,
                role=role,
                level=level,
                depth=max(0, len(self.lists) - 1) + (continued or (i > 0 and bool(self.lists))),
                joined=i > 0,
                strong=words.strong,
            )
            self.blocks.append(block)
            self.mark = ""
        self.after_picture = words.pictured and not words.captions


def _literal(text: str) -> list[Block]:
    """Return the lines of code or HTML without tags; nothing of a script."""
    lines = [] if _CODE.match(text) else _TAG.sub("", text).split("\n")
    return [Block(line) for line in map(one_line, lines) if line]


def _role(tag: str, caption: bool) -> tuple[Role, int]:
    if tag[:1] == "h" and tag[1:].isdecimal():
        return "heading", int(tag[1:])
    return ("caption" if caption else ""), 0
