"""The front door: which command is meant, and what is said about wrong words."""

import sys
from contextlib import suppress
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from viewer import __version__, cli


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ([], "open"),
        (["slides/congress.yaml"], "open"),
        (["open", "deck.yaml"], "open"),
        (["present"], "present"),
        (["--no-motion"], "open"),
        (["--help"], None),
        (["--version"], None),
    ],
)
def test_which_command_is_meant(words: list[str], command: str | None) -> None:
    assert cli.command_of(words) == command


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out == f"congress-viewer {__version__}\n"


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main(["--help"])
    assert end.value.code == 0
    said = capsys.readouterr().out
    assert all(f"\n    {command}" in said for command in cli.COMMANDS)


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main([command, "--help"])
    assert end.value.code == 0
    assert f"congress-viewer {command}" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["--help"], ["export", "--help"]])
def test_help_speaks_one_language(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(words)
    said = capsys.readouterr().out
    assert said.startswith("cách dùng: congress-viewer")
    assert "in hướng dẫn này rồi thoát" in said
    assert not [word for word in ("usage", "options", "positional", "show this") if word in said]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["export"], "thiếu --out"),
        (["present", "--from", "ba"], "phải là một số, không phải “ba”"),
        (["present", "--fast"], "không hiểu “--fast”; hãy xem congress-viewer present --help"),
        (["check", "a", "b"], "không hiểu “b”; hãy xem congress-viewer check --help"),
        (["present", "--w=3"], "sau --windowed không có giá trị “3”"),
        (["export", "--s", "1"], "“--s” có thể là --size, --slides, --steps"),
        (["export", "--out"], "sau --out phải có giá trị"),
    ],
)
def test_wrong_words_are_one_sentence(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main(words)
    assert end.value.code == cli.MISUSED
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1


def test_a_misspelt_command_is_recognised(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["presnt"]) == cli.MISUSED
    assert "có phải ý bạn là “present”?" in capsys.readouterr().err


def test_a_missing_deck_is_one_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli.main(["export", "no-such.yaml", "--out", "x"]) == cli.MISUSED
    assert "no-such.yaml" in capsys.readouterr().err


def test_both_languages_say_the_same_things() -> None:
    assert cli.WORDS["vi"].keys() == cli.WORDS["en"].keys()


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_vietnamese_goes_through_every_pipe(monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    pipe = BytesIO()
    monkeypatch.setattr(sys, "stderr", TextIOWrapper(pipe, encoding=encoding, write_through=True))
    assert cli.main(["presnt"]) == cli.MISUSED
    assert "không có lệnh “presnt”" in pipe.getvalue().decode("utf-8")


def test_an_old_terminal_gets_what_it_can_show(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(TextIOWrapper):
        def isatty(self) -> bool:
            return True

    shown = BytesIO()
    monkeypatch.setattr(sys, "stderr", Terminal(shown, encoding="ascii", write_through=True))
    assert cli.main(["presnt"]) == cli.MISUSED
    assert "kh?ng c? l?nh ?presnt?" in shown.getvalue().decode("ascii")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
@pytest.mark.parametrize("command", ["schema", "check"])
def test_a_full_disk_behind_the_output_is_one_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, qapp: object, command: str
) -> None:
    with suppress(OSError), Path("/dev/full").open("w", encoding="utf-8") as full:
        monkeypatch.setattr(sys, "stdout", full)
        assert cli.main([command]) == cli.FAILED
    told = capsys.readouterr().err
    assert told.startswith("hệ thống không cho làm tiếp (No space left on device)")
    assert told.count("\n") == 1
