"""Nobody takes two turns while another waits for one."""

import time
from threading import Thread

from viewer.text.turns import Turns


def test_who_waits_is_next() -> None:
    turns, taken = Turns(), []

    def work() -> None:
        for _ in range(3):
            with turns:
                taken.append("other")

    with turns:
        other = Thread(target=work)
        other.start()
        while not turns._next.locked():
            time.sleep(0)
    for _ in range(3):
        with turns:
            taken.append("this")
            while other.is_alive() and not turns._next.locked():
                time.sleep(0)
    other.join()
    assert taken[:3] == ["other", "this", "other"]
