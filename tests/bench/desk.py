"""The presenter's own screen beside the hall's, as the eye sees it."""

import time

from tests.bench.glass import Eye

DESK = 1920, 1080
_PATIENCE = 30.0
_SETTLED = 2.0
"""Seconds after which nobody is busy with a window that has appeared."""


def wait_for_console(eye: Eye, hall: int) -> None:
    """Wait until the screen beside the hall's (``hall`` pixels wide) shows something."""
    end = time.monotonic() + _PATIENCE
    while not eye.part(hall, 0, DESK[0], DESK[1] // 2).any():
        if time.monotonic() > end:
            raise TimeoutError("the console never came onto its screen")
        time.sleep(0.05)
    time.sleep(_SETTLED)
