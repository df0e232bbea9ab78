"""Nobody takes two turns while another waits for one."""

import time
from threading import Thread

import pytest

from viewer.text.turns import Turns


@pytest.mark.parametrize("_again", range(20))
def test_who_waits_is_next(_again: int) -> None:
    turns = Turns()
    taken: list[str] = []

    def work() -> None:
        with turns:
            taken.append("other")

    other = Thread(target=work)
    with turns:
        other.start()
        while not turns._next.locked():
            time.sleep(0)
    with turns:
        taken.append("this")
    other.join()
    assert taken == ["other", "this"]
