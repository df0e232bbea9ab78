"""Which part of a web page is its article, and what its metadata say of it."""

import datetime
import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from lxml.html import HtmlElement

from viewer.article.clean import one_line
from viewer.article.people import is_name

_TELLING = 20
_MOST_OF_IT = 0.9
_MUCH_OF_IT = 0.15
_MOST_ELEMENTS = 60_000
_OUTER = frozenset({"html", "body", "main"})
_OFFICE = re.compile(r"(?:báo|đài|tạp chí|cổng|trang|sở|ban|ubnd|admin|phòng|bộ)\b", re.IGNORECASE)
_HOLDERS = frozenset("html body main article section div td center".split())


@dataclass(frozen=True, slots=True)
class Extract:
    """What is known of the article: pieces of its text, and the page's metadata about it.

    ``texts`` is empty where the article was not found; so are the others where unknown.
    """

    texts: Collection[str] = ()
    title: str = ""
    author: str = ""
    date: str = ""


def extract(page: HtmlElement) -> Extract:
    """Return what the main text of ``page`` is, and its metadata. The page is not changed."""
    if sum(1 for _ in page.iter()) > _MOST_ELEMENTS:
        return Extract()
    import trafilatura

    document = trafilatura.bare_extraction(
        page,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if document is None or isinstance(document, dict):
        return Extract()
    pieces = map(one_line, document.body.itertext())
    return Extract(
        texts=frozenset(piece for piece in pieces if len(piece) >= _TELLING),
        title=one_line(document.title or ""),
        author=_author(document.author or ""),
        date=_day(document.date or ""),
    )


def _author(names: str) -> str:
    """Return the names of people in ``names``, which a page separates by semicolons."""
    people = [name.strip() for name in names.split(";")]
    return ", ".join(name for name in people if is_name(name) and not _OFFICE.match(name))


def _day(iso: str) -> str:
    try:
        return datetime.date.fromisoformat(iso).strftime("%d/%m/%Y")
    except ValueError:
        return ""


@dataclass(frozen=True, slots=True)
class Region:
    """Where the article stands: in all of ``roots``; ``kept`` are elements around its text."""

    roots: Collection[HtmlElement]
    kept: Collection[HtmlElement]


def region_of(body: HtmlElement, texts: Collection[str]) -> Region:
    """Return the elements whose text is the article's: one, or neighbours in a wider one.

    Without ``texts`` all of ``body`` is.
    """
    weights = _weights(body, texts)
    total = weights[body]
    root = body
    while total and (child := _heavy_child(root, weights, total * _MOST_OF_IT)) is not None:
        root = child
    while root.tag not in _HOLDERS and root is not body:
        parent = root.getparent()
        root = body if parent is None else parent
    roots = _told_children(root, weights) if root.tag in _OUTER else [root]
    heavy = {element for element in weights if total and weights[element] > total * _MUCH_OF_IT}
    return Region(frozenset(roots), {*heavy, *roots, root, *root.iterancestors()})


def _heavy_child(
    element: HtmlElement, weights: Counter[HtmlElement], least: float
) -> HtmlElement | None:
    return next((child for child in element if weights[child] >= least), None)


def _told_children(root: HtmlElement, weights: Counter[HtmlElement]) -> list[HtmlElement]:
    """Return the children of ``root`` from the first with the article's text to the last."""
    children = list(root)
    told = [i for i, child in enumerate(children) if weights[child]]
    return children[told[0] : told[-1] + 1] if told else [root]


def _weights(body: HtmlElement, texts: Collection[str]) -> Counter[HtmlElement]:
    """Return for each element how many letters of the article stand in it."""
    weights: Counter[HtmlElement] = Counter()
    for element in reversed(list(body.iter())):
        weights[element] += _told(element.text, texts)
        parent = element.getparent()
        if parent is not None and element is not body:
            weights[parent] += weights[element] + _told(element.tail, texts)
    return weights


def _told(text: str | None, texts: Collection[str]) -> int:
    piece = one_line(text) if text and len(text) >= _TELLING else ""
    return len(piece) if piece in texts else 0
