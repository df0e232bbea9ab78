"""From the key press to the next slide on the screen, against a bare script."""

import itertools
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench import material
from tests.bench.glass import Glass, Rows, glass
from tests.bench.start import SCREENS, bare, present
from tests.bench.table import Row, maximum_row, median_row

FLOOR_PICTURES = 8
PAUSE = 0.25
"""Seconds between two keys: a fast talker."""


def measure() -> Iterator[Row]:
    """Yield medians and maxima for each size of screen, first time and warm."""
    with tempfile.TemporaryDirectory() as name:
        deck = material.write_deck(Path(name))
        for width, height in SCREENS:
            yield from _on_screen(Path(name), deck, width, height)


def walk(screen: Glass, slides: Sequence[Rows], key: str, pause: float = PAUSE) -> list[float]:
    """Return the seconds from each press of ``key`` to each of ``slides``, in their order."""
    seconds = []
    for rows in slides:
        time.sleep(pause)
        pressed = screen.eye.press(key)
        seconds.append(screen.eye.wait_for(rows) - pressed)
    return seconds


def _on_screen(folder: Path, deck: Path, width: int, height: int) -> Iterator[Row]:
    slides, files = material.rows_and_files(deck, folder, width, height, FLOOR_PICTURES)
    with glass(width, height) as screen:
        floor = _floor(screen, files, slides)
        first, warm, rushed = _ours(screen, deck, slides)
    what = f"key to next slide, {width}x{height}"
    for name, ours in (("first time", first), ("warm", warm)):
        yield median_row(f"{what}, {name}, median", ours, floor, 1.3)
        yield maximum_row(f"{what}, {name}, maximum", ours, floor, 3.0)
    yield median_row(f"{what}, a key held down, median", rushed, floor, None)


def _floor(screen: Glass, files: Sequence[Path], slides: Sequence[Rows]) -> list[float]:
    with screen.program(bare(*files)):
        screen.eye.wait_for(slides[0])
        time.sleep(2)
        laps = itertools.islice(itertools.cycle(slides[: len(files)]), 1, len(slides))
        return walk(screen, list(laps), "Right")


def _ours(
    screen: Glass, deck: Path, slides: Sequence[Rows]
) -> tuple[list[float], list[float], list[float]]:
    """Return the seconds of a first walk, of a second one, and of one back without a pause."""
    with screen.program(present(deck)):
        screen.eye.wait_for(slides[0])
        first = walk(screen, slides[1:], "Right")
        screen.eye.press("Home")
        screen.eye.wait_for(slides[0])
        warm = walk(screen, slides[1:], "Right")
        return first, warm, walk(screen, slides[-2::-1], "Left", pause=0)
