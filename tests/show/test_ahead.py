"""What is imported behind the first slide: nobody waits for it, and nobody misses it."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from viewer.show.ahead import Ahead
from viewer.show.warming import Warming

pytestmark = pytest.mark.usefixtures("qapp")


def test_it_calls_back_on_the_window_s_thread_once_all_is_there(qtbot: QtBot) -> None:
    called: list[threading.Thread] = []
    ahead = Ahead(["no.such.module", "colorsys"])
    ahead.call(lambda: called.append(threading.current_thread()))
    assert not called
    qtbot.waitUntil(lambda: bool(called))
    assert called == [threading.main_thread()]
    ahead.call(lambda: called.append(threading.current_thread()))
    assert len(called) == 2


def test_of_several_calls_the_last_one_counts(qtbot: QtBot) -> None:
    called: list[str] = []
    ahead = Ahead(["colorsys"])
    ahead.call(lambda: called.append("first"))
    ahead.call(lambda: called.append("second"))
    qtbot.waitUntil(lambda: bool(called))
    assert called == ["second"]


def test_nothing_is_called_after_the_end(qtbot: QtBot) -> None:
    called: list[str] = []
    ahead = Ahead(["colorsys"])
    ahead.call(lambda: called.append("late"))
    ahead.stop()
    qtbot.wait(20)
    assert not called


def test_whoever_needs_charts_waits_for_the_thread_that_imports_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    free, times = threading.Event(), []

    def warm() -> None:
        times.append(threading.current_thread().name)
        free.wait(5)

    monkeypatch.setattr("viewer.chart.warm", warm)
    charts = Warming()
    charts.begin()
    charts.begin()
    needs = threading.Thread(target=charts.finish)
    needs.start()
    assert needs.is_alive()
    free.set()
    needs.join(5)
    charts.stop()
    assert times == ["charts"]


def test_where_charts_cannot_be_had_only_those_who_need_them_are_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def warm() -> None:
        raise ImportError("matplotlib")

    monkeypatch.setattr("viewer.chart.warm", warm)
    charts = Warming()
    charts.begin()
    charts.stop()
    with pytest.raises(ImportError, match="matplotlib"):
        charts.finish()
