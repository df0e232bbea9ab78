import base64
import re
import xml.etree.ElementTree as ET
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from tests.decks import deck_of, slide
from tests.export.programs import output
from viewer.export.drawing import Drawing
from viewer.export.svg import write_svg
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.paint.image import paint_image
from viewer.paint.record import Recording, record
from viewer.theme.load import load as load_theme

SVG = "{http://www.w3.org/2000/svg}"
FULL_HD = (1920, 1080)


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every test here paints."""


def recording(
    folder: Path, layout: str, size: tuple[int, int] = FULL_HD, **changes: object
) -> Recording:
    loaded = deck_of(folder, slide(layout, **changes))
    return record(lay_out(loaded, 0, load_theme("red"), canvas_for(*size)))


def svg(strokes: Recording, size: tuple[int, int] = FULL_HD, step: int | None = None) -> str:
    stream = BytesIO()
    write_svg(Drawing(strokes, size, step), stream)
    return stream.getvalue().decode()


def test_letters_are_outlines_that_need_no_font(tmp_path: Path) -> None:
    root = ET.fromstring(svg(recording(tmp_path, "chart")))
    assert not list(root.iter(f"{SVG}text"))
    assert "font" not in ET.tostring(root, "unicode")
    assert len(list(root.iter(f"{SVG}path"))) > 10


def test_title_and_texts_are_there_for_those_who_cannot_see(tmp_path: Path) -> None:
    title = 'Chỉ tiêu <80% & "vượt"'
    root = ET.fromstring(svg(recording(tmp_path, "chart", title=title)))
    assert root.get("role") == "img"
    assert root.findtext(f"{SVG}title") == title
    told = root.findtext(f"{SVG}desc", "")
    assert title in told
    assert "Kinh tế" in told
    assert "98.412 m²" in told


@pytest.mark.parametrize("size", [FULL_HD, (1080, 1920), (1080, 1080), (64, 36), (3000, 300)])
def test_it_has_the_size_asked_for_and_the_canvas_units(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    root = ET.fromstring(svg(recording(tmp_path, "title", size), size))
    assert (root.get("width"), root.get("height")) == tuple(map(str, size))
    _, _, width, height = map(float, root.get("viewBox", "").split())
    assert min(width, height) >= 1080
    assert width / height == pytest.approx(size[0] / size[1], rel=0.01)


def test_a_step_shows_what_is_there_so_far(tmp_path: Path) -> None:
    strokes = recording(tmp_path, "figures", steps=True)
    lengths = [len(svg(strokes, step=step)) for step in range(3)]
    assert lengths == sorted(set(lengths))
    assert len(svg(strokes)) == lengths[-1]


def test_a_photo_is_a_jpeg_with_the_pixels_that_can_be_seen(tmp_path: Path) -> None:
    photo = QImage(5000, 3000, QImage.Format.Format_RGB32)
    photo.fill(QColor("#3366AA"))
    photo.save(str(tmp_path / "photo.jpg"))
    text = svg(recording(tmp_path, "picture", picture="photo.jpg"))
    (data,) = re.findall(r'"data:image/jpeg;base64,([^"]+)"', text)
    image = QImage.fromData(base64.b64decode(data))
    assert image.width() <= 2 * 1920
    assert image.pixelColor(9, 9).blue() == pytest.approx(0xAA, abs=3)


def test_a_picture_that_can_be_seen_through_stays_so(tmp_path: Path) -> None:
    sign = QImage(300, 200, QImage.Format.Format_ARGB32)
    sign.fill(QColor(0, 0, 0, 40))
    sign.save(str(tmp_path / "sign.png"))
    assert "data:image/png" in svg(recording(tmp_path, "picture", picture="sign.png"))


def test_the_same_slide_gives_the_same_bytes(tmp_path: Path) -> None:
    strokes = recording(tmp_path, "chart")
    first = svg(strokes)
    paint_image(recording(tmp_path, "bullets"), *FULL_HD)
    assert svg(strokes) == first


@pytest.mark.parametrize("layout", ["title", "chart", "figures", "tiers"])
def test_another_program_shows_the_slide(tmp_path: Path, layout: str) -> None:
    strokes = recording(tmp_path, layout)
    file, shown = tmp_path / "slide.svg", tmp_path / "slide.png"
    file.write_text(svg(strokes), "utf-8")
    output("rsvg-convert", "--width", "960", file, "--output", shown)
    ours = paint_image(strokes, 960, 540)
    theirs = QImage(str(shown)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = [np.frombuffer(image.constBits(), np.uint8).astype(int) for image in (ours, theirs)]
    assert np.abs(pixels[0] - pixels[1]).mean() < 2.0
