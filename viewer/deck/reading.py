"""Bytes become the text of a deck: within a limit, and in UTF-8 only."""

import codecs
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from viewer.deck.source_text import SourceText
from viewer.errors import ViewerError

MOST_BYTES = 16 * 2**20
"""A deck of 1,000 slides takes about one million."""

_OTHER_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_source(file: Path) -> SourceText:
    """Return the text of ``file``.

    Raises:
        ViewerError: where it is missing, no file, not to be read, too large or not UTF-8.
    """
    return decode(read_bytes(file, MOST_BYTES + 1), file)


def read_bytes(file: Path, most: int) -> bytes:
    """Return what ``file`` begins with, at most ``most`` bytes.

    Raises:
        ViewerError: where it is missing, no ordinary file, or not to be read.
    """
    try:
        mode = file.stat().st_mode
        if not S_ISREG(mode):  # a pipe would be waited for, a device read for ever
            raise ViewerError.of("file-folder" if S_ISDIR(mode) else "file-special", name=file)
        with file.open("rb") as stream:
            return stream.read(most)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise ViewerError.of("file-missing", name=file) from None
    except PermissionError:
        raise ViewerError.of("file-denied", name=file) from None
    except OSError as error:
        raise ViewerError.of("file-unreadable", name=file, reason=error.strerror) from None


def decode(raw: bytes, file: Path) -> SourceText:
    """Return ``raw`` as the text of ``file``; a byte order mark is dropped.

    Raises:
        ViewerError: where it is too large or not UTF-8.
    """
    if len(raw) > MOST_BYTES:
        raise ViewerError.of("file-large", file=file, most=MOST_BYTES // 2**20)
    if raw.startswith(_OTHER_MARKS):
        raise ViewerError.of("file-utf16", file=file)
    try:
        return SourceText(file, raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig")
        source = SourceText(file, before + raw[error.start :].decode("utf-8", "replace"))
        problem = source.problem("file-encoding", source.mark_at(len(before)))
        raise ViewerError([problem]) from None
