"""Bytes become text: Unicode in its forms, code page 1258, or the fonts' encodings before it."""

import codecs
import re
from pathlib import Path

from viewer.article.legacy import best_reading, from_tcvn3, from_vni, repaired
from viewer.errors import Problem, ViewerError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_WESTERN_NAME = re.compile(r"(?:windows-?|cp)125\d|iso-?8859-\d+|latin-?\d", re.IGNORECASE)
_LEFT_OPEN = re.compile("[\x80-\x9f]")
_MOST_NOT_TEXT = 0.001
_SAMPLE = 4_000
_SURE = 0.7


def decode(raw: bytes, file: Path, declared: str = "") -> str:
    """Return the text of ``raw`` in NFC, without a byte order mark.

    ``declared`` is the character set that the file itself names, and is believed only
    where ``raw`` is no UTF-8.

    Raises:
        ViewerError: ``article-binary`` where this is no text, ``article-encoding`` where
            no reading of the bytes is Vietnamese.
    """
    text = _unicode(raw)
    if text is None:
        if _is_binary(raw.decode("latin-1")):
            raise ViewerError.of("article-binary", file=file)
        text = _before_unicode(raw, declared)
    if text is None:
        raise ViewerError([_unknown(raw, file)])
    if _is_binary(text):
        raise ViewerError.of("article-binary", file=file)
    return repaired(text)


def _unicode(raw: bytes) -> str | None:
    """Return ``raw`` as Unicode, where it is; a mark at its start decides."""
    named = next((name for mark, name in _MARKS if raw.startswith(mark)), None)
    try:
        return raw.decode(named or _unmarked(raw)).removeprefix("\ufeff")
    except UnicodeError:
        return None


def _unmarked(raw: bytes) -> str:
    """Return the encoding of bytes without a mark: zeros in every second place are UTF-16's."""
    sample = raw[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    enough = len(sample) * 0.15
    if odd > enough and even < odd / 20:
        return "utf-16-le"
    if even > enough and odd < even / 20:
        return "utf-16-be"
    return "utf-8"


def _is_binary(text: str) -> bool:
    sample = text[: _SAMPLE * 10]
    return len(_NOT_TEXT.findall(sample)) > len(sample) * _MOST_NOT_TEXT


def _before_unicode(raw: bytes, declared: str) -> str | None:
    """Return the most Vietnamese reading of ``raw``; none where no reading is Vietnamese."""
    western = _western(raw)
    readings = [text for text in (_declared(raw, declared),) if text]
    readings += [raw.decode("cp1258", "replace"), from_tcvn3(western), from_vni(western)]
    best, share = best_reading(readings)
    plain = all(c.isascii() or not c.isalpha() for c in western)
    return best if share >= _SURE or plain else None


def _western(raw: bytes) -> str:
    """Return ``raw`` in code page 1252; the five bytes that it leaves open are kept."""
    return _LEFT_OPEN.sub(_cp1252, raw.decode("latin-1"))


def _cp1252(found: re.Match[str]) -> str:
    return found.group().encode("latin-1").decode("cp1252", "ignore") or found.group()


def _declared(raw: bytes, name: str) -> str:
    try:
        return raw.decode(name) if _WESTERN_NAME.fullmatch(name) else ""
    except (UnicodeError, LookupError):
        return ""


def _unknown(raw: bytes, file: Path) -> Problem:
    """Return the problem of bytes in no known encoding, at the first that is not UTF-8."""
    try:
        raw.decode("utf-8")
        before = b""
    except UnicodeDecodeError as error:
        before = raw[: error.start]
    line = before.count(b"\n") + 1
    column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
    return Problem("article-encoding", {}, file, line, column)
