"""The same slide on every device: dense screens, PDF and SVG, whatever their dots an inch."""

import gc
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from tests.paint.canvas import RED_NAME, pixels_of
from tests.paint.pages import page_of, page_with
from viewer.layout.page import BoxItem, Page, Rect, Run, TextItem, TextLine
from viewer.paint.colour import colour
from viewer.paint.image import paint_image
from viewer.paint.page import paint_page
from viewer.paint.record import record
from viewer.text.face import EXTRABOLD, Face
from viewer.text.measure import width as width_of

FACE = Face(100, EXTRABOLD)
TEXT = "Nghị"
BASELINE = 500.0
LEFT = 300.0


def lettered() -> Page:
    """Return a page of 1920 × 1080 with one word and one box."""
    line = TextLine(BASELINE, width_of(TEXT, FACE), (Run(TEXT, LEFT, FACE, "#000000"),))
    text = TextItem(Rect(LEFT, 400, 400, 128), (line,), TEXT)
    return page_with(text, BoxItem(Rect(960, 540, 480, 270), (RED_NAME,)), width=1920, height=1080)


def test_a_screen_twice_as_dense_shows_the_pixels_of_twice_the_size(tmp_path: Path) -> None:
    recording = record(page_of(tmp_path, "chart"))
    dense = QImage(960, 540, QImage.Format.Format_RGB32)
    dense.setDevicePixelRatio(2)
    dense.fill(colour(recording.page.ground))
    with QPainter(dense) as painter:
        recording.paint(painter, QRectF(0, 0, 480, 270))
    expected = paint_image(recording, 960, 540)
    assert np.array_equal(pixels_of(dense), pixels_of(expected))


@pytest.mark.parametrize("dots", [72, 120, 300])
def test_dots_an_inch_of_an_image_change_nothing(tmp_path: Path, dots: int) -> None:
    recording = record(page_of(tmp_path, "chart"))
    image = QImage(480, 270, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dots / 0.0254))
    image.setDotsPerMeterY(round(dots / 0.0254))
    image.fill(colour(recording.page.ground))
    with QPainter(image) as painter:
        recording.paint(painter, QRectF(0, 0, 480, 270))
    expected = pixels_of(paint_image(recording, 480, 270)).astype(int)
    assert np.abs(pixels_of(image).astype(int) - expected).max() <= 2


def written(page: Page, file: Path, dots: int, recorded: bool) -> None:
    """Write ``page`` into a PDF of 960 × 540 points, two units a point."""
    writer = QPdfWriter(str(file))
    writer.setResolution(dots)
    writer.setPageSize(QPageSize(QSizeF(960, 540), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    target = QRectF(0, 0, writer.width(), writer.height())
    with QPainter(writer) as painter:
        if recorded:
            record(page).paint(painter, target)
        else:
            paint_page(painter, page, target)


def tool(name: str) -> str:
    """Return the path of a tool of poppler, or skip."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is missing: apt install poppler-utils")
    return found


@pytest.mark.parametrize("recorded", [False, True], ids=["painted", "replayed"])
@pytest.mark.parametrize("dots", [96, 300, 1200])
def test_text_on_paper_is_as_large_as_on_the_screen(
    tmp_path: Path, dots: int, recorded: bool
) -> None:
    file = tmp_path / "page.pdf"
    written(lettered(), file, dots, recorded)
    command = [tool("pdftotext"), "-bbox", str(file), "-"]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    places = re.search(
        r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">' + TEXT, found
    )
    assert places is not None, found
    left, top, right, bottom = map(float, places.groups())
    assert left == pytest.approx(LEFT / 2, abs=0.5)
    assert right - left == pytest.approx(width_of(TEXT, FACE) / 2, rel=0.005)
    assert top < BASELINE / 2 - 0.7 * FACE.size / 2
    assert BASELINE / 2 <= bottom <= BASELINE / 2 + 0.3 * FACE.size / 2


@pytest.mark.parametrize("dots", [96, 300, 1200])
def test_shapes_on_paper_stand_where_they_do_on_the_screen(tmp_path: Path, dots: int) -> None:
    file = tmp_path / "page.pdf"
    written(lettered(), file, dots, recorded=True)
    command = [
        tool("pdftoppm"),
        "-r",
        "72",
        "-png",
        "-singlefile",
        str(file),
        str(tmp_path / "page"),
    ]
    subprocess.run(command, check=True)
    pixels = pixels_of(QImage(str(tmp_path / "page.png")))
    rows, columns = np.nonzero((pixels[:, :, 0] > 120) & (pixels[:, :, 1] < 60))
    edges = (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
    assert [int(edge) for edge in edges] == pytest.approx([480, 270, 720, 405], abs=1)


@pytest.mark.parametrize("dots", [72, 96, 300])
def test_letters_and_shapes_of_an_svg_have_their_size(tmp_path: Path, dots: int) -> None:
    file, page = tmp_path / "page.svg", lettered()
    generator = QSvgGenerator()
    generator.setFileName(str(file))
    generator.setResolution(dots)
    generator.setSize(QSize(960, 540))
    generator.setViewBox(QRectF(0, 0, 960, 540))
    with QPainter(generator) as painter:
        record(page).paint(painter, QRectF(0, 0, 960, 540))
    drawing = file.read_text("utf-8")
    letters = re.search(
        r'matrix\(([\d.]+),0,0,([\d.]+),0,0\)"[^>]*>\s*<text [^>]* x="([\d.]+)" y="([\d.]+)" '
        r'[^>]*font-size="([\d.]+)"[^>]*>' + TEXT,
        drawing,
    )
    assert letters is not None, drawing
    across, down, x, y, size = map(float, letters.groups())
    assert (across * x, down * y) == pytest.approx((LEFT / 2, BASELINE / 2))
    assert across * size == pytest.approx(FACE.size / 2)
    box = re.search(r'matrix\(([\d.]+),0,0,[\d.]+,0,0\)"[^>]*>\s*<path [^>]*d="M960,540', drawing)
    assert box is not None
    assert float(box[1]) == pytest.approx(0.5)


@pytest.mark.qt_log_ignore("Painter ended with . saved states")
def test_a_chart_that_fails_ends_its_painters(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt aborts when a device is destroyed while somebody paints on it."""

    def fail(*_arguments: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("viewer.chart.draw", fail)
    page = page_of(tmp_path, "chart")
    with pytest.raises(ZeroDivisionError):
        record(page)
    gc.collect()
