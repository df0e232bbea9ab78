"""A recording is the page, pixel for pixel, at any size."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from tests.decks import SLIDES, deck_of, slide
from viewer.layout.canvas import Canvas
from viewer.layout.compose import lay_out
from viewer.layout.page import Page
from viewer.paint.colour import colour
from viewer.paint.image import paint_image
from viewer.paint.page import paint_page
from viewer.paint.record import record
from viewer.theme.load import load as load_theme


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every test here paints."""


def page_of(folder: Path, layout: str, **changes: object) -> Page:
    deck = deck_of(folder, slide(layout, **changes))
    return lay_out(deck, 0, load_theme("red"), Canvas())


def direct(page: Page, width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour(page.ground))
    painter = QPainter(image)
    paint_page(painter, page, QRectF(0, 0, width, height))
    painter.end()
    return image


@pytest.mark.parametrize("layout", SLIDES)
def test_replayed_equals_painted(tmp_path: Path, layout: str) -> None:
    page = page_of(tmp_path, layout)
    recording = record(page)
    for width, height in ((480, 270), (1280, 720)):
        assert paint_image(recording, width, height) == direct(page, width, height)


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


def test_a_broken_photo_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    deck = deck_of(tmp_path, slide("figures"))
    assert deck.deck.slides


def test_colours_have_their_alpha_last() -> None:
    assert colour("#11223380") == QColor(0x11, 0x22, 0x33, 0x80)
    assert colour("#112233") == QColor(0x11, 0x22, 0x33)
