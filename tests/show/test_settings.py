"""Settings stay, and a damaged file is as none."""

import pytest

from viewer.show.folders import settings_file
from viewer.show.settings import USUAL, Settings


@pytest.fixture(autouse=True)
def _fresh() -> None:
    settings_file().unlink(missing_ok=True)


def test_at_first_all_is_as_usual() -> None:
    assert {name: Settings()[name] for name in USUAL} == USUAL


def test_what_is_set_stays() -> None:
    Settings()["notes_size"] = 30
    Settings()["screen"] = "HDMI-1"
    found = Settings()
    assert (found["notes_size"], found["screen"]) == (30, "HDMI-1")


def test_nonsense_is_as_usual() -> None:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text("[General]\nnotes_size=large\n", "utf-8")
    assert Settings()["notes_size"] == USUAL["notes_size"]


def test_a_damaged_file_is_as_none() -> None:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_bytes(bytes(range(256)))
    assert Settings()["screen"] == ""
