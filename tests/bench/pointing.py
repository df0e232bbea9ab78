"""From a move of the mouse to the dot, the ink and the magnified slide that follow it."""

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tests.bench.glass import Eye, Rows, glass
from tests.bench.start import present
from tests.bench.table import Row, median_row

FRAME = 1 / 60
PAUSE = 0.02
"""Seconds between two moves that are timed."""

COLUMNS, ROWS = 10, 6
SLIDE = 3
STROKES = 60
"""How many are on the slide that is magnified and dragged."""

_PATIENCE = 5.0
_LOOK = 0.0003
_NUDGES = 8
_BETWEEN_MOVES = 0.004
"""A mouse tells of its way 250 times a second."""


class Place(NamedTuple):
    """A pixel of the screen."""

    x: int
    y: int


def measure(
    deck: Path, slides: Sequence[Rows], size: tuple[int, int], floor: Sequence[float]
) -> Iterator[Row]:
    """Yield how late dot, ink and magnified slide are on a screen of ``size``.

    They are held against ``floor``, the seconds of a bare picture after a key, and one frame.
    """
    with glass(*size) as screen, screen.program(present(deck)):
        eye = screen.eye
        eye.wait_for(slides[0])
        for rows in slides[1 : SLIDE + 1]:
            eye.press("Right")
            eye.wait_for(rows)
        time.sleep(2)
        for name, found in (
            ("laser", _laser(eye, size)),
            ("pen", _pen(eye, size)),
            ("magnified ink", _drag(eye, size)),
        ):
            yield from _rows(name, size, found, floor)


def measure_from_desk(eye: Eye, size: tuple[int, int], floor: Sequence[float]) -> Iterator[Row]:
    """Yield how late the dot is in the hall where the mouse moves on the console."""
    near, far = Place(size[0] + 200, 200), Place(size[0] + 1000, 550)
    eye.press("l")
    eye.move(*near)
    time.sleep(0.5)
    begin, end = _dots(eye, size, near, far)
    found = []
    before = far
    for number in range(COLUMNS * ROWS):
        share = number * 7 % 10 / 10
        at = Place(*(round(a + (b - a) * share) for a, b in zip(near, far, strict=True)))
        seen = Place(*(round(a + (b - a) * share) for a, b in zip(begin, end, strict=True)))
        found.append(_follow(eye, at, before, seen))
        before = at
    eye.press("l")
    yield from _rows("laser on the console", size, found, floor)


def _dots(eye: Eye, size: tuple[int, int], near: Place, far: Place) -> tuple[Place, Place]:
    """Return where the hall has the dot when the mouse is at ``near`` and at ``far``."""
    pictures = []
    for place in (near, far, Place(size[0] + 5, 5)):
        eye.move(*place)
        time.sleep(0.5)
        pictures.append(eye.part(0, 0, *size))
    *dots, without = pictures
    return _middle(dots[0] != without), _middle(dots[1] != without)


def _middle(different: NDArray[np.bool_]) -> Place:
    """Return the middle of what is different."""
    ys, xs = np.nonzero(different)
    return Place(int(xs.min() + xs.max()) // 2, int(ys.min() + ys.max()) // 2)


def _rows(
    name: str, size: tuple[int, int], found: Sequence[float], floor: Sequence[float]
) -> Iterator[Row]:
    frame = [seconds + FRAME for seconds in floor]
    what = f"{name} follows the mouse, {size[0]}x{size[1]}"
    yield median_row(f"{what}, median", found, frame, 1)
    ours, most = (statistics.quantiles(seconds, n=10)[-1] * 1e3 for seconds in (found, frame))
    yield Row(f"   nine moves in ten, {size[0]}x{size[1]}", ours, most, 1)


def _laser(eye: Eye, size: tuple[int, int]) -> list[float]:
    way = list(_way(size))
    eye.move(*way[0])
    eye.press("l")
    time.sleep(0.3)
    found = [_follow(eye, place, before) for before, place in pairwise(way)]
    eye.press("l")
    time.sleep(0.3)
    return found


def _pen(eye: Eye, size: tuple[int, int]) -> list[float]:
    way = list(_way(size))
    eye.press("d")
    eye.move(*way[0])
    time.sleep(0.3)
    eye.hold(down=True)
    found = [_follow(eye, place, before) for before, place in pairwise(way)]
    eye.hold(down=False)
    eye.press("d")
    time.sleep(0.3)
    return found


def _drag(eye: Eye, size: tuple[int, int]) -> list[float]:
    """Fill the slide with ink, magnify it, and drag it to and fro."""
    _scribble(eye, size)
    middle = Place(size[0] // 2, size[1] // 2)
    eye.move(*middle)
    eye.press("m")
    time.sleep(1.5)
    eye.hold(down=True)
    found = []
    for number in range(COLUMNS * ROWS):
        time.sleep(PAUSE)
        far = (number % 10 - 5) * size[0] // 60
        place = Place(middle.x + far, middle.y + far // 2)
        found.append(_until_changed(eye, lambda: eye.row(0.5), place))
    eye.hold(down=False)
    eye.press("m")
    return found


def _scribble(eye: Eye, size: tuple[int, int]) -> None:
    """Draw wavy lines under all that could be said, in three columns."""
    eye.press("d")
    time.sleep(0.3)
    for number in range(STROKES):
        left = size[0] * (number % 3) // 3 + size[0] // 40
        top = size[1] * (number // 3 + 1) // (STROKES // 3 + 2)
        eye.move(left, top)
        eye.hold(down=True)
        for part in range(1, 31):
            eye.move(left + size[0] * part // 120, top + part % 3 * size[1] // 150)
            time.sleep(_BETWEEN_MOVES)
        eye.hold(down=False)
    eye.press("d")
    time.sleep(0.5)


def _way(size: tuple[int, int]) -> Iterator[Place]:
    """Yield places all over a screen, each far from those before."""
    for row in range(ROWS):
        for step in range(COLUMNS):
            column = step if row % 2 == 0 else COLUMNS - 1 - step
            yield Place(size[0] * (column + 1) // (COLUMNS + 1), size[1] * (row + 1) // (ROWS + 1))


def _follow(eye: Eye, place: Place, before: Place, seen: Place | None = None) -> float:
    """Return the seconds until dot or line is at ``place``, from a mouse in motion.

    ``seen`` is where it is to be seen, if that is elsewhere.
    """
    time.sleep(PAUSE)
    for number in range(_NUDGES):
        eye.move(before.x + number % 2, before.y)
        time.sleep(_BETWEEN_MOVES)
    return _until_changed(eye, lambda: eye.part(*(seen or place), 2, 2), place)


def _until_changed(eye: Eye, look: Callable[[], NDArray[np.uint32]], place: Place) -> float:
    """Move the mouse to ``place``; return the seconds until what is looked at is different."""
    before = look()
    moved = eye.move(*place)
    while np.array_equal(look(), before):
        if time.monotonic() - moved > _PATIENCE:
            raise TimeoutError("nothing followed the mouse")
        time.sleep(_LOOK)
    return time.monotonic() - moved
