"""A deck of 1,000 slides against the deck that it repeats."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench import material
from tests.bench.export import export
from tests.bench.glass import Glass, Rows, glass
from tests.bench.keys import walk
from tests.bench.process import run
from tests.bench.start import in_turn, present
from tests.bench.table import Row, maximum_row, median_row

SLIDES = 1000
WIDTH, HEIGHT = 1920, 1080
STEPS = 30
FEW, MANY = "1-36", "1-108"


def measure() -> Iterator[Row]:
    """Yield start, moving about, export and memory."""
    with tempfile.TemporaryDirectory() as name:
        small = material.write_deck(Path(name) / "small")
        large = material.write_deck(Path(name) / "large", SLIDES)
        yield from _on_screen(small, large)
        yield from _exported(large, Path(name) / "out")


def _on_screen(small: Path, large: Path) -> Iterator[Row]:
    slides = [
        material.rows_of(image) for image in material.pictures(small, WIDTH, HEIGHT, STEPS + 1)
    ]
    with glass(WIDTH, HEIGHT) as screen:
        ours, floor = in_turn(screen, slides[0], (present(large), present(small)), runs=5)
        yield median_row(f"{SLIDES} slides: exec to first slide, against 35", ours, floor, 3)
        moving, peak = _moving(screen, large, slides)
        usual, _ = _moving(screen, small, slides)
    yield median_row(f"{SLIDES} slides: key to next slide, median", moving, usual, 1.3)
    yield maximum_row(f"{SLIDES} slides: key to next slide, maximum", moving, usual, 3)
    yield Row(f"{SLIDES} slides: peak memory while presenting", peak, 400, 1, "MB")


def _moving(screen: Glass, deck: Path, slides: list[Rows]) -> tuple[list[float], float]:
    with screen.program(present(deck)) as program:
        screen.eye.wait_for(slides[0])
        return walk(screen, slides[1:], "Right"), program.peak_megabytes()


def _exported(large: Path, out: Path) -> Iterator[Row]:
    few = run(export(large, out, "1920x1080", "--slides", FEW))
    many = run(export(large, out, "1920x1080", "--slides", MANY))
    yield Row("export of 108 slides, for each of 36", many.seconds / 3, few.seconds, 1.1, "s")
    whole = run(export(large, out, "3840x2160"))
    what = f"{SLIDES} slides: peak memory of the export in 4K"
    yield Row(what, whole.megabytes, 400, 1, "MB")
    print(f"    ({whole.seconds:.0f} s, {whole.seconds / SLIDES * 1e3:.0f} ms a slide)")
