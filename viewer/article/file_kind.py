"""Which reader a file needs: what it holds says so first, and then its name."""

import re
from pathlib import Path
from typing import Literal

from viewer.errors import ViewerError

Kind = Literal["plain", "markdown", "word", "web"]

_BY_NAME: dict[str, Kind] = {
    ".txt": "plain",
    ".text": "plain",
    "": "plain",
    ".md": "markdown",
    ".markdown": "markdown",
    ".docx": "word",
    ".html": "web",
    ".htm": "web",
    ".xhtml": "web",
}
MOST_MEGABYTES: dict[Kind, int] = {"plain": 5, "markdown": 5, "word": 50, "web": 16}
"""The largest files; those of Word and of the web carry pictures."""

_ZIP = b"PK\x03\x04"
_WORD_PART = b"word/document"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_DOCUMENTS = ((b"%PDF", "article-pdf"), (b"{\\rtf", "article-rtf"))
_PICTURES = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"RIFF",
    b"BM",
    b"II*\x00",
    b"MM\x00*",
    b"\x00\x00\x00",
)
_HEAD = 400
_PAGE = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+)?html", re.I | re.S)


def kind_of(raw: bytes, file: Path) -> Kind:
    """Return what ``raw``, the bytes of ``file``, is.

    Raises:
        ViewerError: for what no reader reads; the sentence says what to save it as.
    """
    kind = _kind(raw, file)
    most = MOST_MEGABYTES[kind]
    if len(raw) > most * 2**20:
        raise ViewerError.of("article-large", file=file, most=most)
    return kind


def _kind(raw: bytes, file: Path) -> Kind:
    suffix = file.suffix.lower()
    if raw.startswith((_ZIP, _OLD_OFFICE)):
        return _package(raw, file)
    head = raw[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    refused = next((code for start, code in _DOCUMENTS if head.startswith(start)), None)
    if head.startswith(_PICTURES) and b"\x00" in head:
        refused = "article-picture"
    if refused:
        raise ViewerError.of(refused, file=file)
    if _PAGE.match(head.replace(b"\x00", b"")):
        return "web"
    if suffix in (".doc", ".docx"):
        broken = "article-docx-broken" if suffix == ".docx" else "article-old-word"
        raise ViewerError.of(broken, file=file)
    if suffix not in _BY_NAME:
        raise ViewerError.of("article-kind", file=file, kind=suffix)
    return _BY_NAME[suffix]


def _package(raw: bytes, file: Path) -> Kind:
    """Return ``word`` for a Word file; every other office file is refused."""
    if raw.startswith(_OLD_OFFICE):
        locked = _LOCKED in raw
        raise ViewerError.of("article-locked" if locked else "article-old-word", file=file)
    if _WORD_PART in raw:
        return "word"
    if file.suffix.lower() == ".docx":
        raise ViewerError.of("article-docx-broken", file=file)
    raise ViewerError.of("article-kind", file=file, kind=file.suffix or "zip")
