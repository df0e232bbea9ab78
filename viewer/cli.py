"""The front door: words of the command line become a command, and its end an exit status."""

import argparse
import importlib
import re
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from viewer import __version__
from viewer.errors import ViewerError, current_language

COMMANDS = ("open", "present", "export", "check", "draft", "schema", "install-desktop")
"""Each is a module of ``viewer.commands``, imported when it is needed; the first is the usual."""

FAILED, MISUSED = 1, 2

WORDS = {
    "vi": {
        "description": "Trình chiếu bài viết dưới dạng trang chiếu; mọi con số đều có nguồn.",
        "commands": "các lệnh",
        "command": "LỆNH",
        "version": "in phiên bản rồi thoát",
        "usage": "cách dùng: ",
        "arguments": "tệp",
        "options": "tùy chọn",
        "helped": "in hướng dẫn này rồi thoát",
        "misused": "{message}; hãy xem {program} --help",
        "near": "không có lệnh “{name}”; có phải ý bạn là “{near}”?",
    },
    "en": {
        "description": "Presents an article as slides whose every figure can be traced.",
        "commands": "commands",
        "command": "COMMAND",
        "version": "print the version and exit",
        "usage": "usage: ",
        "arguments": "files",
        "options": "options",
        "helped": "print this help and exit",
        "misused": "{message}; see {program} --help",
        "near": "there is no command “{name}”; did you mean “{near}”?",
    },
}


VIETNAMESE = (
    (r"the following arguments are required: (.+)", r"thiếu \1"),
    (r"unrecognized arguments: (.+)", r"không hiểu “\1”"),
    (r"argument (\S+): expected (?:one argument|\d+ arguments?)", r"sau \1 phải có giá trị"),
    (r"argument (\S+): invalid int value: '(.*)'", r"sau \1 phải là một số, không phải “\2”"),
    (r"argument (\S+): (phải .+)", r"sau \1 \2"),
    (r"argument (\S+): not allowed with argument (\S+)", r"không dùng \1 cùng với \2"),
    (r"argument (\S+): ignored explicit argument '(.*)'", r"sau \1 không có giá trị “\2”"),
    (r"ambiguous option: (\S+) could match (.+)", r"“\1” có thể là \2"),
)
"""What argparse says, and how it is said in Vietnamese."""


class Formatter(argparse.HelpFormatter):
    """Begins the help in the language of the rest."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """Add how the command is called."""
        begin = WORDS[current_language()]["usage"] if prefix is None else prefix
        super().add_usage(usage, actions, groups, begin)


class Parser(argparse.ArgumentParser):
    """Speaks the person's language, and says what is wrong with the arguments in one sentence."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given, add_help=False, formatter_class=Formatter)
        words = WORDS[current_language()]
        self._positionals.title, self._optionals.title = words["arguments"], words["options"]
        self.add_argument("-h", "--help", action="help", help=words["helped"])

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Refuse what is not known where it is met: each command has its own help."""
        found, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return found, unknown

    def error(self, message: str) -> NoReturn:
        """Print ``message`` and the way out; end with status 2."""
        language = current_language()
        told = _vietnamese(message) if language == "vi" else message
        said = WORDS[language]["misused"].format(message=told, program=self.prog)
        self.exit(MISUSED, said + "\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status. Without ``arguments``, those of the process."""
    _write_every_letter()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if near := _misspelt(words):
        print(WORDS[current_language()]["near"].format(name=words[0], near=near), file=sys.stderr)
        return MISUSED
    name = command_of(words)
    parser = _parser((name,) if name else COMMANDS)
    args = parser.parse_args(words if name in (None, *words[:1]) else [COMMANDS[0], *words])
    try:
        status = int(_module(args.command).run(args))
        print(end="", flush=True)
    except ViewerError as error:
        print(error.report(), file=sys.stderr)
        return MISUSED
    except BrokenPipeError:  # whoever read what we print has gone
        sys.stderr.close()
        return FAILED
    except OSError as error:
        print(_refused(error).report(), file=sys.stderr)
        return FAILED
    return status


def command_of(words: Sequence[str]) -> str | None:
    """Return the command that ``words`` begin with, ``open`` where they name a file or nothing.

    None where they ask about the program itself.
    """
    first = words[0] if words else COMMANDS[0]
    if first in ("-h", "--help", "--version"):
        return None
    return first if first in COMMANDS else COMMANDS[0]


def _write_every_letter() -> None:
    """Have what is printed take Vietnamese, wherever it goes.

    A pipe on Windows, or a locale of old, has a code of 256 letters: files and programs get
    UTF-8 instead, and a terminal its nearest signs.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and not stream.encoding.lower().startswith("utf"):
            if stream.isatty():
                stream.reconfigure(errors="replace")
            else:
                stream.reconfigure(encoding="utf-8")


def _refused(error: OSError) -> ViewerError:
    """Return what to say where the system refuses something, such as to print to a full disk."""
    name = f" {error.filename}" if error.filename else ""
    return ViewerError.of("system-refused", reason=f"{error.strerror or error}{name}")


def _parser(names: Sequence[str]) -> argparse.ArgumentParser:
    words = WORDS[current_language()]
    parser = Parser(prog="congress-viewer", description=words["description"])
    parser.add_argument(
        "--version", action="version", version=f"%(prog)s {__version__}", help=words["version"]
    )
    commands = parser.add_subparsers(
        title=words["commands"], dest="command", metavar=words["command"], required=True
    )
    for name in names:
        _module(name).add_parser(commands)
    return parser


def _misspelt(words: Sequence[str]) -> str | None:
    """Return the command that the first word was meant to be, where it is no file."""
    if not words or words[0] in COMMANDS or not words[0].isalpha() or Path(words[0]).exists():
        return None
    from difflib import get_close_matches

    return next(iter(get_close_matches(words[0], COMMANDS, n=1)), None)


def _vietnamese(message: str) -> str:
    for pattern, said in VIETNAMESE:
        if found := re.fullmatch(pattern, message):
            return found.expand(said)
    return message


def _module(name: str) -> ModuleType:
    return importlib.import_module(f"viewer.commands.{name.replace('-', '_')}")
