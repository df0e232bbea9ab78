"""Photos on a slide: cropped evenly to their place, and never a reason to stop."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF, QSize

from tests.paint.canvas import RED, WHITE, at, painted
from viewer.paint.picture import crop, paint_picture

BLUE = (0, 0, 200)


def test_a_photo_fills_its_place_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "photo.png"
    image = Image.new("RGB", (40, 40), BLUE)
    image.paste(RED, (0, 0, 40, 20))
    image.save(file)
    pixels = painted(lambda painter: paint_picture(painter, file, QRectF(20, 10, 60, 60)))
    assert at(pixels, 21, 11) == RED
    assert at(pixels, 78, 68) == BLUE
    assert at(pixels, 19, 11) == at(pixels, 81, 40) == at(pixels, 50, 71) == WHITE


@pytest.mark.parametrize(
    ("size", "part"),
    [
        ((400, 100), (150, 0, 100, 100)),
        ((100, 400), (0, 150, 100, 100)),
        ((100, 100), (0, 0, 100, 100)),
    ],
)
def test_the_longer_side_is_cropped_evenly(
    size: tuple[int, int], part: tuple[int, int, int, int]
) -> None:
    assert crop(QSize(*size), QRectF(0, 0, 50, 50)) == QRectF(*part)


def test_a_photo_that_is_gone_leaves_its_place_empty(tmp_path: Path) -> None:
    file = tmp_path / "none.png"
    pixels = painted(lambda painter: paint_picture(painter, file, QRectF(0, 0, 100, 80)))
    assert at(pixels, 50, 40) == WHITE
