"""The talk's clock: starts with the first step, pauses, and is compared with the plan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.show.timer import Plan, Timer, clock_text


class Hand:
    """A clock that tests turn."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def timer(hand: Hand) -> Timer:
    return Timer(hand)


def test_waiting_does_not_count(timer: Timer, hand: Hand) -> None:
    hand.now += 600
    assert (timer.seconds, timer.begun) == (0.0, False)
    timer.start()
    hand.now += 5
    assert (timer.seconds, timer.running) == (5.0, True)


def test_starting_twice_changes_nothing(timer: Timer, hand: Hand) -> None:
    timer.start()
    hand.now += 5
    timer.start()
    assert timer.seconds == 5.0


def test_a_pause_is_a_pause(timer: Timer, hand: Hand) -> None:
    timer.start()
    hand.now += 5
    timer.toggle()
    hand.now += 100
    timer.start()
    assert (timer.seconds, timer.paused) == (5.0, True)
    timer.toggle()
    hand.now += 1
    assert (timer.seconds, timer.paused) == (6.0, False)


def test_a_reset_waits_for_the_next_step(timer: Timer, hand: Hand) -> None:
    timer.start()
    hand.now += 5
    timer.reset()
    hand.now += 5
    assert (timer.seconds, timer.begun) == (0.0, False)


@pytest.mark.parametrize(("running", "seconds"), [(True, 67.0), (False, 60.0)])
def test_it_goes_on_after_another_run(
    timer: Timer, hand: Hand, running: bool, seconds: float
) -> None:
    timer.restore(60.0, running)
    hand.now += 7
    assert timer.seconds == seconds


@pytest.mark.parametrize(
    ("elapsed", "off", "pace"),
    [
        (0, -60, "ahead"),
        (55, -5, "on_time"),
        (60, 0, "on_time"),
        (90, 0, "on_time"),
        (99, 9, "on_time"),
        (120, 30, "behind"),
    ],
)
def test_the_pace(elapsed: float, off: float, pace: str) -> None:
    plan = Plan.at([20, 40, 30, 10], 2)
    assert plan == (100, 60, 30)
    assert (plan.off(elapsed), plan.pace(elapsed)) == (off, pace)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (65, "1:05"), (3723, "1:02:03"), (-5, "−0:05"), (-0.2, "0:00"), (59.6, "1:00")],
)
def test_clocks_read_as_clocks(seconds: float, text: str) -> None:
    assert clock_text(seconds) == text


@given(st.lists(st.integers(1, 300), min_size=1, max_size=30), st.data())
def test_whoever_keeps_to_the_plan_is_on_time(seconds: list[int], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(seconds) - 1))
    plan = Plan.at(seconds, index)
    elapsed = data.draw(st.floats(plan.before, plan.before + plan.here))
    assert plan.pace(elapsed) == "on_time"
