"""A picture that cannot be shown is said before the hall would see an empty place."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from tests.decks import slide, write_deck
from tests.photos import claiming
from viewer.cli import main
from viewer.commands.doors import doors, read_any
from viewer.commands.jpeg import is_cut_off
from viewer.commands.photos import broken_pictures
from viewer.deck.load import load
from viewer.errors import ViewerError


def picture(kind: str, width: int = 64, height: int = 48) -> bytes:
    """Return a picture whose every pixel differs from its neighbours."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for x in range(width):
        for y in range(height):
            image.setPixelColor(x, y, QColor((x * 89) % 256, (y * 57) % 256, (x * y * 31) % 256))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(buffer.data().data())


def flipped(raw: bytes) -> bytes:
    """Return ``raw`` with one byte in its middle turned over."""
    middle = len(raw) // 2
    return raw[:middle] + bytes([raw[middle] ^ 0xFF]) + raw[middle + 1 :]


def half(raw: bytes) -> bytes:
    return raw[: len(raw) // 2]


def deck_with(folder: Path, raw: bytes) -> Path:
    (folder / "photo.png").write_bytes(raw)
    return write_deck(folder, slide("picture"))


def codes(file: Path, whole: bool = True) -> list[str]:
    return [problem.code for problem in broken_pictures(load(file), lambda _file: whole)]


def test_good_pictures(tmp_path: Path) -> None:
    for kind in ("png", "jpg", "webp"):
        assert codes(deck_with(tmp_path, picture(kind))) == []


@pytest.mark.parametrize(("width", "height"), [(50_000, 10), (10, 50_000), (9_000, 9_000)])
@pytest.mark.parametrize("whole", [True, False])
def test_what_is_too_large_is_known_from_its_first_bytes(
    tmp_path: Path, width: int, height: int, whole: bool
) -> None:
    file = deck_with(tmp_path, claiming(width, height))
    assert codes(file, whole) == ["picture-large"]


@pytest.mark.parametrize("whole", [True, False])
def test_what_is_no_picture_at_all(tmp_path: Path, whole: bool) -> None:
    assert codes(deck_with(tmp_path, b"no picture"), whole) == ["picture-broken"]


@pytest.mark.parametrize("whole", [True, False])
def test_drawings_may_reach_anything_and_are_not_opened(tmp_path: Path, whole: bool) -> None:
    linked = "".join(f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(20))
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6">{linked}</svg>'
    file = deck_with(tmp_path, drawing.encode())
    assert codes(file, whole) == ["picture-drawing"]
    with pytest.raises(ViewerError, match="SVG"):
        doors(checked=False).read(file)
    assert main(["export", str(file), "--out", str(tmp_path / "out"), "--unchecked"]) == 2
    assert not (tmp_path / "out").exists()


BROKEN: dict[str, Any] = {
    "half a PNG": lambda: half(picture("png")),
    "half a JPEG": lambda: half(picture("jpg")),
    "a PNG with a wrong byte": lambda: flipped(picture("png")),
}


@pytest.mark.parametrize("name", BROKEN)
def test_nothing_but_our_own_sentence_is_said(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], name: str
) -> None:
    file = deck_with(tmp_path, BROKEN[name]())
    assert codes(file) == ["picture-broken"]
    assert capfd.readouterr() == ("", "")
    assert main(["export", str(file), "--out", str(tmp_path / "out")]) == 2
    told = capfd.readouterr().err.splitlines()
    assert len(told) == 3
    assert "không đọc được ảnh photo.png" in told[0]
    assert not (tmp_path / "out").exists()


def test_windows_refuse_what_cannot_be_shown(tmp_path: Path) -> None:
    file = deck_with(tmp_path, b"no picture")
    with pytest.raises(ViewerError) as caught:
        doors().read(file)
    assert [problem.code for problem in caught.value.problems] == ["picture-broken"]
    assert doors(checked=False).read(file).deck == read_any(file).deck


def test_windows_are_told_where_an_unknown_theme_stands(tmp_path: Path) -> None:
    file = write_deck(tmp_path, slide("closing"), theme="rde")
    with pytest.raises(ViewerError) as caught:
        doors(checked=False).read(file)
    (problem,) = caught.value.problems
    assert (problem.code, problem.excerpt) == ("theme-unknown-near", "theme: rde")


def test_windows_look_at_whole_pictures_only_where_nobody_waits(tmp_path: Path) -> None:
    file = deck_with(tmp_path, half(picture("jpg")))
    read = doors().read
    assert len(read(file).deck.slides) == 2
    assert len(read(file).deck.slides) == 2, "what was taken stays taken"
    deck_with(tmp_path, half(picture("jpg", 80)))
    with pytest.raises(ViewerError) as caught:
        read(file)
    assert [problem.code for problem in caught.value.problems] == ["picture-broken"]
    deck_with(tmp_path, picture("jpg", 80))
    assert len(read(file).deck.slides) == 2


# --- JPEG


def parts(*more: bytes) -> bytes:
    """Return a JPEG's beginning with a part that holds a whole small picture, and ``more``."""
    small = b"\xff\xd8\xff\xda\x00\x02 \xff\xd9"
    application = b"\xff\xff\xe1" + (len(small) + 2).to_bytes(2, "big") + small
    return b"".join((b"\xff\xd8", application, *more))


SCAN = b"\xff\xda\x00\x02 pixels"


@pytest.mark.parametrize(
    ("raw", "cut"),
    [
        (parts(SCAN, b"\xff\xd9"), False),
        (parts(SCAN, b"\xff\xd9 and what a camera puts behind"), False),
        (parts(SCAN), True),
        (parts(), True),
        (b"\xff\xd8", True),
        (b"\x89PNG", False),
        (b"", False),
    ],
)
def test_a_jpeg_without_an_end(tmp_path: Path, raw: bytes, cut: bool) -> None:
    (tmp_path / "photo.jpg").write_bytes(raw)
    assert is_cut_off(tmp_path / "photo.jpg") == cut
