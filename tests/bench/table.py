"""What was measured, printed as one table."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One thing measured: ``ours`` and its ``floor`` in ``unit``, and the ratio promised.

    Where nothing is promised (None), the row is there to be known.
    """

    what: str
    ours: float
    floor: float
    promised: float | None
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """How many times the floor."""
        return self.ours / self.floor


def median_row(
    what: str, ours: Sequence[float], floor: Sequence[float], promised: float | None
) -> Row:
    """Return the row of two medians of seconds, shown as milliseconds."""
    return Row(what, statistics.median(ours) * 1e3, statistics.median(floor) * 1e3, promised)


def maximum_row(what: str, ours: Sequence[float], floor: Sequence[float], promised: float) -> Row:
    """Return the row of two maxima of seconds, shown as milliseconds."""
    return Row(what, max(ours) * 1e3, max(floor) * 1e3, promised)


def show(row: Row) -> None:
    """Print one line; a broken promise is marked."""
    print(
        f"{row.what:<58}{row.ours:>9.1f}{row.floor:>9.1f} {row.unit:<3}"
        f"{row.ratio:>7.2f} × {_promise(row)}",
        flush=True,
    )


def _promise(row: Row) -> str:
    if row.promised is None:
        return "(none)"
    return f"(≤ {row.promised:g}){'' if row.ratio <= row.promised else '   <<< over'}"


def show_head() -> None:
    """Print the names of the columns."""
    print(f"{'':<58}{'ours':>9}{'floor':>9}     ratio  promised")
