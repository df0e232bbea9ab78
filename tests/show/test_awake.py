"""Keeping the screen awake: asked once, late, and for no longer than the talk."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType, SimpleNamespace

import pytest

from viewer.show.awake import Awake

SECONDS = 5.0


class System:
    """Stands for the system that is asked."""

    def __init__(self) -> None:
        self.times = 0
        self.awake, self.asleep = threading.Event(), threading.Event()

    @contextmanager
    def presenting(self, on_fail: str) -> Iterator[SimpleNamespace]:
        assert on_fail == "pass"
        self.times += 1
        self.awake.set()
        yield SimpleNamespace(active=True)
        self.asleep.set()


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    there = System()
    wakepy = ModuleType("wakepy")
    wakepy.keep = there  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "wakepy", wakepy)
    return there


def ended() -> bool:
    """Return whether every thread that asks has gone."""
    for thread in threading.enumerate():
        if thread.name == "awake":
            thread.join(SECONDS)
    return all(thread.name != "awake" for thread in threading.enumerate())


def test_it_asks_once_and_lets_go(system: System) -> None:
    awake = Awake(wait=0)
    awake.hold()
    awake.hold()
    assert system.awake.wait(SECONDS)
    assert not system.asleep.is_set()
    awake.let_go()
    assert system.asleep.wait(SECONDS)
    assert system.times == 1


def test_a_talk_that_ends_at_once_asks_for_nothing(system: System) -> None:
    awake = Awake(wait=60)
    awake.hold()
    awake.let_go()
    assert ended()
    assert system.times == 0


def test_a_second_talk_asks_again(system: System) -> None:
    awake = Awake(wait=0)
    for times in (1, 2):
        system.awake.clear()
        awake.hold()
        assert system.awake.wait(SECONDS)
        awake.let_go()
        assert ended()
        assert system.times == times


def test_letting_go_of_nothing_is_nothing(system: System) -> None:
    Awake().let_go()
    assert system.times == 0
