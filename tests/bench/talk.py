"""The talk while it is given: keys with the console open, fades, laser, pen, magnifier, rest."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench import fades, material, pointing, rest
from tests.bench.desk import DESK, wait_for_console
from tests.bench.glass import Rows, available, glass
from tests.bench.keys import walk
from tests.bench.start import SCREENS, bare, present
from tests.bench.table import Row, median_row

FLOOR_PICTURES = 8


def measure() -> Iterator[Row]:
    """Yield what was promised for a talk with the presenter's console beside it."""
    if not available("xrandr"):
        print("show: left out, it needs xrandr")
        return
    with tempfile.TemporaryDirectory() as name:
        deck = material.write_deck(Path(name))
        yield from fades.measure(deck)
        for width, height in SCREENS:
            yield from _at_desk(Path(name), deck, width, height)
        yield from rest.measure(deck)


def _at_desk(folder: Path, deck: Path, width: int, height: int) -> Iterator[Row]:
    slides, files = material.rows_and_files(deck, folder, width, height, FLOOR_PICTURES)
    floor = _floor(files, slides, width, height)
    with glass(width, height, DESK) as screen, screen.program(present(deck)):
        screen.eye.wait_for(slides[0])
        wait_for_console(screen.eye, width)
        first = walk(screen, slides[1:], "Right")
        screen.eye.press("Home")
        screen.eye.wait_for(slides[0])
        warm = walk(screen, slides[1:], "Right")
        pointed = list(pointing.measure_from_desk(screen.eye, (width, height), floor))
    for name, ours in (("first time", first), ("warm", warm)):
        what = f"console open: key to next slide, {width}x{height}, {name}"
        yield median_row(what, ours, floor, 1.5)
    yield from pointed
    yield from pointing.measure(deck, slides, (width, height), floor)


def _floor(files: list[Path], slides: list[Rows], width: int, height: int) -> list[float]:
    """Return the seconds that the bare script takes from each key to its next picture."""
    with glass(width, height) as screen, screen.program(bare(*files)):
        screen.eye.wait_for(slides[0])
        walk(screen, slides[1:2], "Right", pause=2)
        laps = (slides[2 : len(files)] + slides[:2]) if len(files) > 2 else slides[:1]
        return walk(screen, laps * 4, "Right")
