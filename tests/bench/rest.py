"""What a program costs while nobody does anything."""

import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench import material
from tests.bench.desk import DESK, wait_for_console
from tests.bench.glass import Program, glass
from tests.bench.start import present
from tests.bench.table import Row

WIDTH, HEIGHT = 1920, 1080
REST = 20.0
SETTLED = 6.0
"""Seconds after which every neighbour of a slide is ready."""

MOST = 1.0
"""Per cent of a core."""


def measure(deck: Path) -> Iterator[Row]:
    """Yield the cost of rest: with the console and its clocks, and of the main window."""
    first, second = map(material.rows_of, material.pictures(deck, WIDTH, HEIGHT, 2))
    with glass(WIDTH, HEIGHT, DESK) as screen, screen.program(present(deck)) as program:
        screen.eye.wait_for(first)
        wait_for_console(screen.eye, WIDTH)
        screen.eye.press("Right")  # from now on the timer runs
        screen.eye.wait_for(second)
        yield _row("at rest: talk with console and timer", program)
    with glass(WIDTH, HEIGHT) as screen, screen.program(_open(deck)) as program:
        screen.eye.wait_for_anything()
        yield _row("at rest: main window", program)


def _open(deck: Path) -> tuple[str, ...]:
    return tuple("open" if word == "present" else word for word in present(deck)[:5])


def _row(what: str, program: Program) -> Row:
    time.sleep(SETTLED)
    before, begun = program.core_seconds(), time.monotonic()
    time.sleep(REST)
    spent = (program.core_seconds() - before) / (time.monotonic() - begun)
    return Row(what, spent * 100, MOST, 1, "%")
