"""The export of the whole deck in 4K, as a whole process, against encoding alone."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench import material
from tests.bench.encode_alone import ENCODERS
from tests.bench.process import run
from tests.bench.table import Row
from viewer import places

WIDTH, HEIGHT = 3840, 2160
RUNS = 3
ALONE = Path(__file__).with_name("encode_alone.py")


def export(deck: Path, out: Path, size: str, *more: str) -> tuple[str, ...]:
    """Return the command that exports ``deck``."""
    return (sys.executable, "-m", "viewer", "export", str(deck),
            "--out", str(out), "--size", size, *more)  # fmt: skip


def measure() -> Iterator[Row]:
    """Yield ours, from exec to exit, against the best encoder with its pixels in memory."""
    deck = places.congress_deck()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        raw = list(_raw_pictures(deck, folder))
        ours, floor = [], []
        for _ in range(RUNS):
            ours.append(run(export(deck, folder, f"{WIDTH}x{HEIGHT}")))
            floor.append(min(_alone(encoder, folder, raw) for encoder in ENCODERS))
        best = min(ours, key=lambda spent: spent.seconds)
        yield Row(
            f"export of {len(raw)} slides, {WIDTH}x{HEIGHT}", best.seconds, min(floor), 1.5, "s"
        )
        yield Row("   its peak memory, of what was promised", best.megabytes, 400, 1, "MB")


def _raw_pictures(deck: Path, folder: Path) -> Iterator[Path]:
    for number, image in enumerate(material.pictures(deck, WIDTH, HEIGHT)):
        file = folder / f"{number}.raw"
        file.write_bytes(image.constBits())
        yield file


def _alone(encoder: str, folder: Path, raw: list[Path]) -> float:
    """Return the seconds that ``encoder`` takes for the ``raw`` pictures on all cores."""
    out = folder / encoder
    out.mkdir(exist_ok=True)
    command = (sys.executable, str(ALONE), encoder, str(out), str(WIDTH), str(HEIGHT))
    return float(subprocess.check_output((*command, *map(str, raw))))
