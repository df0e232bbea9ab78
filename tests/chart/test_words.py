"""Text is painted where its boxes say, to the tips of its accents."""

import numpy as np
import pytest
from matplotlib.figure import Figure
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from tests.chart import samples
from tests.chart.seen import drawn, size, words
from viewer.chart.words import Align, Words
from viewer.paint.renderer import draw_figure
from viewer.text.face import EXTRABOLD, Face

MARGIN = 40
SLACK = 1.5
TALL = 0.2
"""How far a capital with two accents rises over its box, in sizes: into the leading."""

HORN = 0.05
"""How far the horn of a last ư reaches beyond its advance, in sizes."""


def ink(figure: Figure) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of all that is painted, in units of the figure."""
    wide, high = (round(length) + 2 * MARGIN for length in size(figure))
    image = QImage(wide, high, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(MARGIN, MARGIN)
    draw_figure(figure, painter)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(high, image.bytesPerLine())
    rows, columns = np.nonzero(pixels[:, :wide] < 160)
    edges = (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
    left, top, right, bottom = (int(edge) - MARGIN for edge in edges)
    return left, top, right, bottom


@pytest.mark.parametrize("text", ["Nghị quyết", "1.027*", "gây", "Ngữ", "98.412 m²"])
@pytest.mark.parametrize("align", ["left", "center", "right"])
def test_ink_lies_in_its_box(text: str, align: Align) -> None:
    figure = Figure(figsize=(600 / 72, 120 / 72), dpi=72, frameon=False)
    found = Words((text,), (300, 80), Face(40, EXTRABOLD), "#000000", align)
    figure.add_artist(found)
    (box,) = found.boxes()
    left, top, right, bottom = ink(figure)
    assert box.left - SLACK <= left < right <= box.right + SLACK + HORN * 40
    assert box.top - SLACK <= top <= box.top + 0.15 * 40
    assert box.bottom - 0.15 * 40 <= bottom <= box.bottom + SLACK


def test_lines_stand_below_each_other() -> None:
    figure = Figure(figsize=(600 / 72, 200 / 72), dpi=72, frameon=False)
    found = Words(("Ngữ", "Ngữ"), (10, 60), Face(40), "#000000")
    figure.add_artist(found)
    first, second = found.boxes()
    assert second.top - first.top == pytest.approx(1.28 * 40)
    assert ink(figure)[3] == pytest.approx(second.bottom, abs=SLACK)


@pytest.mark.parametrize("name", samples.ALL)
@pytest.mark.parametrize("shape", samples.SHAPES)
def test_no_ink_leaves_the_figure(name: str, shape: tuple[int, int]) -> None:
    figure = drawn(samples.ALL[name], shape)
    tallest = max(artist.face.size for artist in words(figure))
    left, top, right, bottom = ink(figure)
    assert left >= -SLACK
    assert top >= -SLACK - TALL * tallest
    assert right <= shape[0] + SLACK + HORN * tallest
    assert bottom <= shape[1] + SLACK


def test_hidden_words_are_not_drawn() -> None:
    figure = Figure(figsize=(600 / 72, 120 / 72), dpi=72, frameon=False)
    figure.add_artist(Words(("Hiện",), (300, 80), Face(40), "#000000"))
    before = ink(figure)
    hidden = Words(("Ẩn",), (10, 80), Face(40), "#000000")
    hidden.set_visible(False)
    figure.add_artist(hidden)
    assert ink(figure) == before
