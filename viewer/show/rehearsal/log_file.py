"""A talk's log as a table for spreadsheets."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from viewer.errors import ViewerError
from viewer.show.rehearsal.recorder import Visit
from viewer.show.rehearsal.whole import write_whole

_FORMULAS = ("=", "+", "-", "@", "\t")
"""A spreadsheet would reckon what begins so."""


def write_log(file: Path, heads: Sequence[str], visits: Sequence[Visit]) -> None:
    """Write ``visits`` into ``file``, under the four ``heads``.

    Raises:
        ViewerError: ``deck-unwritten``.
    """
    try:
        write_whole(file, log_text(heads, visits).encode("utf-8-sig"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise ViewerError.of("deck-unwritten", name=file, reason=reason) from None


def log_text(heads: Sequence[str], visits: Sequence[Visit]) -> str:
    """Return the lines: the slide's number, title, time of day, and whole seconds."""
    stream = io.StringIO(newline="")
    table = csv.writer(stream)
    table.writerow(heads)
    for visit in visits:
        since = visit.since.strftime("%Y-%m-%d %H:%M:%S")
        row = (visit.slide + 1, _harmless(visit.title), since, round(visit.seconds))
        table.writerow(row)
    return stream.getvalue()


def _harmless(title: str) -> str:
    return f"'{title}" if title.startswith(_FORMULAS) else title
