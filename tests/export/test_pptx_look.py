"""LibreOffice's picture of the congress deck beside our own."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage

from tests.export.similar import Grey, similarity
from tests.export.slides import written
from viewer.deck.load import LoadedDeck, load
from viewer.deck.slide import AchievementSlide, ChartSlide, Slide
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.layout.page import TextItem
from viewer.paint.image import paint_image
from viewer.paint.record import record
from viewer.places import congress_deck
from viewer.text.face import REGULAR
from viewer.text.fonts import fallback_file, font_file
from viewer.theme.load import load as load_theme

TOOLS = {"soffice": "libreoffice-impress", "pdftoppm": "poppler-utils"}
MISSING = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"apt install {' '.join(MISSING)}")

SMALL = (480, 270)
LEAST, LEAST_MEAN = 0.93, 0.97
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>{folders}<cachedir>{cache}</cachedir></fontconfig>
"""


def one_of_each(loaded: LoadedDeck) -> list[int]:
    """Return the first slide of each layout, and of each kind of chart."""
    found: dict[object, int] = {}
    for index, slide in enumerate(loaded.deck.slides):
        found.setdefault(look_of(slide), index)
    return sorted(found.values())


def look_of(slide: Slide) -> tuple[object, ...]:
    chart = slide.chart if isinstance(slide, (ChartSlide, AchievementSlide)) else None
    alone = getattr(chart, "bars", ()) and len(getattr(chart, "bars", ())) == 1
    return type(slide) if chart is None else None, type(chart), getattr(chart, "style", ""), alone


OURS = font_file(REGULAR), fallback_file()


def converted(content: bytes, folder: Path, known: Sequence[Path] = OURS) -> Path:
    """Return the presentation as LibreOffice prints it, where the fonts ``known`` are installed."""
    folders = "".join(f"<dir>{file.parent}</dir>" for file in known)
    fonts, deck = folder / "fonts.conf", folder / "deck.pptx"
    fonts.write_text(FONTS.format(folders=folders, cache=folder / "cache"), "utf-8")
    deck.write_bytes(content)
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(folder),
            str(deck),
        ],
        check=True,
        capture_output=True,
        timeout=300,
        env={**os.environ, "FONTCONFIG_FILE": str(fonts), "HOME": str(folder)},
    )
    return deck.with_suffix(".pdf")


def printed(pdf: Path, page: int) -> Grey:
    """Return a page (from 1) of ``pdf`` as small grey pixels."""
    command = ["pdftoppm", "-r", "144", "-f", str(page), "-l", str(page), str(pdf)]
    done = subprocess.run(command, check=True, capture_output=True, timeout=300)
    return grey(Image.open(BytesIO(done.stdout)))


def ours(loaded: LoadedDeck, index: int) -> Grey:
    page = lay_out(loaded, index, load_theme(loaded.deck.theme), canvas_for(1920, 1080))
    image = paint_image(record(page), 1920, 1080).convertToFormat(QImage.Format.Format_RGB888)
    return grey(Image.frombuffer("RGB", (1920, 1080), bytes(image.constBits()), "raw", "RGB", 0, 1))


def grey(image: Image.Image) -> Grey:
    return np.asarray(image.convert("L").resize(SMALL, Image.Resampling.BOX), np.float64)


@pytest.fixture
def pages(qapp: object, tmp_path: Path) -> Iterator[tuple[LoadedDeck, list[int], list[Grey]]]:
    loaded = load(congress_deck())
    chosen = one_of_each(loaded)
    content = written(loaded, slides=",".join(str(index + 1) for index in chosen))
    pdf = converted(content, tmp_path)
    with ThreadPoolExecutor(2) as pool:
        yield loaded, chosen, list(pool.map(lambda at: printed(pdf, at + 1), range(len(chosen))))


def test_libreoffice_shows_the_slides_as_we_do(
    pages: tuple[LoadedDeck, list[int], list[Grey]],
) -> None:
    loaded, chosen, pictures = pages
    found = {
        index + 1: round(similarity(picture, ours(loaded, index)), 4)
        for index, picture in zip(chosen, pictures, strict=True)
    }
    assert len(found) >= 20
    assert not {index: value for index, value in found.items() if value < LEAST}
    assert np.mean(list(found.values())) > LEAST_MEAN


def test_a_wider_font_in_the_place_of_ours_breaks_no_title(qapp: object, tmp_path: Path) -> None:
    loaded = load(congress_deck())
    pdf = converted(written(loaded), tmp_path, [fallback_file()])
    command = ["pdftotext", "-layout", str(pdf), "-"]
    pages = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\f")
    broken = [
        (index + 1, line)
        for index in range(len(loaded.deck.slides))
        for line in title_of(loaded, index)
        if line not in {" ".join(there.split()) for there in pages[index].splitlines()}
    ]
    assert not broken


def title_of(loaded: LoadedDeck, index: int) -> list[str]:
    """Return the lines of a slide's title."""
    page = lay_out(loaded, index, load_theme(loaded.deck.theme), canvas_for(1920, 1080))
    (title,) = (item for item in page.items if isinstance(item, TextItem) and item.role == "title")
    return [" ".join("".join(run.text for run in line.runs).split()) for line in title.lines]
