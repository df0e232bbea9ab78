"""Keys, clicks and wheel on the stage; what lies over the slide; the exact pixels."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.show.stages import program_on, small_deck
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.paint.image import paint_image
from viewer.paint.record import record
from viewer.show.goto import GoTo
from viewer.show.help import Help
from viewer.show.overview import Overview
from viewer.show.program import Program
from viewer.show.stage import Stage
from viewer.theme.load import load as load_theme

Key = Qt.Key


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with program_on(small_deck(tmp_path)) as program:
        program.present(0, windowed=True)
        program.presentation.stage.resize(640, 360)
        qtbot.waitUntil(program.presentation.stage.isVisible)
        yield program


@pytest.fixture
def stage(program: Program) -> Stage:
    return program.presentation.stage


def press(stage: Stage, *keys: Qt.Key | str) -> None:
    """Press keys where the focus is."""
    for key in keys:
        target = QApplication.focusWidget() or stage
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)


def place(program: Program) -> tuple[int, int]:
    return program.talk.index, program.talk.step


def overlay(stage: Stage) -> list[type]:
    kinds = (GoTo, Help, Overview)
    return [type(child) for child in stage.children() if isinstance(child, kinds)]


def pixels(stage: Stage) -> QImage:
    return stage.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_keys_go_through_the_steps(program: Program, stage: Stage) -> None:
    press(stage, Key.Key_PageDown, Key.Key_Space, Key.Key_Right, Key.Key_N)
    assert place(program) == (2, 2)
    press(stage, Key.Key_Left, Key.Key_PageUp, Key.Key_P)
    assert place(program) == (1, 0)


def test_the_screen_is_the_picture_pixel_for_pixel(program: Program, stage: Stage) -> None:
    press(stage, "3", Key.Key_Return, Key.Key_Right)
    loaded = program.loaded
    size = stage.size()
    page = lay_out(loaded, 2, load_theme("red"), canvas_for(size.width(), size.height()))
    assert pixels(stage) == paint_image(record(page), size.width(), size.height(), 1)


def test_the_hall_sees_the_next_slide_before_any_other_window_is_told(
    program: Program, stage: Stage, qtbot: QtBot
) -> None:
    program.open_window()
    qtbot.waitUntil(lambda: all(program.studio.ready(stage.frame().shot(at, 0)) for at in (0, 1)))
    order: list[str] = []
    stage.shown.connect(lambda: order.append("hall"))
    program.talk.changed.connect(lambda: order.append("others"))
    program.window.preview.surface.shown.connect(lambda: order.append("main window"))
    program.talk.next_step()
    assert order[0] == "hall"
    assert "others" in order


def test_black_hides_the_slide_and_any_key_only_brings_it_back(
    program: Program, stage: Stage
) -> None:
    press(stage, Key.Key_Period)
    assert pixels(stage).pixelColor(50, 50).name() == "#000000"
    press(stage, Key.Key_Right)
    assert place(program) == (0, 0)
    assert pixels(stage).pixelColor(50, 50).name() != "#000000"


def test_white_is_white(stage: Stage) -> None:
    press(stage, Key.Key_W)
    assert pixels(stage).pixelColor(50, 50).name() == "#ffffff"


def test_a_click_goes_on_and_a_link_leads_away(program: Program, stage: Stage) -> None:
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert place(program) == (1, 0)
    link = stage.page().links[0].rect
    scale = stage.width() / stage.page().width
    middle = QPointF(link.x + link.w / 2, link.y + link.h / 2) * scale
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=middle.toPoint())
    assert place(program) == (4, 0)
    press(stage, "")
    QTest.keyClick(stage, Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert place(program) == (1, 0)


def turn(stage: Stage, eighths: int) -> None:
    none = Qt.KeyboardModifier.NoModifier
    middle = QPointF(stage.rect().center())
    event = QWheelEvent(
        middle, stage.mapToGlobal(middle), QPoint(), QPoint(0, eighths),
        Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(stage, event)


def test_a_notch_of_the_wheel_is_one_step_however_fine(program: Program, stage: Stage) -> None:
    for _ in range(8):
        turn(stage, -30)
    assert place(program) == (2, 0)
    turn(stage, 120)
    assert place(program) == (1, 0)


def test_digits_are_shown_while_they_are_typed(program: Program, stage: Stage) -> None:
    press(stage, "4")
    assert "4" in stage.notice.text
    press(stage, Key.Key_Return)
    assert (place(program), stage.notice.text) == ((3, 0), "")
    press(stage, "99", Key.Key_Return)
    assert place(program) == (3, 0)
    assert "99" in stage.notice.text


def test_g_asks_for_a_number(program: Program, stage: Stage) -> None:
    press(stage, Key.Key_G)
    assert overlay(stage) == [GoTo]
    press(stage, "4", Key.Key_Return)
    assert place(program) == (3, 0)


def test_esc_closes_what_is_on_top_before_it_ends_the_talk(
    program: Program, stage: Stage, qtbot: QtBot
) -> None:
    for opener, kind in ((Key.Key_G, GoTo), (Key.Key_F1, Help), (Key.Key_O, Overview)):
        press(stage, opener)
        assert kind in overlay(stage)
        press(stage, Key.Key_Escape)
        qtbot.waitUntil(lambda: overlay(stage) == [])
        assert stage.isVisible()
    press(stage, Key.Key_Escape)
    assert not stage.isVisible()
    assert program.window.isVisible()


def test_the_overview_shows_all_and_chooses(program: Program, stage: Stage, qtbot: QtBot) -> None:
    press(stage, Key.Key_Tab)
    grid = next(child for child in stage.children() if isinstance(child, Overview))
    assert grid.model().rowCount() == 5
    press(stage, Key.Key_Down, Key.Key_End, Key.Key_Return)
    assert place(program) == (4, 0)
    qtbot.waitUntil(lambda: overlay(stage) == [])


def test_full_screen_turns_on_and_off(stage: Stage) -> None:
    press(stage, Key.Key_F11)
    assert stage.isFullScreen()
    press(stage, Key.Key_F)
    assert not stage.isFullScreen()


def move(stage: Stage, x: int) -> None:
    """Let the mouse be at ``x``, whatever windows other tests have left under it."""
    none, place = Qt.MouseButton.NoButton, QPointF(x, 10)
    held = Qt.KeyboardModifier.NoModifier
    there = stage.mapToGlobal(place)
    event = QMouseEvent(QEvent.Type.MouseMove, place, there, none, none, held)
    QApplication.sendEvent(stage, event)


def test_the_pointer_is_hidden_until_the_mouse_moves(stage: Stage) -> None:
    assert stage.cursor().shape() == Qt.CursorShape.BlankCursor
    move(stage, 10)
    move(stage, 40)
    assert stage.cursor().shape() == Qt.CursorShape.ArrowCursor
    press(stage, Key.Key_Right)
    assert stage.cursor().shape() == Qt.CursorShape.BlankCursor


def test_a_screen_reader_hears_the_slide_step_by_step(stage: Stage, qtbot: QtBot) -> None:
    press(stage, "3", Key.Key_Return)

    def heard(what: QAccessible.Text) -> str:
        interface = QAccessible.queryAccessibleInterface(stage)
        return str(interface.text(what)) if interface else ""

    qtbot.waitUntil(lambda: heard(QAccessible.Text.Name) == "Ba con số")
    assert heard(QAccessible.Text.Description).count("mục") == 1
    press(stage, Key.Key_Right)
    qtbot.waitUntil(lambda: heard(QAccessible.Text.Description).count("mục") == 2)


def test_a_fade_never_holds_a_key_back(qtbot: QtBot, tmp_path: Path) -> None:
    with program_on(small_deck(tmp_path), motion=True) as program:
        program.present(0, windowed=True)
        stage = program.presentation.stage
        qtbot.waitUntil(lambda: program.studio.ready(stage.frame().shot(1, 0)) is not None)
        press(stage, Key.Key_Right)
        assert stage._fade.running
        press(stage, Key.Key_Right)
        assert place(program) == (2, 0)
        qtbot.waitUntil(lambda: not stage._fade.running, timeout=1000)


def test_the_end_says_so(stage: Stage) -> None:
    press(stage, Key.Key_End, Key.Key_Right)
    assert stage.notice.text == "End of the talk"


def test_closing_the_stage_is_leaving(program: Program, stage: Stage) -> None:
    stage.close()
    assert program.window.isVisible()
    assert not stage.isVisible()
