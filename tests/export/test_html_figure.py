"""Charts as SVG: every stroke of matplotlib, in the figure's own units."""

import re
from typing import Any
from xml.etree import ElementTree

import pytest
from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Rectangle
from matplotlib.transforms import Bbox, IdentityTransform

from tests.chart.samples import ALL, chart
from viewer.chart import draw
from viewer.chart.words import Words
from viewer.export.html.figure import figure_svg
from viewer.export.html.shared import Shared
from viewer.text.face import BOLD, Face
from viewer.theme.load import load as load_theme

WIDE, HIGH = 360, 144


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every test here measures text."""


def figure_of(*artists: Artist) -> Figure:
    figure = Figure(figsize=(WIDE / 72, HIGH / 72), dpi=72)
    figure.patch.set_visible(False)
    for artist in artists:
        artist.set_transform(IdentityTransform())
        figure.add_artist(artist, clip=False)
    return figure


def drawn(figure: Figure, shared: Shared | None = None) -> list[ElementTree.Element]:
    svg = figure_svg(figure, shared or Shared())
    return list(ElementTree.fromstring(f"<svg>{svg}</svg>"))


def rectangle(**looks: Any) -> Rectangle:
    return Rectangle((10, 20), 100, 40, **looks)


def test_a_box_stands_upside_down_to_matplotlib() -> None:
    (path,) = drawn(figure_of(rectangle(facecolor="#A30E24", edgecolor="none")))
    assert path.get("d") == "M10 124L110 124L110 84L10 84Z"
    assert path.get("fill") == "#a30e24"
    assert path.get("stroke") is None


def test_colours_keep_their_transparency() -> None:
    (path,) = drawn(figure_of(rectangle(facecolor="#11223380", edgecolor="#44556640", linewidth=3)))
    assert path.get("fill") == "#112233"
    assert path.get("fill-opacity") == "0.5"
    assert path.get("stroke-opacity") == "0.25"
    assert path.get("stroke-width") == "3"


def test_what_has_no_colour_is_not_written() -> None:
    assert drawn(figure_of(rectangle(facecolor="none", edgecolor="none"))) == []


def test_dashes_ends_and_corners_are_kept() -> None:
    line = Line2D(
        [0, 90], [72, 72], color="black", linewidth=2, linestyle=(1, (4, 3)), dash_capstyle="round"
    )
    (path,) = drawn(figure_of(line))
    assert path.get("d") == "M0 72L90 72"
    assert path.get("stroke-dasharray") == "8 6"
    assert path.get("stroke-dashoffset") == "2"
    assert path.get("stroke-linecap") == "round"
    assert path.get("fill") == "none"


def test_curves_stay_curves() -> None:
    (path,) = drawn(figure_of(Circle((50, 50), 30, facecolor="red", edgecolor="none")))
    assert re.fullmatch(r"M[^A-Z]*(?:C[^A-Z]*)+Z", path.get("d") or "")


def test_a_clip_is_defined_once() -> None:
    first, second = (rectangle(facecolor="red", edgecolor="none") for _ in range(2))
    figure, shared = figure_of(first, second), Shared()
    for artist in (first, second):
        artist.set_clip_box(Bbox([[0, 0], [50, 50]]))
    paths = drawn(figure, shared)
    assert {path.get("clip-path") for path in paths} == {"url(#d1)"}
    defined = shared.definitions.markup()
    assert defined == '<clipPath id="d1"><path d="M0 144L50 144L50 94L0 94Z"/></clipPath>'


def test_a_clip_may_have_any_shape() -> None:
    box, shared = rectangle(facecolor="red", edgecolor="none"), Shared()
    figure = figure_of(box)
    box.set_clip_path(Circle((50, 50), 30, transform=IdentityTransform()))
    (path,) = drawn(figure, shared)
    assert path.get("clip-path") == "url(#d1)"
    assert "C" in shared.definitions.markup()


def test_a_hatch_is_a_pattern_of_an_inch() -> None:
    shared = Shared()
    box = rectangle(facecolor="none", edgecolor="#A30E24", hatch="/", linewidth=0)
    (path,) = drawn(figure_of(box), shared)
    assert path.get("fill") == "url(#d1)"
    pattern = ElementTree.fromstring(shared.definitions.markup())
    assert (pattern.get("width"), pattern.get("height")) == ("72", "72")
    assert pattern[0].get("stroke") == "#a30e24"


def test_text_is_text_where_it_was_put() -> None:
    shared, face = Shared(), Face(30, BOLD)
    words = Words(("98.412 m²", "& hơn"), (12, 40), face, "#2A1719")
    figure = Figure(figsize=(WIDE / 72, HIGH / 72), dpi=72)
    figure.patch.set_visible(False)
    figure.add_artist(words)
    first, second = drawn(figure, shared)
    assert (first.text, second.text) == ("98.412 m²", "& hơn")
    assert (first.get("x"), first.get("y"), first.get("font-size")) == ("12", "40", "30")
    assert float(second.get("y", 0)) > 70
    assert shared.letters.by_weight[BOLD] >= set("98.412 m²")


@pytest.mark.parametrize("sample", ALL)
def test_every_kind_is_written_with_its_texts(sample: str) -> None:
    figure = draw(chart(ALL[sample]), load_theme("red"), 1200, 640)
    shared = Shared()
    strokes = drawn(figure, shared)
    shown = {stroke.text for stroke in strokes if stroke.tag == "text"}
    expected = {
        line for words in figure.findobj(Words) for line in words.lines if words.get_visible()
    }
    assert shown == expected
    assert any(stroke.tag == "path" for stroke in strokes)
    for stroke in strokes:
        assert "nan" not in ElementTree.tostring(stroke, "unicode")
