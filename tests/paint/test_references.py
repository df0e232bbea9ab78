"""One small picture of each chart, compared pixel by pixel with nothing forgiven.

The oldest Qt and matplotlib that the project allows paint the very pixels of the newest. Where a
change is meant, ``pytest tests/paint --update-references`` writes the pictures anew; look at them
before they are committed.
"""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.chart import samples
from tests.paint.pages import page_with
from viewer.layout.page import BoxItem, ChartItem, Rect
from viewer.paint.image import paint_image
from viewer.paint.record import record
from viewer.theme.load import load

FOLDER = Path(__file__).parent / "references"


def picture(name: str) -> QImage:
    """Return the chart ``name`` on its paper, 320 × 180 pixels."""
    chart = ChartItem(samples.chart(samples.ALL[name]), Rect(96, 60, 1728, 960), "")
    paper = BoxItem(Rect(0, 0, 1920, 1080), load("red").paper.background)
    return paint_image(record(page_with(paper, chart, width=1920, height=1080)), 320, 180)


@pytest.mark.parametrize("name", samples.ALL)
def test_a_chart_looks_as_it_did(name: str, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    found, file = picture(name), FOLDER / f"{name}.png"
    if pytestconfig.getoption("--update-references"):
        assert found.save(str(file))
    expected = QImage(str(file))
    found.save(str(tmp_path / file.name))
    assert found == expected.convertToFormat(found.format()), f"see {tmp_path / file.name}"


def test_every_reference_is_compared() -> None:
    assert {file.stem for file in FOLDER.iterdir()} == set(samples.ALL)
