"""Real programs that read what was exported."""

import shutil
import subprocess
from pathlib import Path

import pytest

PACKAGES = {
    "pdftotext": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "pdffonts": "poppler-utils",
    "pdfinfo": "poppler-utils",
    "rsvg-convert": "librsvg2-bin",
}
"""The Debian package of each program."""


def output(program: str, *words: str | Path) -> str:
    """Return what ``program`` prints; skip the test where it is not installed."""
    if not shutil.which(program):
        pytest.skip(f"{program} is missing: apt install {PACKAGES[program]}")
    return subprocess.check_output([program, *words], text=True)
