"""The same slide gives the same pixels in every process."""

import os
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]

PROGRAM = """
import hashlib
from PySide6.QtGui import QGuiApplication
from tests.chart import samples
from tests.paint.pages import page_with
from viewer.layout.page import ChartItem, MotifItem, Rect
from viewer.paint.image import paint_image
from viewer.paint.record import record

app = QGuiApplication([])
digest = hashlib.sha256()
for raw in samples.ALL.values():
    chart = ChartItem(samples.chart(raw), Rect(96, 200, 1728, 700), "")
    drum = MotifItem("drum", Rect(1200, 0, 700, 700), "#F2C14E2B")
    page = page_with(drum, chart, width=1920, height=1080)
    for size in ((320, 180), (1920, 1080)):
        image = paint_image(record(page), *size)
        digest.update(image.constBits())
print(digest.hexdigest())
"""


def digest(seed: str) -> str:
    """Return the digest of all charts, painted by an interpreter that hashes with ``seed``."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_two_runs_paint_the_same_bytes() -> None:
    assert digest("1") == digest("2")
