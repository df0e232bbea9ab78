"""The tools from the presenter's console: the hall sees the dot, both see the ink."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.show.hands import Place, click, drag, line, move, pixels
from tests.show.stages import program_on, small_deck
from viewer.show.console.window import Console
from viewer.show.framed import Slide
from viewer.show.program import Program
from viewer.show.stage import Stage
from viewer.show.tools.brush import ON_LIGHT
from viewer.show.tools.kit import Kit
from viewer.show.tools.view import View

Key = Qt.Key


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with program_on(small_deck(tmp_path)) as program:
        program.present(2, windowed=True)
        program.presentation.stage.resize(960, 540)
        qtbot.waitUntil(program.presentation.stage.isVisible)
        QTest.keyClick(program.presentation.stage, Key.Key_C)
        yield program


@pytest.fixture
def stage(program: Program) -> Stage:
    return program.presentation.stage


@pytest.fixture
def console(program: Program) -> Console:
    found = program.presentation.console
    assert found is not None
    return found


@pytest.fixture
def kit(program: Program) -> Kit:
    return program.presentation.kit


@pytest.fixture
def slide(console: Console) -> Slide:
    return console.current.surface


def at(slide: Slide, x: float, y: float) -> Place:
    """Return a place on the console's slide, as shares of it."""
    return slide.width() * x, slide.height() * y


def key(console: Console, *keys: Qt.Key) -> None:
    for one in keys:
        QTest.keyClick(console, one)


def test_a_click_on_the_console_reaches_its_slide(console: Console, slide: Slide) -> None:
    middle = slide.mapTo(console, slide.rect().center())
    assert console.childAt(middle) is slide


def test_the_hall_sees_the_dot_where_the_presenter_points(
    stage: Stage, console: Console, slide: Slide
) -> None:
    before = pixels(stage)
    key(console, Key.Key_L)
    move(slide, at(slide, 0.25, 0.5))
    seen = pixels(stage)
    assert seen.pixelColor(244, 270).red() > 230
    assert seen.pixelColor(244, 270).green() < 90
    x, y = at(slide, 0.25, 0.5)
    assert pixels(slide).pixelColor(round(x), round(y)).lightness() > 200
    QApplication.sendEvent(slide, QEvent(QEvent.Type.Leave))
    assert pixels(stage) == before


def test_ink_appears_on_both(stage: Stage, console: Console, slide: Slide, kit: Kit) -> None:
    key(console, Key.Key_D)
    drag(slide, *line(at(slide, 0.2, 0.5), at(slide, 0.8, 0.5)))
    assert pixels(stage).pixelColor(480, 270).name().upper() == ON_LIGHT.line
    x, y = at(slide, 0.5, 0.5)
    assert pixels(slide).pixelColor(round(x), round(y)).blue() > 150
    points = kit.ink.strokes(2)[0].points
    assert points[0] == pytest.approx((384, 540), abs=3)
    assert points[-1] == pytest.approx((1536, 540), abs=3)
    QTest.keyClick(console, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pixels(stage).pixelColor(480, 270).name().upper() != ON_LIGHT.line


def test_ink_drawn_on_the_stage_is_on_the_console(stage: Stage, console: Console, kit: Kit) -> None:
    slide = console.current.surface
    before = pixels(slide)
    key(console, Key.Key_D)
    drag(stage, *line((200, 270), (700, 270)))
    assert pixels(slide) != before


def test_the_console_stays_readable_beside_the_light(
    stage: Stage, console: Console, slide: Slide
) -> None:
    bright = pixels(stage).pixelColor(20, 300).lightness()
    QTest.keyClick(console, Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    move(slide, at(slide, 0.7, 0.5))
    assert pixels(stage).pixelColor(20, 300).lightness() < bright * 0.4
    assert pixels(stage).pixelColor(round(960 * 0.7), 270).lightness() > 200


def test_the_console_frames_what_the_hall_sees_magnified(
    stage: Stage, console: Console, slide: Slide, kit: Kit
) -> None:
    before = pixels(slide)
    move(slide, at(slide, 0.25, 0.25))
    key(console, Key.Key_M)
    assert (kit.toolbox.view.left, kit.toolbox.view.top) == pytest.approx((0.125, 0.125), abs=0.01)
    framed = pixels(slide)
    assert framed != before
    drag(slide, at(slide, 0.3, 0.3), at(slide, 0.5, 0.5), at(slide, 0.9, 0.9))
    assert kit.toolbox.view == View(2.0, 0.5, 0.5)
    click(slide, at(slide, 0.5, 0.5))
    assert (kit.toolbox.view.left, kit.toolbox.view.top) == pytest.approx((0.25, 0.25), abs=0.01)
    key(console, Key.Key_Escape)
    assert kit.toolbox.view.whole
    assert pixels(slide) == before


def test_while_frozen_the_tools_act_on_what_the_hall_sees(
    qtbot: QtBot, stage: Stage, console: Console, slide: Slide, kit: Kit
) -> None:
    key(console, Key.Key_Z, Key.Key_Home)
    qtbot.waitUntil(lambda: slide.wanted().index == 0)
    key(console, Key.Key_D)
    assert slide.wanted().index == 2
    drag(slide, *line(at(slide, 0.2, 0.5), at(slide, 0.8, 0.5)))
    assert list(kit.ink.slides()) == [2]
    assert pixels(stage).pixelColor(480, 270).name().upper() == ON_LIGHT.line
    key(console, Key.Key_M)
    key(console, Key.Key_Right)
    assert not kit.toolbox.view.whole
    key(console, Key.Key_Escape, Key.Key_Escape)
    assert slide.wanted().index == 1
    QTest.keyClick(console, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert list(kit.ink.slides()) == []


def test_the_console_says_which_tool_is_used(console: Console) -> None:
    key(console, Key.Key_L)
    assert (console.state.isVisible(), console.state.text()) == (True, "Laser dot")
    key(console, Key.Key_Z, Key.Key_D)
    assert console.state.text() == "The audience's slide is frozen   ·   Pen"
    key(console, Key.Key_Z, Key.Key_D, Key.Key_M)
    assert console.state.text() == "Magnified"
    key(console, Key.Key_M)
    assert not console.state.isVisible()


def test_a_console_made_anew_has_the_tools_too(
    program: Program, stage: Stage, kit: Kit, qtbot: QtBot
) -> None:
    program.presentation.seats.forget_console()
    qtbot.wait(20)
    QTest.keyClick(stage, Key.Key_L)
    QTest.keyClick(stage, Key.Key_C)
    console = program.presentation.console
    assert console is not None
    assert console.state.text() == "Laser dot"
    slide = console.current.surface
    move(slide, at(slide, 0.25, 0.5))
    assert pixels(stage).pixelColor(244, 270).red() > 230
    program.reload()


def test_without_a_tool_a_click_on_the_console_does_nothing(
    program: Program, console: Console, slide: Slide
) -> None:
    click(slide, at(slide, 0.5, 0.5))
    assert program.talk.step == 0
