"""Laser dot, spotlight and pen on the stage: what is seen, what keys and clicks still do."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.show.hands import TOUCH, click, drag, line, move, pixels, press, release
from tests.show.stages import opened, program_on, small_deck
from viewer.show.program import Program
from viewer.show.stage import Stage
from viewer.show.tools.brush import ON_DARK, ON_LIGHT
from viewer.show.tools.kit import Kit
from viewer.show.tools.sheet import Sheet

Key, Held = Qt.Key, Qt.KeyboardModifier
PAPER_SLIDE = 2
INKS = {ON_LIGHT.line.lower(), ON_DARK.line.lower()}


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with program_on(small_deck(tmp_path)) as program:
        program.present(PAPER_SLIDE, windowed=True)
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


def colour(stage: Stage, x: int, y: int) -> str:
    return pixels(stage).pixelColor(x, y).name()


def has_ink(stage: Stage, x: int, y: int) -> bool:
    return colour(stage, x, y) in INKS


class Watch(QObject):
    """Notes which parts of a widget are painted."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.parts: list[QRect] = []
        stage.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.parts.append(event.region().boundingRect())
        return False


def test_the_dot_follows_the_pointer_and_the_arrow_is_away(stage: Stage) -> None:
    before = pixels(stage)
    key(stage, Key.Key_L)
    move(stage, (300, 200))
    assert pixels(stage).pixelColor(304, 200).red() > 230
    assert pixels(stage).pixelColor(304, 200).green() < 80
    assert stage.cursor().shape() == Qt.CursorShape.BlankCursor
    move(stage, (700, 400))
    assert pixels(stage).copy(0, 0, 400, 540) == before.copy(0, 0, 400, 540)
    key(stage, Key.Key_L)
    assert pixels(stage) == before


def test_the_dot_goes_with_the_pointer_when_it_leaves_the_window(stage: Stage) -> None:
    before = pixels(stage)
    key(stage, Key.Key_L)
    move(stage, (300, 200))
    QApplication.sendEvent(stage, QEvent(QEvent.Type.Leave))
    assert pixels(stage) == before


def test_only_what_the_dot_leaves_and_reaches_is_painted(stage: Stage, qtbot: QtBot) -> None:
    key(stage, Key.Key_L)
    move(stage, (300, 200))
    qtbot.wait(30)
    watch = Watch(stage)
    move(stage, (330, 210))
    qtbot.waitUntil(lambda: bool(watch.parts))
    assert all(part.width() < 130 and part.height() < 110 for part in watch.parts)


def test_only_the_end_of_a_stroke_is_painted(stage: Stage, qtbot: QtBot) -> None:
    key(stage, Key.Key_D)
    press(stage, (100, 300))
    for place in line((100, 300), (700, 300), 60):
        move(stage, place, held=True)
    qtbot.wait(30)
    watch = Watch(stage)
    move(stage, (710, 303), held=True)
    qtbot.waitUntil(lambda: bool(watch.parts))
    assert all(part.width() < 80 and part.height() < 40 for part in watch.parts)


def test_a_click_with_the_dot_goes_on_and_follows_links(program: Program, stage: Stage) -> None:
    key(stage, Key.Key_L)
    click(stage, (5, 5))
    assert (program.talk.index, program.talk.step) == (2, 1)
    program.talk.go_to(1)
    link = stage.page().links[0].rect
    scale = stage.width() / stage.page().width
    click(stage, ((link.x + link.w / 2) * scale, (link.y + link.h / 2) * scale))
    assert program.talk.index == 4
    assert program.presentation.kit.toolbox.tool == "laser"


def test_keys_work_while_a_tool_is_in_the_hand(program: Program, stage: Stage, kit: Kit) -> None:
    key(stage, Key.Key_D, Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageDown)
    assert (program.talk.index, kit.toolbox.tool) == (3, "pen")
    key(stage, Key.Key_L, held=Held.ShiftModifier)
    key(stage, Key.Key_Home)
    assert (program.talk.index, kit.toolbox.tool) == (0, "spotlight")


