"""Pictures and documents against what a press desk would do instead: our PPTX through LibreOffice.

LibreOffice makes a PDF of the presentation, and pdftoppm or mutool makes pictures of that, on all
cores as far as they can; each program has run before, and has its files and its profile ready.
"""

import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.bench import material
from tests.bench.export import HEIGHT, RUNS, WIDTH, export
from tests.bench.process import Spent, run
from tests.bench.table import Row
from viewer import places
from viewer.deck.load import load

SLIDES = 1000
SIZE = f"{WIDTH}x{HEIGHT}"
MEGABYTES = 400
PACKAGES: Mapping[str, str] = {
    "soffice": "libreoffice-impress",
    "pdftoppm": "poppler-utils",
    "mutool": "mupdf-tools",
}
"""The Debian package of each program."""


def measure() -> Iterator[Row]:
    """Yield the shipped deck against other programs, then a large deck against the shipped one."""
    deck = places.congress_deck()
    count = len(load(deck).deck.slides)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = {
            kind: _best(export(deck, folder, SIZE, "--format", kind)) for kind in ("png", "pptx")
        }
        yield from _against_others(deck, folder, count, made["png"].seconds)
        yield Row(f"PPTX of {count} slides, against a second", made["pptx"].seconds, 1, 1, "s")
        yield from _in_proportion(folder)


def _best(command: Sequence[str], runs: int = RUNS) -> Spent:
    return min((run(command) for _ in range(runs)), key=lambda spent: spent.seconds)


def _against_others(deck: Path, folder: Path, count: int, png: float) -> Iterator[Row]:
    """Yield our PDF and the seconds of our ``png`` against theirs; what is missing is said."""
    if _missing("soffice", "PNG and PDF"):
        return
    pptx, theirs = next(folder.glob("*.pptx")), folder / "theirs"
    run(_office(pptx, theirs))  # makes its profile
    ours, floor = [], []
    for _ in range(RUNS):  # in turns, since whatever else runs would slow one of them
        ours.append(run(export(deck, folder, SIZE, "--format", "pdf")).seconds)
        floor.append(run(_office(pptx, theirs)).seconds)
    office = min(floor)
    yield Row(f"PDF of {count} slides, against LibreOffice", min(ours), office, 0.5, "s")
    for program, command, promised, runs in (
        ("pdftoppm", _poppler, 0.25, 1),  # a minute and more
        ("mutool", _mupdf, 1.0, RUNS),
    ):
        if not _missing(program, "PNG"):
            pair = office + _best(command(next(theirs.glob("*.pdf")), theirs), runs).seconds
            what = f"PNG of {count} slides, {SIZE}, against it and {program}"
            yield Row(what, png, pair, promised, "s")


def _missing(program: str, what: str) -> bool:
    """Return whether ``program`` is not there, and say so."""
    if shutil.which(program):
        return False
    print(f"{what} against {program}: left out, apt install {PACKAGES[program]}", flush=True)
    return True


def _office(pptx: Path, out: Path) -> tuple[str, ...]:
    """Return the command that makes a PDF of ``pptx``, with a profile of its own."""
    profile = f"-env:UserInstallation={(out / 'profile').as_uri()}"
    return ("soffice", profile, "--headless", "--convert-to", "pdf",
            "--outdir", str(out), str(pptx))  # fmt: skip


def _poppler(pdf: Path, out: Path) -> tuple[str, ...]:
    return ("pdftoppm", "-png", "-scale-to-x", str(WIDTH), "-scale-to-y", str(HEIGHT),
            str(pdf), str(out / "poppler"))  # fmt: skip


def _mupdf(pdf: Path, out: Path) -> tuple[str, ...]:
    return ("mutool", "draw", "-q", "-w", str(WIDTH), "-h", str(HEIGHT),
            "-o", str(out / "mupdf-%d.png"), str(pdf))  # fmt: skip


def _in_proportion(folder: Path) -> Iterator[Row]:
    """Yield what a slide of a large deck takes against one of the deck that it repeats."""
    small = material.write_deck(folder / "small")
    large = material.write_deck(folder / "large", SLIDES)
    count = len(load(small).deck.slides)
    for kind in ("pdf", "pptx"):
        few = _best(export(small, folder, SIZE, "--format", kind))
        many = _best(export(large, folder, SIZE, "--format", kind), runs=1)
        what = f"{kind.upper()} of {SLIDES} slides"
        ours, floor = many.seconds / SLIDES * 1e3, few.seconds / count * 1e3
        yield Row(f"{what}: a slide, against one of {count}", ours, floor, 1.1)
        yield Row("   its peak memory, of what was promised", many.megabytes, MEGABYTES, 1, "MB")
