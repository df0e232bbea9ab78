"""The motifs, seen as pixels: where they are, how even their colour is."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from viewer.paint.motif import MOTIFS, STAR, Rays, paint_motif

FAINT = QColor(255, 255, 255, 43)


def painted(name: str, rect: QRectF, width: int, height: int, colour: QColor) -> list[int]:
    """Return how much of ``colour`` each pixel has got (0 to 255), row by row."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_motif(painter, name, rect, colour)
    painter.end()
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    return list(bytes(alpha.constBits()))


@pytest.mark.parametrize("name", MOTIFS)
@pytest.mark.parametrize("size", [64, 400])
def test_no_stroke_covers_another(name: str, size: int) -> None:
    covered = painted(name, QRectF(0, 0, size, size), size, size, FAINT)
    assert 0 < max(covered) <= FAINT.alpha() + 1


@pytest.mark.parametrize("name", MOTIFS)
def test_a_motif_is_centred_in_its_rectangle_and_stays_inside(name: str) -> None:
    width, height = 120, 80
    covered = painted(name, QRectF(30, 10, 60, 40), width, height, QColor("white"))
    rows = [covered[row * width : (row + 1) * width] for row in range(height)]
    inked = [(x, y) for y, row in enumerate(rows) for x, ink in enumerate(row) if ink]
    left, right = min(x for x, _ in inked), max(x for x, _ in inked)
    assert left == width - 1 - right
    assert 39 <= left <= 41  # the finest line that Qt draws is a pixel wide
    assert 9 <= min(y for _, y in inked) <= max(y for _, y in inked) <= 50


def test_a_motif_grows_with_its_rectangle() -> None:
    ink = [sum(painted("star", QRectF(0, 0, s, s), 200, 200, QColor("white"))) for s in (100, 200)]
    assert ink[1] / ink[0] == pytest.approx(4, rel=0.02)


def test_the_star_is_regular() -> None:
    """The inner corners of a regular star lie on the lines between its points."""
    (rays,) = STAR
    assert isinstance(rays, Rays)
    assert rays.number == 5
    assert rays.inner / rays.outer == pytest.approx(0.381966)


def test_the_painter_is_left_as_it_was() -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = (painter.transform(), painter.pen(), painter.brush())
    paint_motif(painter, "drum", QRectF(0, 0, 10, 10), FAINT)
    assert (painter.transform(), painter.pen(), painter.brush()) == before
    painter.end()


def test_an_unknown_motif_is_refused() -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    with pytest.raises(KeyError):
        paint_motif(painter, "lotus", QRectF(0, 0, 10, 10), FAINT)
    painter.end()
