"""Who sits on which screen."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.show.stages import program_on, small_deck
from viewer.show.screens import Seat, Seating, seat

LAPTOP, BEAMER, WALL = Seat("eDP-1", True), Seat("HDMI-1", False), Seat("DP-2", False)


def test_on_one_screen_the_audience_has_it_all() -> None:
    assert seat([LAPTOP]) == Seating("eDP-1", None)


def test_the_audience_has_the_external_screen() -> None:
    assert seat([LAPTOP, BEAMER]) == Seating("HDMI-1", "eDP-1")
    assert seat([BEAMER, LAPTOP]) == Seating("HDMI-1", "eDP-1")


def test_a_wish_is_kept_while_the_screen_is_there() -> None:
    assert seat([LAPTOP, BEAMER, WALL], wished="DP-2") == Seating("DP-2", "eDP-1")
    assert seat([LAPTOP, BEAMER], wished="DP-2") == Seating("HDMI-1", "eDP-1")
    assert seat([LAPTOP, BEAMER], wished="eDP-1") == Seating("eDP-1", "HDMI-1")


def test_without_a_first_screen_the_last_is_the_audience() -> None:
    assert seat([BEAMER, WALL]) == Seating("HDMI-1", "DP-2")


_names = st.lists(st.text(min_size=1), min_size=1, max_size=4, unique=True)


@given(_names, st.integers(0, 3), st.text())
def test_audience_and_console_never_share(names: list[str], first: int, wished: str) -> None:
    screens = [Seat(name, at == first) for at, name in enumerate(names)]
    seating = seat(screens, wished)
    assert seating.audience in names
    assert (seating.console is None) == (len(names) == 1)
    assert seating.console != seating.audience


def test_a_window_that_was_put_elsewhere_is_put_right_again(qtbot: QtBot, tmp_path: Path) -> None:
    with program_on(small_deck(tmp_path)) as program:
        program.present(0)
        stage, seats = program.presentation.stage, program.presentation.seats
        qtbot.waitUntil(stage.isFullScreen)
        place = stage.screen().geometry()
        stage.setGeometry(place.adjusted(40, 40, -40, -40))
        seats._settling.timeout.emit()  # arranges at once, and looks again later
        stage.setGeometry(place.adjusted(40, 40, -40, -40))
        qtbot.waitUntil(lambda: stage.isFullScreen() and stage.geometry() == place, timeout=4000)
