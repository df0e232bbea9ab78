"""The bytes of an article file, within a limit."""

from pathlib import Path
from stat import S_ISDIR, S_ISREG

from viewer.errors import ViewerError

MOST_BYTES = 50 * 2**20
"""Word files and saved web pages carry their pictures."""


def raw_bytes(file: Path) -> bytes:
    """Return what ``file`` holds.

    Raises:
        ViewerError: where it is missing, no file, not to be read, too large or empty.
    """
    try:
        mode = file.stat().st_mode
        if not S_ISREG(mode):  # a pipe would be waited for, a device read for ever
            code = "article-folder" if S_ISDIR(mode) else "article-special"
            raise ViewerError.of(code, file=file)
        with file.open("rb") as stream:
            raw = stream.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise ViewerError.of("file-missing", name=file) from None
    except PermissionError:
        raise ViewerError.of("file-denied", name=file) from None
    except OSError as error:
        raise ViewerError.of("file-unreadable", name=file, reason=error.strerror) from None
    if len(raw) > MOST_BYTES:
        raise ViewerError.of("article-large", file=file, most=MOST_BYTES // 2**20)
    if not raw:
        raise ViewerError.of("article-empty", file=file)
    return raw
