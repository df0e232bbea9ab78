"""Steps through the deck, thousands of times, and sees whether memory and files stay flat."""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.bench import material
from tests.bench.glass import Glass, Program, Rows, available, glass
from tests.bench.start import present
from tests.soak.weight import Weight
from viewer import places
from viewer.deck.load import load
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.theme.load import load as load_theme

WIDTH, HEIGHT = 1920, 1080
STEPS = 10_000
WARM = 3
"""Walks to the end and back before the first weighing: by then every cache is full."""

MOST_GROWTH = 0.05
REPORTS = 10


def main() -> int:
    """Walk and weigh; return 1 where the program has grown or lost its place."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--pause", type=float, default=0.04, help="seconds between two keys")
    args = parser.parse_args()
    if not available():
        print("Xvfb and openbox are needed: apt install xvfb openbox")
        return 1
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    first, *_, last = map(
        material.rows_of, material.pictures(places.congress_deck(), WIDTH, HEIGHT)
    )
    with tempfile.TemporaryDirectory() as home, glass(WIDTH, HEIGHT) as screen:
        screen.environment.update(
            {f"XDG_{name}_HOME": str(Path(home) / name) for name in ("DATA", "CONFIG", "CACHE")}
        )
        status = _soak(screen, (first, last), args.steps, args.pause)
    del application
    return status


def _soak(screen: Glass, ends: tuple[Rows, Rows], steps: int, pause: float) -> int:
    there = _way()
    with screen.program(present(places.congress_deck())) as program:
        screen.eye.wait_for(ends[0])
        for _ in range(WARM):
            _walk(screen, there, pause)
        before = _weigh("start", program)
        begun, taken = time.monotonic(), 0
        rounds = max(1, round(steps / (2 * there)))
        for number in range(1, rounds + 1):
            taken += _walk(screen, there, pause)
            if number % max(1, rounds // REPORTS) == 0:
                _weigh(f"after {taken} steps", program)
        for key, rows in (("End", ends[1]), ("Home", ends[0])):
            screen.eye.press(key)
            screen.eye.wait_for(rows)  # it still hears keys, and shows what they mean
        after = _weigh("end", program)
        print(f"{taken} steps in {time.monotonic() - begun:.0f} s")
    return _judge(before, after)


def _way() -> int:
    """Return how many steps lead from the first slide to the end of the last."""
    loaded = load(places.congress_deck())
    theme, canvas = load_theme(loaded.deck.theme), canvas_for(WIDTH, HEIGHT)
    count = len(loaded.deck.slides)
    return sum(lay_out(loaded, at, theme, canvas).steps + 1 for at in range(count)) - 1


def _walk(screen: Glass, there: int, pause: float) -> int:
    """Go to the last step and back to the first; return how many steps that were."""
    for key in ("Next", "Prior"):
        for _ in range(there):
            screen.eye.press(key)
            time.sleep(pause)
    return 2 * there


def _weigh(when: str, program: Program) -> Weight:
    found = Weight.of(program.pid)
    print(f"{when:>24}: {found}", flush=True)
    return found


def _judge(before: Weight, after: Weight) -> int:
    growth = after.megabytes / before.megabytes - 1
    good = growth <= MOST_GROWTH and after.descriptors <= before.descriptors
    print(f"memory {growth:+.1%} (at most {MOST_GROWTH:+.0%}): {'good' if good else 'NOT GOOD'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
