"""A show that runs by itself: its times, its beginning anew, and the key that holds it."""

from collections.abc import Callable

import pytest

from viewer.show.kiosk import Kiosk
from viewer.show.talk import Talk

STEPS = (0, 2, 1)


class HandAlarm:
    """An alarm that tests ring."""

    def __init__(self) -> None:
        self.seconds: float | None = None
        self._call: Callable[[], None] | None = None

    def set(self, seconds: float, ring: Callable[[], None]) -> None:
        self.seconds, self._call = seconds, ring

    def cancel(self) -> None:
        self.seconds, self._call = None, None

    def ring(self) -> None:
        assert self._call is not None
        self._call()


@pytest.fixture
def talk(qapp: object) -> Talk:
    return Talk(3, STEPS.__getitem__)


@pytest.fixture
def alarm() -> HandAlarm:
    return HandAlarm()


@pytest.fixture
def kiosk(talk: Talk, alarm: HandAlarm) -> Kiosk:
    return Kiosk(talk, STEPS.__getitem__, (20, 30, 50).__getitem__, alarm)


def place(talk: Talk) -> tuple[int, int]:
    return talk.index, talk.step


def rung(talk: Talk, alarm: HandAlarm, times: int) -> list[tuple[tuple[int, int], float | None]]:
    """Return where the talk is after each ring, and when the next one comes."""
    found = []
    for _ in range(times):
        alarm.ring()
        found.append((place(talk), alarm.seconds))
    return found


def test_every_step_has_its_seconds_and_the_end_is_a_beginning(
    kiosk: Kiosk, talk: Talk, alarm: HandAlarm
) -> None:
    kiosk.start(8)
    places = [(1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (0, 0), (1, 0)]
    assert rung(talk, alarm, 7) == [(at, 8) for at in places]


def test_the_deck_s_own_seconds_are_shared_by_the_steps(
    kiosk: Kiosk, talk: Talk, alarm: HandAlarm
) -> None:
    kiosk.start(0)
    assert alarm.seconds == 20
    assert [seconds for _, seconds in rung(talk, alarm, 6)] == [10, 10, 10, 25, 25, 20]


def test_a_key_holds_the_slide_until_somebody_goes_on(
    kiosk: Kiosk, talk: Talk, alarm: HandAlarm
) -> None:
    kiosk.start(8)
    talk.go_to(1)
    kiosk.hold()
    talk.next_step()
    talk.toggle_black()
    talk.wake()
    assert alarm.seconds is not None
    assert alarm.seconds > 60
    talk.next_slide()
    assert alarm.seconds == 8


def test_a_held_slide_goes_on_when_nobody_is_there_any_more(
    kiosk: Kiosk, talk: Talk, alarm: HandAlarm
) -> None:
    kiosk.start(8)
    talk.toggle_black()
    kiosk.hold()
    alarm.ring()
    assert (place(talk), talk.blank, alarm.seconds) == ((1, 0), "", 8)


def test_a_stopped_show_stays(kiosk: Kiosk, talk: Talk, alarm: HandAlarm) -> None:
    kiosk.start(8)
    kiosk.stop()
    talk.next_slide()
    kiosk.hold()
    assert alarm.seconds is None


def test_a_deck_of_one_slide_goes_on_too(qapp: object, alarm: HandAlarm) -> None:
    kiosk = Kiosk(Talk(1, lambda _index: 0), lambda _index: 0, lambda _index: 30, alarm)
    kiosk.start(0)
    alarm.ring()
    assert alarm.seconds == 30
