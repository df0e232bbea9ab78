"""Drawings that wait for the next start: one small file a deck."""

from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import msgspec

from viewer.show.rehearsal.whole import write_whole
from viewer.show.tools import kept

MOST_DECKS = 100
_LARGEST = 4_000_000
_NOTHING = msgspec.Raw(b"null")


class Drawings:
    """What was drawn on decks when the program ended; of very many decks, on the latest."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "drawings"

    def recall(self, deck: Path) -> msgspec.Raw:
        """Return what was drawn on the deck in a file; nothing where that cannot be read."""
        try:
            with self._file(deck).open("rb") as stream:
                return msgspec.Raw(stream.read(_LARGEST))
        except OSError:
            return _NOTHING

    def keep(self, deck: Path, ink: msgspec.Raw) -> None:
        """Keep ``ink`` for the next start with this deck, instead of what was kept before.

        Raises:
            OSError: where the disk is full or the folder cannot be made.
        """
        file = self._file(deck)
        if kept.is_empty(ink):
            file.unlink(missing_ok=True)
        elif self.recall(deck) != ink:
            self._write(file, ink)

    def _write(self, file: Path, ink: msgspec.Raw) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        write_whole(file, bytes(ink))
        self._forget_oldest()

    def add(self, deck: Path, ink: msgspec.Raw) -> None:
        """Keep ``ink`` beside what is kept for this deck.

        Raises:
            OSError: as with :meth:`keep`.
        """
        if not kept.is_empty(ink):
            self.keep(deck, kept.merge(self.recall(deck), ink))

    def _file(self, deck: Path) -> Path:
        name = sha256(str(deck.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:24]
        return self._folder / f"{name}.json"

    def _forget_oldest(self) -> None:
        files = sorted(self._folder.glob("*.json"), key=lambda file: file.stat().st_mtime_ns)
        for file in files[:-MOST_DECKS]:
            with suppress(OSError):
                file.unlink()
