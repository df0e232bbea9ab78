"""Saves a deck's text under a name that a person chose."""

from pathlib import Path

from viewer.errors import ViewerError
from viewer.show.rehearsal.whole import write_whole


def save_text(file: Path, text: str) -> None:
    """Write ``text`` to ``file``, whole or not at all.

    Raises:
        ViewerError: ``deck-unwritten`` where it cannot be written.
    """
    try:
        write_whole(file, text.encode())
    except OSError as error:
        raise ViewerError.of("deck-unwritten", name=file, reason=error.strerror) from None
