"""What an element of a web page is for, told by its tag and by the names of its classes."""

import re

from lxml.html import HtmlElement

from viewer.article.block import Role

PASSED_OVER = frozenset(
    "head script style noscript template iframe object embed svg canvas video audio map form "
    "button select textarea input nav aside footer del s strike menu dialog".split()
)
"""Tags whose contents are no part of an article."""

_AROUND = re.compile(
    r"relat|lien-?quan|tin-?(?:khac|cu|moi|lien)|sidebar|breadcrumb|comment|binh-?luan|share|social|"
    r"toolbar|^tags?$|tag-?list|keyword|menu|navbar|^nav|footer|advert|^ads?$|banner|quang-?cao|"
    r"doc-?nhieu|xem-?(?:nhieu|them)|most|pagination|rating|vote|newsletter|popup|modal|copyright|"
    r"login|search|^hidden$",
    re.IGNORECASE,
)
_AROUND_ROLES = frozenset({"navigation", "complementary", "banner", "contentinfo", "search"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CAPTION = re.compile(r"caption|chu-?thich|ghi-?chu-?anh|image-?note|photo-?note", re.IGNORECASE)
_AUTHOR = re.compile(r"author|tac-?gia|byline|but-?danh|^source$|nguon-?tin", re.IGNORECASE)
_CENTRED = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)
_NAMES = re.compile(r"[\w-]{1,60}")


def names_of(element: HtmlElement) -> list[str]:
    """Return the names of an element's classes, and its id."""
    return _NAMES.findall(f"{element.get('class', '')[:400]} {element.get('id', '')[:60]}")


def is_around(element: HtmlElement) -> bool:
    """Return whether ``element`` holds what stands around articles: menus, links, comments."""
    if element.get("role") in _AROUND_ROLES or element.get("hidden") is not None:
        return True
    if _HIDDEN.search(element.get("style", "")[:400]):
        return True
    if element.tag == "header":
        return next(element.iter("h1"), None) is None
    return element.tag != "body" and any(_AROUND.search(name) for name in names_of(element))


def role_of(element: HtmlElement) -> tuple[Role, int]:
    """Return the role of the text in ``element``, and its level if that is a heading."""
    tag = str(element.tag)
    if len(tag) == 2 and tag[0] == "h" and tag[1].isdecimal():
        return "heading", int(tag[1])
    names = names_of(element)
    if tag in ("figcaption", "caption") or any(_CAPTION.search(name) for name in names):
        return "caption", 0
    if tag == "address" or any(_AUTHOR.search(name) for name in names):
        return "byline", 0
    return "", 0


def is_centred(element: HtmlElement) -> bool:
    """Return whether ``element`` sets its text in the middle, as captions are."""
    middle = element.get("align", "").lower() == "center" or element.tag == "center"
    return middle or bool(_CENTRED.search(element.get("style", "")[:400]))
