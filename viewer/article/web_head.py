"""The head of an article in a web page: its title stands above it, or in its midst."""

from collections.abc import Sequence
from dataclasses import replace

from viewer.article.block import Block
from viewer.article.clean import one_line
from viewer.article.dates import beside_date
from viewer.article.people import byline_of
from viewer.article.web_walk import Found

_NEAR = 12
_JUST_BELOW = 4
_ALIKE = 0.5
_TITLE_PARTS = (" | ", " - ", " – ", " :: ")


def with_head(found: Sequence[Found], named: str) -> list[Block]:
    """Return the blocks of the article, its title marked as such.

    ``named`` is what the page's metadata call it. The day and the author are taken from
    beside the title, and the author from just below the article too.
    """
    inside = [i for i, one in enumerate(found) if one.inside]
    if not inside:
        return []
    first, end = inside[0], inside[-1] + 1
    at = _title_at(found[:end], named)
    title = one_line(found[at].block.text) if at is not None else _without_site(named)
    body = [
        one.block
        for i, one in enumerate(found[first:end], first)
        if one.inside and (i == at or one_line(one.block.text) != title)
    ]
    above = [one.block for one in found[max(0, first - _NEAR) : first] if _is_meta(one.block)]
    below = [one.block for one in found[end : end + _JUST_BELOW] if _is_meta(one.block)]
    if at is not None and at >= first:
        body = [replace(one, role="title") if one is found[at].block else one for one in body]
    elif title:
        above.insert(0, Block(title, role="title"))
    return [*above, *body, *below]


def _title_at(found: Sequence[Found], named: str) -> int | None:
    """Return where the title stands: the first outermost heading that is alike ``named``."""
    headings = [i for i, one in enumerate(found) if _is_outermost(one.block)]
    wanted = set(named.lower().split())
    alike = [i for i in headings if _share(found[i].block.text, wanted) >= _ALIKE]
    if alike:
        return alike[0]
    return headings[0] if headings and not wanted else None


def _is_outermost(block: Block) -> bool:
    return block.role == "heading" and block.level == 1


def _share(text: str, wanted: set[str]) -> float:
    words = text.lower().split()
    return sum(word in wanted for word in words) / len(words) if words else 0.0


def _without_site(named: str) -> str:
    """Return a page's name without that of its site, which follows a dash or a bar."""
    for sign in _TITLE_PARTS:
        title, found, site = named.rpartition(sign)
        if found and len(site.split()) < len(title.split()):
            return title.strip()
    return named


def _is_meta(block: Block) -> bool:
    text = one_line(block.text)
    return (
        block.role in ("byline", "date") or beside_date(text) is not None or bool(byline_of(text))
    )
