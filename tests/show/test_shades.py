"""Panels and console in the system's colours and letters where these are wanted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.show.stages import program_on, small_deck
from viewer.show import shades as room
from viewer.show.goto import GoTo
from viewer.show.help import Help
from viewer.show.overview import Overview
from viewer.show.program import Program
from viewer.show.question import Question
from viewer.show.search.panel import SearchPanel
from viewer.show.shades import DARK, LIGHT, letters, shades, styled
from viewer.show.thumbs import ThumbPainter

BLACK, YELLOW = QColor("#000000"), QColor("#FFFF00")


@pytest.fixture
def contrast(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the system ask for high contrast, with yellow letters on black."""
    before = QApplication.palette()
    palette = QPalette(before)
    palette.setColor(QPalette.ColorRole.Window, BLACK)
    palette.setColor(QPalette.ColorRole.WindowText, YELLOW)
    QApplication.setPalette(palette)
    monkeypatch.setattr(room, "wants_contrast", lambda _application: True)
    yield
    QApplication.setPalette(before)


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    """Let the system ask for letters of double size."""
    before = QApplication.font()
    font = QFont(before)
    font.setPixelSize(27)
    QApplication.setFont(font)
    yield
    QApplication.setFont(before)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(640, 360)  # full HD at 300 %
    made.show()
    return made


def ratio(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, as WCAG counts it."""

    def light(colour: QColor) -> float:
        parts = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        )
        return sum(
            share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True)
        )

    less, more = sorted((light(one), light(other)))
    return (more + 0.05) / (less + 0.05)


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_what_is_to_be_read_can_be_read(look: room.Shades) -> None:
    for colour in (look.ink, look.muted, look.accent):
        assert ratio(colour, look.paper) >= 4.5
    assert ratio(look.marked, look.selected) >= 4.5


def test_under_high_contrast_the_colours_are_the_systems(contrast: None) -> None:
    look = shades()
    assert (look.paper, look.ink, look.muted, look.accent) == (BLACK, YELLOW, YELLOW, YELLOW)
    assert shades(dark=True) == look
    assert styled("color: %(ink)s") == "color: #ffff00"
    assert "#000000" in room.console_sheet()
    assert "#1C1213" not in room.console_sheet()


def test_letters_grow_with_the_systems_and_not_without_end(large: None) -> None:
    assert letters() == 2.0
    assert styled("%(large)spx") == "44px"
    assert "font-size: 30px" in room.console_sheet()


def test_under_high_contrast_the_help_has_the_systems_ground(contrast: None, host: QWidget) -> None:
    panel = Help(host)
    panel.open()
    seen = panel.grab().toImage()
    assert seen.pixelColor(seen.width() // 2, seen.height() // 12).name() == "#000000"


@pytest.mark.parametrize("size", [(1280, 720), (640, 360)])
def test_the_help_is_whole(qtbot: QtBot, host: QWidget, size: tuple[int, int]) -> None:
    host.resize(*size)
    panel = Help(host)
    panel.open()
    _, placed = panel.arranged()
    boxes = [box for row in placed for box in (row.keys, row.what)]
    assert all(panel.rect().contains(box) for box in boxes)


def test_a_long_question_is_whole_at_any_size(large: None, host: QWidget) -> None:
    panel = Question("Tiếp tục ở chỗ bài nói bị ngắt, trang 12 (1:02:03)?\nEnter – có", host)
    panel.open()
    assert host.rect().contains(panel.geometry())


def test_the_field_for_a_number_is_whole(large: None, host: QWidget) -> None:
    panel = GoTo(host)
    panel.open(38)
    assert host.rect().contains(panel.geometry())
    assert all(panel.rect().contains(child.geometry()) for child in panel.findChildren(QLabel))


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with program_on(small_deck(tmp_path)) as made:
        made.present(0, windowed=True)
        qtbot.waitUntil(lambda: made._continuity is not None)
        yield made


def test_the_overview_over_the_console_can_be_read(qtbot: QtBot, program: Program) -> None:
    show = program.presentation
    show.seats.toggle_console()
    show._act("overview")
    panel = show.overlays.panel
    assert isinstance(panel, Overview)
    assert panel.parentWidget() is show.console
    painter = panel.itemDelegate()
    assert isinstance(painter, ThumbPainter)
    assert painter._look() == DARK


def test_the_overview_over_the_slide_can_be_read(qtbot: QtBot, program: Program) -> None:
    program.presentation._act("overview")
    panel = program.presentation.overlays.panel
    assert isinstance(panel, Overview)
    painter = panel.itemDelegate()
    assert isinstance(painter, ThumbPainter)
    assert painter._look() == LIGHT


def test_what_is_found_is_cut_with_dots_and_not_by_a_bar(qtbot: QtBot, program: Program) -> None:
    program.presentation._act("search")
    panel = program.presentation.overlays.panel
    assert isinstance(panel, SearchPanel)
    assert not panel.list.horizontalScrollBar().isVisible()


def test_the_main_window_is_whole_on_full_hd_at_300_percent(program: Program) -> None:
    program.leave()
    least = program.window.minimumSizeHint()
    assert (least.width() <= 550, least.height() <= 309) == (True, True)
