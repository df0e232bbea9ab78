"""The words of one paragraph of Markdown, without its signs."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from viewer.article.clean import one_line
from viewer.article.marks import mark_of

_SIGNS = "[]*_`<>&\\!~"
_MOST_SIGNS = 0.25
_SHORT_LINE = 60
_TELLING_WORDS = 3
_BREAK = "\ue000"
_SOFT = "\ue001"


@dataclass(slots=True)
class Words:
    """Lines of text; pictures, and what is said under them; whether all is bold or slanted."""

    lines: list[str] = field(default_factory=list)
    pictured: bool = False
    captions: list[str] = field(default_factory=list)
    strong: bool = False
    slanted: bool = False


def read_inline(text: str) -> Words:
    """Return the words of ``text``, the source of one paragraph.

    Lines are parted where the source parts them on purpose: at hard breaks, and at soft
    ones after a short line or a full stop, or before a mark.
    """
    if sum(map(text.count, _SIGNS)) > _MOST_SIGNS * len(text):
        # So many signs are no Markdown, and would be tried in all their pairs.
        return Words(lines=_lines(text.replace("\n", _SOFT)))
    (inline,) = _parser().parseInline(text)
    children = inline.children or []
    pictures = [one_line(token.content) for token in children if token.type == "image"]
    return Words(
        lines=_lines("".join(map(_shown, children))),
        pictured=bool(pictures),
        captions=[words for words in pictures if len(words.split()) >= _TELLING_WORDS],
        strong=_is_within(children, "strong"),
        slanted=_is_within(children, "em"),
    )


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark")


def _shown(token: Token) -> str:
    signs = {"softbreak": _SOFT, "hardbreak": _BREAK, "image": "", "html_inline": ""}
    return signs.get(token.type, token.content)


def _is_within(children: Sequence[Token], tag: str) -> bool:
    """Return whether all text of ``children`` is set in ``tag``."""
    depth, found = 0, False
    for token in children:
        depth += token.nesting if token.tag == tag else 0
        if token.type == "text" and token.content.strip(" .:"):
            if depth == 0:
                return False
            found = True
    return found


def _lines(text: str) -> list[str]:
    lines: list[str] = []
    for hard in text.split(_BREAK):
        apart = True
        for soft in map(one_line, hard.split(_SOFT)):
            if not soft:
                continue
            if apart or _stands_alone(lines[-1], soft):
                lines.append(soft)
            else:
                lines[-1] += f" {soft}"
            apart = False
    return lines


def _stands_alone(before: str, line: str) -> bool:
    """Return whether ``line`` is one of its own and does not go on with ``before``."""
    if mark_of(line):
        return True
    ended = len(before) < _SHORT_LINE or before.endswith((".", "!", "?", "…", ";", ":"))
    return ended and not line[0].islower()