def test_esc_puts_the_tool_away_before_it_ends_the_talk(stage: Stage, kit: Kit) -> None:
    key(stage, Key.Key_L, Key.Key_M, Key.Key_Escape)
    assert (kit.toolbox.view.whole, kit.toolbox.tool) == (True, "laser")
    key(stage, Key.Key_4, Key.Key_Escape)
    assert kit.toolbox.tool == "laser"
    key(stage, Key.Key_Escape)
    assert (kit.toolbox.busy, stage.isVisible()) == (False, True)
    key(stage, Key.Key_Escape)
    assert not stage.isVisible()


def test_a_key_that_is_held_down_takes_the_tool_once(stage: Stage, kit: Kit) -> None:
    from PySide6.QtGui import QKeyEvent

    key(stage, Key.Key_L)
    again = QKeyEvent(QEvent.Type.KeyPress, Key.Key_L, Held.NoModifier, "l", True)
    QApplication.sendEvent(stage, again)
    assert kit.toolbox.tool == "laser"


def test_the_light_leaves_a_circle_at_the_pointer(stage: Stage) -> None:
    before = pixels(stage)
    key(stage, Key.Key_L, held=Held.ShiftModifier)
    move(stage, (480, 270))
    lit = pixels(stage)
    assert lit.copy(430, 220, 100, 100) == before.copy(430, 220, 100, 100)
    ratio = lit.pixelColor(40, 500).lightness() / before.pixelColor(40, 500).lightness()
    assert ratio < 0.4
    QApplication.sendEvent(stage, QEvent(QEvent.Type.Leave))
    assert pixels(stage) == lit
    key(stage, Key.Key_Plus)
    assert pixels(stage) != lit


def test_the_pen_draws_and_a_click_with_it_is_no_step(program: Program, stage: Stage) -> None:
    key(stage, Key.Key_D)
    drag(stage, *line((100, 300), (600, 300)))
    click(stage, (800, 400))
    assert has_ink(stage, 350, 300)
    assert has_ink(stage, 800, 400)
    assert (program.talk.index, program.talk.step) == (2, 0)
    assert stage.cursor().shape() == Qt.CursorShape.BitmapCursor


def test_ink_stays_with_its_slide_through_all_its_steps(program: Program, stage: Stage) -> None:
    key(stage, Key.Key_D)
    drag(stage, *line((100, 300), (600, 300)))
    key(stage, Key.Key_Right)
    assert has_ink(stage, 350, 300)
    key(stage, Key.Key_Home)
    assert not has_ink(stage, 350, 300)
    program.talk.go_to(2)
    assert has_ink(stage, 350, 300)
    key(stage, Key.Key_D)
    assert has_ink(stage, 350, 300)
    assert program.studio.image(stage.wanted()).pixelColor(350, 300).name() not in INKS


def test_undo_and_clear(stage: Stage, kit: Kit) -> None:
    before = pixels(stage)
    key(stage, Key.Key_D)
    for y in (200, 300, 400):
        drag(stage, *line((100, y), (600, y)))
    drawn = pixels(stage)
    key(stage, Key.Key_Z, held=Held.ControlModifier)
    assert (has_ink(stage, 350, 300), has_ink(stage, 350, 400)) == (True, False)
    key(stage, Key.Key_D, held=Held.ShiftModifier)
    assert pixels(stage) == before
    key(stage, Key.Key_Z, held=Held.ControlModifier)
    drag(stage, *line((100, 400), (600, 400)))
    assert pixels(stage) == drawn


def test_a_slide_that_comes_in_the_middle_of_a_stroke_ends_it(
    program: Program, stage: Stage, kit: Kit
) -> None:
    key(stage, Key.Key_D)
    press(stage, (100, 300))
    move(stage, (200, 300), held=True)
    program.talk.next_slide()
    move(stage, (400, 300), held=True)
    release(stage, (400, 300))
    assert list(kit.ink.slides()) == [2]
    assert kit.ink.strokes(2)[0].points[-1] == (400.0, 600.0)


def test_ink_is_drawn_for_the_slide_and_not_for_the_window(stage: Stage, kit: Kit) -> None:
    key(stage, Key.Key_D)
    drag(stage, (480, 270), (540, 270))
    assert kit.ink.strokes(2)[0].points == [(960.0, 540.0), (1080.0, 540.0)]
    stage.resize(1440, 810)
    assert has_ink(stage, 750, 405)


