"""A program run to its end, timed and weighed."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Spent:
    """What a program took: seconds from exec to exit, seconds of all cores, peak memory."""

    seconds: float
    core_seconds: float
    megabytes: float


def usual_environment() -> dict[str, str]:
    """Return this process's environment, in which Python keeps its compiled modules as usual."""
    return {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def run(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Spent:
    """Run ``command`` without a screen; what it prints is not shown.

    Raises:
        subprocess.CalledProcessError: where it fails.
    """
    begun = time.monotonic()
    process = subprocess.Popen(
        command,
        env={**usual_environment(), "QT_QPA_PLATFORM": "offscreen", **(environment or {})},
        stdout=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Spent(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
