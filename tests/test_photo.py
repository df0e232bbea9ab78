"""Photos: read within limits, upright, and never a reason to stop."""

import os
import zlib
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor

from tests.photos import claiming
from viewer.photo import LONGEST_SIDE, read_photo

FEW = zlib.compress(b"\0" * 1000)
RED, GREEN, BLUE = (200, 0, 0), (0, 160, 0), (0, 0, 200)


def halves(folder: Path, width: int, height: int, name: str = "photo.png", **save: object) -> Path:
    """Write a picture whose upper half is red and whose lower half is blue."""
    image = Image.new("RGB", (width, height), BLUE)
    image.paste(RED, (0, 0, width, height // 2))
    file = folder / name
    image.save(file, **save)  # type: ignore[arg-type]
    return file


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
    image = read_photo(file)
    turned = orientation in (6, 8)
    assert (image.width(), image.height()) == ((40, 60) if turned else (60, 40))
    ends = ((3, 30), (36, 30)) if turned else ((30, 3), (30, 36))
    for (x, y), expected in zip(ends, corners, strict=True):
        found = image.pixelColor(x, y)
        assert (found.red(), found.green(), found.blue()) == pytest.approx(expected, abs=6)


def test_a_very_wide_photo_is_read_smaller(tmp_path: Path) -> None:
    image = read_photo(halves(tmp_path, 50_000, 100))
    assert (image.width(), image.height()) == (LONGEST_SIDE, 7)


def test_a_turned_photo_is_read_smaller_too(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    image = read_photo(halves(tmp_path, 8_000, 100, "photo.jpg", exif=exif))
    assert (image.width(), image.height()) == (48, LONGEST_SIDE)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a picture",
        b"\x89PNG\r\n\x1a\n broken",
        b"\xff\xd8\xff\xe0 broken",
        claiming(60_000, 60_000, FEW),
        claiming(2**31 - 1, 2**31 - 1, FEW),
        claiming(0, 0, FEW),
    ],
    ids=["empty", "text", "png", "jpeg", "huge", "absurd", "zero"],
)
def test_what_is_no_picture_is_none(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "photo.png"
    file.write_bytes(content)
    assert read_photo(file).isNull()


def test_a_picture_cut_short_stops_nothing(tmp_path: Path) -> None:
    file = halves(tmp_path, 400, 400, "photo.jpg")
    file.write_bytes(file.read_bytes()[:900])
    read_photo(file)


def test_neither_a_missing_file_nor_a_folder_nor_a_pipe_is_one(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    for path in (tmp_path / "none.png", tmp_path, tmp_path / "pipe.png"):
        assert read_photo(path).isNull()


def test_a_picture_that_was_exchanged_is_read_again(tmp_path: Path) -> None:
    file = halves(tmp_path, 40, 40)
    assert read_photo(file).pixelColor(5, 5) == QColor(*RED)
    Image.new("RGB", (40, 40), GREEN).save(file)
    os.utime(file, ns=(1, 1))
    assert read_photo(file).pixelColor(5, 5) == QColor(*GREEN)


def test_a_drawing_is_none_for_it_could_reach_other_files(tmp_path: Path) -> None:
    file = tmp_path / "photo.png"
    file.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>')
    assert read_photo(file).isNull()
