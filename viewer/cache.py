"""What was understood once and need not be understood again; it may be lost at any time.

Files of text, decks and themes, are read at every start, and to read YAML takes one some
twentieth of a second, its library included. What was made of a text is kept with the text
itself, so that only the very same text is ever answered with it.
"""

import os
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec

from viewer import __version__

_LONGEST = 4_000_000
_MOST = 20


class Kept(msgspec.Struct, frozen=True, array_like=True):
    """What the program ``stamp`` made of ``text``, as its room wrote it."""

    stamp: str
    text: str
    made: bytes


def folder() -> Path:
    """Return the folder for what can be made again; it need not exist."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    if os.name == "nt":
        home = os.environ.get("LOCALAPPDATA") or Path.home()
    return Path(home) / "congress-viewer"


def recall(room: str, text: str) -> bytes | None:
    """Return what ``room`` (a folder of the package) made of ``text`` before, if it is there."""
    try:
        kept = msgspec.msgpack.decode(_place(room, text).read_bytes(), type=Kept)
    except (OSError, msgspec.DecodeError, UnicodeError):
        return None
    return kept.made if (kept.stamp, kept.text) == (stamp_of(room), text) else None


def keep(room: str, text: str, made: bytes) -> None:
    """Keep what ``room`` made of ``text``, and let the oldest go; huge ones are not kept."""
    if len(text) > _LONGEST:
        return
    place = _place(room, text)
    write_whole(place, msgspec.msgpack.encode(Kept(stamp_of(room), text, made)))
    with suppress(OSError):
        by_age = sorted(place.parent.iterdir(), key=lambda file: file.stat().st_mtime)
        for old in by_age[:-_MOST]:
            old.unlink()


def stamp_of(*rooms: str) -> str:
    """Return what changes when the program changes: its version, and its files' newest time.

    ``rooms`` are the folders of the package that matter, such as ``deck``.
    """
    package = Path(__file__).parent
    newest = max(entry.stat().st_mtime_ns for room in rooms for entry in _files(package / room))
    return f"{__version__} {newest}"


def write_whole(file: Path, content: bytes) -> None:
    """Write ``content`` to ``file``, its folder too; where that fails, nothing is written."""
    part = file.with_suffix(f".{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(content)
        part.replace(file)
    except OSError:
        with suppress(OSError):
            part.unlink()


def _place(room: str, text: str) -> Path:
    raw = text.encode("utf-8", "surrogatepass")
    return folder() / room / f"{zlib.crc32(raw):08x}-{len(raw)}"


def _files(room: Path) -> Iterator[os.DirEntry[str]]:
    with os.scandir(room) as entries:
        here = list(entries)
    for entry in here:
        if not entry.is_dir():
            yield entry
        elif entry.name != "__pycache__":  # written by the first start, the program is the same
            yield from _files(Path(entry.path))
