"""Layers: the same pixels as strokes laid down one by one; vectors where there are no pixels."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPicture, QPixmap
from PySide6.QtSvg import QSvgGenerator

from viewer.paint import motif
from viewer.paint.layer import layered

FAINT = QColor(242, 193, 78, 43)
RECT = QRectF(-150, -40, 1000, 1000)
"""So large that no two strokes share a pixel."""


def ground(ratio: float = 1.0) -> QImage:
    image = QImage(480, 360, QImage.Format.Format_RGB32)
    image.fill(QColor("#7a0b1c"))
    image.setDevicePixelRatio(ratio)
    return image


def drawn(image: QImage, scale: float, *, direct: bool) -> QImage:
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        if direct:
            motif._draw(painter, motif.DRUM, RECT, FAINT)
        else:
            motif.paint_motif(painter, "drum", RECT, FAINT)
    return image


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_the_pixels_are_those_of_strokes_laid_down_one_by_one(scale: float) -> None:
    layer = drawn(ground(), scale, direct=False)
    assert layer == drawn(ground(), scale, direct=True)
    assert layer != ground()


def test_a_picture_of_another_pixel_ratio_is_painted_as_large() -> None:
    assert drawn(ground(2.0), 1.0, direct=False) == drawn(ground(2.0), 1.0, direct=True)


def test_a_clip_holds() -> None:
    image = ground()
    with QPainter(image) as painter:
        painter.setClipRect(QRectF(0, 0, 100, 360))
        motif.paint_motif(painter, "drum", QRectF(-100, 0, 400, 400), FAINT)
    assert image.copy(100, 0, 380, 360) == ground().copy(100, 0, 380, 360)
    assert image != ground()


def test_other_pixels_get_the_same() -> None:
    pixmap = QPixmap(480, 360)
    pixmap.fill(QColor("#7a0b1c"))
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        motif.paint_motif(painter, "drum", RECT, FAINT)
    assert pixmap.toImage().convertToFormat(QImage.Format.Format_RGB32) == drawn(
        ground(), 1.0, direct=False
    )


def test_vectors_stay_vectors() -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    svg = QSvgGenerator()
    svg.setOutputDevice(buffer)
    with QPainter(svg) as painter:
        motif.paint_motif(painter, "drum", RECT, FAINT)
    written = buffer.data().data()
    assert b"<path" in written
    assert b"<image" not in written


def test_a_rectangle_outside_the_picture_gets_the_painter_itself() -> None:
    image = ground()
    with QPainter(image) as painter, layered(painter, QRectF(900, 900, 50, 50)) as stroker:
        assert stroker is painter


def test_a_recorder_is_given_the_strokes() -> None:
    picture = QPicture()
    with QPainter(picture) as painter, layered(painter, RECT) as stroker:
        assert stroker is painter
