"""The manifest: which file shows what, and how to know that it is still the same."""

import hashlib
import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from viewer import __version__
from viewer.deck.load import LoadedDeck
from viewer.deck.pictures import picture_file
from viewer.errors import ViewerError
from viewer.export.batch import Batch
from viewer.export.order import Order
from viewer.export.written import Written

NAME = "manifest.json"
_PROGRAM = "congress-viewer"


def write_manifest(order: Order, batch: Batch, written: Sequence[Written]) -> None:
    """Add ``manifest.json``, which tells of the files ``written``, to the ``batch``.

    It holds no time and no place, so that the same deck gives the same bytes.

    Raises:
        ViewerError: where it cannot be written.
    """
    text = json.dumps(_told(order, written), ensure_ascii=False, indent=2) + "\n"

    def save(stream: BinaryIO) -> None:
        stream.write(text.encode())

    batch.write(NAME, save)


def has_manifest(folder: Path) -> bool:
    """Return whether a manifest of an export, and no other program's file, is in ``folder``."""
    with suppress(OSError, ValueError):
        told = json.loads((folder / NAME).read_bytes())
        return isinstance(told, dict) and str(told.get("program")).startswith(_PROGRAM)
    return False


def _told(order: Order, written: Sequence[Written]) -> dict[str, Any]:
    return {
        "program": f"{_PROGRAM} {__version__}",
        "deck": _deck(order.loaded),
        "article": _article(order.loaded),
        "theme": order.theme.name,
        "files": [_file(one) for one in written],
    }


def _deck(loaded: LoadedDeck) -> dict[str, Any]:
    return {
        "file": loaded.file.name,
        "title": loaded.deck.title,
        "slides": len(loaded.deck.slides),
        "sha256": hashlib.sha256(loaded.source.text.encode()).hexdigest(),
    }


def _article(loaded: LoadedDeck) -> dict[str, Any] | None:
    """Return what there is to know of the article, None where there is none to be read."""
    if not loaded.deck.article:
        return None
    try:
        file = picture_file(loaded.folder, loaded.deck.article)
        if not file.is_file():  # a pipe would be waited for
            return None
        raw = file.read_bytes()
    except (OSError, ViewerError):
        return None
    return {"file": loaded.deck.article, "sha256": hashlib.sha256(raw).hexdigest()}


def _file(one: Written) -> dict[str, Any]:
    told: dict[str, Any] = {
        "file": one.file.name,
        "format": one.kind,
        "slides": [index + 1 for index in one.slides],
    }
    if one.step is not None:
        told["step"] = one.step + 1
    if one.size is not None:
        told["width"], told["height"] = one.size
    return {**told, "bytes": one.length, "sha256": one.sha256}
