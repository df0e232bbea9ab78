"""``congress-viewer install-desktop``: the program in the menu of a Linux desktop, or out of it."""

import argparse
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from string import Template
from typing import BinaryIO

from viewer import places
from viewer.errors import ViewerError, current_language

NAME = "install-desktop"

WORDS = {
    "vi": {
        "help": "đưa chương trình vào menu của máy Linux",
        "remove": "gỡ khỏi menu",
        "installed": "Đã đưa vào menu: {file}",
        "removed": "Đã gỡ khỏi menu: {file}",
        "elsewhere": "lệnh này chỉ dành cho Linux; trên máy này hãy tạo lối tắt tới chương trình",
    },
    "en": {
        "help": "put the program into the menu of a Linux desktop",
        "remove": "take it out of the menu",
        "installed": "Now in the menu: {file}",
        "removed": "No longer in the menu: {file}",
        "elsewhere": "this command is for Linux; on this machine make a shortcut to the program",
    },
}

DONE, FAILED, MISUSED = 0, 1, 2

_PROGRAM = "congress-viewer"
_ENTRY = f"applications/{_PROGRAM}.desktop"
_KIND = f"mime/packages/{_PROGRAM}.xml"
_PICTURES = "icons/hicolor"
_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)

_REFRESH = {"update-mime-database": "mime", "update-desktop-database": "applications"}
"""The programs that take note of what changed, and the folder that each is told."""

_PATIENCE = 60
"""Seconds."""


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command's arguments."""
    words = WORDS[current_language()]
    parser = subparsers.add_parser(NAME, help=words["help"], description=words["help"])
    parser.add_argument("--remove", action="store_true", help=words["remove"])


def run(args: argparse.Namespace) -> int:
    """Install or remove; return the exit status: 0 done, 1 cannot be written, 2 no Linux."""
    words = WORDS[current_language()]
    if not sys.platform.startswith("linux"):
        print(words["elsewhere"], file=sys.stderr)
        return MISUSED
    home = data_home(os.environ)
    try:
        (remove if args.remove else install)(home)
    except ViewerError as error:
        print(error.report(), file=sys.stderr)
        return FAILED
    print(words["removed" if args.remove else "installed"].format(file=home / _ENTRY))
    return DONE


def data_home(environment: Mapping[str, str]) -> Path:
    """Return the folder of what a person's programs share."""
    named = Path(environment.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local" / "share"


def install(home: Path) -> None:
    """Write entry, icons and kind of file below ``home``, each file whole.

    Raises:
        ViewerError: where one cannot be written.
    """
    from viewer.export.whole import folder_for_files, write_whole

    for place, held in files().items():
        file = home / place
        with folder_for_files(file.parent):
            write_whole(file, partial(_write, held))
    _refresh(home)


def remove(home: Path) -> None:
    """Delete what :func:`install` writes, as far as it is there.

    Raises:
        ViewerError: where a file may not be deleted.
    """
    from viewer.export.whole import told

    for place in files():
        try:
            (home / place).unlink(missing_ok=True)
        except OSError as error:
            raise told(error, home / place) from error
    _refresh(home)


def files() -> dict[str, bytes]:
    """Return what each file holds, by its place below the shared folder."""
    resources = places.resources()
    icons = resources / "icons"
    held = {
        f"{_PICTURES}/{size}x{size}/apps/{_PROGRAM}.png": icons / f"{_PROGRAM}-{size}.png"
        for size in _SIZES
    }
    held[f"{_PICTURES}/scalable/apps/{_PROGRAM}.svg"] = icons / f"{_PROGRAM}.svg"
    held[_KIND] = resources / "desktop" / f"{_PROGRAM}.xml"
    return {_ENTRY: entry(program()), **{place: file.read_bytes() for place, file in held.items()}}


def program() -> tuple[str, ...]:
    """Return the words that start this program again from anywhere."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    script = Path(sys.argv[0])
    if script.name == _PROGRAM and script.is_file():
        return (str(script.absolute()),)
    return (sys.executable, "-m", "viewer")


def entry(words: tuple[str, ...]) -> bytes:
    """Return the menu's entry that starts the program by ``words``."""
    shape = Template((places.resources() / "desktop" / f"{_PROGRAM}.desktop").read_text("utf-8"))
    command = " ".join(map(quoted, words))
    return shape.substitute(program=_escaped(words[0]), command=command).encode()


def quoted(word: str) -> str:
    """Return ``word`` as the line of a command in a menu's entry has it."""
    kept = _escaped(word).replace("%", "%%")
    if shlex.quote(word) == word:
        return kept
    for sign in ("\\\\", '"', "`", "$"):  # a backslash is doubled once for the file already
        kept = kept.replace(sign, "\\\\" + sign)
    return f'"{kept}"'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _write(held: bytes, stream: BinaryIO) -> None:
    stream.write(held)


def _refresh(home: Path) -> None:
    for name, folder in _REFRESH.items():
        if (found := shutil.which(name)) and (home / folder).is_dir():
            with suppress(OSError, subprocess.TimeoutExpired):
                subprocess.run(
                    [found, str(home / folder)],
                    capture_output=True, check=False, timeout=_PATIENCE,
                )  # fmt: skip
