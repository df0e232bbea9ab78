"""Drafting a long article: the seconds promised, and that they grow with its words only."""

import json
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from functools import partial
from itertools import count
from pathlib import Path

from tests.bench.process import run, usual_environment
from tests.bench.table import Row
from viewer import places

SHORT, USUAL, LONG = 2_500, 10_000, 40_000
PROMISED_SECONDS = 1.0
RUNS = 3
ALONE = Path(__file__).with_name("draft_alone.py")
ARTICLES = Path(__file__).parents[1] / "article" / "drafts"

_COUNT = re.compile(r"(?<![\d.,/])\d{1,3}(?= [^\W\d])")
"""A small number before a word: a later lap through the articles counts more."""


def measure() -> Iterator[Row]:
    """Yield the seconds for 10,000 words, against reading them too, and the time for each word."""
    with tempfile.TemporaryDirectory() as name:
        files = {words: write_article(Path(name), words) for words in (SHORT, USUAL, LONG)}
        spent = {words: _spent(file) for words, file in files.items()}
        usual = spent[USUAL]
        yield Row(f"draft of {USUAL:,} words, fitted", usual["draft"], PROMISED_SECONDS, 1, "s")
        floor = (usual["read"] + usual["figures"]) * 1e3
        yield Row("  against reading it and finding its figures", usual["draft"] * 1e3, floor, 15)
        for words, fewer in ((USUAL, SHORT), (LONG, USUAL)):
            ours, usually = (spent[size]["draft"] / size * 1e6 for size in (words, fewer))
            yield Row(f"  a word of {words:,}, against {fewer:,}", ours, usually, 1.2, "µs")
        deck = Path(name) / "deck.yaml"
        command = (sys.executable, "-m", "viewer", "draft", str(files[USUAL]), "--out", str(deck))
        whole = run(command)
        print(f"    (the whole command: {whole.seconds:.1f} s, {whole.megabytes:.0f} MB)")


def write_article(folder: Path, words: int) -> Path:
    """Write an article of ``words`` words to ``folder``: offices' reports, one after the other.

    In a later lap through them all counts are others, so that no passage comes twice.
    """
    texts = [file.read_text("utf-8") for file in sorted(ARTICLES.glob("*.txt"))]
    texts.append((places.slides() / "congress.txt").read_text("utf-8"))
    lines = "\n\n".join(texts).split("\n")
    file = folder / f"article-{words}.txt"
    file.write_text("\n".join(_first(lines, words)), "utf-8")
    return file


def _first(lines: list[str], words: int) -> Iterator[str]:
    """Yield lines of one lap after the other until they have ``words`` words."""
    written = 0
    for lap in count():
        for line in lines:
            if written >= words:
                return
            written += len(line.split())
            yield _COUNT.sub(partial(_more, lap), line)


def _more(lap: int, found: re.Match[str]) -> str:
    return str(int(found[0]) + lap)


def _spent(article: Path) -> Mapping[str, float]:
    """Return the median seconds of each part, every run in a process of its own."""
    command = (sys.executable, str(ALONE), str(article), str(ARTICLES / "nghe-an-y-te.txt"))
    root = str(places.resources().parent)
    environment = {**usual_environment(), "PYTHONPATH": root}
    runs = [
        json.loads(subprocess.check_output(command, env=environment, cwd=root)) for _ in range(RUNS)
    ]
    return {part: statistics.median(one[part] for one in runs) for part in runs[0]}