def test_on_a_black_screen_there_are_no_tools_and_a_click_only_wakes(
    program: Program, stage: Stage, kit: Kit
) -> None:
    key(stage, Key.Key_D, Key.Key_B)
    move(stage, (300, 200))
    assert colour(stage, 300, 200) == "#000000"
    click(stage, (300, 200))
    assert (program.talk.blank, list(kit.ink.slides())) == ("", [])
    click(stage, (300, 200))
    assert list(kit.ink.slides()) == [2]


def test_a_finger_points_and_does_not_step(program: Program, stage: Stage, kit: Kit) -> None:
    key(stage, Key.Key_L)
    press(stage, (300, 200), TOUCH)
    assert pixels(stage).pixelColor(304, 200).red() > 230
    release(stage, (300, 200), TOUCH)
    assert (program.talk.step, kit.toolbox.spot) == (0, None)
    key(stage, Key.Key_L)
    click(stage, (300, 200), TOUCH)
    assert program.talk.step == 1


def test_the_pointer_is_the_windows_own_again(stage: Stage) -> None:
    key(stage, Key.Key_D)
    move(stage, (300, 200))
    key(stage, Key.Key_D)
    assert stage.cursor().shape() == Qt.CursorShape.BlankCursor
    move(stage, (310, 200))
    move(stage, (320, 200))
    assert stage.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_alt_and_arrows_move_the_dot_without_a_mouse(stage: Stage, kit: Kit) -> None:
    kit.toolbox.point(None)
    key(stage, Key.Key_L)
    kit.toolbox.point((0.5, 0.5))
    key(stage, Key.Key_Right, Key.Key_Down, held=Held.AltModifier)
    assert kit.toolbox.spot == pytest.approx((0.52, 0.52))


def test_a_screen_reader_hears_which_tool_is_used(
    stage: Stage, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        "viewer.show.tools.kit.announce", lambda _widget, sentence: heard.append(sentence)
    )
    key(stage, Key.Key_L, Key.Key_D, Key.Key_D, Key.Key_M, Key.Key_Plus, Key.Key_Escape)
    assert heard == ["Laser dot", "Pen", "Tool put away", "Magnified", "Tool put away"]


def test_leaving_the_talk_puts_the_tools_away_and_keeps_the_ink(
    program: Program, stage: Stage, kit: Kit
) -> None:
    key(stage, Key.Key_D)
    drag(stage, *line((100, 300), (600, 300)))
    stage.close()
    assert not kit.toolbox.busy
    program.present(2, windowed=True)
    assert len(kit.ink.strokes(2)) == 1


def test_ink_lasts_through_a_reload_and_goes_with_another_deck(
    program: Program, kit: Kit, tmp_path: Path, qtbot: QtBot
) -> None:
    stage = program.presentation.stage
    key(stage, Key.Key_D)
    drag(stage, *line((100, 300), (600, 300)))
    small_deck(tmp_path)
    opened(qtbot, program, program.file)
    assert list(kit.ink.slides()) == [2]
    from tests.decks import slide, write_deck

    other = tmp_path / "other"
    other.mkdir()
    opened(qtbot, program, write_deck(other, slide("quote", title="Khác")))
    assert list(kit.ink.slides()) == []
    assert not has_ink(stage, 350, 300)


def test_no_key_waits_for_tools_that_are_not_used(
    stage: Stage, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[bool] = []
    whole = Sheet.paint

    def paint(sheet: Sheet, *args: Any, **options: Any) -> None:
        painted.append(True)
        whole(sheet, *args, **options)

    def paints_after(*keys: Qt.Key) -> bool:
        key(stage, *keys)
        painted.clear()
        stage.repaint()
        return bool(painted)

    monkeypatch.setattr(Sheet, "paint", paint)
    assert not paints_after(Key.Key_Right)
    assert paints_after(Key.Key_L)
    assert paints_after(Key.Key_Right)
    assert not paints_after(Key.Key_L)


def test_ink_that_is_gone_leaves_nothing_behind(stage: Stage, kit: Kit) -> None:
    key(stage, Key.Key_D)
    drag(stage, *line((300, 270), (600, 270)))
    key(stage, Key.Key_D)
    assert has_ink(stage, 450, 270)
    kit.ink.replace({})
    assert not has_ink(stage, 450, 270)
    key(stage, Key.Key_Home, Key.Key_D)
    drag(stage, *line((300, 300), (600, 300)))
    assert has_ink(stage, 450, 300)
    assert not has_ink(stage, 450, 270)
