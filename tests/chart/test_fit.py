"""What leaves the figure or overlaps is named, and nothing else."""

from matplotlib.figure import Figure

from viewer.chart import misfits
from viewer.chart.fit import CROWDED, clashes
from viewer.chart.ink import Box
from viewer.chart.words import Align, Words
from viewer.text.face import Face

FACE = Face(32)


def figure_with(*texts: tuple[str, float, float], align: Align = "left") -> Figure:
    """Return a figure of 400 × 200 units with each text, its baseline's left end at x, y."""
    figure = Figure(figsize=(400 / 72, 200 / 72), dpi=72)
    for text, x, y in texts:
        figure.add_artist(Words((text,), (x, y), FACE, "#000000", align))
    return figure


def test_texts_apart_fit() -> None:
    assert misfits(figure_with(("Trên", 10, 60), ("Dưới", 10, 120))) == []


def test_overlapping_texts_are_both_named() -> None:
    found = misfits(figure_with(("Một", 10, 60), ("Hai", 30, 66), ("Ba", 300, 60)))
    assert found == ["Một", "Hai"]


def test_a_text_cut_at_any_side_is_named() -> None:
    for x, y in ((-20, 60), (380, 60), (10, 10), (10, 215)):
        assert misfits(figure_with(("Quyết nghị", x, y))) == ["Quyết nghị"]


def test_alignment_counts() -> None:
    assert misfits(figure_with(("Quyết nghị", 390, 60), align="right")) == []
    assert misfits(figure_with(("Quyết nghị", 390, 60), align="center")) == ["Quyết nghị"]


def test_what_is_not_shown_is_no_misfit() -> None:
    figure = figure_with(("Một", 10, 60), ("Hai", 12, 62))
    figure.artists[0].set_visible(False)
    assert misfits(figure) == []


def test_a_crowded_figure_names_its_longest_text() -> None:
    figure = figure_with(("Ngắn", 10, 60), ("Dài hơn nhiều", 10, 120))
    figure.set_gid(CROWDED)
    assert misfits(figure) == ["Dài hơn nhiều"]


def test_lines_of_one_text_never_clash_with_each_other() -> None:
    lines = [Box(0, 0, 50, 20), Box(0, 18, 50, 38)]
    assert clashes([lines], 100, 100, 2) == []


def test_air_keeps_texts_apart() -> None:
    texts = [[Box(0, 0, 50, 20)], [Box(0, 21, 50, 41)]]
    assert clashes(texts, 100, 100, 0) == []
    assert clashes(texts, 100, 100, 2) == [0, 1]
