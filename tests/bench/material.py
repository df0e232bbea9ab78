"""What is measured on: the shipped deck without steps, repeated at will, and its pictures."""

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from PySide6.QtGui import QImage

from tests.bench.glass import HEIGHTS, Rows
from viewer import places
from viewer.deck.load import load
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.paint.image import paint_image
from viewer.paint.record import record
from viewer.theme.load import load as load_theme

_AS_WRITTEN: dict[str, Any] = {"yaml_implicit_resolvers": {}}
_Reader = type("_Reader", (yaml.CSafeLoader,), _AS_WRITTEN)
_Writer = type("_Writer", (yaml.CSafeDumper,), _AS_WRITTEN)
"""Leave every scalar the text that it is: ``1.350`` is no fraction."""


def write_deck(folder: Path, count: int | None = None) -> Path:
    """Copy the shipped deck into ``folder``, its slides repeated to ``count``; no steps."""
    shutil.copytree(places.slides(), folder, dirs_exist_ok=True)
    file = folder / places.congress_deck().name
    data = yaml.load(file.read_text("utf-8"), _Reader)
    slides = data["slides"]
    data["slides"] = list(itertools.islice(_repeated(slides), count or len(slides)))
    file.chmod(0o644)
    file.write_text(yaml.dump(data, Dumper=_Writer, allow_unicode=True), "utf-8")
    return file


def pictures(deck: Path, width: int, height: int, count: int | None = None) -> Iterator[QImage]:
    """Yield the first ``count`` slides of ``deck`` as they must stand on such a screen."""
    loaded = load(deck)
    theme = load_theme(loaded.deck.theme)
    for index in range(len(loaded.deck.slides))[:count]:
        page = lay_out(loaded, index, theme, canvas_for(width, height))
        yield paint_image(record(page), width, height)


def rows_of(image: QImage) -> Rows:
    """Return the pixel rows by which the eye knows ``image``."""
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return tuple(pixels[int(image.height() * share)] & 0xFFFFFF for share in HEIGHTS)


def rows_and_files(
    deck: Path, folder: Path, width: int, height: int, files: int
) -> tuple[list[Rows], list[Path]]:
    """Return how every slide of ``deck`` is known on the screen, and the first few as files."""
    rows: list[Rows] = []
    written: list[Path] = []
    for image in pictures(deck, width, height):
        rows.append(rows_of(image))
        if len(written) < files:
            written.append(folder / f"{len(written)}.bmp")
            image.save(str(written[-1]))
    return rows, written


def _repeated(slides: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for lap in itertools.count(1):
        for slide in slides:
            copy = {key: value for key, value in slide.items() if key != "steps"}
            if lap > 1 and "id" in slide:
                copy["id"] = f"lap-{lap}-{slide['id']}"[:60].rstrip("-")
            yield copy
