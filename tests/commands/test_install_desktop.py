"""The program in the menu of a desktop: what is written, and that it can be undone."""

import shutil
import subprocess
import sys
from configparser import RawConfigParser
from pathlib import Path

import pytest
from lxml import etree

from viewer import cli
from viewer.commands import install_desktop

ENTRY = "applications/congress-viewer.desktop"
KIND = "application/x-congress-deck+yaml"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(sys, "platform", "linux")
    return tmp_path / "data"


def entry(home: Path) -> RawConfigParser:
    read = RawConfigParser(delimiters="=", interpolation=None)
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read(home / ENTRY, "utf-8")
    return read


def test_it_writes_entry_icons_and_kind(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["install-desktop"]) == 0
    assert str(home / ENTRY) in capsys.readouterr().out
    main = entry(home)["Desktop Entry"]
    assert main["Name"] == "Congress Viewer"
    assert main["Name[vi]"] == "Trình chiếu đại hội"
    assert main["Exec"].endswith(" open %f")
    assert main["MimeType"] == f"{KIND};"
    icons = home / "icons/hicolor"
    assert (icons / "48x48/apps/congress-viewer.png").read_bytes().startswith(b"\x89PNG")
    drawn = etree.parse(icons / "scalable/apps/congress-viewer.svg").getroot()
    assert etree.QName(drawn).localname == "svg"
    assert not list(home.rglob("*.part"))


def test_its_command_is_this_program(home: Path) -> None:
    cli.main(["install-desktop"])
    command = entry(home)["Desktop Action present"]["Exec"]
    done = subprocess.run(
        [*command.split()[:-1], "--version"], cwd=home, capture_output=True, check=False
    )
    assert done.stdout.startswith(b"congress-viewer ")


def test_removing_leaves_nothing(home: Path) -> None:
    cli.main(["install-desktop"])
    assert cli.main(["install-desktop", "--remove"]) == 0
    assert not [file for file in home.rglob("*congress-viewer*") if file.is_file()]
    assert cli.main(["install-desktop", "--remove"]) == 0


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="apt: desktop-file-utils")
def test_the_entry_is_valid(home: Path) -> None:
    cli.main(["install-desktop"])
    done = subprocess.run(
        ["desktop-file-validate", home / ENTRY], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("update-mime-database"), reason="apt: shared-mime-info")
def test_decks_have_a_kind_of_their_own(home: Path) -> None:
    cli.main(["install-desktop"])
    assert f"60:{KIND}:*.deck.yaml" in (home / "mime/globs2").read_text("utf-8")
    assert KIND.encode() in (home / "mime/magic").read_bytes()


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/opt/viewer", "/opt/viewer"),
        ("/media/USB ĐẠI HỘI/viewer", '"/media/USB ĐẠI HỘI/viewer"'),
        ("/a 100%", '"/a 100%%"'),
        ('/a"b', '"/a\\\\"b"'),
        ("/a$b", '"/a\\\\$b"'),
        ("/a\\b", '"/a\\\\\\\\b"'),
    ],
)
def test_how_words_are_quoted(word: str, written: str) -> None:
    assert install_desktop.quoted(word) == written


def test_elsewhere_it_is_one_sentence(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert cli.main(["install-desktop"]) == 2
    assert capsys.readouterr().err == install_desktop.WORDS["vi"]["elsewhere"] + "\n"
    assert not home.exists()


def test_a_folder_that_is_a_file_is_one_sentence(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home.write_text("", "utf-8")
    assert cli.main(["install-desktop"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_both_languages_say_the_same_things() -> None:
    assert install_desktop.WORDS["vi"].keys() == install_desktop.WORDS["en"].keys()
