"""Saved web pages become blocks: the article found in the page, its title, day and author."""

import re
from pathlib import Path

import lxml.html
from lxml.etree import LxmlError
from lxml.html import HtmlElement

from viewer.article.block import Manuscript, finished
from viewer.article.clean import one_line
from viewer.article.encoding import decode
from viewer.article.limits import too_long
from viewer.article.web_article import extract, region_of
from viewer.article.web_head import with_head
from viewer.article.web_walk import Walk
from viewer.errors import ViewerError

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w-]{1,40})", re.IGNORECASE)
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}>")
_HEAD = 8_000
_MOST_ELEMENTS = 150_000


def read_web(raw: bytes, file: Path) -> Manuscript:
    """Return the blocks of the article in the web page whose bytes are ``raw``.

    Scripts are not run, and nothing is fetched.

    Raises:
        ViewerError: ``article-page-empty`` where there is no article in it, ``article-long``
            where it has too many elements; and what :func:`decode` raises.
    """
    declared = _CHARSET.search(raw[:_HEAD])
    text = decode(raw, file, declared[1].decode("ascii") if declared else "")
    page = _parsed(text)
    body = None if page is None else page.find(".//body")
    if page is None or body is None:
        raise ViewerError.of("article-page-empty", file=file)
    if sum(1 for _ in page.iter()) > _MOST_ELEMENTS:
        raise too_long(file)
    known = extract(page)
    region = region_of(body, known.texts)
    found = list(Walk(region.kept, region.roots).page(body))
    blocks = finished(with_head(found, known.title or _title_of(page)))
    if not blocks:
        raise ViewerError.of("article-page-empty", file=file)
    return Manuscript(blocks, byline=known.author, date=known.date)


def _parsed(text: str) -> HtmlElement | None:
    parser = lxml.html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    text = _DECLARATION.sub("", text, count=1).replace("\x00", "")
    try:
        return lxml.html.document_fromstring(text, parser=parser)
    except (LxmlError, ValueError):
        return None


def _title_of(page: HtmlElement) -> str:
    """Return what the page says in its head that it is called."""
    return one_line(str(page.findtext(".//title") or ""))
