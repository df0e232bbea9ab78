"""A Word file is opened only after its parts have been counted and measured."""

import io
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.errors import ViewerError

if TYPE_CHECKING:
    from docx.document import Document

_MOST_PARTS = 4_000
_MOST_UNPACKED = 300 * 2**20
_MOST_XML = 48 * 2**20
_MOST_RATIO = 250
_XML = (".xml", ".rels")


def open_word(raw: bytes, file: Path) -> "Document":
    """Return the document in ``raw``, the bytes of ``file``.

    Raises:
        ViewerError: ``article-docx-bomb`` where its parts are too many or grow too large,
            ``article-locked`` where they need a password, else ``article-docx-broken``.
    """
    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    _check(raw, file)
    try:
        return docx.Document(io.BytesIO(raw))
    except (OpcError, LxmlError, zipfile.BadZipFile, zlib.error):
        raise ViewerError.of("article-docx-broken", file=file) from None
    except (KeyError, ValueError, AttributeError, EOFError, OSError, NotImplementedError):
        # What the package promises and does not hold comes as any of these.
        raise ViewerError.of("article-docx-broken", file=file) from None


def _check(raw: bytes, file: Path) -> None:
    try:
        parts = zipfile.ZipFile(io.BytesIO(raw)).infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise ViewerError.of("article-docx-broken", file=file) from None
    if any(part.flag_bits & 1 for part in parts):
        raise ViewerError.of("article-locked", file=file)
    unpacked = sum(part.file_size for part in parts)
    xml = sum(part.file_size for part in parts if part.filename.lower().endswith(_XML))
    grown = unpacked > _MOST_RATIO * len(raw) or unpacked > _MOST_UNPACKED or xml > _MOST_XML
    if grown or len(parts) > _MOST_PARTS:
        raise ViewerError.of("article-docx-bomb", file=file)
