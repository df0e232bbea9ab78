"""The magnifier on the stage: where it looks, how it is moved, and what ends it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPainter, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.show.hands import click, drag, line, move, pixels, press, release, turn
from tests.show.stages import opened, program_on, small_deck
from viewer.show.program import Program
from viewer.show.stage import Stage
from viewer.show.tools.kit import Kit
from viewer.show.tools.view import LEVELS, WHOLE, View

Key, Held = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with program_on(small_deck(tmp_path)) as program:
        program.present(2, windowed=True)
        program.presentation.stage.resize(960, 540)
        qtbot.waitUntil(program.presentation.stage.isVisible)
        yield program


@pytest.fixture
def stage(program: Program) -> Stage:
    return program.presentation.stage


@pytest.fixture
def kit(program: Program) -> Kit:
    return program.presentation.kit


def key(stage: Stage, *keys: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    for one in keys:
        QTest.keyClick(QApplication.focusWidget() or stage, one, held)


def magnified(program: Program, view: View) -> QImage:
    """Return the part of the slide as its strokes give it."""
    stage = program.presentation.stage
    width, height = stage.width(), stage.height()
    image = QImage(width, height, QImage.Format.Format_RGB32)
    recording = program.studio.recording(program.talk.index, stage.frame().canvas)
    image.fill(QColor(recording.page.ground))
    left, top = -view.left * width * view.factor, -view.top * height * view.factor
    target = QRectF(round(left), round(top), width * view.factor, height * view.factor)
    with QPainter(image) as painter:
        recording.paint(painter, target, program.talk.step)
    return image


def test_it_looks_where_the_pointer_is_and_soon_is_sharp(
    program: Program, stage: Stage, kit: Kit, qtbot: QtBot
) -> None:
    before = pixels(stage)
    move(stage, (240, 135))
    key(stage, Key.Key_M)
    assert kit.toolbox.view == View(2.0, 0.125, 0.125)
    qtbot.waitUntil(lambda: pixels(stage) == magnified(program, kit.toolbox.view), timeout=3000)
    key(stage, Key.Key_M)
    assert pixels(stage) == before


def test_before_it_is_sharp_the_picture_is_stretched(stage: Stage, kit: Kit) -> None:
    before = pixels(stage)
    move(stage, (0, 0))
    key(stage, Key.Key_M)
    at_once = pixels(stage)
    assert at_once.pixelColor(300, 200) == before.pixelColor(150, 100)


def test_a_drag_moves_the_slide_with_the_hand(
    program: Program, stage: Stage, kit: Kit, qtbot: QtBot
) -> None:
    key(stage, Key.Key_M)
    kit.toolbox.look(View(2.0, 0.25, 0.25))
    assert stage.cursor().shape() == Qt.CursorShape.OpenHandCursor
    press(stage, (480, 270))
    move(stage, (384, 324), held=True)
    assert stage.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    release(stage, (384, 324))
    assert kit.toolbox.view.left == pytest.approx(0.25 + 96 / 960 / 2)
    assert kit.toolbox.view.top == pytest.approx(0.25 - 54 / 540 / 2)
    assert program.talk.step == 0
    qtbot.waitUntil(lambda: pixels(stage) == magnified(program, kit.toolbox.view), timeout=3000)
    drag(stage, (480, 270), (5000, 270))
    assert kit.toolbox.view.left == 0.0


def test_a_click_still_goes_on(program: Program, stage: Stage, kit: Kit) -> None:
    key(stage, Key.Key_M)
    click(stage, (480, 270))
    assert (program.talk.index, program.talk.step) == (2, 1)
    assert not kit.toolbox.view.whole


def test_a_click_during_which_the_magnifier_ends_is_none(program: Program, stage: Stage) -> None:
    key(stage, Key.Key_M)
    press(stage, (480, 270))
    key(stage, Key.Key_Escape)
    release(stage, (480, 270))
    assert program.talk.step == 0


def test_the_next_step_is_seen_magnified_too(
    program: Program, stage: Stage, kit: Kit, qtbot: QtBot
) -> None:
    key(stage, Key.Key_M, Key.Key_Right, Key.Key_Right)
    qtbot.waitUntil(lambda: pixels(stage) == magnified(program, kit.toolbox.view), timeout=3000)


def test_another_slide_ends_it_and_no_frame_of_that_is_magnified(
    program: Program, stage: Stage, kit: Kit
) -> None:
    key(stage, Key.Key_D, Key.Key_M)
    key(stage, Key.Key_End)
    assert (kit.toolbox.view, kit.toolbox.tool) == (WHOLE, "pen")
    assert pixels(stage) == program.studio.image(stage.wanted())


def test_plus_and_minus(stage: Stage, kit: Kit) -> None:
    key(stage, Key.Key_Plus)
    assert kit.toolbox.view.factor == LEVELS[0]
    key(stage, Key.Key_Equal, Key.Key_Plus, Key.Key_Minus)
    assert kit.toolbox.view.factor == LEVELS[1]
    key(stage, Key.Key_Minus, Key.Key_Minus, Key.Key_Minus)
    assert kit.toolbox.view.whole


def test_the_wheel_zooms_at_the_pointer_and_never_steps(
    program: Program, stage: Stage, kit: Kit
) -> None:
    key(stage, Key.Key_M)
    turn(stage, (0, 0), 1)
    assert kit.toolbox.view.factor == pytest.approx(2.48)
    for _ in range(9):
        turn(stage, (0, 0), -1)
    assert (kit.toolbox.view.factor, program.talk.step) == (LEVELS[0], 0)
    key(stage, Key.Key_Escape)
    turn(stage, (0, 0), -1)
    assert program.talk.step == 1


def test_ctrl_and_wheel_zoom_in_and_out_again(program: Program, stage: Stage, kit: Kit) -> None:
    turn(stage, (480, 270), -1, Held.ControlModifier)
    assert (kit.toolbox.view, program.talk.step) == (WHOLE, 0)
    turn(stage, (480, 270), 1, Held.ControlModifier)
    view = kit.toolbox.view
    assert (view.factor, view.left, view.top) == pytest.approx((1.5, 1 / 6, 1 / 6))
    turn(stage, (480, 270), -1, Held.ControlModifier)
    assert kit.toolbox.view.whole


def pinch(stage: Stage, *values: float) -> None:
    kinds, place = Qt.NativeGestureType, QPointF(480, 270)
    events = [(kinds.BeginNativeGesture, 0.0), *((kinds.ZoomNativeGesture, v) for v in values)]
    for kind, value in events:
        event = QNativeGestureEvent(
            kind, QPointingDevice.primaryPointingDevice(), 2,
            place, place, stage.mapToGlobal(place), value, QPointF(),
        )  # fmt: skip
        QApplication.sendEvent(stage, event)


def test_two_fingers_on_a_touchpad_zoom(stage: Stage, kit: Kit) -> None:
    pinch(stage, 0.2, 0.2)
    assert kit.toolbox.view.whole
    pinch(stage, 0.5, 0.5)
    assert kit.toolbox.view.factor == pytest.approx(2.25)
    pinch(stage, -0.5)
    assert kit.toolbox.view.whole
    pinch(stage, *[0.5] * 30)
    assert kit.toolbox.view.factor == LEVELS[-1]


def test_dot_and_pen_work_on_the_magnified_slide(stage: Stage, kit: Kit, qtbot: QtBot) -> None:
    key(stage, Key.Key_D)
    move(stage, (0, 0))
    key(stage, Key.Key_M)
    drag(stage, *line((200, 400), (600, 400)))
    stroke = kit.ink.strokes(2)[0]
    assert (stroke.points[0], stroke.points[-1], stroke.width) == ((200, 400), (600, 400), 4.0)
    key(stage, Key.Key_L)
    move(stage, (300, 200))
    assert kit.toolbox.spot == pytest.approx((300 / 1920, 200 / 1080))
    assert pixels(stage).pixelColor(304, 200).red() > 230


def test_alt_and_arrows_move_it_without_a_mouse(stage: Stage, kit: Kit) -> None:
    key(stage, Key.Key_M)
    kit.toolbox.look(View(2.0, 0.25, 0.25))
    key(stage, Key.Key_Left, Key.Key_Up, held=Held.AltModifier)
    assert (kit.toolbox.view.left, kit.toolbox.view.top) == pytest.approx((0.2, 0.2))


def test_the_way_there_is_seen_and_keys_do_not_wait_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    with program_on(small_deck(tmp_path), motion=True) as program:
        program.present(2, windowed=True)
        stage, kit = program.presentation.stage, program.presentation.kit
        qtbot.waitUntil(lambda: program.studio.ready(stage.wanted()) is not None)
        film = stage.film
        assert film is not None
        key(stage, Key.Key_M)
        assert film.mapping().view.whole
        qtbot.waitUntil(lambda: 1 < film.mapping().view.factor < 2, timeout=1000)
        qtbot.waitUntil(lambda: film.mapping().view == kit.toolbox.view, timeout=1000)
        key(stage, Key.Key_M, Key.Key_End)
        assert film.mapping().view.whole


def test_a_slide_read_anew_is_not_seen_as_it_was(
    program: Program, stage: Stage, kit: Kit, qtbot: QtBot, tmp_path: Path
) -> None:
    from tests.decks import slide, write_deck

    key(stage, Key.Key_M)
    qtbot.waitUntil(lambda: pixels(stage) == magnified(program, kit.toolbox.view), timeout=3000)
    write_deck(tmp_path, *(slide("quote", title=f"Mới {n}") for n in range(4)))
    opened(qtbot, program, program.file)
    key(stage, Key.Key_M)
    qtbot.waitUntil(lambda: pixels(stage) == magnified(program, kit.toolbox.view), timeout=3000)
