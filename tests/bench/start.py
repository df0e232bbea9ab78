"""From exec to the first slide on the screen, against a bare script with one ready picture.

The promise is for a deck that was shown before, as it was before every talk; what a deck that
nobody has read yet takes is measured too.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench import material
from tests.bench.glass import Glass, Rows, glass
from tests.bench.table import Row, median_row

RUNS = 9
SCREENS = ((1920, 1080), (3840, 2160))
BARE = Path(__file__).with_name("bare.py")


def present(deck: Path) -> tuple[str, ...]:
    """Return the command that presents ``deck`` without motion."""
    return (sys.executable, "-m", "viewer", "present", str(deck), "--no-motion")


def bare(*files: Path) -> tuple[str, ...]:
    """Return the command of the floor."""
    return (sys.executable, str(BARE), *map(str, files))


def measure() -> Iterator[Row]:
    """Yield a row for each size of screen."""
    with tempfile.TemporaryDirectory() as name:
        deck = material.write_deck(Path(name))
        for width, height in SCREENS:
            picture = Path(name) / "first.bmp"
            image = next(material.pictures(deck, width, height, 1))
            image.save(str(picture))
            commands = (present(deck), bare(picture))
            with glass(width, height) as screen:
                ours, floor = in_turn(screen, material.rows_of(image), commands)
                first = of_unknown(screen, material.rows_of(image), commands[0])
            what = f"start: exec to first slide, {width}x{height}"
            yield median_row(what, ours, floor, 1.5)
            yield median_row("   of a deck never read and traced before", first, floor, None)


def in_turn(
    screen: Glass, rows: Rows, commands: Sequence[Sequence[str]], runs: int = RUNS
) -> list[list[float]]:
    """Return, for each of ``commands``, the seconds from exec to ``rows``; a first run is lost."""
    seconds: list[list[float]] = [[] for _ in commands]
    for run in range(runs + 1):
        for command, found in zip(commands, seconds, strict=True):
            with screen.program(command) as program:
                shown = screen.eye.wait_for(rows)
            if run:
                found.append(shown - program.begun)
    return seconds


def of_unknown(screen: Glass, rows: Rows, command: Sequence[str], runs: int = RUNS) -> list[float]:
    """Return the seconds from exec to ``rows`` where nothing is known from earlier starts."""
    seconds = []
    for _ in range(runs):
        shutil.rmtree(screen.home / "cache", ignore_errors=True)
        with screen.program(command) as program:
            seconds.append(screen.eye.wait_for(rows) - program.begun)
    return seconds
