"""Photos: decoded within limits, upright, cropped evenly, and never a reason to stop."""

import os
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor

from tests.paint.canvas import RED, WHITE, at, painted
from viewer.paint.picture import LONGEST_SIDE, crop, paint_picture, read_picture

bad = pytest.mark.qt_log_ignore(
    "Corrupt JPEG data", "JPEG datastream contains no image", "exceeds the current allocation limit"
)
"""Qt tells the log of a bad picture; what counts is that the slide is painted."""

GREEN, BLUE = (0, 160, 0), (0, 0, 200)


def halves(folder: Path, width: int, height: int, name: str = "photo.png", **save: object) -> Path:
    """Write a picture whose upper half is red and whose lower half is blue."""
    image = Image.new("RGB", (width, height), BLUE)
    image.paste(RED, (0, 0, width, height // 2))
    file = folder / name
    image.save(file, **save)  # type: ignore[arg-type]
    return file


def header_only(width: int, height: int) -> bytes:
    """Return a PNG that promises ``width`` × ``height`` pixels and holds a few."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 1000)
    start = b"\x89PNG\r\n\x1a\n"
    return start + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def test_a_photo_fills_its_place_and_nothing_else(tmp_path: Path) -> None:
    file = halves(tmp_path, 40, 40)
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


@pytest.mark.parametrize(
    ("orientation", "corners"),
    [(1, (RED, BLUE)), (3, (BLUE, RED)), (6, (BLUE, RED)), (8, (RED, BLUE))],
)
def test_a_camera_that_was_turned_gives_an_upright_photo(
    tmp_path: Path, orientation: int, corners: tuple[tuple[int, int, int], ...]
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    file = halves(tmp_path, 60, 40, "photo.jpg", exif=exif, quality=100, subsampling=0)
    image = read_picture(file)
    turned = orientation in (6, 8)
    assert (image.width(), image.height()) == ((40, 60) if turned else (60, 40))
    ends = ((3, 30), (36, 30)) if turned else ((30, 3), (30, 36))
    for (x, y), expected in zip(ends, corners, strict=True):
        found = image.pixelColor(x, y)
        assert (found.red(), found.green(), found.blue()) == pytest.approx(expected, abs=6)


def test_a_very_wide_photo_is_read_smaller(tmp_path: Path) -> None:
    image = read_picture(halves(tmp_path, 50_000, 100))
    assert (image.width(), image.height()) == (LONGEST_SIDE, 7)


def test_a_turned_photo_is_read_smaller_too(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    image = read_picture(halves(tmp_path, 8_000, 100, "photo.jpg", exif=exif))
    assert (image.width(), image.height()) == (48, LONGEST_SIDE)


@bad
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a picture",
        b"\x89PNG\r\n\x1a\n broken",
        b"\xff\xd8\xff\xe0 broken",
        header_only(60_000, 60_000),
        header_only(2**31 - 1, 2**31 - 1),
        header_only(0, 0),
    ],
    ids=["empty", "text", "png", "jpeg", "huge", "absurd", "zero"],
)
def test_what_is_no_picture_leaves_its_place_empty(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "photo.png"
    file.write_bytes(content)
    pixels = painted(lambda painter: paint_picture(painter, file, QRectF(0, 0, 100, 80)))
    assert at(pixels, 50, 40) == WHITE


@bad
def test_a_picture_cut_short_stops_nothing(tmp_path: Path) -> None:
    file = halves(tmp_path, 400, 400, "photo.jpg")
    file.write_bytes(file.read_bytes()[:900])
    painted(lambda painter: paint_picture(painter, file, QRectF(0, 0, 100, 80)))


def test_a_missing_file_and_a_folder_leave_their_place_empty(tmp_path: Path) -> None:
    for path in (tmp_path / "none.png", tmp_path):
        assert read_picture(path).isNull()


def test_a_picture_that_was_exchanged_is_read_again(tmp_path: Path) -> None:
    file = halves(tmp_path, 40, 40)
    assert read_picture(file).pixelColor(5, 5) == QColor(*RED)
    Image.new("RGB", (40, 40), GREEN).save(file)
    os.utime(file, ns=(1, 1))
    assert read_picture(file).pixelColor(5, 5) == QColor(*GREEN)
