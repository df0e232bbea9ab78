"""What of a talk outlives a crash: one small file, replaced whole, read with suspicion."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

_LARGEST = 4_000_000
_FILE = "talk.json"

Whole = Annotated[int, Meta(ge=0, le=100_000)]


class Remembered(msgspec.Struct, frozen=True, kw_only=True):
    """Where a talk is. ``seconds`` is what its timer shows, ``saved`` when (Unix time).

    ``slide`` is the id of the slide, where it has one: a deck may have changed meanwhile.
    ``ink`` is what was drawn, in a form that only the pen knows.
    """

    deck: str
    index: Whole
    step: Whole
    saved: float
    slide: str = ""
    seconds: float = 0.0
    running: bool = False
    blank: Annotated[str, Meta(pattern="^(black|white)?$")] = ""
    ink: msgspec.Raw = msgspec.Raw(b"null")


class Memory:
    """The file that holds the last talk that did not come to its end."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE

    def recall(self) -> Remembered | None:
        """Return the talk that was interrupted, if there was one.

        A damaged file is set aside, under a name that says so.
        """
        try:
            with self._file.open("rb") as stream:
                raw = stream.read(_LARGEST)
        except OSError:
            return None
        try:
            return msgspec.json.decode(raw, type=Remembered)
        except msgspec.DecodeError:
            with suppress(OSError):
                self._file.replace(self._file.with_suffix(".damaged"))
            return None

    def keep(self, talk: Remembered) -> None:
        """Write ``talk`` so that after a power cut this or the one before is there.

        Raises:
            OSError: where the disk is full or the folder gone.
        """
        part = self._file.with_suffix(f".{os.getpid()}.part")
        with part.open("wb") as stream:
            stream.write(msgspec.json.encode(talk))
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(self._file)

    def forget(self) -> None:
        """The talk came to its end: nothing is to be offered."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
