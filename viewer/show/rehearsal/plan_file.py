"""A rehearsal's times written into the deck's file."""

import codecs
import os
from collections.abc import Mapping
from pathlib import Path

from viewer.deck.load import LoadedDeck, loads
from viewer.deck.reading import MOST_BYTES, read_bytes
from viewer.errors import ViewerError
from viewer.show.rehearsal.plan_text import with_seconds
from viewer.show.rehearsal.whole import write_whole

_KINDS = (".yaml", ".yml")


def write_plan(rehearsed: LoadedDeck, plan: Mapping[int, int]) -> None:
    """Write the seconds of ``plan``, by the index of the slide, into the file of ``rehearsed``.

    Raises:
        ViewerError: where nothing was written: ``plan-draft``, ``plan-outdated``,
            ``plan-unwritable``, ``plan-unwritten``, or the file's own mistakes.
    """
    file = rehearsed.file
    if file.suffix.lower() not in _KINDS:
        raise ViewerError.of("plan-draft", file=file)
    raw = read_bytes(file, MOST_BYTES + 1)
    there = loads(raw, file)
    if _titles(there) != _titles(rehearsed):
        raise ViewerError.of("plan-outdated", file=file)
    text = with_seconds(there, plan)
    mark = codecs.BOM_UTF8 if raw.startswith(codecs.BOM_UTF8) else b""
    _write(file, mark + text.encode("utf-8"))


def _titles(loaded: LoadedDeck) -> list[str]:
    return [slide.title for slide in loaded.deck.slides]


def _write(file: Path, raw: bytes) -> None:
    try:
        if not os.access(file, os.W_OK):  # a new file beside it could replace a protected one
            raise PermissionError(13, os.strerror(13))
        write_whole(file, raw)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ViewerError.of("plan-unwritten", name=file, reason=reason) from None
