import io
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from viewer.export import png
from viewer.export.formats import ENCODERS


def noise(width: int, height: int, seed: int = 1) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for y in range(height):
        for x in range(width):
            image.setPixel(x, y, (x * 7919 + y * 104729 + seed * 15485863) & 0xFFFFFF)
    return image


def gradient(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    colours = QLinearGradient(0, 0, width, height)
    colours.setColorAt(0, QColor("#9E0F25"))
    colours.setColorAt(1, QColor("#4A0713"))
    painter = QPainter(image)
    painter.fillRect(image.rect(), colours)
    painter.end()
    return image


def written(image: QImage) -> bytes:
    stream = io.BytesIO()
    png.write_png(image, stream)
    return stream.getvalue()


def read(data: bytes) -> QImage:
    return QImage.fromData(data).convertToFormat(QImage.Format.Format_RGB32)


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 40), st.integers(1, 20), st.integers(0, 99))
def test_qt_reads_the_same_pixels(width: int, height: int, seed: int) -> None:
    image = noise(width, height, seed)
    again = read(written(image))
    assert again == image


@pytest.mark.parametrize("band", [1, 100 * 4, 3 * 100 * 4, 10**9])
def test_bands_meet_without_a_seam(monkeypatch: pytest.MonkeyPatch, band: int) -> None:
    image = gradient(100, 50)
    whole = written(image)
    monkeypatch.setattr(png, "_BAND", band)
    again = read(written(image))
    assert again == image
    assert read(whole) == image


def test_pillow_accepts_every_chunk() -> None:
    picture = Image.open(io.BytesIO(written(gradient(64, 36))))
    picture.verify()
    assert (picture.size, picture.mode) == ((64, 36), "RGB")


def test_nothing_but_pixels_is_in_the_file() -> None:
    data, at, kinds = written(gradient(64, 36)), 8, []
    while at < len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        kinds.append(kind)
        at += 12 + length
    assert kinds == [b"IHDR", b"IDAT", b"IEND"]


def test_a_flat_picture_is_small() -> None:
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFDF8"))
    assert len(written(image)) < 20_000


@pytest.mark.parametrize("name", ENCODERS)
def test_the_same_pixels_give_the_same_bytes(name: str) -> None:
    first, second = io.BytesIO(), io.BytesIO()
    ENCODERS[name](gradient(64, 36), first)
    ENCODERS[name](gradient(64, 36), second)
    assert first.getvalue() == second.getvalue()


@pytest.mark.parametrize("name", ["png", "webp"])
def test_formats_without_loss_keep_every_pixel(name: str) -> None:
    image, stream = noise(33, 17), io.BytesIO()
    ENCODERS[name](image, stream)
    stream.seek(0)
    picture = Image.open(stream).convert("RGB")
    pixels = picture.tobytes("raw", "BGRX")
    ours = bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())
    assert pixels[0::4] == ours[0::4]
    assert pixels[1::4] == ours[1::4]
    assert pixels[2::4] == ours[2::4]


def test_jpeg_keeps_the_colours_full_resolution() -> None:
    stream = io.BytesIO()
    ENCODERS["jpeg"](gradient(64, 36), stream)
    picture = Image.open(stream)
    assert picture.format == "JPEG"
    assert {layer[1:3] for layer in picture.layer} == {(1, 1)}  # type: ignore[attr-defined]
