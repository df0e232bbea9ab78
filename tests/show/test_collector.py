"""Garbage is collected now and then, but not while thousands of objects are being made."""

import gc
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from viewer.show.collector import Collector


class Round:
    """Something that only the collector can take away."""

    def __init__(self) -> None:
        self.myself = self


@pytest.fixture
def freed() -> Iterator[None]:
    yield
    gc.unfreeze()


def left() -> int:
    return sum(isinstance(one, Round) for one in gc.get_objects())


@pytest.mark.usefixtures("freed")
def test_it_waits_while_something_is_read(qtbot: QtBot) -> None:
    reading = True
    collector = Collector(lambda: reading)
    for _ in range(6):
        collector._collect()
    Round()
    collector._collect()
    assert left() == 1
    reading = False
    for _ in range(6):
        collector._collect()
    Round()
    collector._collect()
    assert left() == 0
