"""How a show that runs by itself, and a rehearsal, are asked for."""

import argparse

import pytest

from viewer.commands import present


def arguments(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(exit_on_error=False)
    present.add_parser(parser.add_subparsers())
    return parser.parse_args(["present", *words])


@pytest.mark.parametrize(
    ("text", "seconds"), [("8", 8.0), ("0", 0.0), ("auto", 0.0), ("2.5", 2.5), ("2,5", 2.5)]
)
def test_a_loop_has_seconds_or_those_of_the_deck(text: str, seconds: float) -> None:
    assert arguments("--loop", text).loop == seconds


def test_nothing_goes_on_by_itself_unasked() -> None:
    found = arguments()
    assert (found.loop, found.rehearse) == (None, False)


@pytest.mark.parametrize("text", ["-1", "nan", "inf", "3601", "soon", ""])
def test_other_words_are_refused(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        arguments(f"--loop={text}")
    assert f"“{text}”" in capsys.readouterr().err


def test_a_rehearsal_is_no_loop() -> None:
    with pytest.raises(SystemExit):
        arguments("--rehearse", "--loop", "8")
