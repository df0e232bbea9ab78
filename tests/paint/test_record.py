"""A recording is the page, pixel for pixel, at any size."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.chart import samples
from tests.decks import SLIDES
from tests.paint.pages import direct, page_of, page_with
from viewer.layout.page import ChartItem, Rect
from viewer.paint.colour import colour
from viewer.paint.image import paint_image
from viewer.paint.record import record

SIZES = ((288, 162), (1280, 720), (1920, 1080), (1024, 768))


@pytest.mark.parametrize("layout", SLIDES)
def test_replayed_equals_painted(tmp_path: Path, layout: str) -> None:
    page = page_of(tmp_path, layout)
    recording = record(page)
    for width, height in SIZES:
        assert paint_image(recording, width, height) == direct(page, width, height)


@pytest.mark.parametrize("name", samples.ALL)
def test_charts_are_replayed_as_painted(name: str) -> None:
    chart = ChartItem(samples.chart(samples.ALL[name]), Rect(96, 200, 1728, 700), "")
    page = page_with(chart, width=1920, height=1080)
    for width, height in ((480, 270), (1919, 1080)):
        assert paint_image(record(page), width, height) == direct(page, width, height)


def test_the_same_pixels_every_time(tmp_path: Path) -> None:
    page = page_of(tmp_path, "chart")
    assert paint_image(record(page), 640, 360) == paint_image(record(page), 640, 360)


def test_steps_add_ink(tmp_path: Path) -> None:
    recording = record(page_of(tmp_path, "figures", steps=True))
    pictures = [paint_image(recording, 480, 270, step) for step in range(3)]
    assert pictures[0] != pictures[1] != pictures[2]
    assert paint_image(recording, 480, 270) == pictures[2]


def test_a_photo_fills_its_place(tmp_path: Path) -> None:
    photo = QImage(400, 100, QImage.Format.Format_RGB32)
    photo.fill(QColor("#00FF00"))
    photo.save(str(tmp_path / "photo.png"))
    image = paint_image(record(page_of(tmp_path, "picture")), 960, 540)
    assert image.pixelColor(480, 270) == QColor("#00FF00")


def test_a_photo_that_goes_after_the_layout_stops_nothing(tmp_path: Path) -> None:
    photo = QImage(40, 40, QImage.Format.Format_RGB32)
    photo.save(str(tmp_path / "photo.png"))
    page = page_of(tmp_path, "picture")
    (tmp_path / "photo.png").unlink()
    image = paint_image(record(page), 960, 540)
    assert image.pixelColor(480, 270) == colour(page.ground)


def test_colours_have_their_alpha_last() -> None:
    assert colour("#11223380") == QColor(0x11, 0x22, 0x33, 0x80)
    assert colour("#112233") == QColor(0x11, 0x22, 0x33)
