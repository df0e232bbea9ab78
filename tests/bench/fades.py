"""How many pictures a second a cross-fade has, counted on the screen."""

import statistics
import time
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from tests.bench import material
from tests.bench.desk import DESK, wait_for_console
from tests.bench.glass import HEIGHTS, Eye, Rows, glass
from tests.bench.start import present
from tests.bench.table import Row

WIDTH, HEIGHT = 1920, 1080
SLIDES = 24
PAUSE = 0.5
LONGEST_FRAME = 20.0
"""Milliseconds: 50 frames a second."""

_LOOK = 0.0003


def measure(deck: Path) -> Iterator[Row]:
    """Yield how long a frame lasts, beside the longest that was promised."""
    slides = [material.rows_of(image) for image in material.pictures(deck, WIDTH, HEIGHT, SLIDES)]
    command = tuple(word for word in present(deck) if word != "--no-motion")
    with glass(WIDTH, HEIGHT, DESK) as screen, screen.program(command):
        screen.eye.wait_for(slides[0])
        wait_for_console(screen.eye, WIDTH)
        first = _walk(screen.eye, slides)
        screen.eye.press("Home")
        screen.eye.wait_for(slides[0])
        warm = _walk(screen.eye, slides)
    for name, frames in (("first time", first), ("warm", warm)):
        what = f"fade, {WIDTH}x{HEIGHT}, {name}: a frame"
        yield Row(f"{what}, median fade", statistics.median(frames), LONGEST_FRAME, 1)
        yield Row(f"{what}, slowest fade", max(frames), LONGEST_FRAME, 1)


def _walk(eye: Eye, slides: Sequence[Rows]) -> list[float]:
    """Fade from each of ``slides`` to the next one; return the milliseconds of a frame in each."""
    found = []
    for old, new in pairwise(slides):
        time.sleep(PAUSE)
        eye.press("Right")
        found.append(frame_milliseconds(times_of(eye, old, new)))
    return found


def times_of(eye: Eye, old: Rows, new: Rows) -> list[float]:
    """Return the seconds at which another picture was seen, from ``old`` to ``new``.

    What is looked at is the row of pixels that differs most between the two.
    """
    at = max(range(len(HEIGHTS)), key=lambda row: np.count_nonzero(old[row] != new[row]))
    seen, times = old[at], []
    end = time.monotonic() + 5
    while not np.array_equal(seen, new[at]):
        now = eye.row(HEIGHTS[at])
        if not np.array_equal(now, seen):
            times.append(time.monotonic())
            seen = now
        elif time.monotonic() > end:
            raise TimeoutError("the fade never came to its end")
        time.sleep(_LOOK)
    return times


def frame_milliseconds(times: Sequence[float]) -> float:
    """Return how long a frame lasted on average, from the first change to the last one."""
    return (times[-1] - times[0]) * 1e3 / max(1, len(times) - 1)
