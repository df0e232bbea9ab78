"""Which slides are meant by ``1,3-5``."""

import re

from viewer.errors import ViewerError

_RANGE = re.compile(r"\s*(\d{1,9})\s*(?:[-–]\s*(\d{1,9})?\s*)?", re.ASCII)


def read_selection(text: str, count: int) -> tuple[int, ...]:
    """Return the indices (from 0), each once and in order, of the slides that ``text`` names.

    Slides count from 1; ``3-5`` is a range, ``30-`` reaches to the last of ``count`` slides.

    Raises:
        ViewerError: ``export-slides-form`` where it is no such list, ``export-slides-range``
            where the deck has no such slide, ``export-slides-order`` for ``5-3``.
    """
    chosen: set[int] = set()
    for part in text.split(","):
        chosen.update(_read_range(part, text, count))
    return tuple(sorted(chosen))


def _read_range(part: str, text: str, count: int) -> range:
    found = _RANGE.fullmatch(part)
    if found is None:
        raise ViewerError.of("export-slides-form", text=text)
    first = int(found[1])
    open_ended = "-" in part or "–" in part
    last = int(found[2]) if found[2] else (count if open_ended else first)
    for number in (first, int(found[2] or first)):
        if not 1 <= number <= count:
            raise ViewerError.of("export-slides-range", number=number, count=count)
    if last < first:
        raise ViewerError.of("export-slides-order", first=first, last=last)
    return range(first - 1, last)
