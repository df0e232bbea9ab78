"""From a save of the open deck, or of its article, to the new slide on the screen."""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.bench import material
from tests.bench.glass import Eye, Glass, glass
from tests.bench.start import present
from tests.bench.table import Row
from viewer import places

WIDTH, HEIGHT = 1920, 1080
PROMISED_SECONDS = 0.3
SAVES = 15
_SETTLED = 3.0
"""Seconds after which a program that was started, or a file that was saved, is done with it."""

_HEIGHTS = tuple(np.linspace(0.04, 0.9, 80))
_LEFT = 0.3
"""Where the slide begins in the main window; left of it is the list of slides."""

_WATCHED = 6
Save = Callable[[Path, str], None]
Seen = list[NDArray[np.uint32]]


def measure() -> Iterator[Row]:
    """Yield median and maximum for the hall and the main window, and for an article itself."""
    with tempfile.TemporaryDirectory() as name, glass(WIDTH, HEIGHT) as screen:
        deck = material.write_deck(Path(name) / "deck")
        article = Path(name) / "congress.txt"
        article.write_bytes((places.slides() / "congress.txt").read_bytes())
        for what, command, file, save in (
            ("presenting, written in place", present(deck), deck, write),
            ("presenting, file replaced", present(deck), deck, put_in_its_place),
            ("main window, file replaced", window(deck), deck, put_in_its_place),
            ("main window, a drafted article", window(article), article, put_in_its_place),
        ):
            yield from _rows(what, _saved(screen, command, file, save))


def window(file: Path) -> tuple[str, ...]:
    """Return the command that opens the main window."""
    return (sys.executable, "-m", "viewer", "open", str(file))


def write(file: Path, text: str) -> None:
    """Save as simple editors do."""
    file.write_text(text, "utf-8")


def put_in_its_place(file: Path, text: str) -> None:
    """Save as careful editors do: another file takes the name."""
    whole = file.with_name(f".{file.name}.new")
    whole.write_text(text, "utf-8")
    whole.replace(file)


def _rows(what: str, seconds: Sequence[float]) -> Iterator[Row]:
    promised = PROMISED_SECONDS * 1e3
    yield Row(f"save to slide, {what}, median", float(np.median(seconds)) * 1e3, promised, 1)
    yield Row(f"save to slide, {what}, maximum", max(seconds) * 1e3, promised, 1)


def _saved(screen: Glass, command: Sequence[str], file: Path, save: Save) -> list[float]:
    """Return the seconds from each save of ``file`` to what it changes on the screen."""
    text = file.read_text("utf-8")
    versions = text, text.replace("Dấu ấn một nhiệm kỳ", "Thành tựu một nhiệm kỳ")
    with screen.program(command):
        time.sleep(2 * _SETTLED)
        looks: list[Seen] = []
        for version in reversed(versions):
            save(file, version)
            time.sleep(_SETTLED)
            looks.append(_look(screen.eye, _HEIGHTS))
        rows = [i for i, pair in enumerate(zip(*looks, strict=True)) if not np.array_equal(*pair)]
        if not rows:
            raise TimeoutError("what was saved never came onto the screen")
        watched = rows[:: max(1, len(rows) // _WATCHED)]
        heights = [_HEIGHTS[i] for i in watched]
        expected = [[look[i] for i in watched] for look in looks]
        seconds = []
        for turn in range(SAVES):
            begun = time.monotonic()
            save(file, versions[1 - turn % 2])
            seconds.append(_wait(screen.eye, heights, expected[turn % 2]) - begun)
            time.sleep(_SETTLED / 3)
    save(file, text)
    return seconds


def _look(eye: Eye, heights: Sequence[float]) -> Seen:
    return [eye.row(height)[int(WIDTH * _LEFT) :] for height in heights]


def _wait(eye: Eye, heights: Sequence[float], expected: Seen) -> float:
    """Return the second at which every row of ``heights`` is as ``expected``."""
    end = time.monotonic() + 30
    while not all(map(np.array_equal, _look(eye, heights), expected)):
        if time.monotonic() > end:
            raise TimeoutError("what was saved never came onto the screen")
        time.sleep(0.001)
    return time.monotonic()
